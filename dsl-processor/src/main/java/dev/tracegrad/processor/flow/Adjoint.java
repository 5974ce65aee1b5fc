package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The derivative of a procedure in all its parameters: its own steps, which keep what is overwritten and needed again, and then the derivatives of
 * these, the last one first.
 *
 * <p>When a step is reversed, every variable that its reverse asks for has the value that it had when the step was done: what
 * overwrites one that the reverse of an earlier step asks for keeps the old value, and its own reverse puts it back.
 *
 * @param forward the steps of the procedure
 * @param reverse their derivatives
 * @param named the variables of the procedure that the reverse part reads or puts back
 * @param kept the arrays whose elements it puts back: among the parameters, or all that it names if it is done for each row
 * @param bars the variable of the derivative in each active variable
 * @param local the variables of the forward part that only one iteration of a loop has, and what its way back takes from the tape
 * @param sumsApart whether derivatives in elements of parameters are summed apart, since the forward part, which may throw, adds some
 */
public record Adjoint(
        Procedure procedure,
        List<Step> forward,
        List<Step> reverse,
        Set<Slot> named,
        Set<Slot> kept,
        Map<Slot, Slot> bars,
        Set<Slot> local,
        boolean sumsApart,
        boolean usesTape,
        Form form) {
    public boolean isSplit() {
        return form == Form.SPLIT;
    }

    /** Whether it is handed derivatives in arrays. */
    public boolean isSeeded() {
        return form == Form.SEEDED;
    }

    /** Derives it. */
    public static Adjoint of(Procedure plain, Form form, Sure.Callees callees) {
        Procedure procedure = Naming.in(FunctionPairs.in(Choices.in(plain), form), form);
        Usage usage = new Usage(procedure, form);
        Map<Slot, Slot> bars = bars(procedure, usage, form == Form.SPLIT);
        Sure sure = Sure.in(procedure, form.hasSeeds(), callees);
        Fused fused = form == Form.WHOLE ? Fused.in(procedure, usage) : null;
        Adjoint twoLoops = of(procedure, usage, bars, sure, form);
        Adjoint one = fused == null ? null : of(procedure, new Usage(procedure, form, fused), bars, sure, fused);
        boolean isDearer = one == null || one.addsUp() && !twoLoops.usesTape();
        return isDearer ? twoLoops : one;
    }

    private static Adjoint of(Procedure procedure, Usage usage, Map<Slot, Slot> bars, Sure sure, Form form) {
        boolean isSplit = form == Form.SPLIT;
        Set<Slot> atStart = new LinkedHashSet<>();
        if (isSplit) { // who calls it may ask for what stood in arrays before
            procedure.parameters().stream().filter(usage::isWritten).forEach(atStart::add);
        }
        Back back = Back.of(procedure, usage, bars, sure, atStart, null);
        List<Step> primal = new Forward(back.kept(), null, List.of(), List.of()).of(procedure.body());
        check(primal, back.steps());
        return new Adjoint(
                procedure,
                primal,
                back.steps(),
                back.named(),
                kept(procedure, usage, back, form),
                bars,
                back.kept().ends(),
                false,
                isSplit || usesTape(primal),
                form);
    }

    /** The adjoint in which the iterations of a loop are reversed one by one, or null if they ask for what they change. */
    private static @Nullable Adjoint of(
            Procedure procedure, Usage usage, Map<Slot, Slot> bars, Sure sure, Fused fused) {
        Back back = Back.of(procedure, usage, bars, sure, Set.of(), fused);
        int at = 0;
        while (!fused.is(back.steps().get(at))) {
            at++;
        }
        List<Step> before = new ArrayList<>(back.steps().subList(0, at));
        List<Step> pass = ((Step.Loop) back.steps().get(at)).body();
        if (pass.isEmpty()
                || !fused.canBeBefore(before, procedure)
                || !fused.isUndisturbed(back.kept().asked())) {
            return null;
        }
        boolean sumsApart = !fused.isUnfailing(procedure, usage)
                || procedure.parameters().stream().anyMatch(procedure::writes);
        if (sumsApart) {
            procedure.parameters().stream()
                    .filter(slot -> slot.type().isArray() && bars.containsKey(slot))
                    .forEach(slot -> before.add(Pullback.shadow(new Formula.Read(slot), bars.get(slot))));
        }
        List<Step> primal = new Forward(back.kept(), fused, before, pass).of(procedure.body());
        check(primal, back.steps().subList(at + 1, back.steps().size()));
        Set<Slot> local = primal.stream()
                .filter(fused::is)
                .flatMap(step -> ((Step.Loop) step).body().stream())
                .filter(step -> !(step instanceof Step.Loop || step instanceof Step.Declare))
                .flatMap(step -> Usage.declared(step).stream())
                .collect(Collectors.toSet());
        local.addAll(back.kept().ends());
        fused.head().forEach(step -> local.addAll(Usage.declared(step)));
        return new Adjoint(
                procedure,
                primal,
                back.steps().subList(at + 1, back.steps().size()),
                back.named(),
                kept(procedure, usage, back, Form.WHOLE),
                bars,
                local,
                sumsApart,
                usesTape(primal),
                Form.WHOLE);
    }

    /** The way back, made again until it asks for nothing new. */
    private record Back(List<Step> steps, Set<Slot> named, Kept kept) {
        static Back of(
                Procedure procedure,
                Usage usage,
                Map<Slot, Slot> bars,
                Sure sure,
                Set<Slot> atStart,
                @Nullable Fused fused) {
            Set<Slot> ends = Ends.in(procedure, usage, fused);
            Asked known = new Asked(bars);
            Set<Step> refused = Collections.newSetFromMap(new IdentityHashMap<>());
            while (true) {
                Names names = procedure.names().copy();
                Set<Slot> asked = known.all();
                asked.addAll(atStart);
                Kept kept = new Kept(
                        names,
                        usage,
                        Needed.in(procedure, usage, known, atStart, ends, fused),
                        ends,
                        asked,
                        known.held(),
                        refused);
                if (refuses(known, kept, usage, refused)) {
                    known = new Asked(bars);
                    continue;
                }
                Asked wanted = new Asked(bars);
                Reverse reverse = new Reverse(procedure, names, usage, kept, sure, wanted, fused);
                List<Step> steps = Tidy.declaring(
                        reverse.of(procedure.body()),
                        procedure.parameters().stream()
                                .filter(parameter -> parameter.type().isDouble() && bars.containsKey(parameter))
                                .map(bars::get)
                                .toList(),
                        false);
                if (!known.add(wanted)) {
                    Set<Slot> named = new LinkedHashSet<>(wanted.named());
                    asked.stream().filter(slot -> !slot.type().isArray()).forEach(named::add);
                    return new Back(LoopSums.in(steps, names), named, kept);
                }
            }
        }
    }

    /** Whether a branch cannot be decided again from what it overwrites, so that this is tried without. */
    private static boolean refuses(Asked known, Kept kept, Usage usage, Set<Step> refused) {
        known.held().forEach((branch, held) -> {
            if (!held.isRight(known, kept, usage)) {
                refused.add(branch);
            }
        });
        return !Collections.disjoint(refused, known.held().keySet());
    }

    /** Sees to it that all that is put on the tape is taken from it: else the numbers would be wrong without a word. */
    private static void check(List<Step> primal, List<Step> reverse) {
        List<Step> all = new ArrayList<>();
        primal.forEach(step -> step.forEach(all::add));
        reverse.forEach(step -> step.forEach(all::add));
        int kept = all.stream()
                .mapToInt(step -> step instanceof Step.Keep keep ? keep.values().size() : 0)
                .sum();
        long putBack = all.stream().filter(Step.Restore.class::isInstance).count();
        if (kept != putBack) {
            throw new IllegalStateException(kept + " are kept, and " + putBack + " put back");
        }
    }

    private static boolean usesTape(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        steps.forEach(step -> step.forEach(all::add));
        return all.stream()
                .anyMatch(step -> step instanceof Step.Keep || step instanceof Step.Call call && call.isSplit());
    }

    private static Set<Slot> kept(Procedure procedure, Usage usage, Back back, Form form) {
        Set<Slot> arrays = new LinkedHashSet<>(procedure.parameters());
        if (form == Form.ROWS) { // it is done again, with what it makes itself too
            arrays.addAll(back.named());
        }
        boolean areByCallees =
                procedure.steps().stream().anyMatch(step -> step instanceof Step.Call call && call.writes());
        arrays.removeIf(array -> !array.type().isArray()
                || !usage.isWritten(array)
                || !back.kept().isAsked(array) && !areByCallees);
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

    /** About how many bytes of byte code it takes as one method, or the longer one of its two. */
    int size() {
        int first = CodeSize.of(forward);
        int second = CodeSize.of(reverse);
        return isSplit() ? Math.max(first, second) : first + second;
    }

    /** Whether a return stands before the end, so that the reverse part must be jumped to. */
    public boolean isLabelled() {
        return procedure.endsEarly();
    }

    /** Whether arrays of sums are made. */
    private boolean addsUp() {
        return sumsApart
                && procedure.parameters().stream().anyMatch(slot -> slot.type().isArray() && bars.containsKey(slot));
    }

    /** Whether the forward part adds to derivatives in elements of parameters. */
    public boolean addsEarly() {
        boolean[] adds = {false};
        forward.forEach(step -> step.forEach(
                each -> adds[0] |= each instanceof Step.Add add && add.target() instanceof Formula.Element));
        return adds[0] && !sumsApart;
    }

    /** The variables that the reverse part must be told where the two parts are called one by one. */
    public List<Slot> told() {
        Set<Slot> assigned = Usage.assignedIn(procedure.body());
        return named.stream()
                .filter(slot -> !local.contains(slot))
                .filter(slot ->
                        !procedure.parameters().contains(slot) || !slot.type().isArray() && assigned.contains(slot))
                .toList();
    }
}
