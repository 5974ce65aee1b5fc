package dev.tracegrad.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * What is active: what can depend on a traced input, that is on a parameter, a {@code Value}'s data or the result of a
 * traced call. A variable is active if any of its assignments is; everything else stays ordinary Java.
 *
 * <p>Methods of the same class that are called with something active, or that read tracked values themselves, are traced
 * along. Found by repeating one walk over all bodies until nothing is added.
 */
final class Activity {
    /** What a call runs. */
    enum Target {
        /** The companion of an annotated method. */
        COMPANION,
        /** A method that is traced along in the same companion. */
        HELPER,
        /** The method itself. */
        PLAIN
    }

    /** Where the bodies of methods are read. */
    interface Bodies {
        /** The body of a method that can be traced along; empty for one that cannot. */
        Optional<TracedMethod> readHelper(ExecutableElement method);

        /** The body of any method whose source is compiled now. */
        Optional<TracedMethod> readAny(ExecutableElement method);
    }

    private final TracedMethods traced;
    private final Bodies bodies;
    private final Set<ExecutableElement> untraceable;
    private final List<TracedMethod> methods;
    private final Map<ExecutableElement, TracedMethod> helpers = new LinkedHashMap<>();
    private final Map<ExecutableElement, Boolean> readsValues = new HashMap<>();
    private final Set<Variable> activeVariables = new HashSet<>();
    private final Set<Expression> activeExpressions = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean changed;

    /**
     * @param roots the methods to trace
     * @param bodies where the bodies of other methods are read
     * @param untraceable methods that have no companion although they should
     */
    Activity(TracedMethods traced, List<TracedMethod> roots, Bodies bodies, Set<ExecutableElement> untraceable) {
        this.traced = traced;
        this.untraceable = untraceable;
        this.bodies = bodies;
        this.methods = new ArrayList<>(roots);
        methods.forEach(this::activateParameters);
        do {
            changed = false;
            for (int i = 0; i < methods.size(); i++) {
                visit(methods.get(i).body());
            }
        } while (changed);
    }

    boolean isActive(Expression expression) {
        return activeExpressions.contains(expression);
    }

    boolean isActive(Variable variable) {
        return activeVariables.contains(variable);
    }

    /** The methods that are traced along, in the order in which they were found. */
    List<TracedMethod> helpers() {
        return List.copyOf(helpers.values());
    }

    Target target(Expression.Call call) {
        if (traced.isTraced(call.method())) {
            boolean isPassive = untraceable.contains(call.method())
                    && !TracedMethods.isAnnotated(call.method())
                    && !needsTracing(call);
            return isPassive ? Target.PLAIN : Target.COMPANION;
        }
        return helpers.containsKey(call.method()) && needsTracing(call) ? Target.HELPER : Target.PLAIN;
    }

    private void activateParameters(TracedMethod method) {
        for (Variable parameter : method.parameters()) {
            if (TracedMethods.isTracked(parameter.type())) {
                activeVariables.add(parameter);
            }
        }
    }

    private void visit(Statement statement) {
        for (Expression expression : statement.expressions()) {
            visit(expression);
        }
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            assign(declaration.variable(), declaration.initializer());
        }
        for (Statement child : statement.children()) {
            visit(child);
        }
    }

    private void visit(Expression expression) {
        for (Expression child : expression.children()) {
            visit(child);
        }
        if (expression instanceof Expression.Assignment assignment) {
            assign(assignment.target().variable(), assignment.value());
        }
        if (expression instanceof Expression.Call call && !traced.isTraced(call.method()) && needsTracing(call)) {
            traceAlong(call.method());
        }
        if (decide(expression) && activeExpressions.add(expression)) {
            changed = true;
        }
    }

    private void assign(Variable variable, Expression value) {
        if (isActive(value) && TracedMethods.isTracked(variable.type()) && activeVariables.add(variable)) {
            changed = true;
        }
    }

    private boolean decide(Expression expression) {
        if (!TracedMethods.isTracked(expression.type())) {
            return false;
        }
        if (expression instanceof Expression.Local local) {
            return isActive(local.variable());
        }
        if (expression instanceof Expression.Assignment assignment) {
            return isActive(assignment.target().variable());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return isActive(conditional.whenTrue()) || isActive(conditional.whenFalse());
        }
        if (expression instanceof Expression.Call call) {
            return target(call) != Target.PLAIN;
        }
        boolean passesOn = expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Update
                || expression instanceof Expression.Binary
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Function;
        return expression instanceof Expression.Data
                || passesOn && expression.children().stream().anyMatch(this::isActive);
    }

    private boolean needsTracing(Expression.Call call) {
        return call.arguments().stream().anyMatch(this::isActive)
                || TracedMethods.isTracked(call.method().getReturnType()) && readsValues(call.method());
    }

    private void traceAlong(ExecutableElement method) {
        if (helpers.containsKey(method)) {
            return;
        }
        bodies.readHelper(method).ifPresent(helper -> {
            helpers.put(method, helper);
            methods.add(helper);
            activateParameters(helper);
            changed = true;
        });
    }

    /** Whether a method whose source is there, or one that overrides it, reads tracked values, itself or through others. */
    boolean readsValues(ExecutableElement method) {
        return readsValues.computeIfAbsent(method, this::findReads);
    }

    private boolean findReads(ExecutableElement method) {
        Set<ExecutableElement> seen = new LinkedHashSet<>(Set.of(method));
        Deque<ExecutableElement> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ExecutableElement at = open.pop();
            for (ExecutableElement override : traced.overridesOf(at)) {
                if (seen.add(override)) {
                    open.push(override);
                }
            }
            TracedMethod next = bodies.readAny(at).orElse(null);
            if (next == null) {
                continue;
            }
            for (Expression expression : Walk.expressions(next.body())) {
                if (expression instanceof Expression.Data) {
                    return true;
                }
                if (expression instanceof Expression.Call call) {
                    if (traced.isTraced(call.method()) && TracedMethods.isTracked(call.type())) {
                        return true;
                    }
                    if (seen.add(call.method())) {
                        open.push(call.method());
                    }
                }
            }
        }
        return false;
    }
}
