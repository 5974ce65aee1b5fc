package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares the adjoints of variables where these are done with: at what is added first, or at 0 before. */
final class Tidy {
    private Tidy() {}

    /**
     * @param bars the adjoints that are 0 before the steps
     * @param isEnd whether they are not asked for after them
     */
    static List<Step> declaring(List<Step> steps, Collection<Slot> bars, boolean isEnd) {
        List<Step> out = new ArrayList<>();
        Set<Slot> left = new HashSet<>(bars);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isEnd && isLastZero(step, bars, steps.subList(i + 1, steps.size()))) {
                continue;
            }
            Set<Slot> named = new HashSet<>();
            step.forEach(each -> named.addAll(slots(each)));
            named.retainAll(left);
            left.removeAll(named);
            boolean isFirst = step instanceof Step.Add add
                    && add.target() instanceof Formula.Read read
                    && named.contains(read.slot())
                    && !add.value().contains(read::equals);
            if (isFirst) {
                Step.Add add = (Step.Add) step;
                named.remove(add.target().root());
                step = new Step.Add(add.target(), add.isMinus(), add.value(), true);
            }
            named.stream()
                    .sorted(Comparator.comparing(Slot::name))
                    .forEach(slot -> out.add(new Step.Assign(new Formula.Read(slot), Formula.number("0"), true, null)));
            out.add(step);
        }
        return out;
    }

    /** Whether a step sets an adjoint to 0 that nothing names any more. */
    private static boolean isLastZero(Step step, Collection<Slot> bars, List<Step> rest) {
        if (!(step instanceof Step.Assign assign)
                || !assign.value().isNumber(0)
                || !(assign.target() instanceof Formula.Read read)
                || !bars.contains(read.slot())) {
            return false;
        }
        boolean[] isNamed = {false};
        rest.forEach(next -> next.forEach(each -> isNamed[0] |= slots(each).contains(read.slot())));
        return !isNamed[0];
    }

    private static List<Slot> slots(Step step) {
        List<Slot> all = new ArrayList<>();
        if (step instanceof Step.Assign assign) {
            all.addAll(assign.target().slots());
            all.addAll(assign.value().slots());
        } else if (step instanceof Step.Add add) {
            all.addAll(add.target().slots());
            all.addAll(add.value().slots());
        } else if (step instanceof Step.If branch) {
            all.addAll(branch.condition().slots());
        } else if (step instanceof Step.Back back) {
            all.addAll(back.seed().slots());
        }
        return all;
    }
}
