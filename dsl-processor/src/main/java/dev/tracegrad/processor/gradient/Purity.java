package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Whether a method only computes, so that no field or array is another one after its call: a getter, or a comparison. */
final class Purity {
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;
    private final Set<ExecutableElement> fixed;
    private final Set<ExecutableElement> asked = new HashSet<>();

    /** @param fixed methods that are not overridden, as is asked when they run */
    Purity(Function<ExecutableElement, Optional<TracedMethod>> bodies, Set<ExecutableElement> fixed) {
        this.bodies = bodies;
        this.fixed = fixed;
    }

    boolean isPure(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (owner.getQualifiedName().toString().startsWith("java.lang.") || !asked.add(method)) {
            return true; // or it is asked already
        }
        return (fixed.contains(method) || !Members.isOverridable(method))
                && bodies.apply(method).filter(this::onlyComputes).isPresent();
    }

    private boolean onlyComputes(TracedMethod method) {
        return method.expressions().stream().allMatch(this::onlyComputes);
    }

    private boolean onlyComputes(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            return assignment.target() instanceof Expression.Local;
        } else if (expression instanceof Expression.Update update) {
            return update.target() instanceof Expression.Local;
        } else if (expression instanceof Expression.Call call) {
            return isPure(call.plain().method());
        }
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Local
                || expression instanceof Expression.This
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Field
                || expression instanceof Expression.Element
                || expression instanceof Expression.Length
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Binary
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.Function;
    }
}
