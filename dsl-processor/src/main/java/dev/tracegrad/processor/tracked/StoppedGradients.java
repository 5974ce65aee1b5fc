package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The calls of {@code Value.stopGradient}, and all that stands inside them: plain Java on the numbers, whose result is a
 * constant on purpose, so that nothing there needs to be traced.
 */
public final class StoppedGradients {
    private static final String METHOD = "stopGradient";

    private final Set<Expression> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether it is the method itself. */
    public static boolean isStop(ExecutableElement method) {
        return method.getSimpleName().contentEquals(METHOD)
                && ((TypeElement) method.getEnclosingElement())
                        .getQualifiedName()
                        .contentEquals(RuntimeNames.VALUE);
    }

    public static boolean isStop(Expression expression) {
        return expression instanceof Expression.Call call && isStop(call.method());
    }

    /** Whether the runtime gives plain numbers for an array: one of one dimension or two, where such an array is wanted. */
    public static boolean canLower(Expression array, TypeMirror wanted) {
        return TrackedTypes.isArrayOfNumbers(array.type())
                && TrackedTypes.isArrayOfNumbers(wanted)
                && (JavaTypes.depth(array.type()) <= 2);
    }

    /** Whether an array is a copy that is made on the spot, so that nobody sees what is written to it. */
    public static boolean isCopy(Expression array) {
        return array instanceof Expression.Call call
                && JavaTypes.isRow(array.type())
                && LibraryCall.COPIES.contains(LibraryCall.of(call.method()));
    }

    /** Notes a call, if it is one of the method. */
    public void note(Expression expression) {
        if (isStop(expression) && !inside.contains(expression)) {
            inside.addAll(Walk.expressions(expression));
        }
    }

    public boolean contains(Expression expression) {
        return inside.contains(expression);
    }

    /** The number inside parentheses and stops. */
    public static Expression number(Expression expression) {
        Expression number = expression;
        while (number instanceof Expression.Parenthesized || isStop(number)) {
            number = number.children().get(0);
        }
        return number;
    }
}
