package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.FunctionForm;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The fence for objects in tracked form that are functions: whatever the object may be, its tracked form must have the function's
 * method, and where it is a function by that method alone, it must have none in place of a default one.
 *
 * <pre>
 * &#64;Traced record Scale(double k) implements DoubleUnaryOperator {...}
 * DoubleUnaryOperator f = new Scale(x);      passes, if Scale.applyAsDouble can be traced: scale::applyAsDouble
 *                                            [unsupported-expression], if Scale overrides andThen
 * &#64;Traced record Call(double k) implements Payoff {...}
 * Payoff p = new Call(x);                    passes, whatever it overrides, if Payoff has &#64;Traced
 * </pre>
 */
final class AdaptFence {
    private final Semantics semantics;
    private final Findings findings;
    private final OverrideFence overrides;
    private final CallFence calls;

    AdaptFence(Semantics semantics, Findings findings, OverrideFence overrides, CallFence calls) {
        this.semantics = semantics;
        this.findings = findings;
        this.overrides = overrides;
        this.calls = calls;
    }

    /** An object or a function in tracked form that is wanted as a function of a type. */
    void check(Expression object, TypeMirror wanted) {
        TrackedTypes tracked = semantics.tracked();
        FunctionType function =
                tracked.isFunction(wanted) ? semantics.functions().of(wanted) : null;
        TypeElement type = semantics.java().classOf(object.type());
        if (function == null || type == null || !tracked.isTwin(object.type()) && !tracked.isFunction(object.type())) {
            return;
        }
        boolean isAdapted = tracked.twinFunctions().isAdapted(object.type(), wanted);
        List<TypeElement> classes = overrides.classesOf(object, type);
        classes.stream()
                .filter(one -> tracked.isTwin(one.asType()))
                .map(one -> overrides.implementation(one, function.method()))
                .distinct()
                .filter(run -> !isAdapted || !calls.functions.refusesBox(object, run, function))
                .forEach(run -> calls.checkInTwin(object.source(), run));
        if (isAdapted) {
            callable((TypeElement) ((DeclaredType) wanted).asElement())
                    .flatMap(method -> classes.stream()
                            .map(one -> overrides.implementation(one, method))
                            .filter(run -> !run.equals(method)))
                    .findFirst()
                    .ifPresent(run -> findings.refuse(
                            Problem.UNSUPPORTED_EXPRESSION,
                            object.source(),
                            object.source().text() + " as a function, which may have " + Members.described(run)
                                    + " in place of what " + wanted + " has,",
                            "Write a lambda that calls its " + function.method().getSimpleName()));
        }
    }

    /** An element of an array of functions, which has no type arguments that tell what lambdas in a switch are. */
    void checkElement(Expression element) {
        if (element instanceof Expression.SwitchExpression) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    element.source(),
                    "a switch as an element of an array of functions",
                    "Keep what it gives in a variable first");
        } else if (element instanceof Expression.Parenthesized || element instanceof Expression.Conditional) {
            element.children().forEach(this::checkElement);
        }
    }

    /** The default methods of a function that somebody can call where it has tracked form. */
    private Stream<ExecutableElement> callable(TypeElement function) {
        boolean isCallable = FunctionForm.isOfJdk(function)
                || semantics.tracked().twinFunctions().hasDefaults(function);
        return ElementFilter.methodsIn(semantics.java().elements().getAllMembers(function)).stream()
                .filter(method -> isCallable && method.getModifiers().contains(Modifier.DEFAULT));
    }
}
