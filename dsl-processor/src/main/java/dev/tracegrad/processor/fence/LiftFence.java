package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The fence for plain objects of which the tracked form is made: whatever the object may be, as far as its source is there, must
 * have one, since making it would fail when it runs.
 *
 * <pre>
 * interface Curve { double at(double x); }      Square.at is traced, Cube.at is not
 * use(curve, x)                [untraced-function] on curve: it may be a Cube, or a lambda
 * use(new Square(), x)         passes
 * &#64;Traced class Shape {...}     class Disc extends Shape {...}
 * use(shape, x)                [untraced-subclass] on shape: it may be a Disc
 * </pre>
 */
final class LiftFence {
    private static final String MOVED = "write a method of a class with a name, and annotate it with @Traced";

    private final WholeProgram program;
    private final TrackedTypes tracked;
    private final Activity activity;
    private final Findings findings;
    private final OverrideFence overrides;

    LiftFence(WholeProgram program, Activity activity, Findings findings, OverrideFence overrides) {
        this.program = program;
        this.tracked = program.semantics().tracked();
        this.activity = activity;
        this.findings = findings;
        this.overrides = overrides;
    }

    /** Refuses what has plain form where a type is wanted in tracked form, if it is; answers whether it did. */
    boolean refuses(Expression value, TypeMirror wanted, boolean isTracked) {
        return isTracked
                && !activity.isActive(value)
                && !(value instanceof Expression.Literal)
                && refuses(value, wanted);
    }

    /** Refuses an object in plain form where a type is wanted in tracked form; answers whether it did. */
    boolean refuses(Expression object, TypeMirror wanted) {
        if (tracked.isFunction(wanted)) {
            TypeElement function = program.semantics().java().classOf(wanted);
            return refusesCalled(object, wanted)
                    || tracked.twinFunctions().defaults(function).stream()
                            .filter(method -> !tracked.isPlain(method))
                            .anyMatch(method -> refusesOverride(object, method));
        }
        return tracked.isTwin(wanted) ? refusesTwin(object) : refusesContent(object);
    }

    /** Refuses an array or a container of objects that may change, or behind whose numbers there may be Values: its copy would not. */
    boolean refusesContent(Expression container) {
        TypeMirror content = tracked.innermost(container.type());
        boolean isCopied = !activity.isActive(container)
                && tracked.isTwin(content)
                && content != container.type()
                && (!tracked.mayBeCopied(content)
                        || activity.fields().areIn(program.semantics().java().classOf(content)));
        if (isCopied) {
            findings.refuseCopy(container, true);
        }
        return isCopied;
    }

    /** Refuses a plain function whose method is called as that of a type in tracked form; answers whether it did. */
    boolean refusesCalled(Expression object, TypeMirror wanted) {
        if (!tracked.isLiftable(wanted)) {
            findings.refuseFunction(object);
            return true;
        }
        return refusesFunction(
                object, program.semantics().functions().of(wanted).method());
    }

    private boolean refusesFunction(Expression object, ExecutableElement method) {
        TypeElement type = overrides.typeOf(object, method);
        List<ExecutableElement> lacking = overrides.classesOf(object, type).stream()
                .map(one -> overrides.implementation(one, method))
                .filter(run -> !run.getModifiers().contains(Modifier.ABSTRACT) && !overrides.hasCompanion(run))
                .distinct()
                .toList();
        if (!lacking.isEmpty()) {
            return refuseFunction(object, lacking);
        }
        ExecutableElement known = overrides.implementation(type, method);
        List<TracedMethod> others = activity.effects().functionsCalledOn(object, known, findings.method());
        if (others.isEmpty()) {
            return false;
        }
        return type.getKind() == ElementKind.ENUM
                ? refuseFunction(
                        object,
                        "what a constant of " + type.getSimpleName() + " has for " + known,
                        "declare " + known + " in the enum too, so that its constants override it",
                        List.of())
                : refuseFunction(
                        object, "what stands at " + others.get(0).source().site(), MOVED, List.of());
    }

    /** Refuses an object that may have a method without companion in place of a default one. */
    private boolean refusesOverride(Expression object, ExecutableElement method) {
        List<ExecutableElement> lacking = overrides.classesOf(object, overrides.typeOf(object, method)).stream()
                .map(one -> overrides.implementation(one, method))
                .filter(run -> !run.equals(method) && !overrides.hasCompanion(run))
                .distinct()
                .toList();
        return !lacking.isEmpty() && refuseFunction(object, lacking);
    }

    /** @param lacking what it may run, and what has no companion */
    private boolean refuseFunction(Expression object, List<ExecutableElement> lacking) {
        return refuseFunction(object, Members.described(lacking.get(0)), MOVED, lacking);
    }

    private boolean refuseFunction(Expression object, String function, String advice, List<ExecutableElement> wanted) {
        findings.refuseWithout(
                wanted,
                Problem.UNTRACED_FUNCTION,
                object.source(),
                object.source().text(),
                "It may run " + function + ", which has no companion: " + advice);
        return true;
    }

    private boolean refusesTwin(Expression object) {
        TypeElement type = program.semantics().java().classOf(object.type());
        if (type == null) {
            return false;
        }
        for (TypeElement one : overrides.classesOf(object, type)) {
            boolean isMade = one.getKind() != ElementKind.INTERFACE
                    && !one.getModifiers().contains(Modifier.ABSTRACT);
            if (isMade && !tracked.canLift(one.asType())) {
                findings.refuseWithout(
                        tracked.twins().neededFor(one),
                        Problem.UNTRACED_SUBCLASS,
                        object.source(),
                        object.source().text(),
                        one.getSimpleName());
                return true;
            }
        }
        return false;
    }
}
