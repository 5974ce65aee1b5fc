package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The derivative of a procedure in all its parameters: its own steps, which keep what is overwritten and needed again, and then the derivatives of
 * these, the last one first.
 *
 * <p>When a step is reversed, every variable that is asked for has the value that it had when the step was done: what
 * overwrites a variable keeps the old value, and the reverse of the step puts it back.
 *
 * @param forward the steps of the procedure
 * @param reverse their derivatives
 * @param named the variables of the procedure that the reverse part reads or puts back
 * @param kept the arrays among the parameters whose elements it puts back
 * @param bars the variable of the derivative in each active variable
 */
public record Adjoint(
        Procedure procedure,
        List<Step> forward,
        List<Step> reverse,
        Set<Slot> named,
        Set<Slot> kept,
        Map<Slot, Slot> bars,
        boolean usesTape,
        Form form) {
    /** Which derivative is handed to an adjoint: what is asked for is how a number depends on the parameters. */
    public enum Form {
        /** None: the number is what the procedure gives. */
        WHOLE,

        /** Those in the elements of arrays that the procedure leaves behind. */
        SEEDED,

        /** Those, and that in its result: its two parts are called one by one, from another adjoint. */
        SPLIT;

        /** Whether the elements that it leaves in the arrays of its parameters are asked for. */
        boolean hasSeeds() {
            return this != WHOLE;
        }
    }

    public boolean isSplit() {
        return form == Form.SPLIT;
    }

    /** Whether it is handed derivatives in arrays. */
    public boolean isSeeded() {
        return form == Form.SEEDED;
    }

    /** Derives it; the reverse part is made again until it asks for nothing new. */
    public static Adjoint of(Procedure plain, Form form, Sure.Callees callees) {
        boolean isSplit = form == Form.SPLIT;
        Procedure procedure = Naming.in(plain, form);
        Usage usage = new Usage(procedure, form);
        Map<Slot, Slot> bars = bars(procedure, usage, isSplit);
        Set<Slot> once = Once.in(procedure, usage);
        Sure sure = Sure.in(procedure, form.hasSeeds(), callees);
        Set<Slot> asked = new LinkedHashSet<>();
        if (isSplit) { // who calls it may ask for what stood in arrays before
            procedure.parameters().stream().filter(usage::isWritten).forEach(asked::add);
        }
        while (true) {
            Names names = procedure.names().copy();
            Kept kept = new Kept(names, usage, once, Set.copyOf(asked));
            Asked wanted = new Asked(bars);
            Reverse reverse = new Reverse(procedure, names, usage, kept, sure, wanted);
            List<Step> steps = Tidy.declaring(
                    reverse.of(procedure.body()),
                    procedure.parameters().stream()
                            .filter(parameter -> parameter.type().isDouble()
                                    && procedure.wanted().contains(parameter))
                            .map(bars::get)
                            .toList(),
                    false);
            if (!asked.addAll(wanted.values())) {
                Set<Slot> named = new LinkedHashSet<>(wanted.named());
                asked.stream().filter(slot -> !slot.type().isArray()).forEach(named::add);
                List<Step> primal = new Forward(kept).of(procedure.body());
                return new Adjoint(
                        procedure,
                        primal,
                        steps,
                        named,
                        kept(procedure, usage, kept),
                        bars,
                        isSplit || usesTape(primal),
                        form);
            }
        }
    }

    private static boolean usesTape(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        steps.forEach(step -> step.forEach(all::add));
        return all.stream()
                .anyMatch(step -> step instanceof Step.Keep || step instanceof Step.Call call && call.isSplit());
    }

    private static Set<Slot> kept(Procedure procedure, Usage usage, Kept kept) {
        Set<Slot> arrays = new LinkedHashSet<>(procedure.parameters());
        boolean areByCallees =
                procedure.steps().stream().anyMatch(step -> step instanceof Step.Call call && call.writes());
        arrays.removeIf(
                array -> !array.type().isArray() || !usage.isWritten(array) || !kept.isKept(array) && !areByCallees);
        return arrays;
    }

    private static Map<Slot, Slot> bars(Procedure procedure, Usage usage, boolean isSplit) {
        Map<Slot, Slot> bars = new LinkedHashMap<>();
        Set<Slot> slots = new LinkedHashSet<>(procedure.parameters());
        procedure.steps().forEach(step -> Usage.assigned(step).forEach(target -> slots.add(target.root())));
        slots.removeIf(slot -> !usage.isActive(slot));
        procedure.parameters().stream().filter(procedure.wanted()::contains).forEach(slots::add);
        if (isSplit) {
            slots.add(procedure.result());
        } else {
            slots.remove(procedure.result()); // its derivative is 1
        }
        slots.forEach(slot -> bars.put(slot, Slot.adjoint(procedure.names().fresh(slot.name() + "Bar"), slot.type())));
        return bars;
    }

    /** The name of the record of a procedure's value and slopes. */
    public static String slopesOf(String procedure) {
        return Character.toUpperCase(procedure.charAt(0)) + procedure.substring(1) + "Slopes";
    }

    /** Whether a return stands before the end, so that the reverse part must be jumped to. */
    public boolean isLabelled() {
        return procedure.endsEarly();
    }

    /** The variables that the reverse part must be told where the two parts are called one by one. */
    public List<Slot> told() {
        Set<Slot> assigned = Usage.assignedIn(procedure.body());
        return named.stream()
                .filter(slot ->
                        !procedure.parameters().contains(slot) || !slot.type().isArray() && assigned.contains(slot))
                .toList();
    }
}
