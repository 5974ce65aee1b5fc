package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The functions in source that may run in a call: lambdas, method references and anonymous classes, which override a
 * method in a class that has no name.
 *
 * <pre>
 * final DoubleSupplier w = () -> k;
 * w.getAsDouble()                    the lambda: nothing else is in the field
 * list.get(0).getAsDouble()          each DoubleSupplier that stands in source, or that a class makes which source names
 * Arrays.setAll(a, f)                those that f may be, since the library calls it
 * f.getAsDouble()                    none, if f is a parameter: whoever passes it is asked
 * </pre>
 */
final class CalledFunctions {
    private static final List<String> HOLDERS = List.of(
            "java.util.Collection",
            "java.util.Map",
            "java.util.Map.Entry",
            "java.util.Optional",
            "java.util.concurrent.atomic.AtomicReference");

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final SourceFunctions sources;

    private final ApartFunctions apart;

    CalledFunctions(Semantics semantics, TracedDeclarations traced, SourceFunctions sources, ApartFunctions apart) {
        this.apart = apart;
        this.semantics = semantics;
        this.traced = traced;
        this.sources = sources;
    }

    /** What a method or constructor does that cannot be read. */
    Optional<TracedMethod> unreadOf(ExecutableElement method) {
        return sources.unreadOf(method);
    }

    /** The bodies that an expression in a body may run, besides those that stand there and those of its parameters. */
    Set<TracedMethod> runBy(Expression expression, TracedMethod around) {
        if (!(expression instanceof Expression.Call || expression instanceof Expression.Creation)) {
            return Set.of();
        }
        Set<TracedMethod> found = new LinkedHashSet<>();
        if (expression instanceof Expression.Call call) {
            if (call.receiver() != null) {
                found.addAll(calledOn(call.receiver(), call.method(), around, false));
            }
            found.addAll(calledOnItself(call));
            call.arguments().forEach(argument -> found.addAll(passed(argument, around, false)));
        } else if (expression instanceof Expression.Creation creation) {
            creation.arguments().forEach(argument -> found.addAll(passed(argument, around, false)));
        }
        return found;
    }

    /** The bodies that the call of a method on its own object may run, since they override it in a class without name. */
    Set<TracedMethod> calledOnItself(Expression.Call call) {
        Set<TracedMethod> found = new LinkedHashSet<>();
        boolean isOnItself =
                call.receiver() instanceof Expression.This || call.receiver() instanceof Expression.AnonymousThis;
        if (isOnItself && canBeOverridden(call.method())) {
            found.addAll(sources.implementing(call.method()));
            found.addAll(apart.implementing(call.method(), null, call.receiver()));
        }
        return found;
    }

    /** The bodies that a statement may run beside its expressions: those of what a loop goes over. */
    Set<TracedMethod> runBy(Statement statement, TracedMethod around) {
        return statement instanceof Statement.ForEach loop ? passed(loop.iterable(), around, false) : Set.of();
    }

    /**
     * The bodies that a call of a method on an object may run.
     *
     * @param isOpen whether parameters of the body around it can be anything
     */
    Set<TracedMethod> calledOn(Expression object, ExecutableElement method, TracedMethod around, boolean isOpen) {
        Search search = new Search(around, isOpen);
        if (canBeOverridden(method)) {
            search.add(object, method);
        }
        if (!traced.hasSource((TypeElement) method.getEnclosingElement())) {
            search.addHeld(object);
        }
        return search.found;
    }

    /** The bodies that somebody may run who is given an object. */
    Set<TracedMethod> passed(Expression object, TracedMethod around, boolean isOpen) {
        Search search = new Search(around, isOpen);
        search.addPassed(object);
        return search.found;
    }

    /** The methods of classes without name that override one in objects of a class, and have no companion. */
    List<TracedMethod> overriding(ExecutableElement method, TypeElement type) {
        return sources.overriding(method, type);
    }

    /** The classes in whose constructors an object was made; null if that is not known. */
    @Nullable
    List<TypeElement> classesOf(Expression object, TracedMethod around) {
        Set<TypeElement> found = new LinkedHashSet<>();
        return addClasses(object, around, new HashSet<>(), found) ? List.copyOf(found) : null;
    }

    private boolean addClasses(
            Expression object, @Nullable TracedMethod around, Set<Object> seen, Set<TypeElement> found) {
        if (object instanceof Expression.Creation creation) {
            found.add((TypeElement) creation.constructor().getEnclosingElement());
            return true;
        }
        if (object instanceof Expression.Parenthesized || object instanceof Expression.Cast) {
            return object.children().stream().allMatch(inner -> addClasses(inner, around, seen, found));
        }
        if (object instanceof Expression.Conditional choice) {
            return addClasses(choice.whenTrue(), around, seen, found)
                    && addClasses(choice.whenFalse(), around, seen, found);
        }
        if (object instanceof Expression.Local local && around != null) {
            List<Expression> values = valuesOf(local.variable(), around);
            return !values.isEmpty()
                    && (!seen.add(local.variable())
                            || values.stream().allMatch(value -> addClasses(value, around, seen, found)));
        }
        return object instanceof Expression.Literal
                || object instanceof Expression.Field field
                        && sources.valuesOf(field.field())
                                .filter(values -> !seen.add(field.field())
                                        || values.stream().allMatch(value -> addClasses(value, null, seen, found)))
                                .isPresent();
    }

    /** What a variable is given that is declared in a body; nothing where it may have come from elsewhere. */
    static List<Expression> valuesOf(Variable variable, TracedMethod around) {
        List<Expression> values = new ArrayList<>();
        boolean isDeclared = false;
        for (Statement statement : around.statements()) {
            if (statement instanceof Statement.Declaration declaration && declaration.variable() == variable) {
                isDeclared = true;
                if (declaration.initializer() != null) {
                    values.add(declaration.initializer());
                }
            }
        }
        for (Expression expression : around.expressions()) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local target
                    && target.variable() == variable) {
                values.add(assignment.value());
            }
        }
        return isDeclared ? values : List.of();
    }

    /** Whether an object of a class without name can have another method in place of this one. */
    private static boolean canBeOverridden(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.FINAL)
                && !modifiers.contains(Modifier.PRIVATE)
                && !method.getEnclosingElement().getModifiers().contains(Modifier.FINAL);
    }

    /** Whether it is an object that may call what it was made of, and does not only hold it. */
    private boolean canCall(Expression object) {
        TypeElement type = semantics.java().classOf(object.type());
        return type != null
                && !traced.hasSource(type)
                && HOLDERS.stream()
                        .noneMatch(holder -> semantics
                                .java()
                                .types()
                                .isSubtype(
                                        semantics.java().types().erasure(object.type()),
                                        semantics
                                                .java()
                                                .types()
                                                .erasure(semantics.java().declared(holder))));
    }

    /** One question: what was asked already is not asked again. */
    private final class Search {
        private final @Nullable TracedMethod around;
        private final boolean isOpen;
        private final Set<TracedMethod> found;
        private final Set<Object> seen;
        private final Set<VariableElement> held;

        /** @param around the body of which it is asked; null for what a field is given, in whichever body */
        Search(@Nullable TracedMethod around, boolean isOpen) {
            this(around, isOpen, new LinkedHashSet<>(), new HashSet<>(), new HashSet<>());
        }

        private Search(
                @Nullable TracedMethod around,
                boolean isOpen,
                Set<TracedMethod> found,
                Set<Object> seen,
                Set<VariableElement> held) {
            this.held = held;
            this.around = around;
            this.isOpen = isOpen;
            this.found = found;
            this.seen = seen;
        }

        private Search ofField() {
            return new Search(null, true, found, seen, held);
        }

        /** The bodies that are a method of an object. */
        void add(Expression object, ExecutableElement method) {
            if (object instanceof Expression.Parenthesized || object instanceof Expression.Cast) {
                object.children().forEach(inner -> add(inner, method));
            } else if (object instanceof Expression.Conditional choice) {
                add(choice.whenTrue(), method);
                add(choice.whenFalse(), method);
            } else if (object instanceof Expression.Local local) {
                addLocal(local, method);
            } else if (object instanceof Expression.Field field) {
                addField(field.field(), method, field);
            } else if (object instanceof Expression.Lambda || object instanceof Expression.AnonymousClass) {
                addMade(object);
            } else if (object instanceof Expression.Call call && call.method() instanceof FieldFunction function) {
                addField(function.field(), method, call);
            } else if (object instanceof Expression.Call call && isMadeOfOperands(call)) {
                call.children().forEach(this::addPassed);
            } else if (!isOfKnownClass(object)) {
                addAny(method, null, object);
            }
        }

        /** Whether the library makes a function of its operands, as {@code f.andThen(g)} and {@code Function.identity()}. */
        private boolean isMadeOfOperands(Expression.Call call) {
            Expression receiver = call.receiver();
            return !traced.hasSource((TypeElement) call.method().getEnclosingElement())
                    && (receiver == null || semantics.functions().of(receiver.type()) != null);
        }

        /** What is passed to somebody who may call it. */
        void addPassed(Expression object) {
            FunctionType function = semantics.functions().of(object.type());
            if (function != null) {
                add(object, function.method());
            } else {
                addHeld(object);
            }
        }

        /** Those that stand in the body are a part of it. */
        private void addMade(Expression object) {
            if (around == null) {
                found.addAll(sources.bodiesOf(object));
            }
        }

        private boolean isOfKnownClass(Expression object) {
            return object instanceof Expression.Literal
                    || object instanceof Expression.Creation
                    || object instanceof Expression.This
                    || object instanceof Expression.Super
                    || object instanceof Expression.AnonymousThis;
        }

        /** Those that may be called wherever they come from; from one field of a class, or from all. */
        private void addAny(ExecutableElement method, @Nullable VariableElement field, Expression object) {
            found.addAll(sources.implementing(method));
            found.addAll(apart.implementing(method, field, object));
        }

        private void addLocal(Expression.Local local, ExecutableElement method) {
            Variable variable = local.variable();
            if (!isOpen
                    && around != null
                    && around.parameters().contains(variable)
                    && (semantics.functions().of(variable.type()) != null
                            || !traced.hasSource((TypeElement) method.getEnclosingElement()))) {
                return; // whoever passes it is asked
            }
            List<Expression> values = around == null ? List.of() : valuesOf(variable, around);
            if (values.isEmpty()) {
                addAny(method, null, local);
            } else if (seen.add(variable)) {
                values.forEach(value -> add(value, method));
            }
        }

        private void addField(VariableElement field, ExecutableElement method, Expression object) {
            sources.valuesOf(field)
                    .ifPresentOrElse(
                            values -> {
                                if (seen.add(field)) {
                                    values.forEach(value -> ofField().add(value, method));
                                }
                            },
                            () -> addAny(method, field, object));
        }

        /** The methods of an object in a field that has a class without name, and the functions that it was made of. */
        void addHeld(Expression object) {
            if (object instanceof Expression.Parenthesized || object instanceof Expression.Cast) {
                object.children().forEach(this::addHeld);
            } else if (object instanceof Expression.Call call) {
                found.addAll(apart.heldBy(call.type(), null, call));
            } else if (object instanceof Expression.Field field && held.add(field.field())) {
                if (sources.valuesOf(field.field()).isEmpty()) {
                    found.addAll(apart.heldBy(field.type(), field.field(), field));
                }
                found.addAll(sources.unreadIn(field.field()));
                for (Expression value : sources.initialValuesOf(field.field()).orElse(List.of())) {
                    found.addAll(sources.bodiesOf(value));
                    ofField().addHeld(value);
                    if (value instanceof Expression.Call wrapped) { // another one, whose methods it may call
                        wrapped.arguments().stream()
                                .filter(inside -> inside instanceof Expression.AnonymousClass && !canCall(inside))
                                .forEach(inside -> found.addAll(sources.bodiesOf(inside)));
                    }
                    if (canCall(object)) {
                        Walk.expressions(value).forEach(inside -> {
                            found.addAll(sources.bodiesOf(inside));
                            ofField().addHeld(inside);
                        });
                    }
                }
            }
        }
    }
}
