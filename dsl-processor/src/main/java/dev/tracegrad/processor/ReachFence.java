package dev.tracegrad.processor;

import java.util.List;
import javax.lang.model.element.Element;

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
        for (Expression expression : Walk.expressions(method.body())) {
            check(expression, visibility);
        }
    }

    private void check(Expression expression, Visibility visibility) {
        if (expression instanceof Expression.Field field) {
            checkMember(expression, field.field(), visibility);
        } else if (expression instanceof Expression.Call call) {
            checkMember(expression, call.method(), visibility);
        } else if (expression instanceof Expression.Creation creation
                && !(visibility.isCallable(creation.constructor()) && visibility.isNameable(creation.type()))) {
            refuse(expression);
        } else if (expression instanceof Expression.Cast cast && !visibility.isNameable(cast.type())) {
            refuse(expression);
        }
    }

    private void checkMember(Expression expression, Element member, Visibility visibility) {
        if (!visibility.isAccessible(member) && !visibility.isOpen(member)) {
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
