package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;

/**
 * Boxes, which may be null where Java wants a box, and must not where it wants a number.
 *
 * <pre>
 * double y = map.get("y")          Value y = Nodes.unboxed(map.get("y"))
 * Double y = none() in a branch    Nodes.constantOrNull(none(), "none()")
 * </pre>
 */
final class Boxes {
    private Boxes() {}

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

    /** A box that depends on nothing traced. */
    static Code constant(Code box, Expression expression) {
        return Code.of(
                "$T.constantOrNull($L, $S)",
                RuntimeClasses.NODES,
                box,
                expression.source().text());
    }
}
