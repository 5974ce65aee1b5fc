package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loop that runs through numbers that are known before it begins, so that it can be run backwards.
 *
 * <pre>
 * for (int i = from; i &lt; to; i++)        for (int i = to - 1; i &gt;= from; i--)
 * </pre>
 */
record Counted(Slot counter, Formula first, String comparison, Formula last, String update) {
    /** The loop as a counted one, or null if it is none. */
    static @Nullable Counted of(Step.Loop loop, Usage usage) {
        boolean isFor = !loop.isDo()
                && loop.before().size() == 1
                && loop.update().size() == 1
                && loop.before().get(0) instanceof Step.Assign
                && loop.update().get(0) instanceof Step.Assign
                && loop.condition() instanceof Formula.Infix;
        if (!isFor || isLeft(loop)) {
            return null;
        }
        Step.Assign start = (Step.Assign) loop.before().get(0);
        Step.Assign step = (Step.Assign) loop.update().get(0);
        Formula.Infix condition = (Formula.Infix) loop.condition();
        Slot counter = start.target().root();
        Formula read = new Formula.Read(counter);
        Set<Slot> assigned = Usage.assignedIn(loop.body());
        boolean isSteady = start.declares()
                && counter.type().is("int")
                && condition.left().equals(read)
                && !assigned.contains(counter)
                && !condition.right().contains(read::equals)
                && !usage.isChangedBy(condition.right(), assigned)
                && !usage.isChangedBy(start.value(), assigned)
                && start.value().type().is("int")
                && condition.right().type().is("int")
                && isCheap(start.value())
                && isCheap(condition.right());
        if (!isSteady
                || !(step.value() instanceof Formula.Infix sum)
                || !sum.left().equals(read)) {
            return null;
        }
        if (!step.target().equals(read) || !sum.right().isNumber(1)) {
            return null;
        }
        Formula one = Formula.integer(1);
        Formula bound = condition.right();
        if (sum.symbol().equals("+")) {
            return switch (condition.symbol()) {
                case "<" ->
                    new Counted(counter, new Formula.Infix(Type.INT, "", "-", bound, one), ">=", start.value(), "--");
                case "<=" -> new Counted(counter, bound, ">=", start.value(), "--");
                default -> null;
            };
        }
        return switch (condition.symbol()) {
            case ">" ->
                new Counted(counter, new Formula.Infix(Type.INT, "", "+", bound, one), "<=", start.value(), "++");
            case ">=" -> new Counted(counter, bound, "<=", start.value(), "++");
            default -> null;
        };
    }

    /** Whether something jumps out of the loop. */
    private static boolean isLeft(Step.Loop loop) {
        boolean[] found = {false};
        List<Slot> inside = new ArrayList<>();
        loop.body()
                .forEach(step -> step.forEach(each -> {
                    if (each instanceof Step.Loop inner) {
                        inside.add(inner.passes());
                    }
                }));
        loop.body()
                .forEach(step -> step.forEach(each -> {
                    if (each instanceof Step.Jump jump) {
                        boolean isOwn = jump.target() == loop.passes() && jump.continues();
                        found[0] |= !isOwn && !inside.contains(jump.target());
                    }
                }));
        return found[0];
    }

    private static boolean isCheap(Formula formula) {
        return !formula.contains(Formula.Function.class::isInstance);
    }

    Step.Backwards backwards(List<Step> body) {
        return new Step.Backwards(counter, first, comparison, last, update, body);
    }
}
