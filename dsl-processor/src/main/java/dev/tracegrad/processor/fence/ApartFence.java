package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The fence around classes that are compiled already: nothing happens to them that their companions were not told of, since
 * those who relied on that are compiled too.
 *
 * <pre>
 * other.v = x;                          [field-apart], unless the companion of the other class knows that v is written
 * double area() { return r.data(); }    [override-apart], where the overridden area is traced, and reads no Value;
 *                                       [override-untraced], where it has no companion
 * </pre>
 */
final class ApartFence {
    private final WholeProgram program;
    private final Activity activity;
    private final Findings findings;

    ApartFence(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.activity = activity;
        this.findings = findings;
    }

    void check(TracedMethod method) {
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Call call && isArrayWritten(call)) {
                String owner =
                        call.method().getEnclosingElement().getSimpleName().toString();
                findings.refuse(
                        Problem.FIELD_APART, call.source(), call.source().text(), owner, owner, owner);
                break;
            }
            if (expression instanceof Expression.Field field && isNewApart(field)) {
                String owner =
                        field.field().getEnclosingElement().getSimpleName().toString();
                findings.refuse(
                        Problem.FIELD_APART, field.source(), field.source().text(), owner, owner, owner);
                break;
            }
        }
        for (ExecutableElement overridden : program.semantics().members().overriddenBy(method.element())) {
            if (!program.traced().hasSource((TypeElement) overridden.getEnclosingElement())) {
                checkOverride(method, overridden);
            }
        }
    }

    /** Whether a class that was compiled before hands out an array, in which something active is stored here. */
    private boolean isArrayWritten(Expression.Call call) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        AliasSet set = TrackedTypes.isArrayOfNumbers(call.type()) ? activity.aliasesOf(call) : null;
        return set != null
                && !set.isTracked()
                && set.isWrittenAround()
                && set.isRemembered()
                && !program.traced().hasSource(owner)
                && program.traced().companionElement(owner) != null;
    }

    private boolean isNewApart(Expression.Field field) {
        Element owner = field.field().getEnclosingElement();
        return owner instanceof TypeElement type
                && !program.traced().hasSource(type)
                && !activity.isTwinField(field)
                && activity.fields().isNewApart(field.field());
    }

    private void checkOverride(TracedMethod method, ExecutableElement overridden) {
        Facts known = program.apart().of(overridden);
        ExecutableElement element = method.element();
        Effects effects = activity.effects();
        boolean inTwin = activity.isInTwin(); // which has the Values of its own fields itself
        if (known == null) {
            warnOfUnknown(method, overridden);
        } else if (!known.usesMemory()
                && (inTwin ? effects.usesTrackedFieldsBesideTwins(element) : effects.usesTrackedFields(element))) {
            refuse(method, "uses fields that traced code writes", overridden);
        } else if (!known.readsTracked()
                && effects.passesOnTracked(element)
                && !(inTwin && !effects.readsTrackedElsewhere(element))) {
            refuse(method, "reads Values", overridden);
        } else if (effects.givesItself(overridden) && !effects.givesItself(element)) {
            refuse(method, "gives another object than its own", overridden);
        } else if (inTwin
                ? !known.twinLends() && isLender(element, true)
                : !known.lends() && isLender(element, false)) {
            refuse(method, "gives an array that plain objects hold", overridden);
        } else if (!inTwin && !known.setsOwn() && effects.ownStores().areIn(element)) {
            refuse(method, "stores something in its object", overridden);
        } else if (writesMore(method, known)) {
            refuse(method, "writes to an array that it is given", overridden);
        }
    }

    private boolean isLender(ExecutableElement method, boolean inTwin) {
        return activity.fields().lent().isLender(method, inTwin);
    }

    /** Warns of a method whose overridden one is called by who does not know it, and has no companion to tell of it. */
    private void warnOfUnknown(TracedMethod method, ExecutableElement overridden) {
        if (!program.semantics().java().isOfPlatform(overridden)
                && TrackedTypes.couldHoldNumbers(overridden.getReturnType())
                && activity.effects().readsTracked(method.element())) {
            findings.warn(
                    Problem.OVERRIDE_UNTRACED,
                    method.source(),
                    Members.described(method.element()),
                    Members.described(overridden));
        }
    }

    private boolean writesMore(TracedMethod method, Facts known) {
        return IntStream.range(0, method.parameters().size())
                .filter(i -> program.semantics()
                        .tracked()
                        .isReference(method.parameters().get(i).type()))
                .anyMatch(i -> !known.writes().contains(i)
                                && activity.effects().arrays().mayWrite(method.element(), i)
                        || !known.stores().contains(i)
                                && activity.effects().arrays().mayStore(method.element(), i));
    }

    private void refuse(TracedMethod method, String what, ExecutableElement overridden) {
        findings.refuse(
                Problem.OVERRIDE_APART,
                method.source(),
                Members.described(method.element()),
                what,
                Members.described(overridden),
                overridden.getEnclosingElement().getSimpleName());
    }
}
