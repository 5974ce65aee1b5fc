package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that a method names without reading a number in them: those that it returns, replaces or compares with null.
 * Who calls it may call the method itself, and has the array that others have.
 *
 * <pre>
 * double[] row(int i) { return rows[i]; }                          rows, and rows[i]
 * double[] scratch() { if (w == null) w = new double[3]; return w; }     each w
 * double[] twice() { double[] all = w.clone(); ... }               none
 * </pre>
 */
final class HandedOut {
    private final Set<Expression> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private HandedOut() {}

    /** Whether what gives such an array, as the accessor that the compiler writes for a record, reads no number. */
    static boolean is(TypeMirror type) {
        return type instanceof ArrayType && TrackedTypes.isArrayOfNumbers(type);
    }

    static Set<Expression> in(TracedMethod method) {
        HandedOut out = new HandedOut();
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Return returned) {
                out.add(returned.value());
            }
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Assignment assignment
                    && !(assignment.target() instanceof Expression.Element)) { // which the tracked form must have too
                out.add(assignment.target());
            } else if (expression instanceof Expression.Binary binary) {
                out.addCompared(binary.left(), binary.right());
                out.addCompared(binary.right(), binary.left());
            }
        }
        return out.found;
    }

    private void addCompared(Expression compared, Expression with) {
        if (with instanceof Expression.Literal literal && literal.value() == null) {
            add(compared);
        }
    }

    private void add(@Nullable Expression expression) {
        if (expression == null || !is(expression.type())) {
            return;
        }
        found.add(expression);
        if (expression instanceof Expression.Parenthesized parenthesized) {
            add(parenthesized.inner());
        } else if (expression instanceof Expression.Conditional conditional) {
            add(conditional.whenTrue());
            add(conditional.whenFalse());
        } else if (expression instanceof Expression.Element row) {
            add(row.array());
        }
    }
}
