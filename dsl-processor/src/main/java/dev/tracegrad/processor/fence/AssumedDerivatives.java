package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.MathFunctions;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Functions that get the derivative of {@code Math}'s of the same name, because of their class's name alone, although their bodies
 * are there and may compute something else.
 *
 * <pre>
 * class DegMath { static double sin(double degrees) { return Math.sin(Math.toRadians(degrees)); } }
 * DegMath.sin(x)                                        the derivative would be cos(x)
 * </pre>
 */
final class AssumedDerivatives {
    private final MathFunctions functions;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;

    AssumedDerivatives(MathFunctions functions, TracedDeclarations traced, Activity activity, Findings findings) {
        this.functions = functions;
        this.traced = traced;
        this.activity = activity;
        this.findings = findings;
    }

    void check(TracedMethod method) {
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Function function
                    && activity.isActiveNumber(function)
                    && isAssumed(function.method())) {
                findings.warn(
                        Problem.ASSUMED_DERIVATIVE,
                        function.source(),
                        Members.described(function.method()),
                        function.method().getSimpleName(),
                        function.method().getEnclosingElement().getSimpleName());
            }
        }
    }

    private boolean isAssumed(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return functions.isByName(owner)
                && traced.hasSource(owner)
                && !TracedDeclarations.isAnnotated(owner)
                && !TracedDeclarations.isAnnotated(method);
    }
}
