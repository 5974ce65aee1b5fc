package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.StoppedGradients;
import javax.lang.model.type.TypeMirror;

/** The fence inside {@code Value.stopGradient}: numbers may go anywhere, and arrays where they are only read. */
final class StopFence {
    private final Activity activity;
    private final Findings findings;

    StopFence(Activity activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    /** Checks the call of a method that is not traced. */
    void check(Expression.Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (activity.isActiveReference(argument) && !activity.isLowered(call, i)) {
                refuse(call, argument, call.wanted().get(i));
            }
        }
    }

    private void refuse(Expression.Call call, Expression argument, TypeMirror wanted) {
        String text = argument.source().text();
        if (StoppedGradients.canLower(argument, wanted)) {
            findings.refuse(Problem.WRITTEN_ARRAY, argument.source(), text, Members.described(call.method()));
        } else {
            findings.refuse(Problem.HIDDEN_VALUE, argument.source(), text, wanted);
        }
    }
}
