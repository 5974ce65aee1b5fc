package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an iteration declares, gives one value and has until it ends, so that this is kept there.
 *
 * <pre>
 * for (...) {                         for (... backwards) {
 *     double sin = Math.sin(x);           double sin = kept[--top];
 *     x -= sin * a;                       ...
 *     kept[top++] = sin;
 * }
 * </pre>
 *
 * <p>In an iteration that something may jump out of, old values are kept where they are overwritten, as with all other variables.
 */
final class Ends {
    private final Usage usage;
    private final Set<Slot> found = new LinkedHashSet<>();

    private Ends(Usage usage) {
        this.usage = usage;
    }

    /** @param fused the loop of which nothing is kept, or null */
    static Set<Slot> in(Procedure procedure, Usage usage, @Nullable Fused fused) {
        Ends ends = new Ends(usage);
        procedure.steps().forEach(step -> {
            if (step instanceof Step.Loop loop && (fused == null || !fused.is(loop))) {
                ends.addAll(loop);
            }
        });
        return ends.found;
    }

    private void addAll(Step.Loop loop) {
        if (!Step.canEnd(loop.body()) || isJumpedOutOf(loop)) {
            return;
        }
        declared(loop).stream().filter(usage::isAssignedOnce).forEach(found::add);
    }

    private static boolean isJumpedOutOf(Step.Loop loop) {
        List<Step> all = new ArrayList<>();
        loop.body().forEach(step -> step.forEach(all::add));
        return all.stream()
                .anyMatch(step -> step instanceof Step.Jump jump && jump.left().contains(loop.exit()));
    }

    /** The numbers among the variables that the list of an iteration's steps declares, in their order. */
    static List<Slot> declared(Step.Loop loop) {
        List<Slot> all = new ArrayList<>();
        for (Step step : loop.body()) {
            if (step instanceof Step.Assign assign && assign.declares() && assign.target() instanceof Formula.Read) {
                all.add(assign.target().root());
            } else if (step instanceof Step.Call call) {
                all.add(call.result());
                all.addAll(call.slopes());
            }
        }
        all.removeIf(slot -> !slot.type().fitsDouble());
        return all;
    }
}
