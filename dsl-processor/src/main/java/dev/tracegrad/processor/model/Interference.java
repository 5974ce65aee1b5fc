package dev.tracegrad.processor.model;

import java.util.ArrayList;
import java.util.List;

/** Whether evaluating one expression can change what another one gives that is evaluated again after it. */
public final class Interference {
    private Interference() {}

    /** Whether it may give something else once the other expression has been evaluated. */
    public static boolean isChanged(Expression read, Expression evaluated) {
        List<Expression> inside = new ArrayList<>(List.of(read));
        for (int i = 0; i < inside.size(); i++) {
            inside.addAll(inside.get(i).children());
        }
        return changesAny(evaluated, inside);
    }

    private static boolean changesAny(Expression evaluated, List<Expression> read) {
        if (evaluated.isSteady()) {
            return false;
        }
        boolean changes;
        if (evaluated instanceof Expression.Assignment assignment) {
            changes = isWritten(assignment.target(), read);
        } else if (evaluated instanceof Expression.Update update) {
            changes = isWritten(update.target(), read);
        } else if (evaluated instanceof Expression.Binary
                || evaluated instanceof Expression.Unary
                || evaluated instanceof Expression.Cast
                || evaluated instanceof Expression.Parenthesized
                || evaluated instanceof Expression.Conditional
                || evaluated instanceof Expression.Element
                || evaluated instanceof Expression.Field) {
            changes = false;
        } else {
            changes = !(read.size() == 1 && read.get(0) instanceof Expression.Local)
                    || !evaluated.statements().isEmpty();
        }
        return changes || evaluated.children().stream().anyMatch(child -> changesAny(child, read));
    }

    private static boolean isWritten(Expression target, List<Expression> read) {
        if (target instanceof Expression.Local local) {
            return read.stream()
                    .anyMatch(one -> one instanceof Expression.Local other && other.variable() == local.variable());
        } else if (target instanceof Expression.Field field) {
            return read.stream()
                    .anyMatch(one -> one instanceof Expression.Field other
                            && other.field().equals(field.field()));
        }
        return read.stream().anyMatch(Expression.Element.class::isInstance);
    }
}
