package dev.tracegrad.processor.origin;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Which loops have scopes of their own for each pass: not the short ones, where these would cost as much as the nodes. */
public final class LoopPasses {
    private static final int FEWEST_OPERATIONS = 6;

    private LoopPasses() {}

    /**
     * Whether the passes of a loop are scopes.
     *
     * @param body the expressions in the loop's body
     * @param hasCalls whether the body calls traced code
     * @param isTracked whether an expression is of Values
     */
    public static boolean areScopes(List<Expression> body, boolean hasCalls, Predicate<Expression> isTracked) {
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

    /**
     * The variable that counts a loop's passes, or null: the first that goes on after each pass, if the body leaves it alone,
     * so that it has one value in the whole pass, and nothing in an anonymous class has its name.
     */
    public static @Nullable Variable counter(Statement loop) {
        if (!(loop instanceof Statement.For counted)) {
            return null;
        }
        List<Variable> candidates = counted.initializers().stream()
                .filter(first -> first instanceof Statement.Declaration declared
                        && declared.initializer() != null
                        && declared.variable().type().getKind() == TypeKind.INT)
                .map(first -> ((Statement.Declaration) first).variable())
                .toList();
        Set<Variable> inBody = assigned(counted.body());
        Set<String> hiding =
                Walk.variables(counted.body()).stream().map(Variable::name).collect(Collectors.toSet());
        Set<Variable> after = new HashSet<>();
        counted.updates().forEach(update -> after.addAll(assigned(update)));
        return candidates.stream()
                .filter(variable -> after.contains(variable) && !inBody.contains(variable))
                .filter(variable -> !hiding.contains(variable.name()))
                .findFirst()
                .orElse(null);
    }

    private static Set<Variable> assigned(Statement statement) {
        Set<Variable> found = new HashSet<>();
        for (Expression expression : Walk.expressions(statement)) {
            Expression target = expression instanceof Expression.Assignment assignment
                    ? assignment.target()
                    : expression instanceof Expression.Update update ? update.target() : null;
            while (target instanceof Expression.Parenthesized inner) {
                target = inner.inner();
            }
            if (target instanceof Expression.Local local) {
                found.add(local.variable());
            }
        }
        return found;
    }
}
