package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.model.Expression;
import javax.lang.model.type.TypeKind;

/**
 * Before plain code looks at plain arrays, what companions wrote to their tracked forms is written back to them.
 *
 * <pre>
 * isSettled()       (memory.settle() &amp;&amp; isSettled())
 * describe()        (memory.settle() ? describe() : null)
 * log();            memory.settle();
 *                   log();
 * </pre>
 */
final class Settling {
    private Settling() {}

    /** A call that gives something; before one that gives nothing, a statement settles. */
    static Code before(Expression.Call call, Code called, Writers writers) {
        if (!writers.activity.readsArrays(call)) {
            return called;
        }
        TypeKind kind = call.type().getKind();
        return kind == TypeKind.BOOLEAN
                ? Code.of("($N.settle() && $L)", writers.memory(), called)
                : Code.of("($N.settle() ? $L : $L)", writers.memory(), called, kind.isPrimitive() ? "0" : "null");
    }
}
