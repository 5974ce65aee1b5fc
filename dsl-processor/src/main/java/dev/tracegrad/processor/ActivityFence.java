package dev.tracegrad.processor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The fence for active values: the places where one would lose its gradient without a word are refused. */
final class ActivityFence {
    private final JavaTypes java;
    private final TracedMethods traced;
    private final Activity activity;
    private final Map<ExecutableElement, Refusal> untraceable;
    private final List<Refusal> refusals;
    private final Set<Expression> asStatements = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable PackageElement from;

    /**
     * @param untraceable methods that have no companion although they should, and why
     * @param refusals where what is refused is noted
     */
    ActivityFence(
            JavaTypes java,
            TracedMethods traced,
            Activity activity,
            Map<ExecutableElement, Refusal> untraceable,
            List<Refusal> refusals) {
        this.java = java;
        this.traced = traced;
        this.activity = activity;
        this.untraceable = untraceable;
        this.refusals = refusals;
    }

    void check(TracedMethod method) {
        from = java.packageOf(method.owner());
        for (Statement statement : Walk.statements(method.body())) {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                keepTracked(declaration.variable().type(), declaration.initializer());
            } else if (statement instanceof Statement.Return returned && returned.value() != null) {
                keepTracked(method.element().getReturnType(), returned.value());
            } else if (statement instanceof Statement.Evaluation evaluation) {
                asStatements.add(evaluation.expression());
            }
        }
        Walk.expressions(method.body()).forEach(this::check);
    }

    private void check(Expression expression) {
        if (expression instanceof Expression.Cast cast) {
            keepTracked(cast, cast.type(), cast.operand());
        } else if (expression instanceof Expression.Conditional conditional) {
            keepTracked(conditional.type(), conditional.whenTrue());
            keepTracked(conditional.type(), conditional.whenFalse());
        } else if (expression instanceof Expression.Assignment assignment) {
            if (!java.isString(assignment.type())) {
                keepTracked(assignment, assignment.type(), assignment.value());
            }
        } else if (expression instanceof Expression.Update update
                && activity.isActive(update)
                && !update.prefix()
                && !asStatements.contains(update)) {
            refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    update,
                    update.source().text() + " inside a formula",
                    "Write " + update.source().text() + "; as a statement of its own");
        } else if (expression instanceof Expression.Call call) {
            check(call);
        } else if (expression instanceof Expression.Creation creation && !java.isThrowable(creation.type())) {
            creation.arguments().stream()
                    .filter(activity::isActive)
                    .findFirst()
                    .ifPresent(active -> refuseCallee(creation, creation.constructor(), active));
        }
    }

    private void check(Expression.Call call) {
        ExecutableElement method = call.method();
        if (activity.target(call) != Activity.Target.PLAIN) {
            List<? extends VariableElement> parameters = method.getParameters();
            for (int i = 0; i < call.arguments().size(); i++) {
                keepTracked(
                        parameters.get(Math.min(i, parameters.size() - 1)).asType(),
                        call.arguments().get(i));
            }
            Refusal why = untraceable.get(method);
            if (why != null && !TracedMethods.isAnnotated(method)) {
                refuse(Problem.UNTRACEABLE_CALLEE, call, described(method), why.message());
            } else if (activity.target(call) == Activity.Target.COMPANION && !traced.hasCompanion(method)) {
                TypeElement owner = (TypeElement) method.getEnclosingElement();
                refuse(Problem.NO_COMPANION, call, described(method), TracedMethods.companionName(owner));
            } else if (isOutOfSight((TypeElement) method.getEnclosingElement())) {
                refuse(Problem.UNREACHABLE_MEMBER, call, "the companion of " + described(method));
            }
            return;
        }
        if (call.receiver() instanceof Expression.Super) {
            refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    call,
                    "a call of " + call.source().text() + ", which is not traced,",
                    "Annotate the overridden method with @Traced");
        } else if (java.isNumeric(method.getReturnType()) && activity.readsValues(method)) {
            refuse(Problem.UNTRACED_VALUES, call, described(method));
        } else if (!keepsNothing(method)) {
            call.arguments().stream()
                    .filter(activity::isActive)
                    .findFirst()
                    .ifPresent(active -> refuseCallee(call, method, active));
        }
    }

    /** Whether a method of a number can be called on its data: it answers a question about it, or puts it in words. */
    private boolean keepsNothing(ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        boolean isComparison =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.lang.Double")
                        && method.getSimpleName().contentEquals("compare");
        boolean onPlainArguments = method.getParameters().stream()
                .allMatch(parameter ->
                        parameter.asType().getKind().isPrimitive() || java.isString(result) || method.isVarArgs());
        return method.getModifiers().contains(Modifier.STATIC)
                && onPlainArguments
                && (result.getKind() == TypeKind.BOOLEAN || java.isString(result) || isComparison);
    }

    /** Whether the class's companion, which is as visible as the class, cannot be named from the checked method's. */
    private boolean isOutOfSight(TypeElement owner) {
        boolean isPublic = owner.getModifiers().contains(Modifier.PUBLIC)
                || owner.getModifiers().contains(Modifier.PROTECTED);
        return !isPublic && !java.packageOf(owner).equals(from);
    }

    private void refuseCallee(Expression call, ExecutableElement method, Expression active) {
        String name = described(method);
        TypeMirror result = method.getReturnType();
        if (java.isNumeric(result) && !TracedMethods.isTracked(result)) {
            refuse(
                    Problem.CUT_GRADIENT,
                    call,
                    call.source().text(),
                    result,
                    active.source().text());
        } else if (traced.hasSource((TypeElement) method.getEnclosingElement())) {
            refuse(Problem.UNTRACED_CALLEE, call, name, active.source().text(), name);
        } else {
            refuse(Problem.LIBRARY_CALLEE, call, name, active.source().text());
        }
    }

    private void keepTracked(TypeMirror target, Expression value) {
        keepTracked(value, target, value);
    }

    private void keepTracked(Expression place, TypeMirror target, Expression value) {
        if (activity.isActive(value) && !TracedMethods.isTracked(target)) {
            String what = place == value ? "this place" : place.source().text();
            refuse(Problem.CUT_GRADIENT, place, what, target, value.source().text());
        }
    }

    private void refuse(Problem problem, Expression at, Object... arguments) {
        refusals.add(new Refusal(problem, at.source().location(), arguments));
    }

    private static String described(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        return ElementFilter.constructorsIn(List.of(method)).isEmpty()
                ? owner.getSimpleName() + "." + method
                : "new " + method;
    }
}
