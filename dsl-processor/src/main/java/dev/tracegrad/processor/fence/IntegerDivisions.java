package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Divisions that forget a remainder before a number with a gradient takes the result. */
final class IntegerDivisions {
    private final Activity activity;
    private final Findings findings;

    IntegerDivisions(Activity activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    /** Warns of a division of integers that becomes an operand of an active operation. */
    void warnOf(Expression operand) {
        if (operand instanceof Expression.Parenthesized || operand instanceof Expression.Unary) {
            operand.children().forEach(this::warnOf);
        } else if (operand instanceof Expression.Binary binary
                && isIntegral(binary.type())
                && !activity.isActive(binary)) {
            if (binary.operator() == Operator.DIVIDE) {
                findings.warn(
                        Problem.INTEGER_DIVISION,
                        binary.source(),
                        binary.source().text());
            }
            binary.children().forEach(this::warnOf);
        }
    }

    private static boolean isIntegral(TypeMirror type) {
        return type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG;
    }
}
