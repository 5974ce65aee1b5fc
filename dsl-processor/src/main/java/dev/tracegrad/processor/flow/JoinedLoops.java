package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Loops over directions: those that follow each other become one, and derivatives that one of them alone uses become numbers in it.
 *
 * <pre>
 * double y = x * x;                             double y = x * x;
 * for (int k = 0; k &lt; directions; k++) {        double z = y * c;
 *     yDot[k] = x * 2 * xDot[k];                for (int k = 0; k &lt; directions; k++) {
 * }                                                 double yDot = x * 2 * xDot[k];
 * double z = y * c;                                 zDot[k] = yDot * c;
 * for (int k = 0; k &lt; directions; k++) {        }
 *     zDot[k] = yDot[k] * c;
 * }
 * </pre>
 *
 * <p>A loop may be done later, until something that it reads is assigned, since the steps of the value read no derivatives. Two may be one,
 * since an iteration reads and writes derivatives along its own direction alone.
 */
final class JoinedLoops {
    private final Slot counter;
    private final Set<Slot> dots;

    private JoinedLoops(Slot counter, Collection<Slot> dots) {
        this.counter = counter;
        this.dots = new HashSet<>(dots);
    }

    /**
     * @param counter what counts the directions
     * @param dots the arrays of derivatives by what they are the derivatives of; an array that becomes a number goes from it
     * @param outer what has derivatives that somebody outside knows
     */
    static List<Step> in(List<Step> steps, Slot counter, Map<Slot, Slot> dots, Set<Slot> outer) {
        JoinedLoops loops = new JoinedLoops(counter, dots.values());
        List<Step> joined = loops.joined(steps);
        Set<Slot> alone = loops.aloneIn(joined);
        Map<Slot, Slot> numbers = new HashMap<>();
        dots.forEach((slot, dot) -> {
            if (slot.type().isDouble() && !outer.contains(slot) && alone.contains(dot)) {
                numbers.put(dot, new Slot(dot.name(), Type.DOUBLE));
            }
        });
        dots.values().removeAll(numbers.keySet());
        return loops.withNumbers(joined, numbers);
    }

    // ----------------------------------------------------------------------------------------- one loop for several

    private List<Step> joined(List<Step> steps) {
        List<Step> out = new ArrayList<>();
        List<Step> waiting = new ArrayList<>();
        for (Step step : steps) {
            if (isOverDirections(step)) {
                waiting.add(step);
                continue;
            }
            boolean isBefore = step instanceof Step.Declare
                    || step instanceof Step.Assign assign && waiting.stream().noneMatch(loop -> needs(loop, assign));
            if (!isBefore) {
                addJoined(waiting, out);
            }
            out.add(withInside(step, this::joined));
        }
        addJoined(waiting, out);
        return out;
    }

    /** Whether a loop must run before an assignment. */
    private boolean needs(Step loop, Step.Assign assign) {
        return ((Step.Loop) loop)
                .body().stream()
                        .flatMap(step -> Stream.of(((Step.Assign) step).target(), ((Step.Assign) step).value()))
                        .anyMatch(formula -> formula.contains(part -> isTouched(part, assign)));
    }

    /** Whether an assignment gives a variable another value, or touches derivatives, or elements where some decide which these are. */
    private boolean isTouched(Formula part, Step.Assign assign) {
        if (part instanceof Formula.Read read) {
            boolean isHandedOn =
                    dots.contains(read.slot()) && assign.value().slots().contains(read.slot());
            return isHandedOn || read.slot() == assign.target().root();
        }
        return part instanceof Formula.Element
                && assign.target() instanceof Formula.Element
                && !dots.contains(part.root());
    }

    private static void addJoined(List<Step> loops, List<Step> out) {
        if (!loops.isEmpty()) {
            out.add(withBody(
                    (Step.Loop) loops.get(0),
                    loops.stream()
                            .flatMap(loop -> ((Step.Loop) loop).body().stream())
                            .toList()));
            loops.clear();
        }
    }

    // ------------------------------------------------------------------------------------------- numbers for arrays

    /** The derivatives that one loop alone names, which assigns them before it reads them. */
    private Set<Slot> aloneIn(List<Step> steps) {
        Map<Slot, Step> users = new HashMap<>();
        Set<Slot> others = new HashSet<>();
        look(steps, users, others);
        Set<Slot> alone = new HashSet<>(users.keySet());
        alone.removeAll(others);
        return alone;
    }

    private void look(List<Step> steps, Map<Slot, Step> users, Set<Slot> others) {
        for (Step step : steps) {
            if (step instanceof Step.Assign assign) {
                others.addAll(slots(assign));
            } else if (step instanceof Step.Forth forth) {
                forth.dots().forEach(handed -> others.addAll(handed.slots()));
            } else if (isOverDirections(step)) {
                look((Step.Loop) step, users, others);
            } else {
                step.inside().forEach(list -> look(list, users, others));
            }
        }
    }

    private static void look(Step.Loop loop, Map<Slot, Step> users, Set<Slot> others) {
        for (Step step : loop.body()) {
            Step.Assign assign = (Step.Assign) step;
            assign.value().slots().stream()
                    .filter(slot -> users.get(slot) != loop)
                    .forEach(others::add);
            Step first = users.putIfAbsent(assign.target().root(), loop);
            if (first != null && first != loop) {
                others.add(assign.target().root());
            }
        }
    }

    private List<Step> withNumbers(List<Step> steps, Map<Slot, Slot> numbers) {
        return steps.stream()
                .map(step -> isOverDirections(step)
                        ? withBody((Step.Loop) step, numbersIn(((Step.Loop) step).body(), numbers))
                        : withInside(step, list -> withNumbers(list, numbers)))
                .toList();
    }

    private static List<Step> numbersIn(List<Step> body, Map<Slot, Slot> numbers) {
        List<Step> out = new ArrayList<>();
        Set<Slot> declared = new HashSet<>();
        for (Step step : body) {
            Step.Assign assign = (Step.Assign) step;
            Formula target = withNumbers(assign.target(), numbers);
            boolean declares = target instanceof Formula.Read read && declared.add(read.slot());
            out.add(new Step.Assign(target, withNumbers(assign.value(), numbers), declares, assign.line()));
        }
        return out;
    }

    private static Formula withNumbers(Formula formula, Map<Slot, Slot> numbers) {
        if (formula instanceof Formula.Element element
                && element.array() instanceof Formula.Read read
                && numbers.containsKey(read.slot())) {
            return new Formula.Read(numbers.get(read.slot()));
        }
        return formula.with(formula.operands().stream()
                .map(operand -> withNumbers(operand, numbers))
                .toList());
    }

    // -------------------------------------------------------------------------------------------------------- steps

    private boolean isOverDirections(Step step) {
        return step instanceof Step.Loop loop && loop.passes() == counter;
    }

    private static List<Slot> slots(Step.Assign assign) {
        List<Slot> all = new ArrayList<>(assign.target().slots());
        all.addAll(assign.value().slots());
        return all;
    }

    private static Step withInside(Step step, UnaryOperator<List<Step>> change) {
        if (step instanceof Step.If branch) {
            return new Step.If(
                    branch.condition(), change.apply(branch.then()), change.apply(branch.otherwise()), branch.went());
        }
        return step instanceof Step.Loop loop ? withBody(loop, change.apply(loop.body())) : step;
    }

    private static Step.Loop withBody(Step.Loop loop, List<Step> body) {
        return new Step.Loop(
                loop.before(),
                loop.condition(),
                body,
                loop.update(),
                loop.isDo(),
                loop.passes(),
                loop.exit(),
                loop.line());
    }
}
