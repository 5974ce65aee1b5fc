package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Whose an object is that stands in a method: new, one that the object of the method has, or somebody else's.
 *
 * <pre>
 * joints.get(0).set(x)             its own: what holds numbers of its twin
 * for (Joint j : joints) ...       so is j
 * Joint j = Joint.zero();          new, if zero() gives a new one
 * other.frame.set(x)               somebody else's, as what parameters, classes and libraries give
 * </pre>
 */
final class ObjectOwners {
    /**
     * Whose it may be; new, if it is nobody's.
     *
     * @param arguments the positions of the arguments that it may be, or be in
     * @param isOwn whether it may be the method's object, or in it
     * @param isOthers whether it may be anybody's
     */
    record Given(Set<Integer> arguments, boolean isOwn, boolean isOthers) {
        private static final Given NEW = new Given(Set.of(), false, false);
        private static final Given OWN = new Given(Set.of(), true, false);
        private static final Given OTHERS = new Given(Set.of(), false, true);

        private Given or(Given other) {
            Set<Integer> all = new TreeSet<>(arguments);
            all.addAll(other.arguments);
            return new Given(all, isOwn || other.isOwn, isOthers || other.isOthers);
        }

        /** Whether it is neither a parameter's nor anybody else's. */
        boolean isOwnOrNew() {
            return arguments.isEmpty() && !isOthers;
        }
    }

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Bodies bodies;
    private final Map<ExecutableElement, Given> results = new HashMap<>();
    private final Map<TracedMethod, Map<Variable, List<Expression>>> values = new IdentityHashMap<>();

    ObjectOwners(TrackedTypes types, TracedDeclarations traced, Bodies bodies) {
        this.types = types;
        this.traced = traced;
        this.bodies = bodies;
    }

    /** Whose an expression is, in the body around it. */
    Given of(@Nullable Expression object, TracedMethod around) {
        return of(object, around, new HashSet<>());
    }

    private Given of(@Nullable Expression object, TracedMethod around, Set<Variable> done) {
        if (OwnReads.isSelf(object)) {
            return Given.OWN;
        } else if (object == null || object instanceof Expression.Literal) {
            return Given.NEW;
        } else if (object instanceof Expression.Field field) {
            return field.receiver() != null && types.isTwin(field.receiver().type())
                    ? of(field.receiver(), around, done)
                    : Given.OTHERS;
        } else if (object instanceof Expression.Local local) {
            return of(local.variable(), around, done);
        } else if (object instanceof Expression.Call call) {
            return ofCall(call, around, done);
        } else if (object instanceof Expression.Element element) {
            return of(element.array(), around, done);
        } else if (object instanceof Expression.Conditional conditional) {
            return ofAll(List.of(conditional.whenTrue(), conditional.whenFalse()), around, done);
        }
        boolean isMadeOf = object instanceof Expression.Parenthesized
                || object instanceof Expression.Cast
                || object instanceof Expression.Creation
                || object instanceof Expression.NewArray;
        return isMadeOf ? ofAll(object.children(), around, done) : Given.OTHERS;
    }

    private Given ofAll(List<? extends Expression> objects, TracedMethod around, Set<Variable> done) {
        Given given = Given.NEW;
        for (Expression object : objects) {
            given = canHold(object) ? given.or(of(object, around, done)) : given;
        }
        return given;
    }

    private boolean canHold(Expression object) {
        return TrackedTypes.couldHoldNumbers(object.type()) && !types.isNumber(object.type());
    }

    private Given ofCall(Expression.Call call, TracedMethod around, Set<Variable> done) {
        LibraryCall library = LibraryCall.of(call.method());
        if (library != null && library != LibraryCall.PASS_ON && LibraryCall.COPIES.contains(library)
                || Containers.concern(call, types)) {
            return ofAll(call.children(), around, done);
        }
        Given result = of(call.method());
        Given given = result.isOthers() ? Given.OTHERS : Given.NEW;
        if (result.isOwn()) {
            given = given.or(of(call.receiver(), around, done));
        }
        for (int position : result.arguments()) {
            given = position < call.arguments().size()
                    ? given.or(of(call.arguments().get(position), around, done))
                    : Given.OTHERS;
        }
        return given;
    }

    /** Whose a method gives, as its own code, or that of a method that overrides it, sees it. */
    Given of(ExecutableElement method) {
        Given given = results.get(method);
        if (given == null) {
            results.put(method, Given.NEW); // of a method that calls itself the other returns tell
            given = bodies.of(method).map(this::givenBy).orElse(isAbstract(method) ? Given.NEW : Given.OTHERS);
            for (ExecutableElement override : traced.overridesOf(method)) {
                given = given.or(of(override));
            }
            results.put(method, given);
        }
        return given;
    }

    private boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && !traced.overridesOf(method).isEmpty();
    }

    private Given givenBy(TracedMethod body) {
        Given given = Given.NEW;
        for (Statement statement : body.statements()) {
            if (statement instanceof Statement.Return returned && returned.result() == body.result()) {
                given = given.or(of(returned.value(), body));
            }
        }
        return given;
    }

    private Given of(Variable variable, TracedMethod around, Set<Variable> done) {
        int position = around.parameters().indexOf(variable);
        Given given = position < 0 ? Given.NEW : new Given(Set.of(position), false, false);
        if (!done.add(variable)) {
            return given;
        }
        List<Expression> found = values.computeIfAbsent(around, this::valuesIn).get(variable);
        if (found == null) {
            return position < 0 ? Given.OTHERS : given; // of a function that anybody may call
        }
        for (Expression value : found) {
            given = given.or(of(value, around, done));
        }
        return given;
    }

    /** What variables are given, and what is stored in the fields of the objects that they are. */
    private Map<Variable, List<Expression>> valuesIn(TracedMethod body) {
        Map<Variable, List<Expression>> values = new IdentityHashMap<>();
        for (Statement statement : body.statements()) {
            if (statement instanceof Statement.Declaration declaration) {
                add(values, declaration.variable(), declaration.initializer());
            } else if (statement instanceof Statement.ForEach loop) {
                add(values, loop.variable(), loop.iterable());
            }
            addMatches(values, Pattern.Match.in(statement));
        }
        for (Expression expression : body.expressions()) {
            if (expression instanceof Expression.Assignment assignment) {
                keep(values, assignment.target(), assignment.value());
            } else if (expression instanceof Expression.Call call && call.receiver() != null) {
                addFunctions(values, call);
                if (Containers.isMember(call.method()) && Containers.isChanging(call.method())) {
                    call.arguments().forEach(argument -> keep(values, call.receiver(), argument));
                }
            }
            addMatches(values, Pattern.Match.in(expression));
        }
        return values;
    }

    /** Notes what is stored in a variable, or in what that holds; a variable that is stored elsewhere is what is kept there. */
    private void keep(Map<Variable, List<Expression>> values, Expression target, Expression value) {
        if (!canHold(value)) {
            return;
        }
        Expression at = target;
        while (true) {
            if (at instanceof Expression.Field field && field.receiver() != null) {
                at = field.receiver();
            } else if (at instanceof Expression.Element element) {
                at = element.array();
            } else if (at instanceof Expression.Call call && call.receiver() != null) {
                at = call.receiver();
            } else {
                break;
            }
        }
        if (at instanceof Expression.Local local) {
            add(values, local.variable(), value);
        } else if (value instanceof Expression.Local kept) {
            add(values, kept.variable(), target);
        }
    }

    /** What a function is given that a container runs, as {@code joints.forEach(j -> j.set(x))}, is in the container. */
    private static void addFunctions(Map<Variable, List<Expression>> values, Expression.Call call) {
        if (!Containers.isMember(call.method())) {
            return;
        }
        for (Expression argument : call.arguments()) {
            if (argument instanceof Expression.Lambda lambda) {
                lambda.parameters().forEach(parameter -> add(values, parameter, call.receiver()));
            } else if (argument instanceof Expression.AnonymousClass created) {
                for (AnonymousMethod method : created.methods()) {
                    method.parameters().forEach(parameter -> add(values, parameter, call.receiver()));
                }
            }
        }
    }

    private static void addMatches(Map<Variable, List<Expression>> values, List<Pattern.Match> matches) {
        for (Pattern.Match outermost : matches) {
            for (Pattern.Match match : outermost.all()) {
                if (match.variable() != null) {
                    add(values, match.variable(), match.operand());
                }
            }
        }
    }

    private static void add(Map<Variable, List<Expression>> values, Variable variable, @Nullable Expression value) {
        List<Expression> all = values.computeIfAbsent(variable, unused -> new ArrayList<>());
        if (value != null) {
            all.add(value);
        }
    }
}
