package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether an iteration surely throws no exception: it computes with numbers, and reads elements near the counter.
 *
 * <pre>
 * for (int i = 0; i &lt; x.length - 1; i++) {
 *     sum += x[i] * x[i + 1];
 * }
 * </pre>
 */
final class Unfailing {
    private final Slot counter;
    private final Slot array;

    /** What may be added to the counter. */
    private final int least;

    private final int most;

    private Unfailing(Slot counter, Slot array, int least, int most) {
        this.counter = counter;
        this.array = array;
        this.least = least;
        this.most = most;
    }

    /** Whether no iteration throws, and nothing of what follows the loop. */
    static boolean is(Step.Loop loop, List<Step> after, Usage usage) {
        Counted counted = Counted.of(loop, usage);
        Step.Assign start = counted == null ? null : (Step.Assign) loop.before().get(0);
        boolean isUp = counted != null && counted.update().equals("--") && isSmall(start.value());
        if (!isUp || !(loop.condition() instanceof Formula.Infix condition)) {
            return false;
        }
        Formula bound = condition.right();
        int less = condition.symbol().equals("<") ? 0 : -1;
        if (bound instanceof Formula.Infix difference
                && difference.symbol().equals("-")
                && isSmall(difference.right())) {
            bound = difference.left();
            less += value(difference.right());
        }
        if (!(bound instanceof Formula.Length length) || !(length.array() instanceof Formula.Read array)) {
            return false;
        }
        boolean isSame = usage.isStable(array.slot());
        Unfailing unfailing = new Unfailing(counted.counter(), array.slot(), -value(start.value()), less);
        List<Step> steps = new ArrayList<>(loop.body());
        steps.addAll(after);
        return isSame && unfailing.are(steps);
    }

    private boolean are(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        steps.forEach(step -> step.forEach(all::add));
        return all.stream()
                .allMatch(
                        step -> (step instanceof Step.Assign || step instanceof Step.If || step instanceof Step.Declare)
                                && Usage.formulas(step).stream()
                                        .noneMatch(formula -> formula.contains(this::mayThrow)));
    }

    private boolean mayThrow(Formula formula) {
        if (formula instanceof Formula.Element element) {
            return !isInside(element);
        }
        boolean isWhole = formula instanceof Formula.Infix infix
                && !infix.type().isDouble()
                && (infix.symbol().equals("/") || infix.symbol().equals("%"));
        return isWhole
                || formula instanceof Formula.Length length && !length.array().equals(new Formula.Read(array))
                || formula instanceof Formula.NewArray
                || formula instanceof Formula.Field
                || formula instanceof Formula.Creation
                || formula instanceof Formula.Function && formula.operation().isEmpty();
    }

    private boolean isInside(Formula.Element element) {
        Formula index = element.index();
        int added = 0;
        if (index instanceof Formula.Infix sum && isSmall(sum.right())) {
            added = sum.symbol().equals("+")
                    ? value(sum.right())
                    : sum.symbol().equals("-") ? -value(sum.right()) : Integer.MAX_VALUE;
            index = sum.left();
        }
        return element.array().equals(new Formula.Read(array))
                && index.equals(new Formula.Read(counter))
                && added >= least
                && added <= most;
    }

    private static boolean isSmall(Formula formula) {
        return formula.type().is("int")
                && formula instanceof Formula.Constant constant
                && constant.text().matches("[0-9]{1,4}");
    }

    private static int value(Formula constant) {
        return Integer.parseInt(((Formula.Constant) constant).text());
    }
}
