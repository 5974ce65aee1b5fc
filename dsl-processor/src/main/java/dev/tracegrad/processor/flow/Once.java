package dev.tracegrad.processor.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arrays whose elements are assigned once each, before anything reads them, so that what stood there need not be kept.
 *
 * <pre>
 * double[] w = new double[n];
 * for (int i = 0; i &lt; n; i++) {
 *     w[i] = Math.tanh(a[i]);
 * }
 * </pre>
 */
final class Once {
    private final Usage usage;
    private final Set<Slot> found = new HashSet<>();

    private Once(Usage usage) {
        this.usage = usage;
    }

    static Set<Slot> in(Procedure procedure, Usage usage) {
        Once once = new Once(usage);
        once.look(procedure.body());
        List<Step> steps = procedure.steps();
        once.found.removeIf(array -> steps.stream()
                        .flatMap(step -> Usage.assigned(step).stream())
                        .filter(target -> target instanceof Formula.Element && target.root() == array)
                        .count()
                > 1);
        return once.found;
    }

    /** Looks for arrays that are made in a list, and filled in a loop of the same list before they are read. */
    private void look(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            boolean isMade = steps.get(i) instanceof Step.Assign assign
                    && assign.value() instanceof Formula.NewArray
                    && assign.target().type().dimensions() == 1;
            if (isMade) {
                Slot array = ((Step.Assign) steps.get(i)).target().root();
                List<Step> users = steps.subList(i + 1, steps.size()).stream()
                        .filter(step -> names(step, array))
                        .toList();
                Counted counted =
                        !users.isEmpty() && users.get(0) instanceof Step.Loop loop ? Counted.of(loop, usage) : null;
                if (counted != null && isFilled((Step.Loop) users.get(0), counted.counter(), array)) {
                    found.add(array);
                }
            }
            steps.get(i).inside().forEach(this::look);
        }
    }

    /** Whether a loop names an array where it assigns the element at its counter, and nowhere else. */
    static boolean isFilled(Step.Loop loop, Slot counter, Slot array) {
        Formula place = new Formula.Element(new Formula.Read(array), new Formula.Read(counter));
        List<Step> users =
                loop.body().stream().filter(step -> names(step, array)).toList();
        return users.size() == 1
                && users.get(0) instanceof Step.Assign assign
                && assign.target().equals(place)
                && !assign.value().slots().contains(array);
    }

    private static boolean names(Step step, Slot array) {
        boolean[] names = {false};
        step.forEach(each -> names[0] |= namesItself(each, array));
        return names[0];
    }

    /** Whether a step names an array, but for the steps inside it. */
    static boolean namesItself(Step step, Slot array) {
        return Usage.formulas(step).stream().anyMatch(formula -> formula.slots().contains(array));
    }
}
