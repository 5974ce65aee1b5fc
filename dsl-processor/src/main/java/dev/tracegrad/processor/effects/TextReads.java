package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Expression;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The methods that read a number from a text, and those that read a field in which there is a text with a tracked number.
 *
 * <pre>
 * double parsed(String text) { return Double.parseDouble(text); }     reads a number
 * String label() { return label; }                                    reads a kept text, once label = "" + x was seen
 * </pre>
 */
final class TextReads {
    private final Question readsNumbers;
    private final Question readsKept;

    /** @param mayGiveText whether a method that is compiled already may give such a text */
    TextReads(
            Function<Predicate<CallGraph.Step>, CallGraph> calls,
            TrackedFields fields,
            Predicate<ExecutableElement> mayGiveText) {
        this.readsNumbers =
                new Question(calls, reached -> reached.expressions().stream().anyMatch(TextReads::isNumberReader));
        this.readsKept = new Question(
                calls,
                reached -> reached.body().isEmpty() && mayGiveText.test(reached.method())
                        || reads(reached.expressions(), fields::holdsText));
    }

    /** More fields are known. */
    void forgetNone() {
        readsKept.forgetNone();
    }

    boolean readsNumbers(ExecutableElement method) {
        return readsNumbers.isTrueOf(method);
    }

    boolean readsKept(ExecutableElement method) {
        return readsKept.isTrueOf(method);
    }

    private static boolean reads(List<Expression> expressions, Predicate<VariableElement> wanted) {
        Set<Expression> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Assignment assignment && assignment.operator() == null) {
                targets.add(assignment.target());
            }
        }
        return expressions.stream()
                .anyMatch(read -> read instanceof Expression.Field field
                        && wanted.test(field.field())
                        && !targets.contains(read));
    }

    private static boolean isNumberReader(Expression expression) {
        return expression instanceof Expression.Call call && NumberReaders.contain(call.method())
                || expression instanceof Expression.Creation creation && NumberReaders.contain(creation.constructor());
    }
}
