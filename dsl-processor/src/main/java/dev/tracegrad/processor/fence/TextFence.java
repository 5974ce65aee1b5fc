package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.NumberReaders;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The fence for texts: a number that is read from one may be made of a tracked number that was written into it.
 *
 * <pre>
 * Double.parseDouble("" + x)                       [cut-gradient]
 * b.append(x); new BigDecimal(b.toString())        likewise, whichever way the text goes inside the method
 * parse("" + x)                                    likewise, if the method that is called reads a number from any text
 * label = "" + x; ... Double.parseDouble(label)    likewise, wherever the field is written and read
 * Double.parseDouble("2.5")                        passes
 * </pre>
 */
final class TextFence {
    private final WholeProgram program;
    private final Activity activity;
    private final Findings findings;
    private final WrittenTexts texts;

    TextFence(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.activity = activity;
        this.findings = findings;
        this.texts = new WrittenTexts(program, activity, findings.method());
    }

    void check(TracedMethod method) {
        for (Expression expression : method.expressions()) {
            noteFields(expression);
            if (!activity.stopped().contains(expression) && readsNumber(expression)) {
                Optional<Expression> from = expression.children().stream()
                        .filter(text -> !activity.isActive(text) && texts.mayBeIn(text))
                        .findFirst();
                if (from.isPresent() || readsField(expression)) {
                    findings.warn(
                            Problem.CUT_GRADIENT,
                            expression.source(),
                            expression.source().text(),
                            expression.type(),
                            from.orElse(expression).source().text());
                }
            }
        }
    }

    /** Notes the fields in which a text is kept, or in which what is called may keep it. */
    private void noteFields(Expression expression) {
        if (expression instanceof Expression.Assignment assignment
                && keeper(assignment.target()) != null
                && texts.mayBeIn(assignment.value())) {
            program.fields().addText(keeper(assignment.target()));
        } else if (expression instanceof Expression.Call call) {
            VariableElement keeper = call.receiver() == null ? null : keeper(call.receiver());
            boolean isText = call.arguments().stream().anyMatch(this::isText);
            if (keeper != null && (isText || isWrittenInto(call))) {
                program.fields().addText(keeper);
            }
            if (isText) {
                keepTexts(effects().fieldsKeptBy(call.method()));
            }
        } else if (expression instanceof Expression.Creation creation
                && creation.arguments().stream().anyMatch(this::isText)) {
            keepTexts(effects().fieldsKeptBy(creation.constructor()));
        }
    }

    /** Notes those of the fields that can hold a text. */
    private void keepTexts(List<VariableElement> fields) {
        fields.stream().filter(TextFence::holdsTexts).forEach(program.fields()::addText);
    }

    private static boolean holdsTexts(VariableElement field) {
        return !JavaTypes.elementOfAll(field.asType()).getKind().isPrimitive();
    }

    private boolean isText(Expression argument) {
        return !argument.type().getKind().isPrimitive() && !activity.isActive(argument) && texts.mayBeIn(argument);
    }

    /** Whether an object that has no tracked form is given a tracked number, as a {@code StringBuilder}. */
    private boolean isWrittenInto(Expression.Call call) {
        return call.receiver() != null
                && !program.semantics().tracked().isReference(call.receiver().type())
                && call.arguments().stream().anyMatch(activity::isActive);
    }

    /** The field of objects to which something belongs; null if there is none. */
    private static @Nullable VariableElement keeper(Expression target) {
        return WrittenTexts.root(target) instanceof Expression.Field field && holdsTexts(field.field())
                ? field.field()
                : null;
    }

    /** Whether it gives a number that somebody reads from a text for it. */
    private boolean readsNumber(Expression expression) {
        if (expression instanceof Expression.Creation creation) {
            return NumberReaders.contain(creation.constructor());
        }
        return expression instanceof Expression.Call call
                && (NumberReaders.contain(call.method())
                        || TrackedTypes.couldHoldNumbers(call.type())
                                && (effects().readsTexts(call.method()) || isUnknown(call)));
    }

    /** Whether it is a method of somebody's library that has no companion, and may do anything with a text. */
    private boolean isUnknown(Expression.Call call) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return call.type().getKind().isPrimitive()
                && activity.target(call) == Target.PLAIN
                && !program.semantics().java().isOfPlatform(owner)
                && !program.traced().hasSource(owner);
    }

    private boolean readsField(Expression expression) {
        return expression instanceof Expression.Call call && effects().readsKeptText(call.method());
    }

    private Effects effects() {
        return activity.effects();
    }
}
