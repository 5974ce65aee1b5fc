package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;

/**
 * Boxes, which may be null where Java wants a box, and must not where it wants a number.
 *
 * <pre>
 * double y = map.get("y")          Value y = Nodes.unboxed(map.get("y"))
 * map.get("y") * next()            Nodes.unboxed(map.get("y")).times(next())
 * Double y = none() in a branch    Nodes.constantOrNull(none(), "none()")
 * </pre>
 */
final class Boxes {
    private final Activity activity;
    private final Quiet quiet;

    Boxes(Activity activity, Quiet quiet) {
        this.activity = activity;
        this.quiet = quiet;
    }

    /**
     * An operand or argument that Java wants as a number: it is unboxed before what follows is evaluated, which matters if somebody
     * can tell that it was.
     */
    Code before(List<Expression> following, Expression operand, Code written) {
        boolean isFirst = TrackedTypes.isBox(operand.type())
                && mayBeNull(operand)
                && activity.isActive(operand)
                && !following.stream().allMatch(quiet::is);
        return isFirst ? unboxed(written) : written;
    }

    /** The argument at a position, before those that follow. */
    Code before(List<Expression> arguments, int position, Code written) {
        return before(arguments.subList(position + 1, arguments.size()), arguments.get(position), written);
    }

    /** Whether it is a box that was not made here. */
    static boolean mayBeNull(Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return mayBeNull(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast) {
            return mayBeNull(cast.operand());
        }
        boolean isMade =
                expression instanceof Expression.Call call && LibraryCall.of(call.method()) == LibraryCall.VALUE_OF;
        return TrackedTypes.isBox(expression.type()) && !isMade;
    }

    /** A box as the number that it must hold; or boxes, of which each must. */
    static Code unboxed(Code box) {
        return Code.of("$T.unboxed($L)", RuntimeClasses.NODES, box);
    }

    /** The boxes of a loop, by another name: javac infers what a generic call gives from the one method that takes it. */
    static Code allUnboxed(Code boxes) {
        return Code.of("$T.allUnboxed($L)", RuntimeClasses.NODES, boxes);
    }

    /** A box that depends on nothing traced. */
    static Code constant(Code box, Expression expression) {
        return Code.of(
                "$T.constantOrNull($L, $S)",
                RuntimeClasses.NODES,
                box,
                expression.source().text());
    }
}
