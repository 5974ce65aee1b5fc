package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What a type variable stands for, whose bound has a twin, has tracked form wherever it is; a method that is called on plain objects
 * of a class with such a type parameter uses nothing of that type.
 */
final class BoundFence {
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;

    BoundFence(Semantics semantics, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
    }

    void check(TracedMethod method) {
        boolean isOnPlain = !method.isStatic() && (!activity.isInTwin() || activity.tracesAlong(method));
        List<TypeVariable> ofMethod = twins(method.element().getTypeParameters().stream());
        List<TypeVariable> ofClass =
                method.isStatic() ? List.of() : twins(JavaTypes.typeParameters(method.owner()).stream());
        List<TypeVariable> tracked = isOnPlain
                ? ofMethod
                : Stream.concat(ofMethod.stream(), ofClass.stream()).toList();
        List<TypeVariable> plain = isOnPlain ? ofClass : List.of();
        Stream.concat(
                        Stream.of(method.element().getReturnType()),
                        method.parameters().stream().map(Variable::type))
                .filter(type -> isOtherwise(type, tracked) || mentions(type, plain))
                .forEach(type -> refuse(method.source(), type.toString()));
        for (Expression expression : method.expressions()) {
            boolean isPlain =
                    !activity.isActive(expression) && semantics.tracked().isReference(expression.type());
            boolean isRefused = isPlain && mentions(expression.type(), tracked)
                    || isOtherwise(expression.type(), tracked)
                    || mentions(expression.type(), plain);
            if (isRefused && !(expression instanceof Expression.This) && !Constants.isNull(expression)) {
                refuse(expression.source(), expression.source().text());
            }
        }
    }

    /** Whether a type has a plain object in the place of one of these type variables. */
    private boolean isOtherwise(TypeMirror type, List<TypeVariable> variables) {
        return variables.stream().anyMatch(one -> !semantics.tracked().hasForm(type, one));
    }

    private List<TypeVariable> twins(Stream<? extends TypeParameterElement> all) {
        return all.filter(semantics.tracked()::isTwinVariable)
                .map(one -> (TypeVariable) one.asType())
                .toList();
    }

    private static boolean mentions(TypeMirror type, List<TypeVariable> variables) {
        return variables.stream().anyMatch(one -> JavaTypes.mentions(type, one));
    }

    private void refuse(Source place, String what) {
        findings.refuse(
                Problem.UNSUPPORTED_EXPRESSION,
                place,
                what + ", which has plain objects where a type variable's bound has a twin,",
                "Leave out the bound, or make the object here");
    }
}
