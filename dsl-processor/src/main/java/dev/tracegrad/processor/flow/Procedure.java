package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A method of numbers and arrays that gives a number.
 *
 * @param name its name in the class that is written
 * @param wanted the parameters in which its derivatives are wanted
 * @param result the variable that holds the result when it returns
 * @param exit the number of the return that ended it, or 0
 */
public record Procedure(
        String name, List<Slot> parameters, Set<Slot> wanted, Slot result, Slot exit, List<Step> body, Names names) {
    Procedure withBody(List<Step> other) {
        return new Procedure(name, parameters, wanted, result, exit, other, names);
    }

    /** The same with other parameters in which derivatives are wanted. */
    public Procedure wanting(Set<Slot> others) {
        return new Procedure(name, parameters, others, result, exit, body, names);
    }

    /** The same with derivatives in all parameters that can have some, as its callers expect. */
    public Procedure wantingAll() {
        return wanting(parameters.stream()
                .filter(slot -> slot.type().isDouble() || slot.type().isArrayOfDouble())
                .collect(Collectors.toSet()));
    }

    /** All steps. */
    public List<Step> steps() {
        List<Step> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /** Whether a return stands before the end. */
    public boolean endsEarly() {
        return steps().stream().anyMatch(step -> step instanceof Step.Jump jump && jump.target() == null);
    }

    /** Whether elements of a parameter's array are written. */
    public boolean writes(Slot array) {
        return steps().stream()
                .flatMap(step -> Usage.assigned(step).stream())
                .anyMatch(target -> target instanceof Formula.Element && target.root() == array);
    }

    private void forEach(Consumer<Step> action) {
        body.forEach(step -> step.forEach(action));
    }
}
