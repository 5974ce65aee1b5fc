package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Lacking;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The fence for calls of companions whose receiver may be an object of another class: what that class has in place of the method
 * must have a companion too, as far as the class can be found from sources, since the call would fail when it runs. So must what the method
 * calls on its own object; that is asked where the object is known best, and not in the method.
 *
 * <pre>
 * class Disc extends Shape { double area(double x) {...} }      not traced
 * shape.area(x)              [untraced-override]: it may run Disc.area
 * shape.twice(x)             likewise, if it is 2 * area(x)
 * new Shape().area(x)        passes: it is no Disc
 * area(x), super.area(x)     pass in Shape and in Disc
 * </pre>
 */
final class OverrideFence {
    private final WholeProgram program;
    private final Activity activity;
    private final Findings findings;

    OverrideFence(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.activity = activity;
        this.findings = findings;
    }

    /** The call of a companion on a plain object. */
    void check(Expression.Call call) {
        check(call, true, (type, method) -> hasCompanion(method), program.lacking()::untraceable);
    }

    /** A call on an object in tracked form, whose twin may lack the method. */
    void checkInTwin(Expression.Call call) {
        Lacking lacking = program.lacking();
        check(call, false, (type, method) -> !lacking.isMissing(method) && isInForm(type, method), lacking::missing);
    }

    /** Whether a twin has a method from an ordinary superclass, which looks at tracked numbers and loses their gradients. */
    private boolean readsInPlainForm(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return owner.getKind().isClass()
                && !program.semantics().tracked().isTwin(owner.asType())
                && activity.effects().passesOnTracked(method);
    }

    /** Whether the tracked form of a class has a method from a class or an interface that has one too. */
    private boolean isInForm(TypeElement type, ExecutableElement method) {
        TrackedTypes tracked = program.semantics().tracked();
        return !tracked.isTwin(type.asType())
                || tracked.twins().hasMethod(type, method) && !readsInPlainForm(method)
                || tracked.twinFunctions().methods(type).contains(method);
    }

    /**
     * Refuses a call once at most.
     *
     * @param isPlain whether the object may be of a class without name, as no twin is
     */
    private void check(
            Expression.Call call,
            boolean isPlain,
            BiPredicate<TypeElement, ExecutableElement> passes,
            Function<ExecutableElement, @Nullable Refusal> reasons) {
        Expression receiver = call.receiver();
        if (receiver == null
                || findings.isRefused(call.source())
                || activity.effects().isItself(receiver)
                || call.method().getModifiers().contains(Modifier.STATIC)) {
            return;
        }
        boolean isNamed = !isPlain || activity.effects().classesOf(receiver, findings.method()) != null;
        for (TypeElement type : classesOf(receiver, typeOf(receiver, call.method()))) {
            if (refusesOn(type, isNamed, isPlain, call, passes, reasons)) {
                return;
            }
        }
    }

    /** The classes that an object of a type may be of, as far as they can be found from sources. */
    List<TypeElement> classesOf(Expression object, TypeElement type) {
        List<TypeElement> exact = activity.effects().classesOf(object, findings.method());
        return exact != null ? exact : activity.effects().subclassesOf(type);
    }

    /** Refuses a call on objects of a class; answers whether it did. */
    private boolean refusesOn(
            TypeElement type,
            boolean isNamed,
            boolean isPlain,
            Expression.Call call,
            BiPredicate<TypeElement, ExecutableElement> passes,
            Function<ExecutableElement, @Nullable Refusal> reasons) {
        Set<ExecutableElement> seen = new HashSet<>();
        Deque<Expression.Call> open = new ArrayDeque<>(List.of(call));
        while (!open.isEmpty()) {
            Expression.Call next = open.pop();
            ExecutableElement called = next.method();
            boolean isSuper = next.receiver() instanceof Expression.Super;
            ExecutableElement run = isSuper ? called : implementation(type, called);
            if (!run.equals(called) && !passes.test(type, run)) {
                refuse(call, List.of(run), Members.described(run), "Annotate it with @Traced", reasons.apply(run));
                return true;
            }
            if (isPlain && isBridged(run, called, type)) {
                String advice = "Override it in " + type.getSimpleName() + ", as super." + run.getSimpleName();
                refuse(call, List.of(), Members.described(run), advice, null);
                return true;
            }
            List<TracedMethod> others =
                    isNamed || isSuper || !Members.isOverridable(called) ? List.of() : withoutName(call, called, type);
            if (!others.isEmpty()) {
                refuse(call, others.get(0));
                return true;
            }
            activity.effects()
                    .callsOnItself(run)
                    .filter(inside -> mayBeTraced(inside, isPlain) && seen.add(inside.method()))
                    .forEach(open::push);
        }
        return false;
    }

    /**
     * Whether a class implements a method of a generic interface with one that a superclass has, which knows nothing of it: the
     * compiler writes in the class a method with the interface's parameters, which has no companion.
     */
    private boolean isBridged(ExecutableElement run, ExecutableElement called, TypeElement type) {
        JavaTypes java = program.semantics().java();
        return !run.getEnclosingElement().equals(type)
                && called.getEnclosingElement().getKind().isInterface()
                && run.getEnclosingElement().getKind().isClass()
                && !java.types()
                        .isSubtype(
                                java.types().erasure(run.getEnclosingElement().asType()),
                                java.types()
                                        .erasure(called.getEnclosingElement().asType()))
                && !java.types()
                        .isSameType(
                                java.types().erasure(run.asType()), java.types().erasure(called.asType()));
    }

    /** The bodies without companion that may be what an object of a type has for a method: of classes without name, and lambdas. */
    private List<TracedMethod> withoutName(Expression.Call call, ExecutableElement called, TypeElement type) {
        List<TracedMethod> found = activity.effects().overridesWithoutName(called, type);
        return found.isEmpty() && program.semantics().tracked().isMethodOfFunction(type.asType(), called)
                ? activity.effects().functionsCalledOn(call.receiver(), called, findings.method())
                : found;
    }

    /** Whether the companion of a method with a call on its own object may run a companion of what is called, or of an override. */
    private boolean mayBeTraced(Expression.Call call, boolean isPlain) {
        ExecutableElement method = call.method();
        Effects effects = activity.effects();
        return program.traced().isTraced(method)
                || program.traced().hasSource((TypeElement) method.getEnclosingElement())
                        && (program.traced().hasDoubles(method)
                                || !isPlain && isOfArgument(method)
                                || effects.passesOnTracked(method)
                                || !effects.callbacks().readersOnItself(call).isEmpty());
    }

    /** Whether a method takes or gives what a type variable stands for, which may have a tracked form. */
    private static boolean isOfArgument(ExecutableElement method) {
        return Members.takesTypeArgument(method) || Members.isOfArgument(method, method.getReturnType());
    }

    /** Whether a call on the object itself may run an override without name that reads what is tracked; whoever makes a function is asked. */
    boolean runsReaderOnItself(Expression.Call call) {
        return !program.semantics().tracked().isCallOfFunction(call)
                && !activity.effects().callbacks().readersOnItself(call).isEmpty();
    }

    private void refuse(Expression.Call call, TracedMethod withoutName) {
        ExecutableElement overridden = withoutName.element();
        boolean isOfEnum = overridden.getEnclosingElement().getKind() == ElementKind.ENUM;
        String advice = isOfEnum
                ? "Annotate " + Members.described(overridden) + " with @Traced"
                : "Move it to a class with a name, and annotate it with @Traced; an enum's constant needs a method of the enum "
                        + "that it overrides";
        String name = overridden + " at " + withoutName.source().site();
        refuse(
                call,
                isOfEnum ? List.of(overridden) : List.of(),
                name,
                advice,
                program.lacking().untraceable(overridden));
    }

    private void refuse(
            Expression.Call call,
            List<ExecutableElement> wanted,
            String override,
            String advice,
            @Nullable Refusal why) {
        String name = Members.described(call.method());
        if (why == null) {
            findings.refuseWithout(wanted, Problem.UNTRACED_OVERRIDE, call.source(), name, override, advice);
        } else {
            findings.refuseBecause(why, Problem.UNTRACED_OVERRIDE, call.source(), name, override);
        }
    }

    boolean hasCompanion(ExecutableElement method) {
        return program.traced().isTraced(method)
                && !program.lacking().isUntraceable(method)
                && program.traced().hasCompanion(method);
    }

    /** The class that an object is of, or of a subclass of which, which has the method. */
    TypeElement typeOf(Expression object, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        TypeElement type = program.semantics().java().classOf(object.type());
        return type == null || !isSubtype(type, owner) ? owner : type;
    }

    private boolean isSubtype(TypeElement type, TypeElement other) {
        var types = program.semantics().java().types();
        return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    /** The method with a body that a class has for another one; that itself where it has none. */
    ExecutableElement implementation(TypeElement type, ExecutableElement method) {
        Elements elements = program.semantics().java().elements();
        List<ExecutableElement> found =
                program
                        .semantics()
                        .members()
                        .methods(type, method.getSimpleName().toString())
                        .stream()
                        .filter(one -> !one.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(one -> one.equals(method) || elements.overrides(one, method, type))
                        .toList();
        return found.stream()
                .filter(one ->
                        found.stream().noneMatch(other -> !other.equals(one) && elements.overrides(other, one, type)))
                .findFirst()
                .orElse(method);
    }
}
