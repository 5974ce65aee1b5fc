package dev.tracegrad.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the statement after another one can be reached (JLS 14.22). */
public final class Completion {
    private Completion() {}

    /** Whether it is possible to come to the end of a statement. */
    public static boolean isPossible(Statement statement) {
        if (statement instanceof Statement.Return
                || statement instanceof Statement.Throw
                || statement instanceof Statement.Jump
                || statement instanceof Statement.Yield) {
            return false;
        }
        if (statement instanceof Statement.Block block) {
            return isPossible(block.statements());
        }
        if (statement instanceof Statement.If branch) {
            return branch.otherwise() == null || isPossible(branch.then()) || isPossible(branch.otherwise());
        }
        if (statement instanceof Statement.While loop) {
            return !isAlways(loop.condition()) || isLeft(loop.body(), null);
        }
        if (statement instanceof Statement.DoWhile loop) {
            boolean comesToCondition = isPossible(loop.body()) || isContinued(loop.body());
            return comesToCondition && !isAlways(loop.condition()) || isLeft(loop.body(), null);
        }
        if (statement instanceof Statement.For loop) {
            return loop.condition() != null && !isAlways(loop.condition()) || isLeft(loop.body(), null);
        }
        if (statement instanceof Statement.Labeled labeled) {
            return isPossible(labeled.statement()) || isLeft(labeled.statement(), labeled.label());
        }
        if (statement instanceof Statement.Synchronized locked) {
            return isPossible(locked.block());
        }
        if (statement instanceof Statement.Try guarded) {
            boolean ends =
                    isPossible(guarded.block()) || guarded.catches().stream().anyMatch(one -> isPossible(one.block()));
            return ends && (guarded.finalizer() == null || isPossible(guarded.finalizer()));
        }
        return !(statement instanceof Statement.Switch choice) || isPossible(choice);
    }

    /** Whether it is possible to come to the end of statements that follow each other. */
    public static boolean isPossible(List<Statement> statements) {
        return statements.stream().allMatch(Completion::isPossible);
    }

    private static boolean isPossible(Statement.Switch choice) {
        List<Statement.Case> cases = choice.cases();
        boolean isExhaustive = cases.stream()
                .anyMatch(one -> one.isDefault()
                        || !one.patterns().isEmpty()
                        || one.constants().stream().anyMatch(Completion::isNull));
        boolean isEnded = !cases.isEmpty()
                && (cases.get(0).isRule()
                        ? cases.stream().anyMatch(one -> isPossible(one.statements()))
                        : isPossible(cases.get(cases.size() - 1).statements()));
        return !isExhaustive || isEnded || choice.children().stream().anyMatch(one -> isLeft(one, null));
    }

    private static boolean isNull(Expression label) {
        return label instanceof Expression.Literal literal && literal.value() == null;
    }

    private static boolean isAlways(Expression condition) {
        return Boolean.TRUE.equals(Constants.value(condition));
    }

    /** Whether a break in a statement leads out of what is around it, which has that label or is left by any. */
    public static boolean isLeft(Statement inside, @Nullable String label) {
        if (inside instanceof Statement.Jump jump) {
            return !jump.continues() && (label == null ? jump.label() == null : label.equals(jump.label()));
        }
        boolean catchesOthers = inside instanceof Statement.Loop || inside instanceof Statement.Switch;
        return !(label == null && catchesOthers) && inside.children().stream().anyMatch(one -> isLeft(one, label));
    }

    private static boolean isContinued(Statement inside) {
        return inside instanceof Statement.Jump jump && jump.continues()
                || inside.children().stream().anyMatch(Completion::isContinued);
    }
}
