package dev.tracegrad.processor.flow;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reverse part asks the procedure's own part for. */
final class Asked {
    private final Map<Slot, Slot> bars;
    private final Set<Slot> values = new LinkedHashSet<>();
    private final Set<Slot> named = new LinkedHashSet<>();

    /** @param bars the variable of the derivative in each active variable */
    Asked(Map<Slot, Slot> bars) {
        this.bars = bars;
    }

    /** The variables, and the arrays of elements, that are read or put back. */
    Set<Slot> values() {
        return values;
    }

    /** All that are named. */
    Set<Slot> named() {
        return named;
    }

    /** Whether a variable is one whose value is asked for by now. */
    boolean isAsked(Slot slot) {
        return values.contains(slot);
    }

    /** A variable that a part of the reverse has for itself is not asked for. */
    void forget(Slot slot) {
        values.remove(slot);
        named.remove(slot);
    }

    void name(Slot slot) {
        named.add(slot);
    }

    /** Asks for what a formula reads. */
    Formula read(Formula formula) {
        formula.forEach(part -> {
            boolean isValue = part instanceof Formula.Read || part instanceof Formula.Element;
            if (isValue && !part.root().isAdjoint()) {
                named.add(part.root());
                if (!part.type().isArray()) {
                    values.add(part.root());
                }
            }
        });
        return formula;
    }

    /** Asks for what a formula reads, and for all elements of an array that it gives. */
    void readAll(Formula formula) {
        read(formula);
        if (formula.type().isArray()) {
            values.add(formula.root());
        }
    }

    /** The adjoint of a variable or an element. */
    Formula bar(Formula leaf) {
        return leaf instanceof Formula.Element element
                ? new Formula.Element(bar(element.array()), read(element.index()))
                : bar(((Formula.Read) leaf).slot());
    }

    Formula bar(Slot slot) {
        return new Formula.Read(bars.get(slot));
    }

    /** The adjoint's own variable, or null. */
    @Nullable
    Slot barOf(Slot slot) {
        return bars.get(slot);
    }
}
