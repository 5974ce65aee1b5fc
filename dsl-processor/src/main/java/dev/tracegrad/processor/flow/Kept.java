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
    private final Set<Slot> once;
    private final Set<Step> refilled;
    private final Set<Slot> ends;
    private final Set<Slot> asked;
    private final Map<Step, Slot> saved = new IdentityHashMap<>();

    /**
     * @param once the arrays whose elements are assigned once, and not read before
     * @param refilled the steps that overwrite what nobody asks for before their array is filled as it was
     * @param ends the variables that are kept where their iteration ends
     * @param asked what the reverse part asks for, as far as it is known by now
     */
    Kept(Names names, Usage usage, Set<Slot> once, Set<Step> refilled, Set<Slot> ends, Set<Slot> asked) {
        this.ends = ends;
        this.once = once;
        this.refilled = refilled;
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

    /** Whether old values are kept where it is overwritten. */
    boolean isKept(Slot slot) {
        return slot.type().isArray() ? isAsked(slot) : asked.contains(slot) && !usage.isStable(slot);
    }

    /** Whether what a step overwrites is kept; what is declared there, and once, had no value before. */
    boolean isKept(Step step, Formula target, boolean isInLoop) {
        boolean isFirst = step instanceof Step.Assign assign
                && assign.declares()
                && (!isInLoop || target instanceof Formula.Element);
        boolean isAtEnd = target instanceof Formula.Read read && ends.contains(read.slot());
        return !isFirst && !isAtEnd && !refilled.contains(step) && isKept(target);
    }

    private boolean isKept(Formula target) {
        Slot root = target.root();
        if (target instanceof Formula.Read && target.type().isArray()) {
            return !usage.isStable(root) && (isAsked(root) || usage.isActive(root));
        }
        boolean isOnce = target instanceof Formula.Element && once.contains(root);
        if (isOnce || !isKept(root)) {
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

    /** How an assignment is undone without the old value, as {@code i++} is; null if it needs the value. */
    @Nullable
    Formula inverse(Step.Assign assign) {
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
