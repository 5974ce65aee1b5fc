package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** A box is kept where it is found again, by a body that is there, or in an array that is passed with it. */
record Keeping(TracedDeclarations traced, Activity activity) {
    /** Whether a static method that gives nothing may keep an argument. */
    boolean mayKeep(Expression.Call call, int position) {
        boolean isRead = traced.hasSource((TypeElement) call.method().getEnclosingElement());
        return isRead && !activity.effects().onlyHandsOn(call.method(), position)
                || call.arguments().stream()
                        .anyMatch(argument -> argument.type().getKind() == TypeKind.ARRAY);
    }
}
