package dev.tracegrad.processor.reader;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a jump may lead to at one place: the loops, switches and labels around it in the same body, the innermost first. */
final class JumpTargets {
    enum Kind {
        LOOP,
        SWITCH,
        /** What has a label, but is no loop. */
        LABELED,
        LABELED_LOOP,
        /** A switch that is an expression, out of which nothing leads. */
        EXPRESSION,
        /** The body of a method or a lambda. */
        BODY
    }

    private record Target(Kind kind, @Nullable String label) {}

    private static final Set<Tree.Kind> LOOPS =
            EnumSet.of(Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.FOR_LOOP, Tree.Kind.ENHANCED_FOR_LOOP);

    private final Deque<Target> targets = new ArrayDeque<>();

    /** What a label before a statement is. */
    static Kind labeled(StatementTree tree) {
        return LOOPS.contains(tree.getKind()) ? Kind.LABELED_LOOP : Kind.LABELED;
    }

    /** Reads something inside a target. */
    <T> T inside(Kind kind, @Nullable String label, Supplier<T> reading) {
        targets.push(new Target(kind, label));
        try {
            return reading.get();
        } finally {
            targets.pop();
        }
    }

    <T> T inside(Kind kind, Supplier<T> reading) {
        return inside(kind, null, reading);
    }

    /** Whether there is a target for {@code break} or {@code continue}. */
    boolean takes(boolean continues, @Nullable String label) {
        for (Target target : targets) {
            if (target.kind == Kind.BODY || target.kind == Kind.EXPRESSION) {
                return false;
            }
            boolean isMeant = label == null
                    ? target.kind == Kind.LOOP || target.kind == Kind.SWITCH && !continues
                    : label.equals(target.label);
            if (isMeant) {
                return label == null || !continues || target.kind == Kind.LABELED_LOOP;
            }
        }
        return false;
    }

    /** Whether a label is taken. */
    boolean has(String label) {
        for (Target target : targets) {
            if (target.kind == Kind.BODY) {
                return false;
            }
            if (label.equals(target.label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a return leads out of a switch that is an expression. */
    boolean isInExpression() {
        for (Target target : targets) {
            if (target.kind == Kind.BODY || target.kind == Kind.EXPRESSION) {
                return target.kind == Kind.EXPRESSION;
            }
        }
        return false;
    }
}
