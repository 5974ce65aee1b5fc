package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What steps may change. */
final class Changes {
    private Changes() {}

    /** Whether a formula may have another value after steps than before. */
    static boolean mayChange(List<Step> steps, Formula formula) {
        List<Step> all = new ArrayList<>();
        steps.forEach(step -> step.forEach(all::add));
        Set<Slot> assigned = new HashSet<>();
        boolean writesArrays = false;
        for (Step step : all) {
            if (step instanceof Step.Assign assign) {
                assigned.add(assign.target().root());
                writesArrays |= assign.target() instanceof Formula.Element;
            }
            writesArrays |= step instanceof Step.Call call && call.writes();
        }
        boolean writes = writesArrays;
        return formula.contains(
                part -> part instanceof Formula.Read read && !read.type().isArray() && assigned.contains(read.slot())
                        || part instanceof Formula.Element && writes);
    }
}
