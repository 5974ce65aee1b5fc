package dev.tracegrad.processor.writer.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import java.util.Set;

/**
 * The variables that several methods share, which are fields of an object.
 *
 * @param object the variable that holds it in each
 */
record SharedFields(Set<Slot> slots, String object) {
    static final SharedFields NONE = new SharedFields(Set.of(), "");

    /** A variable as a method names it. */
    String name(Slot slot) {
        return slots.contains(slot) ? object + "." + slot.name() : slot.name();
    }

    /** A formula with the names that a method has for its variables. */
    Formula in(Formula formula) {
        if (slots.isEmpty()) {
            return formula;
        }
        if (formula instanceof Formula.Known known) {
            return in(known.value());
        }
        return formula instanceof Formula.Read read
                ? new Formula.Constant(read.type(), name(read.slot()))
                : formula.with(formula.operands().stream().map(this::in).toList());
    }
}
