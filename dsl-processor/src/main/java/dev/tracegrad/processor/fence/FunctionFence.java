package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The fence for functions that come from elsewhere, as from a field: one that reads tracked values is neither called nor passed on.
 *
 * <pre>
 * DoubleSupplier w = () -> k;            k is a field that traced code writes; were w final, it would be traced along
 * w.getAsDouble()                        [untraced-function] on w
 * Arrays.setAll(a, w)                    likewise: the library calls it
 * pots[0].at(3)                          likewise, if a Pot that stands somewhere in source reads k
 * </pre>
 */
final class FunctionFence {
    private static final String ADVICE =
            "It, or a function of its type that it may be, reads a Value or a field that traced "
                    + "code writes: write it as a lambda here, or take it as a parameter";

    /** What stands in the way of a method that calls a function which was not made in traced code. */
    static final String PLAIN =
            "the function is not traced. Write it as a lambda where it is called, or take it as a parameter";

    private static final String APART =
            "which is compiled already and reads a Value or a field that traced code writes in it: "
                    + "write it as a lambda here, or take it as a parameter";

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;

    FunctionFence(Semantics semantics, TracedDeclarations traced, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.traced = traced;
        this.activity = activity;
        this.findings = findings;
    }

    /** Whether an expression is a call that is refused itself, since what it makes reads such things without source. */
    private boolean isRefusedItself(Expression function) {
        return function instanceof Expression.Call call
                && !traced.hasSource((TypeElement) call.method().getEnclosingElement())
                && activity.effects().readsTracked(call.method());
    }

    /** Refuses a call that runs such a function; answers whether it did. */
    boolean refuses(Expression.Call call) {
        if (activity.stopped().contains(call)) {
            return false;
        }
        Expression receiver = call.receiver();
        FunctionType given = semantics.functions().of(call.type());
        boolean givesNumbers = TrackedTypes.couldHoldNumbers(call.type());
        boolean isRefused = receiver != null
                && given == null // what is called then is looked at there
                && !activity.isActiveReference(receiver)
                && activity.effects().callbacks().runsReader(receiver, call.method(), around(), isOpen(), givesNumbers);
        if (isRefused && !isRefusedItself(receiver)) {
            refuse(receiver, call);
        }
        for (Expression argument : call.arguments()) {
            isRefused |= checkPassed(argument, givesNumbers);
        }
        return isRefused || refusesLacking(call);
    }

    /** Refuses a default method that the tracked form of an interface without annotation does not have. */
    private boolean refusesLacking(Expression.Call call) {
        TypeElement type = call.receiver() == null
                ? null
                : semantics.java().classOf(call.receiver().type());
        boolean isLacking = type != null
                && activity.target(call) == Target.INSTANCE
                && semantics.tracked().isFunction(call.receiver().type())
                && !semantics.tracked().twinFunctions().hasDefaults(type)
                && !semantics.tracked().twinFunctions().methods(type).contains(call.method());
        if (isLacking) {
            findings.refuseWithout(
                    List.of(type),
                    Problem.UNTRACEABLE_CALLEE,
                    call.source(),
                    Members.described(call.method()),
                    "the interface " + type.getSimpleName()
                            + ", on which it is called, overrides methods that are traced. "
                            + "Annotate it with @Traced too");
        }
        return isLacking;
    }

    /** Refuses an object as a function if its method has a Double where that has a Value; answers whether it did. */
    boolean refusesBox(Expression object, ExecutableElement method, FunctionType function) {
        TrackedTypes tracked = semantics.tracked();
        boolean keepsBox = TrackedTypes.isBox(method.getReturnType()) && tracked.isNumber(function.result())
                || IntStream.range(0, method.getParameters().size())
                        .anyMatch(i -> TrackedTypes.isBox(
                                        method.getParameters().get(i).asType())
                                && tracked.isNumber(function.parameters().get(i)));
        if (keepsBox) {
            findings.refuse(
                    Problem.UNTRACEABLE_CALLEE,
                    object.source(),
                    Members.described(method),
                    "a Double in a signature stays one. Write it as a lambda");
        }
        return keepsBox;
    }

    /** What a loop goes over calls methods of it. */
    void check(Statement.ForEach loop) {
        checkPassed(
                loop.iterable(), TrackedTypes.couldHoldNumbers(loop.variable().type()));
    }

    /** Refuses such a function where somebody gets it who may call it; answers whether it did. */
    private boolean checkPassed(Expression passed, boolean givesNumbers) {
        boolean isRefused = !activity.isActiveReference(passed)
                && activity.effects().callbacks().mayRunReader(passed, around(), isOpen(), givesNumbers);
        if (isRefused && !isRefusedItself(passed)) {
            findings.refuse(
                    Problem.UNTRACED_FUNCTION, passed.source(), passed.source().text(), advice(passed, null));
        }
        return isRefused;
    }

    private void refuse(Expression receiver, Expression.Call call) {
        if (semantics.functions().of(receiver.type()) == null) {
            String maker = activity.effects().callbacks().makerOfReader(receiver, call.method(), around(), isOpen());
            String override = maker == null ? "" : ", which may run what " + maker + " makes,";
            findings.refuseWithout(
                    List.of(call.method()),
                    Problem.UNTRACED_VALUES,
                    call.source(),
                    Members.described(call.method()) + override);
        } else {
            findings.refuse(
                    Problem.UNTRACED_FUNCTION,
                    receiver.source(),
                    receiver.source().text(),
                    advice(receiver, call.method()));
        }
    }

    private String advice(Expression function, @Nullable ExecutableElement called) {
        String maker = activity.effects().callbacks().makerOfReader(function, called, around(), isOpen());
        return maker == null ? ADVICE : "It may be one that " + maker + " makes, " + APART;
    }

    private TracedMethod around() {
        return findings.method();
    }

    /** Whether the method is called from outside, and not by traced code alone, which is asked what it passes. */
    private boolean isOpen() {
        return traced.isTraced(findings.method().element());
    }
}
