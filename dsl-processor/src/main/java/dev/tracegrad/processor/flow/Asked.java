package dev.tracegrad.processor.flow;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reverse part asks the procedure's own part for, and the reverse of which step does. */
final class Asked {
    private final Map<Slot, Slot> bars;
    private final Map<Step, Set<Slot>> values = new IdentityHashMap<>();
    private final Set<Slot> named = new LinkedHashSet<>();
    private final Map<Step, Held> held = new IdentityHashMap<>();
    private Set<Slot> here = new LinkedHashSet<>();

    /** @param bars the variable of the derivative in each active variable */
    Asked(Map<Slot, Slot> bars) {
        this.bars = bars;
    }

    /** What is read from now on belongs to the reverse of a step. */
    void at(Step step) {
        here = values.computeIfAbsent(step, unused -> new LinkedHashSet<>());
    }

    /** The variables, and the arrays of elements, that the reverse of a step reads. */
    Set<Slot> by(Step step) {
        return values.getOrDefault(step, Set.of());
    }

    /** All of these. */
    Set<Slot> all() {
        Set<Slot> all = new LinkedHashSet<>();
        values.values().forEach(all::addAll);
        return all;
    }

    /** Says that a branch is decided again from a variable that it overwrites. */
    void hold(Step.If branch, Held variable) {
        held.put(branch, variable);
    }

    /** The branches that are decided so. */
    Map<Step, Held> held() {
        return held;
    }

    /** Adds what another one asks for, and answers whether something is new. */
    boolean add(Asked other) {
        boolean isNew = !held.keySet().containsAll(other.held.keySet());
        held.putAll(other.held);
        for (Map.Entry<Step, Set<Slot>> entry : other.values.entrySet()) {
            at(entry.getKey());
            isNew |= here.addAll(entry.getValue());
        }
        return isNew;
    }

    /** All variables that the reverse part reads or puts back. */
    Set<Slot> named() {
        return named;
    }

    /** Whether a variable is one whose value is asked for by now. */
    boolean isAsked(Slot slot) {
        return values.values().stream().anyMatch(some -> some.contains(slot));
    }

    /** A variable that a part of the reverse has for itself is not asked for. */
    void forget(Slot slot) {
        values.values().forEach(some -> some.remove(slot));
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
                    here.add(part.root());
                }
            }
        });
        return formula;
    }

    /** Asks for what a formula reads, and for all elements of an array that it gives. */
    void readAll(Formula formula) {
        read(formula);
        if (formula.type().isArray()) {
            here.add(formula.root());
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
