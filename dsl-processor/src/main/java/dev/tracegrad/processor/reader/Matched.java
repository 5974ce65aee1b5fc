package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The variables of patterns that have a value if a condition is true, or if it is false (JLS 6.3.1).
 *
 * <pre>
 * o instanceof P p &amp;&amp; p.x() &gt; 0       p if it is true
 * !(o instanceof P p) || p.x() &lt; 0    p if it is false
 * </pre>
 */
final class Matched {
    private final List<Variable> whenTrue = new ArrayList<>();
    private final List<Variable> whenFalse = new ArrayList<>();

    private Matched(Expression condition) {
        if (condition instanceof Expression.InstanceOf test && test.pattern() != null) {
            whenTrue.addAll(test.pattern().variables());
        } else if (condition instanceof Expression.Parenthesized parenthesized) {
            whenTrue.addAll(whenTrue(parenthesized.inner()));
            whenFalse.addAll(whenFalse(parenthesized.inner()));
        } else if (condition instanceof Expression.Unary unary && unary.operator() == Operator.NOT) {
            whenTrue.addAll(whenFalse(unary.operand()));
            whenFalse.addAll(whenTrue(unary.operand()));
        } else if (condition instanceof Expression.Binary binary && binary.operator() == Operator.CONDITIONAL_AND) {
            binary.children().forEach(child -> whenTrue.addAll(whenTrue(child)));
        } else if (condition instanceof Expression.Binary binary && binary.operator() == Operator.CONDITIONAL_OR) {
            binary.children().forEach(child -> whenFalse.addAll(whenFalse(child)));
        }
    }

    static List<Variable> whenTrue(Expression condition) {
        return new Matched(condition).whenTrue;
    }

    static List<Variable> whenFalse(Expression condition) {
        return new Matched(condition).whenFalse;
    }
}
