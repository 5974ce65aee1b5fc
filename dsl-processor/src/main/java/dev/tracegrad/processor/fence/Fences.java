package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Guard;

/** All fences around one method's body. */
public final class Fences {
    private Fences() {}

    /** What cannot be traced in a method, and what may surprise. */
    public static Findings check(WholeProgram program, Activity activity, TracedMethod method) {
        return Guard.run("fences", () -> checked(program, activity, method), fault -> {
            Findings failed = new Findings(method, program.semantics().tracked().twins());
            failed.errors().add(fault.at(method.source().location(), Members.described(method.element())));
            return failed;
        });
    }

    private static Findings checked(WholeProgram program, Activity activity, TracedMethod method) {
        Findings findings = new Findings(method, program.semantics().tracked().twins());
        new ActivityFence(program, activity, findings).check(method);
        new ImplicitFence(program.semantics(), program.traced(), activity, findings).check(method);
        new ReachFence(program.semantics().java(), activity, findings).check(method);
        new BoundFence(program.semantics(), activity, findings).check(method);
        new TextFence(program, activity, findings).check(method);
        new CopyFence(program.semantics().tracked(), program.traced(), activity, findings).check(method);
        new AssumedDerivatives(program.semantics().functionsOfMath(), program.traced(), activity, findings)
                .check(method);
        new ApartFence(program, activity, findings).check(method);
        return findings;
    }
}
