package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.effects.ObjectEffects.Effect;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What one body does to the objects that come from outside, as far as it is known what those do that it calls. A variable holds
 * all that is ever assigned to it.
 *
 * <pre>
 * Vector to = a;  to.x = 1;          writes a
 * this.last = list.get(0);           keeps what list holds, which is taken for list itself
 * return new Pair(a, b);             gives a, if Pair keeps it
 * </pre>
 */
final class ObjectFlow {
    private final ObjectEffects effects;
    private final JavaTypes java;
    private final TracedMethod method;
    private final Effect effect = new Effect();
    private final Map<Variable, Set<Integer>> held = new HashMap<>();

    ObjectFlow(ObjectEffects effects, TracedMethod method) {
        this.effects = effects;
        this.java = effects.java;
        this.method = method;
    }

    Effect effect() {
        for (int i = 0; i < method.parameters().size(); i++) {
            hold(method.parameters().get(i), Set.of(i));
        }
        int before;
        do { // a variable may be assigned to later than it is read
            before = size();
            method.statements().forEach(this::visit);
            method.expressions().forEach(this::visit);
        } while (size() > before);
        return effect;
    }

    private int size() {
        return held.values().stream().mapToInt(Set::size).sum();
    }

    private void hold(Variable variable, Set<Integer> origins) {
        held.computeIfAbsent(variable, unused -> new HashSet<>()).addAll(origins);
    }

    private void visit(Statement statement) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            hold(declaration.variable(), origins(declaration.initializer()));
        } else if (statement instanceof Statement.ForEach loop) {
            hold(loop.variable(), origins(loop.iterable()));
            boolean isOwn = loop.iterable().type().getKind() != TypeKind.ARRAY
                    && !Containers.isContainer(loop.iterable().type());
            if (isOwn) {
                effect.written().addAll(origins(loop.iterable())); // by its iterator
            }
        } else if (statement instanceof Statement.Return returned && returned.result() == method.result()) {
            effect.given().addAll(origins(returned.value()));
        } else if (statement instanceof Statement.Yield yielded) {
            hold(yielded.result(), origins(yielded.value()));
        } else if (statement instanceof Statement.ConstructorCall call) {
            apply(call.constructor(), Set.of(ObjectEffects.SELF), call.arguments());
        } else if (statement instanceof Statement.Try guarded) {
            guarded.resources().stream()
                    .flatMap(resource -> resource.expressions().stream())
                    .forEach(object -> effect.written().addAll(origins(object))); // which is closed
        } else if (statement instanceof Statement.Throw thrown) {
            effect.kept().addAll(origins(thrown.exception()));
        } else if (statement instanceof Statement.Synchronized locked) {
            effect.kept().addAll(origins(locked.lock()));
        }
        Pattern.Match.in(statement).forEach(this::bind);
    }

    private void bind(Pattern.Match outermost) {
        for (Pattern.Match match : outermost.all()) {
            if (match.variable() != null) {
                hold(match.variable(), origins(match.operand()));
            }
        }
    }

    private void visit(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            assign(assignment.target(), origins(assignment.value()));
        } else if (expression instanceof Expression.Update update) {
            assign(update.target(), Set.of());
        } else if (expression instanceof Expression.Call call) {
            apply(call.method(), origins(call.receiver()), call.arguments());
        } else if (expression instanceof Expression.Creation creation) {
            apply(creation.constructor(), Set.of(), creation.arguments());
        } else if (expression instanceof Expression.Lambda lambda) {
            lambda.parameters().forEach(parameter -> hold(parameter, anything()));
        } else if (expression instanceof Expression.AnonymousClass created) {
            created.methods().stream()
                    .map(AnonymousMethod::parameters)
                    .flatMap(List::stream)
                    .forEach(parameter -> hold(parameter, anything()));
            keep(created.arguments());
        } else if (expression instanceof Expression.OwnCall call) {
            call.parameters().forEach(parameter -> hold(parameter, anything()));
        } else if (expression instanceof Expression.Binary binary && learns(binary)) {
            keep(binary.children());
        }
        Pattern.Match.in(expression).forEach(this::bind);
    }

    private void keep(List<Expression> all) {
        all.forEach(one -> effect.kept().addAll(origins(one)));
    }

    /** Whether it compares two objects, or makes a text of one, by a method of that. */
    private boolean learns(Expression.Binary binary) {
        boolean hasNull = binary.children().stream()
                .anyMatch(one -> one instanceof Expression.Literal literal && literal.value() == null);
        boolean isComparison = binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL;
        return java.isString(binary.type()) || isComparison && !hasNull;
    }

    private void assign(Expression target, Set<Integer> value) {
        if (target instanceof Expression.Local local) {
            hold(local.variable(), value);
        } else if (target instanceof Expression.Field field) {
            boolean isStatic = field.receiver() == null;
            effect.written().addAll(isStatic ? Set.of(ObjectEffects.ELSEWHERE) : origins(field.receiver()));
            effect.kept().addAll(value);
        } else if (target instanceof Expression.Element element) {
            effect.written().addAll(origins(element.array()));
            effect.kept().addAll(value);
        }
    }

    /** What a call does to the objects here. */
    private void apply(ExecutableElement callee, Set<Integer> receiver, List<Expression> arguments) {
        Effect called = effects.found(callee);
        effect.written().addAll(here(called.written(), callee, receiver, arguments));
        effect.kept().addAll(here(called.kept(), callee, receiver, arguments));
        LibraryCall library = LibraryCall.of(callee);
        if (library != null && WrittenParameters.STORES.containsKey(library)) {
            effect.written().addAll(origins(arguments.get(WrittenParameters.STORES.get(library))));
        }
        boolean runsAnything = java.isOfPlatform(callee) && arguments.stream().anyMatch(this::isUnknownFunction);
        if (runsAnything) {
            effect.written().add(ObjectEffects.ELSEWHERE);
        }
    }

    /** Whether it is a function that is made elsewhere. */
    private boolean isUnknownFunction(Expression expression) {
        return !(expression instanceof Expression.Lambda)
                && expression.type().getKind() == TypeKind.DECLARED
                && effects.functions.of(expression.type()) != null;
    }

    /** What a method's own positions stand for where it is called. */
    private Set<Integer> here(
            Set<Integer> positions, ExecutableElement callee, Set<Integer> receiver, List<Expression> arguments) {
        Set<Integer> all = new HashSet<>();
        int last = callee.getParameters().size() - 1;
        for (int position : positions) {
            if (position == ObjectEffects.ELSEWHERE) {
                all.add(ObjectEffects.ELSEWHERE);
            } else if (position == ObjectEffects.SELF) {
                all.addAll(receiver);
            } else {
                IntStream.range(0, arguments.size())
                        .filter(i -> Math.min(i, last) == position)
                        .forEach(i -> all.addAll(origins(arguments.get(i))));
            }
        }
        return all;
    }

    private Set<Integer> anything() {
        Set<Integer> all = ObjectEffects.positions(method.parameters().size());
        all.add(ObjectEffects.ELSEWHERE);
        return all;
    }

    /** The objects from outside of which an expression may be one, or part of one. */
    private Set<Integer> origins(@Nullable Expression expression) {
        if (expression == null || !effects.isObject(expression.type())) {
            return Set.of();
        }
        if (expression instanceof Expression.Local local) {
            return held.getOrDefault(local.variable(), Set.of());
        }
        if (expression instanceof Expression.This || expression instanceof Expression.Super) {
            return Set.of(ObjectEffects.SELF);
        }
        if (expression instanceof Expression.Field field && field.receiver() == null) {
            return Set.of(ObjectEffects.ELSEWHERE);
        }
        boolean isUnknown = expression instanceof Expression.Outer
                || expression instanceof Expression.AnonymousThis
                || expression instanceof Expression.OwnCall;
        if (isUnknown) {
            return anything();
        }
        if (expression instanceof Expression.Call call) {
            return given(call);
        }
        if (expression instanceof Expression.Creation creation) {
            ExecutableElement constructor = creation.constructor();
            Set<Integer> kept = java.isOfPlatform(constructor)
                    ? ObjectEffects.positions(constructor.getParameters().size())
                    : effects.found(constructor).kept();
            return here(kept, constructor, origins(creation.outer()), creation.arguments());
        }
        Set<Integer> all = new HashSet<>();
        if (expression instanceof Expression.SwitchExpression choice) {
            all.addAll(held.getOrDefault(choice.result(), Set.of()));
        }
        expression.children().forEach(child -> all.addAll(origins(child)));
        for (Statement body : expression.statements()) { // a function has what its body mentions
            Walk.expressions(body).stream()
                    .filter(one -> one instanceof Expression.Local || one instanceof Expression.This)
                    .forEach(one -> all.addAll(origins(one)));
        }
        return all;
    }

    private Set<Integer> given(Expression.Call call) {
        Set<Integer> receiver = origins(call.receiver());
        if (LibraryCall.isOwnCopy(call)) {
            return copyHoldsObjects() ? receiver : Set.of();
        }
        if (call.isOnArray()) {
            return effects.isObject(java.elementOf(call.receiver().type())) ? receiver : Set.of();
        }
        boolean isMapped = java.isOfPlatform(call.method())
                && Containers.isMember(call.method())
                && Containers.isMapping(call.method())
                && call.arguments().stream().allMatch(Expression.Lambda.class::isInstance);
        return isMapped
                ? returned(call.arguments())
                : here(effects.found(call.method()).given(), call.method(), receiver, call.arguments());
    }

    /** What functions give, as those of a stream that is mapped. */
    private Set<Integer> returned(List<Expression> lambdas) {
        Set<Integer> all = new HashSet<>();
        for (Expression one : lambdas) {
            Expression.Lambda lambda = (Expression.Lambda) one;
            for (Statement statement : Walk.statements(lambda.body())) {
                if (statement instanceof Statement.Return returned && returned.result() == lambda.result()) {
                    all.addAll(origins(returned.value()));
                }
            }
        }
        return all;
    }

    /** Whether a copy of the object of which this is a method holds other objects, as the object itself does. */
    private boolean copyHoldsObjects() {
        for (TypeElement at = method.owner(); at != null; at = java.classOf(at.getSuperclass())) {
            if (TwinTypes.allFields(at).stream().anyMatch(field -> effects.isObject(field.asType()))) {
                return true;
            }
        }
        return false;
    }
}
