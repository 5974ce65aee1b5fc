package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.PrimitiveRules;

/** The fence for calls that are one node: what is active is refused where the node has no derivative. */
final class NodeFence {
    private final Activity activity;
    private final Findings findings;

    NodeFence(Activity activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    void check(Expression.Call call) {
        if (!PrimitiveRules.isPrimitive(call.method()) || activity.target(call) != Target.COMPANION) {
            return;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (activity.isActive(argument) && PrimitiveRules.lacksPartial(call.method(), i)) {
                String text = argument.source().text();
                findings.refuse(
                        Problem.PRIMITIVE_CONSTANT,
                        argument.source(),
                        Members.described(call.plain().method()),
                        text,
                        "Value.stopGradient(" + text + ")");
            }
        }
    }
}
