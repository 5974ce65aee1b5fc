package dev.tracegrad.processor;

import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Which loops have scopes of their own for each pass: not the short ones, where these would cost as much as the nodes. */
final class LoopPasses {
    private static final int FEWEST_OPERATIONS = 6;

    private LoopPasses() {}

    /**
     * Whether the passes of a loop are scopes.
     *
     * @param body the expressions in the loop's body
     * @param hasCalls whether the body calls traced code
     * @param isTracked whether an expression is of Values
     */
    static boolean areScopes(List<Expression> body, boolean hasCalls, Predicate<Expression> isTracked) {
        return hasCalls
                || body.stream()
                                .filter(LoopPasses::isOperation)
                                .filter(isTracked)
                                .count()
                        >= FEWEST_OPERATIONS;
    }

    private static boolean isOperation(Expression expression) {
        return expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Function
                || expression instanceof Expression.Assignment assignment && assignment.operator() != null;
    }

    /** The body of a loop; null if the statement is none. */
    static @Nullable Statement body(Statement loop) {
        if (loop instanceof Statement.For counted) {
            return counted.body();
        }
        if (loop instanceof Statement.ForEach each) {
            return each.body();
        }
        if (loop instanceof Statement.While repeated) {
            return repeated.body();
        }
        return loop instanceof Statement.DoWhile repeated ? repeated.body() : null;
    }

    /** The variable that counts a loop's passes, and that its body leaves alone, or null. */
    static @Nullable Variable counter(Statement loop) {
        return loop instanceof Statement.For counted
                ? counted.initializers().stream()
                        .filter(first -> first instanceof Statement.Declaration declared
                                && declared.initializer() != null
                                && declared.variable().type().getKind() == TypeKind.INT)
                        .map(first -> ((Statement.Declaration) first).variable())
                        .filter(variable -> !isAssigned(variable, counted.body()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isAssigned(Variable variable, Statement body) {
        return Walk.contents(body).expressions().stream()
                .map(LoopPasses::target)
                .anyMatch(target -> target instanceof Expression.Local local && local.variable() == variable);
    }

    private static @Nullable Expression target(Expression expression) {
        if (expression instanceof Expression.Update update) {
            return update.target();
        }
        return expression instanceof Expression.Assignment assignment ? assignment.target() : null;
    }
}
