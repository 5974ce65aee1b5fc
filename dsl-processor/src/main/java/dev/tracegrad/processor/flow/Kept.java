package dev.tracegrad.processor.flow;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which old values are kept before they are overwritten, and how they are put back. */
final class Kept {
    private final Names names;
    private final Usage usage;
    private final Needed needed;
    private final Set<Slot> ends;
    private final Set<Slot> asked;
    private final Map<Step, Held> held;
    private final Set<Step> refused;
    private final Map<Step, Slot> saved = new IdentityHashMap<>();

    /**
     * @param needed which old values it asks for at each step
     * @param ends the variables that are kept where their iteration ends
     * @param asked what the reverse part asks for, as far as it is known by now
     * @param held the branches that are decided again from a variable that they overwrite
     * @param refused the branches that cannot be
     */
    Kept(
            Names names,
            Usage usage,
            Needed needed,
            Set<Slot> ends,
            Set<Slot> asked,
            Map<Step, Held> held,
            Set<Step> refused) {
        this.held = held;
        this.refused = refused;
        this.ends = ends;
        this.needed = needed;
        this.names = names;
        this.usage = usage;
        this.asked = asked;
    }

    /** What the reverse part asks for. */
    Set<Slot> asked() {
        return asked;
    }

    /** Whether the reverse part asks for a variable, or for an array that may be the same. */
    boolean isAsked(Slot slot) {
        return asked.contains(slot)
                || slot.type().isArray() && asked.stream().anyMatch(other -> usage.mayBeSame(other, slot));
    }

    /** The variable that a branch overwrites and is decided again from, or null. */
    @Nullable
    Held held(Step.If branch) {
        return held.get(branch);
    }

    /** Whether that is asked for by nothing but the branch, and what follows where it does not jump out. */
    boolean isAskedInside(Step.If branch, Held variable) {
        return !needed.isOverwritten(branch, new Formula.Read(variable.slot()));
    }

    boolean isRefused(Step.If branch) {
        return refused.contains(branch);
    }

    /** Whether a step itself leaves something on the tape. */
    boolean keeps(Step step) {
        if (step instanceof Step.If branch) {
            return held.containsKey(branch) || isKept(branch.went());
        } else if (step instanceof Step.Loop loop) {
            return isKept(loop.passes()) || isAsked(loop.exit()) || !atEnd(loop).isEmpty();
        }
        return step instanceof Step.Call call && call.isSplit()
                || Usage.assignedAlone(step).stream().anyMatch(target -> isKept(step, target));
    }

    /** Whether what tells the way of a branch or a loop is kept where it is overwritten, in an iteration. */
    boolean isKept(Slot way) {
        return asked.contains(way) && !usage.isStable(way);
    }

    /** Whether what a step overwrites is kept. */
    boolean isKept(Step step, Formula target) {
        Slot root = target.root();
        if (target instanceof Formula.Read && target.type().isArray()) {
            return !usage.isStable(root) && (isAsked(root) || usage.isActive(root));
        }
        boolean isUndone = step instanceof Step.Assign assign && inverse(assign) != null;
        if (isUndone || !needed.isOverwritten(step, target)) {
            return false;
        }
        if (!target.type().fitsDouble()) {
            throw new Unsupported("a variable of type " + target.type() + " that is overwritten");
        }
        return true;
    }

    /** The variables that are kept where their iteration ends. */
    Set<Slot> ends() {
        return ends.stream().filter(asked::contains).collect(Collectors.toSet());
    }

    /** What is kept where an iteration ends, in this order. */
    List<Slot> atEnd(Step.Loop loop) {
        return Ends.declared(loop).stream()
                .filter(slot -> ends.contains(slot) && asked.contains(slot))
                .toList();
    }

    /** How an assignment is undone without the old value, which is asked for; null if it is not, or is kept. */
    @Nullable
    Formula undone(Step.Assign assign) {
        return needed.isOverwritten(assign, assign.target()) ? inverse(assign) : null;
    }

    /** How an assignment can be undone without the old value, as {@code i++} can; null if it needs the value. */
    static @Nullable Formula inverse(Step.Assign assign) {
        boolean isSum = assign.target() instanceof Formula.Read
                && assign.target().type().isInvertible()
                && assign.value() instanceof Formula.Infix;
        if (!isSum) {
            return null;
        }
        Formula.Infix sum = (Formula.Infix) assign.value();
        boolean isSame = sum.left().equals(assign.target())
                && sum.type().equals(assign.target().type())
                && sum.right() instanceof Formula.Constant
                && (sum.symbol().equals("+") || sum.symbol().equals("-"));
        return isSame
                ? new Formula.Infix(sum.type(), "", sum.symbol().equals("+") ? "-" : "+", sum.left(), sum.right())
                : null;
    }

    /** The variable that keeps what a step overwrites, which runs once. */
    Slot saved(Step step, Formula target) {
        return saved.computeIfAbsent(
                step, unused -> new Slot(names.fresh(target.root().name() + "Before"), target.type()));
    }
}
