package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import java.util.function.Supplier;
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

    /** A call or a creation that gives something; before one that gives nothing, a statement settles. */
    static Code before(Expression call, Code called, Activity activity, Supplier<String> memory) {
        return activity.readsArrays(call) ? settled(call, called, memory.get()) : called;
    }

    /** A part of a text, which its own code writes. */
    static Code inText(Expression object, Code written, Activity activity, Supplier<String> memory) {
        return activity.readsArraysForText(object) ? settled(object, written, memory.get()) : written;
    }

    private static Code settled(Expression call, Code called, String memory) {
        TypeKind kind = call.type().getKind();
        return kind == TypeKind.BOOLEAN
                ? Code.of("($N.settle() && $L)", memory, called)
                : Code.of("($N.settle() ? $L : $L)", memory, called, kind.isPrimitive() ? "0" : "null");
    }
}
