package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a procedure once more, which keep what the reverse part needs. */
final class Forward {
    private final Kept kept;
    private final @Nullable Fused fused;
    private final List<Step> before;
    private final List<Step> back;

    /**
     * @param fused the loop whose iterations are reversed one by one, or null
     * @param before what is done before that loop
     * @param back the way back of each of its iterations
     */
    Forward(Kept kept, @Nullable Fused fused, List<Step> before, List<Step> back) {
        this.kept = kept;
        this.fused = fused;
        this.before = before;
        this.back = back;
    }

    List<Step> of(List<Step> steps) {
        return Rooms.in(steps(steps, false));
    }

    private List<Step> steps(List<Step> steps, boolean isInLoop) {
        List<Step> out = new ArrayList<>();
        steps.forEach(step -> add(step, isInLoop, out));
        return out;
    }

    private void add(Step step, boolean isInLoop, List<Step> out) {
        if (step instanceof Step.Assign assign) {
            keep(step, assign.target(), isInLoop, out);
            out.add(step);
        } else if (step instanceof Step.Call call) {
            Usage.assignedAlone(call).forEach(target -> keep(step, target, isInLoop, out));
            out.add(step);
        } else if (step instanceof Step.If branch) {
            Held held = kept.held(branch);
            if (held != null) {
                out.add(new Step.Keep(List.of(new Formula.Read(held.slot()))));
            }
            boolean isAsked = kept.isAsked(branch.went());
            Formula went = new Formula.Read(branch.went());
            if (isAsked) {
                keepWay(went, out);
                out.add(new Step.Assign(branch.went(), branch.condition()));
            }
            out.add(new Step.If(
                    isAsked ? went : branch.condition(),
                    steps(branch.then(), isInLoop),
                    steps(branch.otherwise(), isInLoop),
                    branch.went()));
        } else if (step instanceof Step.Loop loop && fused != null && fused.is(loop)) {
            out.addAll(before);
            List<Step> body = steps(loop.body(), false);
            body.addAll(back);
            out.add(loop.withBody(body));
        } else if (step instanceof Step.Loop loop) {
            addLoop(loop, isInLoop, out);
        } else if (step instanceof Step.Jump jump) {
            jump.left().stream()
                    .filter(kept::isAsked)
                    .forEach(exit -> out.add(new Step.Assign(exit, Formula.integer(jump.number()))));
            out.add(step);
        } else {
            out.add(step);
        }
    }

    private void addLoop(Step.Loop loop, boolean isInLoop, List<Step> out) {
        List<Step> before = steps(loop.before(), isInLoop);
        List<Step> body = new ArrayList<>();
        if (kept.isAsked(loop.passes())) {
            Formula passes = new Formula.Read(loop.passes());
            keepWay(passes, out);
            out.add(new Step.Assign(loop.passes(), Formula.integer(0)));
            body.add(new Step.Assign(loop.passes(), new Formula.Infix(Type.INT, "", "+", passes, Formula.integer(1))));
        }
        if (kept.isAsked(loop.exit())) {
            body.add(new Step.Keep(List.of(new Formula.Read(loop.exit()))));
            body.add(new Step.Assign(loop.exit(), Formula.integer(0)));
        }
        body.addAll(steps(loop.body(), true));
        kept.atEnd(loop).forEach(slot -> body.add(new Step.Keep(List.of(new Formula.Read(slot)))));
        List<Step> update = steps(loop.update(), true);
        out.add(new Step.Loop(
                before, loop.condition(), body, update, loop.isDo(), loop.passes(), loop.exit(), loop.line()));
    }

    private void keep(Step step, Formula target, boolean isInLoop, List<Step> out) {
        if (!kept.isKept(step, target)) {
            return;
        }
        if (isInLoop) {
            out.add(new Step.Keep(List.of(target)));
        } else {
            out.add(new Step.Assign(new Formula.Read(kept.saved(step, target)), target, true, null));
        }
    }

    /** Keeps which way was gone before, in the iteration before this one. */
    private void keepWay(Formula way, List<Step> out) {
        if (kept.isKept(way.root())) {
            out.add(new Step.Keep(List.of(way)));
        }
    }
}
