package dev.tracegrad.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** The fence for members: what a companion can neither name nor open is refused. */
final class ReachFence {
    private final JavaTypes java;
    private final List<Refusal> refusals;

    /** @param refusals where what is refused is noted */
    ReachFence(JavaTypes java, List<Refusal> refusals) {
        this.java = java;
        this.refusals = refusals;
    }

    void check(TracedMethod method) {
        Visibility visibility = new Visibility(java, java.packageOf(method.owner()));
        checkBounds(method, method.element(), visibility);
        checkBounds(method, method.owner(), visibility);
        for (Expression expression : Walk.expressions(method.body())) {
            check(expression, visibility);
        }
    }

    private void checkBounds(TracedMethod method, Parameterizable generic, Visibility visibility) {
        for (TypeParameterElement parameter : generic.getTypeParameters()) {
            if (!parameter.getBounds().stream().allMatch(visibility::isNameable)) {
                refusals.add(new Refusal(
                        Problem.UNREACHABLE_MEMBER, method.source().location(), "the bound of " + parameter));
            }
        }
    }

    private void check(Expression expression, Visibility visibility) {
        if (expression instanceof Expression.Field field) {
            TypeElement site = field.receiver() == null
                    ? null
                    : java.classOf(field.receiver().type());
            checkMember(expression, field.field(), site, visibility);
        } else if (expression instanceof Expression.Call call && !call.isOnArray()) {
            checkMember(expression, call.method(), call.site(), visibility);
        } else if (expression instanceof Expression.Creation creation) {
            boolean isReachable =
                    visibility.isAccessible(creation.constructor()) && visibility.isNameable(creation.type());
            if (!isReachable) {
                refuse(expression);
            }
        } else if (expression instanceof Expression.Cast cast && !visibility.isNameable(cast.type())) {
            refuse(expression);
        } else if (expression instanceof Expression.InstanceOf test && !visibility.isNameable(test.tested())) {
            refuse(expression);
        }
    }

    private void checkMember(Expression expression, Element member, @Nullable TypeElement site, Visibility visibility) {
        boolean isReachable = visibility.isAccessible(member)
                || site != null && visibility.isAccessibleIn(member, site)
                || visibility.isOpen(member);
        if (!isReachable) {
            refuse(expression);
        }
    }

    private void refuse(Expression expression) {
        refusals.add(new Refusal(
                Problem.UNREACHABLE_MEMBER,
                expression.source().location(),
                expression.source().text()));
    }
}
