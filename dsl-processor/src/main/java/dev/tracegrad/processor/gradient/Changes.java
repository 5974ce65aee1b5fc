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

    /** Whether evaluating a formula may throw something, as an index does. */
    static boolean mayThrow(Formula formula) {
        return formula.contains(part -> part instanceof Formula.Element
                || part instanceof Formula.Function function && function.op().isEmpty()
                || part instanceof Formula.Infix infix
                        && !infix.type().isDouble()
                        && (infix.symbol().equals("/") || infix.symbol().equals("%")));
    }

    /** Whether steps may throw something. */
    static boolean mayThrow(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        steps.forEach(step -> step.forEach(all::add));
        return all.stream()
                .anyMatch(step -> step instanceof Step.Call
                        || step instanceof Step.Throw
                        || step instanceof Step.Assign assign
                                && (mayThrow(assign.value()) || assign.target() instanceof Formula.Element)
                        || step instanceof Step.If branch && mayThrow(branch.condition())
                        || step instanceof Step.Loop);
    }

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
