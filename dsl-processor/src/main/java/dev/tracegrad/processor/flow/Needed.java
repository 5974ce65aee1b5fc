package dev.tracegrad.processor.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which old values the reverse part asks for, at each place: it runs from the end to the start, so that at a place, it still asks for what the
 * reverse of the steps before it does. Only a step that overwrites one of these keeps it; after that, nobody asks for what it put there, but
 * its own reverse and that of later steps.
 *
 * <pre>
 * y = x * x;           asks for x
 * x = x + 1;           overwrites what is asked for: keeps x
 * x = x * 2;           overwrites what nobody asks for
 * </pre>
 *
 * <p>An array is asked for as a whole; each has one name, but for parameters that may be the same. A loop that fills one overwrites each
 * element once, and so what was asked for before the loop.
 */
final class Needed {
    private final Usage usage;
    private final Asked asked;
    private final Set<Slot> ends;
    private final @Nullable Fused fused;
    private final Fill fill;
    private final Map<Step, Set<Slot>> before = new IdentityHashMap<>();

    /** What is asked for after a loop is left by a jump, and where its next iteration is begun by one. */
    private final Map<Slot, Set<Slot>> broken = new HashMap<>();

    private final Map<Slot, Set<Slot>> continued = new HashMap<>();

    /** The variables that branches around are decided from, which have one value in their reverse. */
    private final Set<Slot> constant = new HashSet<>();

    private Needed(Usage usage, Asked asked, Set<Slot> ends, @Nullable Fused fused, Fill fill) {
        this.fill = fill;
        this.usage = usage;
        this.asked = asked;
        this.ends = ends;
        this.fused = fused;
    }

    /**
     * @param asked what the reverse of each step asks for
     * @param atStart what is asked for before the procedure
     * @param ends the variables that are kept where their iteration ends
     */
    static Needed in(
            Procedure procedure, Usage usage, Asked asked, Set<Slot> atStart, Set<Slot> ends, @Nullable Fused fused) {
        Needed needed = new Needed(usage, asked, ends, fused, new Fill(procedure, usage));
        needed.after(procedure.body(), atStart);
        return needed;
    }

    /** Whether a step overwrites what is asked for. */
    boolean isOverwritten(Step step, Formula target) {
        Set<Slot> needed = before.getOrDefault(step, Set.of());
        Slot root = target.root();
        return needed.contains(root)
                || root.type().isArray() && needed.stream().anyMatch(other -> usage.mayBeSame(other, root));
    }

    private Set<Slot> after(List<Step> steps, Set<Slot> start) {
        Set<Slot> needed = start;
        for (int i = 0; i < steps.size(); i++) {
            Held held = asked.held().get(steps.get(i));
            if (held != null && constant.add(held.slot())) {
                int end = i + held.steps().size();
                before.put(steps.get(i), needed);
                needed = without(held.slot(), after(steps.subList(i, end), without(held.slot(), needed)));
                constant.remove(held.slot());
                i = end - 1;
            } else {
                needed = after(steps.get(i), needed);
            }
        }
        return needed;
    }

    /** What is asked for after a step: nothing, if it jumps away. */
    private Set<Slot> after(Step step, Set<Slot> needed) {
        if (step instanceof Step.If branch) {
            Set<Slot> first = union(needed, by(branch));
            return union(after(branch.then(), first), after(branch.otherwise(), first));
        } else if (step instanceof Step.Loop loop) {
            return afterLoop(loop, union(after(loop.before(), needed), by(loop)));
        } else if (step instanceof Step.Jump jump) {
            if (jump.target() != null) {
                (jump.continues() ? continued : broken).merge(jump.target(), needed, Needed::union);
            }
            return Set.of();
        } else if (step instanceof Step.Throw) {
            return Set.of();
        }
        return afterTargets(step, needed);
    }

    private Set<Slot> afterTargets(Step step, Set<Slot> needed) {
        List<Formula> targets = Usage.assignedAlone(step);
        Set<Slot> overwritten = new HashSet<>(needed);
        Set<Slot> after = new HashSet<>(needed);
        boolean isBefore = usage.readsTarget(step);
        by(step).forEach(slot -> {
            boolean isTarget = targets.stream().anyMatch(target -> target.root() == slot);
            if (isBefore || !isTarget) {
                overwritten.add(slot);
            }
        });
        after.addAll(overwritten);
        before.put(step, overwritten);
        boolean isUndone = step instanceof Step.Assign assign && Kept.inverse(assign) != null;
        if (!isUndone) {
            targets.stream().filter(Formula.Read.class::isInstance).forEach(target -> after.remove(target.root()));
        }
        if (!isBefore) {
            after.addAll(by(step));
        }
        return after;
    }

    private Set<Slot> afterLoop(Step.Loop loop, Set<Slot> entry) {
        if (fused != null && fused.is(loop)) {
            return union(entry, after(loop.body(), entry));
        }
        Set<Slot> start = entry;
        Set<Slot> end;
        while (true) {
            continued.remove(loop.passes());
            broken.remove(loop.passes());
            Set<Slot> last = new HashSet<>(after(loop.body(), start));
            last.removeAll(ends); // which this iteration keeps, or does not overwrite
            end = after(loop.update(), union(last, continued.getOrDefault(loop.passes(), Set.of())));
            if (start.containsAll(end)) {
                break;
            }
            start = union(start, end);
        }
        Set<Slot> after = loop.condition() == null ? Set.of() : loop.isDo() ? end : start;
        return afterFill(loop, entry, union(after, broken.getOrDefault(loop.passes(), Set.of())));
    }

    /** What is asked for after a loop that may fill an array: of one that is filled all over, only what the loop asks for. */
    private Set<Slot> afterFill(Step.Loop loop, Set<Slot> entry, Set<Slot> after) {
        Step.Assign filling = fill.in(loop);
        if (filling == null) {
            return after;
        }
        before.put(filling, entry);
        Slot array = filling.target().root();
        Set<Slot> left = new HashSet<>(after);
        if (fill.isOfAll(loop, array) && !asked.by(filling).contains(array)) {
            left.remove(array);
        }
        return left;
    }

    private Set<Slot> by(Step step) {
        Set<Slot> all = new HashSet<>(asked.by(step));
        all.removeAll(constant);
        return all;
    }

    private static Set<Slot> without(Slot slot, Set<Slot> all) {
        Set<Slot> others = new HashSet<>(all);
        others.remove(slot);
        return others;
    }

    private static Set<Slot> union(Set<Slot> some, Set<Slot> others) {
        if (some.containsAll(others)) {
            return some;
        }
        Set<Slot> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
