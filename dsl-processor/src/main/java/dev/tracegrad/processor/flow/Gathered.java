package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * What is added to one element in one sum.
 *
 * <pre>
 * xBar[i] -= uBar;
 * xBar[i + 1] += tBar;           xBar[i + 1] += tBar;
 * xBar[i] -= tBar * x[i];        xBar[i] -= uBar + tBar * x[i];
 * </pre>
 *
 * <p>An addition moves to the next one to the same element if nothing between them reads or replaces an element of that array, and nothing
 * assigns to what it reads. What is added to other elements in between may be added to this one: the order of a sum does not matter.
 */
final class Gathered {
    private Gathered() {}

    static List<Step> in(List<Step> steps) {
        List<Step> out = new ArrayList<>(steps);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof Step.Add add && add.target() instanceof Formula.Element) {
                int next = next(add, out.subList(i + 1, out.size()));
                if (next >= 0) {
                    out.set(i + 1 + next, sum(add, (Step.Add) out.get(i + 1 + next)));
                    out.remove(i--);
                }
            }
        }
        return out;
    }

    /** Where the next addition to the same element is, or -1. */
    private static int next(Step.Add first, List<Step> rest) {
        List<Slot> read = new ArrayList<>(first.value().slots());
        read.addAll(((Formula.Element) first.target()).index().slots());
        for (int i = 0; i < rest.size(); i++) {
            Step step = rest.get(i);
            boolean isAdd = step instanceof Step.Add;
            if (isAdd && ((Step.Add) step).target().equals(first.target())) {
                return i;
            }
            Formula value = isAdd
                    ? ((Step.Add) step).value()
                    : step instanceof Step.Assign assign && assign.target() instanceof Formula.Read
                            ? assign.value()
                            : null;
            if (step instanceof Step.Comment) {
                continue;
            }
            if (value == null || value.slots().contains(first.target().root())) {
                return -1;
            }
            Formula target = isAdd ? ((Step.Add) step).target() : ((Step.Assign) step).target();
            if (target instanceof Formula.Read && read.contains(target.root())) {
                return -1;
            }
        }
        return -1;
    }

    private static Step sum(Step.Add first, Step.Add second) {
        boolean isSame = first.isMinus() == second.isMinus();
        Formula sum = new Formula.Infix(Type.DOUBLE, "", isSame ? "+" : "-", first.value(), second.value());
        return new Step.Add(first.target(), first.isMinus(), sum, false);
    }
}
