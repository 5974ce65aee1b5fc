package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loops that give the elements of an array new values, each at most one, and read none.
 *
 * <pre>
 * for (int i = 0; i &lt; w.length; i++) {
 *     w[i] = Math.tanh(a[i]);
 * }
 * </pre>
 */
final class Fill {
    private final Usage usage;

    /** The lengths of the arrays that are made here. */
    private final Map<Slot, Formula> lengths = new HashMap<>();

    Fill(Procedure procedure, Usage usage) {
        this.usage = usage;
        procedure.steps().forEach(step -> {
            if (step instanceof Step.Assign assign && assign.value() instanceof Formula.NewArray made) {
                lengths.put(assign.target().root(), made.operands().get(0));
            }
        });
    }

    /** The assignment in a loop that fills an array, or null: nothing else in the loop names the array. */
    Step.@Nullable Assign in(Step.Loop loop) {
        Counted counted = Counted.of(loop, usage);
        return counted == null
                ? null
                : loop.body().stream()
                        .filter(step -> step instanceof Step.Assign assign && isFill(loop, counted.counter(), assign))
                        .map(Step.Assign.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isFill(Step.Loop loop, Slot counter, Step.Assign assign) {
        return assign.target() instanceof Formula.Element element
                && element.array() instanceof Formula.Read
                && element.index().equals(new Formula.Read(counter))
                && !assign.value().slots().contains(element.root())
                && steps(loop).stream().noneMatch(step -> step != assign && names(step, element.root()));
    }

    /** Whether a loop fills an array from the first element to the last. */
    boolean isOfAll(Step.Loop loop, Slot array) {
        Formula.Infix condition = (Formula.Infix) loop.condition();
        Formula bound = condition.right();
        boolean isLength = bound.equals(new Formula.Length(new Formula.Read(array)))
                || bound.equals(lengths.get(array)) && isSteady(bound);
        return isLength
                && condition.symbol().equals("<")
                && ((Step.Assign) loop.before().get(0)).value().isNumber(0)
                && steps(loop).stream().noneMatch(Step.Jump.class::isInstance);
    }

    /** Whether a formula gives the same wherever it stands. */
    private boolean isSteady(Formula formula) {
        return !formula.contains(part -> part instanceof Formula.Read read && !usage.isStable(read.slot())
                || part instanceof Formula.Element
                || part instanceof Formula.Field
                || part instanceof Formula.Function);
    }

    private static List<Step> steps(Step.Loop loop) {
        List<Step> all = new ArrayList<>();
        loop.body().forEach(step -> step.forEach(all::add));
        return all;
    }

    private static boolean names(Step step, Slot array) {
        return Usage.formulas(step).stream().anyMatch(formula -> formula.slots().contains(array));
    }
}
