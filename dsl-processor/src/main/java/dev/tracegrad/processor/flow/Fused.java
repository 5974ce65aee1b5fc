package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last loop of a procedure, if each of its iterations can be reversed as soon as it has run, so that nothing of it is kept.
 *
 * <pre>
 * for (...) {                     double sumBar = 1;
 *     double t = x[i] - m;        for (...) {
 *     sum += t * t;                   double t = x[i] - m;
 * }                                   sum += t * t;
 * return sum;                         double tBar = sumBar * (t * 2);
 *                                     xBar[i] += tBar; ...
 * </pre>
 *
 * <p>The iterations may be reversed in any order if no derivative goes from one to the next: what is active and assigned in one is declared
 * in it, or is a sum to which all only add, and whose derivative is therefore the same for all. That one must be known before the loop. What
 * the way back puts back is then as it was before the iteration, which the next one must not read: so all of that is the iteration's own, too.
 */
final class Fused {
    private final Step.Loop loop;
    private final Set<Slot> own;

    /** What iterations change, and is there after them. */
    private final Set<Slot> outer;

    private Fused(Step.Loop loop) {
        this.loop = loop;
        this.own = declared(loop.body());
        this.outer = new HashSet<>(Usage.assignedIn(loop.body()));
        outer.addAll(Usage.assignedIn(loop.before()));
        outer.addAll(Usage.assignedIn(loop.update()));
        Set<Slot> counters = declared(loop.before());
        counters.removeAll(Usage.assignedIn(loop.body()));
        outer.removeAll(counters);
        outer.removeAll(own);
    }

    /** The last loop of a procedure that gives a result by which derivatives are known, or null. */
    static @Nullable Fused in(Procedure procedure, Usage usage) {
        List<Step> body = procedure.body();
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i) instanceof Step.Loop loop) {
                Fused fused = new Fused(loop);
                return !procedure.endsEarly() && fused.isIndependent(usage) ? fused : null;
            }
            if (!(body.get(i) instanceof Step.Assign) && !(body.get(i) instanceof Step.Declare)) {
                return null;
            }
        }
        return null;
    }

    boolean is(Step step) {
        return step instanceof Step.Loop other && other.passes() == loop.passes();
    }

    List<Step> head() {
        return loop.before();
    }

    /** Whether nothing throws from the first iteration on. */
    boolean isUnfailing(Procedure procedure, Usage usage) {
        return Unfailing.is(loop, after(procedure), usage);
    }

    private List<Step> after(Procedure procedure) {
        List<Step> body = procedure.body();
        int at = 0;
        while (!is(body.get(at))) {
            at++;
        }
        return body.subList(at + 1, body.size());
    }

    /** Whether the way back of an iteration and of what stands before the loop asks for nothing that iterations change and leave. */
    boolean isUndisturbed(Set<Slot> asked) {
        return outer.stream().noneMatch(asked::contains);
    }

    /**
     * Whether steps of the way back can be done before the loop runs: they compute derivatives from what neither it nor what follows
     * changes, in the steps after it.
     */
    boolean canBeBefore(List<Step> steps, Procedure procedure) {
        Set<Slot> changed = Usage.assignedIn(after(procedure));
        changed.addAll(Usage.assignedIn(List.of(loop)));
        return steps.stream().allMatch(step -> {
            if (step instanceof Step.Comment) {
                return true;
            }
            Formula target = step instanceof Step.Assign assign
                    ? assign.target()
                    : step instanceof Step.Add add ? add.target() : null;
            Formula value = step instanceof Step.Assign assign
                    ? assign.value()
                    : step instanceof Step.Add add ? add.value() : null;
            return target instanceof Formula.Read
                    && target.root().isAdjoint()
                    && !value.contains(Formula.Element.class::isInstance)
                    && value.slots().stream().noneMatch(changed::contains);
        });
    }

    /** The variables that steps declare, also those inside. */
    private static Set<Slot> declared(List<Step> steps) {
        Set<Slot> found = new HashSet<>();
        steps.forEach(step -> step.forEach(each -> {
            if (each instanceof Step.Declare declare) {
                found.add(declare.slot());
            } else if (each instanceof Step.Assign assign && assign.declares() && isNew(assign)) {
                found.add(assign.target().root());
            } else if (each instanceof Step.Call call) {
                found.add(call.result());
                found.addAll(call.slopes());
            }
        }));
        return found;
    }

    /** Whether what is declared is a number or an array that is made there. */
    private static boolean isNew(Step.Assign assign) {
        return assign.target() instanceof Formula.Read
                && (!assign.target().type().isArray() || assign.value() instanceof Formula.NewArray);
    }

    private boolean isIndependent(Usage usage) {
        List<Step> steps = new ArrayList<>();
        loop.body().forEach(step -> step.forEach(steps::add));
        boolean isLeft = steps.stream()
                .anyMatch(step ->
                        step instanceof Step.Jump jump && jump.left().stream().anyMatch(exit -> exit == loop.exit()));
        List<Step> around = new ArrayList<>(loop.before());
        around.addAll(loop.update());
        steps.addAll(around);
        boolean isActive = Usage.assignedIn(around).stream().anyMatch(usage::isActive);
        return !isLeft && !isActive && outer.stream().filter(usage::isActive).allMatch(slot -> isSum(slot, steps));
    }

    /** Whether all that steps do with a variable is to add to it. */
    private boolean isSum(Slot slot, List<Step> steps) {
        return slot.type().isDouble()
                && (loop.condition() == null || !loop.condition().slots().contains(slot))
                && steps.stream().allMatch(step -> {
                    boolean isOwn = step instanceof Step.Assign assign
                            && assign.target().equals(new Formula.Read(slot));
                    return isOwn
                            ? addsTo(slot, ((Step.Assign) step).value())
                            : Usage.formulas(step).stream()
                                    .noneMatch(formula -> formula.slots().contains(slot));
                });
    }

    private static boolean addsTo(Slot slot, Formula value) {
        return value instanceof Formula.Infix sum
                && (sum.op().equals("PLUS") || sum.op().equals("MINUS"))
                && !sum.right().slots().contains(slot)
                && (sum.left().equals(new Formula.Read(slot)) || addsTo(slot, sum.left()));
    }
}
