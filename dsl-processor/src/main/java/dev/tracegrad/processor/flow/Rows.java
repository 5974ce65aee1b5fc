package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Jacobian of a procedure that gives a short array, row by row: one run forwards, and one back for each number in the array. That is the
 * adjoint of a procedure that gives the number at a place, where only the way back knows the place.
 *
 * <pre>
 * listed[0] = x * y;           xBar = listedBar[0] * y; ...
 * listed[1] = x + y;           yBar = listedBar[1]; xBar = listedBar[1];
 * value = listed;
 * number = listed[row];        listedBar[row] += 1;
 * </pre>
 *
 * @param adjoint that of the number at {@code row}
 * @param value what holds the array
 * @param row what counts the numbers in it
 */
public record Rows(Adjoint adjoint, Slot value, Slot row) {
    /** How long an array may be that is called short. */
    private static final int MOST = 4;

    /** How many numbers must have derivatives for a row: one run back takes as long as so many directions, and more with a tape. */
    private static final int STRAIGHT = 2;

    private static final int WITH_TAPE = 4;

    /** Whether a procedure gives a short array, as far as that is known. */
    public static boolean areFew(Procedure procedure) {
        int count = count(procedure);
        return count > 0 && count <= MOST;
    }

    /** That of a procedure, which is changed by it; empty if a direction for each input costs less, or if the way back cannot be done again. */
    public static Optional<Rows> of(Procedure plain, Sure.Callees callees) {
        int count = count(plain);
        Slot row = new Slot(plain.names().fresh("row"), Type.INT);
        Adjoint adjoint = Adjoint.of(numberAt(plain, row), Form.ROWS, callees);
        boolean isCheaper = plain.wanted().stream().anyMatch(slot -> slot.type().isArray())
                || count * (adjoint.usesTape() ? WITH_TAPE : STRAIGHT)
                        <= plain.wanted().size();
        return isCheaper && isRepeatable(adjoint)
                ? Optional.of(new Rows(adjoint, plain.result(), row))
                : Optional.empty();
    }

    /** How many numbers the array has, or 0 if that is not known. */
    private static int count(Procedure procedure) {
        List<Step.Assign> assigns = new ArrayList<>();
        for (Step step : procedure.steps()) {
            if (step instanceof Step.Assign assign && assign.target() instanceof Formula.Read) {
                assigns.add(assign);
            }
        }
        Set<Integer> counts = new HashSet<>();
        assigns.stream()
                .filter(assign -> assign.target().root() == procedure.result())
                .forEach(result -> counts.add(
                        result.value() instanceof Formula.Read read
                                ? assigns.stream()
                                        .filter(assign -> assign.target().equals(read))
                                        .mapToInt(assign -> length(assign.value()))
                                        .max()
                                        .orElse(0)
                                : length(result.value())));
        return counts.size() == 1 ? counts.iterator().next() : 0;
    }

    private static int length(Formula array) {
        boolean isKnown = array instanceof Formula.NewArray made
                && made.operands().get(0) instanceof Formula.Constant constant
                && constant.text().matches("[0-9]{1,3}");
        return isKnown ? Integer.parseInt(((Formula.Constant) array.operands().get(0)).text()) : 0;
    }

    private static Procedure numberAt(Procedure plain, Slot row) {
        Slot number = new Slot(plain.names().fresh("number"), Type.DOUBLE);
        List<Slot> parameters = new ArrayList<>(plain.parameters());
        parameters.add(row);
        return new Procedure(
                plain.name(),
                parameters,
                plain.wanted(),
                number,
                plain.exit(),
                choosing(plain.body(), plain.result(), number, row),
                plain.names());
    }

    private static List<Step> choosing(List<Step> steps, Slot array, Slot number, Slot row) {
        List<Step> out = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.If branch) {
                out.add(new Step.If(
                        branch.condition(),
                        choosing(branch.then(), array, number, row),
                        choosing(branch.otherwise(), array, number, row),
                        branch.went()));
            } else if (step instanceof Step.Loop loop) {
                out.add(loop.withBody(choosing(loop.body(), array, number, row)));
            } else {
                out.add(step);
            }
            if (step instanceof Step.Assign assign && assign.target().root() == array) {
                Formula chosen = assign.value() instanceof Formula.Read read
                        ? new Formula.Element(read, new Formula.Read(row))
                        : Formula.number("0");
                out.add(new Step.Assign(new Formula.Read(number), chosen, assign.declares(), null));
            }
        }
        return out;
    }

    /** Those of the procedure that gives the array. */
    public List<Slot> parameters() {
        List<Slot> all = adjoint.procedure().parameters();
        return all.subList(0, all.size() - 1);
    }

    /** The run forwards, without the number. */
    public List<Step> forward() {
        return without(adjoint.forward(), adjoint.procedure().result());
    }

    private static List<Step> without(List<Step> steps, Slot number) {
        List<Step> out = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.If branch) {
                out.add(new Step.If(
                        branch.condition(),
                        without(branch.then(), number),
                        without(branch.otherwise(), number),
                        branch.went()));
            } else if (step instanceof Step.Loop loop) {
                out.add(loop.withBody(without(loop.body(), number)));
            } else if (!(step instanceof Step.Assign assign && assign.target().root() == number)) {
                out.add(step);
            }
        }
        return out;
    }

    /** Whether the way back changes no variable that holds an array; none is assigned twice today. */
    private static boolean isRepeatable(Adjoint adjoint) {
        return adjoint.reverse().stream().allMatch(step -> {
            boolean[] moves = {false};
            step.forEach(each -> moves[0] |= each instanceof Step.Assign assign
                    && assign.target().type().isArray()
                    && !assign.target().root().isAdjoint());
            return !moves[0];
        });
    }

    /** Whether the way back takes arrays from the tape, itself or in what it calls. */
    public boolean takesArrays() {
        boolean[] takes = {false};
        adjoint.reverse()
                .forEach(step -> step.forEach(each -> takes[0] |= each instanceof Step.Back
                        || each instanceof Step.Restore restore
                                && restore.target().type().isArray()));
        return takes[0];
    }

    private static @Nullable Formula target(Step step) {
        return step instanceof Step.Assign assign
                ? assign.target()
                : step instanceof Step.Restore restore ? restore.target() : null;
    }

    /** The variables that a run back leaves other than it found them. */
    public Set<Slot> changed() {
        Set<Slot> changed = new LinkedHashSet<>();
        Set<Slot> own = new HashSet<>();
        adjoint.reverse()
                .forEach(step -> step.forEach(each -> {
                    Formula target = target(each);
                    if (target instanceof Formula.Read && !target.root().isAdjoint()) {
                        boolean declares = each instanceof Step.Assign assign && assign.declares()
                                || each instanceof Step.Restore restore && restore.declares();
                        (declares ? own : changed).add(target.root());
                    }
                }));
        changed.removeAll(own);
        return changed;
    }
}
