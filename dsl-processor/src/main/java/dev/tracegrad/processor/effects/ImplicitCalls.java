package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods of classes with a name that run although no call of them stands in source: who loops over an object, closes it,
 * puts it in a text, or is a library to which it is passed, calls those methods that the object has for a type of the library.
 *
 * <pre>
 * for (double x : weights)       Weights.iterator(), and next() of what that gives
 * stream.map(weights)            Weights.applyAsDouble(double), which stands for that of DoubleUnaryOperator
 * "" + weights                   Weights.toString(), of which only what it stores can matter
 * list.get(0), of a WeightList   WeightList.get(int), since any method of List may call it
 * twice(weights)                 none, if twice stands in source and takes Weights: its body is looked at
 * </pre>
 */
final class ImplicitCalls {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Bodies bodies;
    private final SourceFunctions sources;
    private final ImplicitUses uses;
    private final Map<Asked, List<Run>> known = new HashMap<>();

    ImplicitCalls(Semantics semantics, TracedDeclarations traced, Bodies bodies, SourceFunctions sources) {
        this.semantics = semantics;
        this.traced = traced;
        this.bodies = bodies;
        this.sources = sources;
        this.uses = new ImplicitUses(semantics, traced);
    }

    /** @param givesNumbers whether a number that it gives can come back; what it stores stays in any case */
    record Run(ExecutableElement method, boolean givesNumbers) {}

    /** @param isExact whether the object has this very class, and none that extends it */
    private record Kind(TypeElement type, boolean isExact) {}

    private record Asked(
            Kind kind,
            TypeElement as,
            boolean givesNumbers,
            @Nullable String only,
            @Nullable ExecutableElement named) {
        Asked(Kind kind, TypeElement as, boolean givesNumbers) {
            this(kind, as, givesNumbers, null, null);
        }
    }

    ImplicitUses uses() {
        return uses;
    }

    /**
     * The methods that may run.
     *
     * @param isOpen whether parameters of the body around it can be anything; else who passes it is asked
     */
    List<Run> runBy(ImplicitUses.Use use, TracedMethod around, boolean isOpen) {
        Map<ExecutableElement, Boolean> found = new LinkedHashMap<>();
        new Search(new HashSet<>(), found).add(use, around, isOpen);
        return runs(found);
    }

    private static List<Run> runs(Map<ExecutableElement, Boolean> found) {
        return found.entrySet().stream()
                .map(entry -> new Run(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Run> runs(Asked asked) {
        List<Run> runs = known.get(asked);
        if (runs == null) {
            Map<ExecutableElement, Boolean> found = new LinkedHashMap<>();
            new Search(new HashSet<>(), found).addMethods(asked);
            runs = runs(found);
            known.put(asked, runs);
        }
        return runs;
    }

    /** The classes that an object may have, found once for each variable and field. */
    private final class Kinds {
        private final Set<Kind> found = new LinkedHashSet<>();
        private final Set<Object> seen = new HashSet<>();

        void add(Expression object, @Nullable TracedMethod around, boolean isOpen) {
            if (object instanceof Expression.Parenthesized) {
                object.children().forEach(inner -> add(inner, around, isOpen));
            } else if (object instanceof Expression.Cast cast && isWider(cast.type(), cast.operand())) {
                add(cast.operand(), around, isOpen);
            } else if (object instanceof Expression.Conditional choice) {
                add(choice.whenTrue(), around, isOpen);
                add(choice.whenFalse(), around, isOpen);
            } else if (object instanceof Expression.Creation || object instanceof Expression.AnonymousClass) {
                addOf(object.type(), true);
            } else if (object instanceof Expression.Local local) {
                addLocal(local, around, isOpen);
            } else if (object instanceof Expression.Field field) {
                addField(field.field(), field.type());
            } else if (object instanceof Expression.Call call && call.method() instanceof FieldFunction function) {
                addField(function.field(), call.type());
            } else if (object instanceof Expression.Call call) {
                addCall(call, around);
            } else if (!(object instanceof Expression.Lambda || object instanceof Expression.Literal)) {
                addOf(object.type(), false);
            }
        }

        private boolean isWider(TypeMirror type, Expression operand) {
            return semantics
                    .java()
                    .types()
                    .isSubtype(
                            semantics.java().types().erasure(operand.type()),
                            semantics.java().types().erasure(type));
        }

        private void addOf(TypeMirror type, boolean isExact) {
            for (TypeMirror bound : uses.bounds(type)) {
                TypeElement element = semantics.java().classOf(bound);
                if (element != null) {
                    found.add(new Kind(element, isExact));
                }
            }
        }

        private void addLocal(Expression.Local local, @Nullable TracedMethod around, boolean isOpen) {
            TypeElement type = semantics.java().classOf(local.type());
            boolean isPassed = around != null && around.parameters().contains(local.variable());
            if (isPassed && !isOpen && (type == null || !traced.hasSource(type))) {
                return;
            }
            List<Expression> values =
                    around == null || isPassed ? List.of() : CalledFunctions.valuesOf(local.variable(), around);
            if (values.isEmpty()) {
                addOf(local.type(), false);
            } else if (seen.add(local.variable())) {
                values.forEach(value -> add(value, around, isOpen));
            }
        }

        private void addField(VariableElement field, TypeMirror type) {
            List<Expression> values = sources.valuesOf(field).orElse(List.of());
            if (values.isEmpty()) {
                addOf(type, false);
            } else if (seen.add(field)) {
                values.forEach(value -> add(value, null, true));
            }
        }

        /**
         * What a library gives, but for what was put into it, is made of what is passed to that call, which is looked at there;
         * here, if it stands in a field's initialiser.
         */
        private void addCall(Expression.Call call, @Nullable TracedMethod around) {
            ExecutableElement method = call.method();
            if (!traced.hasSource((TypeElement) method.getEnclosingElement())) {
                if (method.getReturnType().getKind() == TypeKind.TYPEVAR
                        || !semantics.java().isOfPlatform(method)) {
                    addOf(call.type(), false);
                }
                if (around == null) {
                    call.children().forEach(operand -> add(operand, null, true));
                }
                return;
            }
            List<ExecutableElement> all = new ArrayList<>(traced.overridesOf(method));
            all.add(method);
            boolean isRead = bodies.of(method).isPresent()
                    && all.stream().allMatch(one -> bodies.of(one).isPresent());
            if (!isRead) {
                addOf(call.type(), false);
            } else if (seen.add(method)) {
                all.forEach(one ->
                        bodies.of(one).ifPresent(body -> returned(body).forEach(value -> add(value, body, true))));
            }
        }
    }

    /** What a body gives. */
    static Stream<Expression> returned(TracedMethod body) {
        return body.statements().stream()
                .filter(statement ->
                        statement instanceof Statement.Return returned && returned.result() == body.result())
                .flatMap(statement -> statement.expressions().stream());
    }

    /** One question: what was asked already is not asked again. */
    private final class Search {
        private final Set<Object> seen;
        private final Map<ExecutableElement, Boolean> found;

        Search(Set<Object> seen, Map<ExecutableElement, Boolean> found) {
            this.seen = seen;
            this.found = found;
        }

        void add(ImplicitUses.Use use, TracedMethod around, boolean isOpen) {
            TypeElement as = semantics.java().classOf(use.as());
            if (as != null && use.object().type().getKind() != TypeKind.ARRAY) {
                Kinds kinds = new Kinds();
                kinds.add(use.object(), around, isOpen);
                kinds.found.forEach(kind -> addRuns(new Asked(kind, as, use.givesNumbers(), use.only(), use.named())));
            }
            if (use.withContents()) {
                addContents(use);
            }
        }

        /** Methods of what is in an array or a collection, as far as the type as which these are known has any. */
        private void addContents(ImplicitUses.Use use) {
            List<TypeMirror> as = contents(use.as());
            List<TypeMirror> held = contents(use.object().type());
            for (int i = 0; i < as.size(); i++) {
                TypeMirror one = held.size() == as.size() ? held.get(i) : as.get(i);
                for (TypeMirror bound : uses.bounds(as.get(i))) {
                    Kinds kinds = new Kinds();
                    kinds.addOf(one, false);
                    TypeElement type = semantics.java().classOf(bound);
                    if (type != null && !JavaTypes.isObject(one)) {
                        kinds.found.forEach(kind -> addRuns(new Asked(kind, type, use.givesNumbers())));
                    }
                }
            }
        }

        private void addRuns(Asked asked) {
            runs(asked).forEach(run -> found.merge(run.method(), run.givesNumbers(), Boolean::logicalOr));
        }

        private List<TypeMirror> contents(TypeMirror type) {
            if (type instanceof ArrayType array) {
                return List.of(array.getComponentType());
            }
            return type instanceof DeclaredType declared
                            && semantics.functions().of(type) == null
                    ? declared.getTypeArguments().stream()
                            .map(semantics.java()::withoutWildcard)
                            .toList()
                    : List.of();
        }

        /** The methods that an object has for those of a type. */
        void addMethods(Asked asked) {
            List<TypeElement> types = asked.kind().isExact()
                    ? List.of(asked.kind().type())
                    : traced.subclassesOf(asked.kind().type());
            boolean isLookedAt = asked.named() != null && !semantics.java().isOfPlatform(asked.named());
            types.stream()
                    .filter(type -> traced.hasSource(type)
                            || !isLookedAt
                                    && !semantics.java().isOfPlatform(type)
                                    && !semantics.java().isValue(type.asType()))
                    .forEach(type -> addMethods(type, asked));
        }

        private void addMethods(TypeElement type, Asked asked) {
            if (!seen.add(List.of(type, asked.as(), asked.givesNumbers()))) {
                return;
            }
            for (ExecutableElement wanted :
                    ElementFilter.methodsIn(semantics.java().elements().getAllMembers(asked.as()))) {
                String name = wanted.getSimpleName().toString();
                if (isOverridable(wanted)
                        && !wanted.equals(asked.named())
                        && (asked.only() == null || asked.only().equals(name))
                        && !(name.equals("clone") && isOfCollection(asked.as()))) { // which the JDK copies otherwise
                    semantics.members().methods(type, name).stream()
                            .filter(method -> isFor(wanted, method, type))
                            .forEach(method -> addMethod(type, method, wanted, asked.givesNumbers()));
                }
            }
        }

        private boolean isOfCollection(TypeElement type) {
            return semantics.java().packageOf(type).getQualifiedName().contentEquals("java.util")
                    && Stream.of("java.util.Collection", "java.util.Map")
                            .map(semantics.java()::declared)
                            .anyMatch(one -> semantics
                                    .java()
                                    .types()
                                    .isSubtype(
                                            semantics.java().types().erasure(type.asType()),
                                            semantics.java().types().erasure(one)));
        }

        private boolean isFor(ExecutableElement wanted, ExecutableElement method, TypeElement type) {
            return method.equals(wanted) || semantics.java().elements().overrides(method, wanted, type);
        }

        private void addMethod(TypeElement type, ExecutableElement method, ExecutableElement wanted, boolean gives) {
            boolean givesAny = gives && TrackedTypes.couldHoldNumbers(method.getReturnType());
            if (!semantics.java().isOfPlatform(method)) {
                boolean isNew = found.merge(method, givesAny, Boolean::logicalOr) == givesAny;
                TypeMirror given = wanted.getReturnType();
                if (isNew && given.getKind() == TypeKind.DECLARED) {
                    bodies.of(method)
                            .ifPresent(body -> returned(body)
                                    .forEach(value -> addResult(new ImplicitUses.Use(value, given, givesAny), body)));
                }
            } else if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
                TypeElement owner = (TypeElement) method.getEnclosingElement();
                addMethods(type, new Asked(new Kind(type, true), owner, givesAny));
            }
        }

        /** Who called the method calls methods of what it gave. */
        private void addResult(ImplicitUses.Use use, TracedMethod body) {
            TypeElement as = semantics.java().classOf(use.as());
            if (as != null) {
                Kinds kinds = new Kinds();
                kinds.add(use.object(), body, true);
                kinds.found.forEach(kind -> addMethods(new Asked(kind, as, use.givesNumbers())));
            }
        }

        private static boolean isOverridable(ExecutableElement method) {
            return Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL).stream()
                            .noneMatch(method.getModifiers()::contains)
                    && !(JavaTypes.isObject(method.getEnclosingElement().asType())
                            && method.getModifiers().contains(Modifier.PROTECTED));
        }
    }
}
