package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Crossing;
import java.util.List;

/**
 * Finds the activity of one companion's methods: one walk over all bodies ({@link ActivityFlow}), repeated until nothing is
 * added. What is called with something active and can be traced along becomes a body too.
 */
public final class ActivitySolver {
    private final WholeProgram program;
    private final Bodies along;
    private final Forms forms;

    /**
     * @param inTwin whether {@code this} is an object in tracked form
     * @param along where the methods are read that can be traced along
     */
    public ActivitySolver(WholeProgram program, boolean inTwin, Bodies along) {
        this.program = program;
        this.along = along;
        this.forms = new Forms(program, inTwin);
    }

    private static boolean isEquals(TracedMethod method) {
        return !method.isStatic()
                && !method.isConstructor()
                && Crossing.ofReceiver(method.element()) == Crossing.EQUALITY;
    }

    /** What is active in these methods, to which it is called once. */
    public Activity solve(List<TracedMethod> roots) {
        Helpers helpers = new Helpers(roots);
        CallTargets targets = new CallTargets(program, forms, helpers);
        TracingAlong tracing = new TracingAlong(program, forms, helpers, targets, along);
        ActivityFlow flow = new ActivityFlow(program, forms, targets, tracing);
        roots.forEach(forms::activateSignature);
        roots.stream()
                .filter(ActivitySolver::isEquals)
                .forEach(method -> forms.compareTwins(method.parameters().get(0)));
        do {
            forms.startWalk();
            for (int i = 0; i < helpers.bodies().size(); i++) {
                flow.visit(helpers.bodies().get(i).body());
            }
            flow.endWalk();
        } while (forms.hasChanged() || flow.linkFunctions());
        targets.settle();
        forms.lent().settle(helpers.bodies(), targets);
        return new Activity(program, forms, helpers, targets);
    }
}
