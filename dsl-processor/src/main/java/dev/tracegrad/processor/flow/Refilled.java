package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sums in elements of an array that was filled anew before, which overwrite what nobody asks for: on the way back, the array has its last
 * elements until the loop that filled it gives it those from before.
 *
 * <pre>
 * double[] w = new double[n];
 * for (...) {
 *     for (int i = 0; i &lt; n; i++) {
 *         w[i] = x[i] * k;              keeps w[i]
 *     }
 *     for (...) {
 *         w[j] += x[i] * y[j];          keeps nothing
 *     }
 *     sum += w[0] * w[1];
 * }
 * </pre>
 *
 * <p>The array is known by one name alone, the first loop writes all its elements, and from there to the sums nothing else names it, so that
 * none of these steps asks for it: the derivative of a sum does not.
 */
final class Refilled {
    private final Usage usage;
    private final List<Step> all;
    private final Set<Step> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Refilled(Procedure procedure, Usage usage) {
        this.usage = usage;
        this.all = procedure.steps();
    }

    /** The assignments that need not keep what they overwrite. */
    static Set<Step> in(Procedure procedure, Usage usage) {
        Refilled refilled = new Refilled(procedure, usage);
        refilled.all.stream()
                .filter(step -> step instanceof Step.Assign assign
                        && assign.value() instanceof Formula.NewArray
                        && assign.target() instanceof Formula.Read
                        && assign.target().type().dimensions() == 1)
                .forEach(step -> refilled.look(procedure.body(), (Step.Assign) step));
        return refilled.found;
    }

    private void look(List<Step> steps, Step.Assign made) {
        Slot array = made.target().root();
        if (!usage.isAssignedOnce(array) || !hasOneName(array)) {
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Loop loop && isFilling(loop, made)) {
                int next = i + 1;
                while (next < steps.size() && addSums(steps.get(next), array)) {
                    next++;
                }
            }
            steps.get(i).inside().forEach(list -> look(list, made));
        }
    }

    /** Whether no other variable or row may hold the array: it is handed to calls, and else its elements and length alone are named. */
    private boolean hasOneName(Slot array) {
        return all.stream()
                .filter(Step.Assign.class::isInstance)
                .noneMatch(step -> givesWhole(((Step.Assign) step).value(), array));
    }

    private static boolean givesWhole(Formula formula, Slot array) {
        Formula whole = new Formula.Read(array);
        return formula.equals(whole)
                || formula.operands().stream()
                        .filter(operand -> !(operand.equals(whole)
                                && (formula instanceof Formula.Element || formula instanceof Formula.Length)))
                        .anyMatch(operand -> givesWhole(operand, array));
    }

    /** Whether a loop assigns each element once, from the first to the last, and reads none. */
    private boolean isFilling(Step.Loop loop, Step.Assign made) {
        Slot array = made.target().root();
        Counted counted = Counted.of(loop, usage);
        boolean jumps = loop.body().stream().anyMatch(Refilled::hasJump);
        if (counted == null || jumps || !Once.isFilled(loop, counted.counter(), array)) {
            return false;
        }
        Formula length = ((Formula.NewArray) made.value()).operands().get(0);
        Formula.Infix condition = (Formula.Infix) loop.condition();
        boolean isAll = condition.right().equals(new Formula.Length(new Formula.Read(array)))
                || condition.right().equals(length) && isSteady(length);
        return isAll
                && condition.symbol().equals("<")
                && ((Step.Assign) loop.before().get(0)).value().equals(Formula.integer(0));
    }

    /** Whether a formula gives the same wherever it stands. */
    private boolean isSteady(Formula formula) {
        return !formula.contains(part -> part instanceof Formula.Read read && !usage.isStable(read.slot())
                || part instanceof Formula.Element
                || part instanceof Formula.Field
                || part instanceof Formula.Function);
    }

    private static boolean hasJump(Step step) {
        List<Step> inside = new ArrayList<>();
        step.forEach(inside::add);
        return inside.stream().anyMatch(Step.Jump.class::isInstance);
    }

    /** Adds the sums in a step, if it names the array in these alone. */
    private boolean addSums(Step step, Slot array) {
        List<Step> inside = new ArrayList<>();
        step.forEach(inside::add);
        List<Step> users =
                inside.stream().filter(each -> Once.namesItself(each, array)).toList();
        boolean isSums = users.stream().allMatch(user -> isSum(user, array));
        if (isSums) {
            found.addAll(users);
        }
        return isSums;
    }

    private static boolean isSum(Step step, Slot array) {
        if (!(step instanceof Step.Assign assign)
                || !(assign.target() instanceof Formula.Element element)
                || !(assign.value() instanceof Formula.Infix sum)) {
            return false;
        }
        boolean isSum = sum.operation().equals("PLUS") || sum.operation().equals("MINUS");
        return isSum
                && element.array().equals(new Formula.Read(array))
                && sum.left().equals(element)
                && !element.index().slots().contains(array)
                && !sum.right().slots().contains(array);
    }
}
