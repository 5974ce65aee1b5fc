package dev.tracegrad.processor.flow;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which old values are kept before they are overwritten, and how they are put back. */
final class Kept {
    private final Names names;
    private final Usage usage;
    private final Set<Slot> once;
    private final Set<Slot> asked;
    private final Map<Step, Slot> saved = new IdentityHashMap<>();

    /**
     * @param once the arrays whose elements are assigned once, and not read before
     * @param asked what the reverse part asks for, as far as it is known by now
     */
    Kept(Names names, Usage usage, Set<Slot> once, Set<Slot> asked) {
        this.once = once;
        this.names = names;
        this.usage = usage;
        this.asked = asked;
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
        return !isFirst && isKept(target);
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
