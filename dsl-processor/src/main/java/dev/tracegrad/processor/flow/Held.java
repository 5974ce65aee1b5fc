package dev.tracegrad.processor.flow;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A branch that is decided again on the way back, from a variable that it overwrites: the value from before it is kept there, and put back before
 * the branch is reversed, in which nothing asks for another one.
 *
 * <pre>
 * kept[top++] = x;
 * if (x &gt; 1) {              x = kept[--top];
 *     x = x * x;            if (x &gt; 1) {
 * } else {                      xBar *= x * 2;
 *     x = x + 1;            }
 * }
 * </pre>
 */
final class Held {
    private final Slot slot;
    private final List<Step> steps;

    /** What may run after the variable was overwritten. */
    private final Set<Step> late = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param steps the branch, and what follows it where it does not jump out */
    Held(Slot slot, List<Step> steps) {
        this.slot = slot;
        this.steps = steps;
        addLate(steps, false);
    }

    Slot slot() {
        return slot;
    }

    /** The branch, and what follows it where it does not jump out. */
    List<Step> steps() {
        return steps;
    }

    /** Whether the variable may have another value when a step runs. */
    boolean isLate(Step step) {
        return late.contains(step);
    }

    private boolean addLate(List<Step> steps, boolean isLate) {
        boolean is = isLate;
        for (Step step : steps) {
            if (is || step instanceof Step.Loop && overwrites(step)) {
                step.forEach(late::add);
                is = true;
            } else if (step instanceof Step.If branch) { // which may jump out after it overwrote the variable
                boolean isThen = addLate(branch.then(), false) && Step.canEnd(branch.then());
                is = addLate(branch.otherwise(), false) && Step.canEnd(branch.otherwise()) || isThen;
            } else {
                step.inside().forEach(list -> addLate(list, false));
                is = overwrites(step);
            }
        }
        return is;
    }

    private boolean overwrites(Step step) {
        return Usage.assignedIn(List.of(step)).contains(slot);
    }

    /** Whether nothing in the reverse of the steps asks for another value, and nothing else is kept there, which would be in the way. */
    boolean isRight(Asked asked, Kept kept, Usage usage) {
        boolean[] isRight = {true};
        steps.forEach(step -> step.forEach(each -> {
            boolean isAfter = isLate(each)
                    || !usage.readsTarget(each)
                            && Usage.assignedAlone(each).stream().anyMatch(target -> target.root() == slot);
            isRight[0] &= !(isAfter && asked.by(each).contains(slot)) && (isOwn(each) || !kept.keeps(each));
        }));
        return isRight[0];
    }

    private boolean isOwn(Step step) {
        return step == steps.get(0);
    }
}
