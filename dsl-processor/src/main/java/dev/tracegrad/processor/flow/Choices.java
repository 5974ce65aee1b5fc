package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices between numbers that cost nothing as one step instead of two branches.
 *
 * <pre>
 * double chosen;
 * if (x &lt; 0) {
 *     chosen = -x;                  double a = x &lt; 0 ? -x : x;
 * } else {
 *     chosen = x;
 * }
 * double a = chosen;
 * </pre>
 *
 * <p>What is chosen between may be evaluated where it is not chosen, so it neither throws nor costs much. The condition is evaluated again on
 * the way back, from variables that have their values there.
 */
final class Choices {
    private final Procedure procedure;

    private Choices(Procedure procedure) {
        this.procedure = procedure;
    }

    static Procedure in(Procedure procedure) {
        return procedure.withBody(new Choices(procedure).in(procedure.body()));
    }

    private List<Step> in(List<Step> steps) {
        List<Step> out = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step.Assign choice = i + 2 < steps.size() ? choice(steps.get(i), steps.get(i + 1), steps.get(i + 2)) : null;
            if (choice != null) {
                out.add(choice);
                i += 2;
            } else {
                out.add(inside(steps.get(i)));
            }
        }
        return out;
    }

    private Step inside(Step step) {
        if (step instanceof Step.If branch) {
            return new Step.If(branch.condition(), in(branch.then()), in(branch.otherwise()), branch.went());
        }
        return step instanceof Step.Loop loop ? loop.withBody(in(loop.body())) : step;
    }

    private Step.@Nullable Assign choice(Step first, Step second, Step third) {
        boolean isChosen = first instanceof Step.Declare declare
                && declare.slot().type().isDouble()
                && second instanceof Step.If
                && third instanceof Step.Assign assign
                && assign.value().equals(new Formula.Read(declare.slot()))
                && uses(declare.slot()) == 1
                && assignments(declare.slot()) == 2;
        if (!isChosen) {
            return null;
        }
        Formula chosen = ((Step.Assign) third).value();
        Step.If branch = (Step.If) second;
        Formula whenTrue = value(branch.then(), chosen);
        Formula whenFalse = value(branch.otherwise(), chosen);
        return whenTrue == null || whenFalse == null || branch.condition().contains(Choices::isDear)
                ? null
                : ((Step.Assign) third)
                        .withValue(new Formula.Choose(Type.DOUBLE, branch.condition(), whenTrue, whenFalse));
    }

    /** How many steps read a variable. */
    private long uses(Slot slot) {
        return procedure.steps().stream()
                .flatMap(step -> (step instanceof Step.Assign assign
                                        && assign.target().equals(new Formula.Read(slot))
                                ? List.of(assign.value())
                                : Usage.formulas(step))
                        .stream())
                .filter(formula -> formula.slots().contains(slot))
                .count();
    }

    private long assignments(Slot slot) {
        return procedure.steps().stream()
                .flatMap(step -> Usage.assigned(step).stream())
                .filter(target -> target.root() == slot)
                .count();
    }

    /** What one branch assigns, or null if it does something else. */
    private static @Nullable Formula value(List<Step> steps, Formula target) {
        return steps.size() == 1
                        && steps.get(0) instanceof Step.Assign assign
                        && assign.target().equals(target)
                        && !assign.value().contains(Choices::isDear)
                ? assign.value()
                : null;
    }

    private static boolean isDear(Formula formula) {
        return Naming.isDear(formula)
                || !(formula instanceof Formula.Read
                        || formula instanceof Formula.Constant
                        || formula instanceof Formula.Infix
                        || formula instanceof Formula.Prefix
                        || formula instanceof Formula.Convert)
                || !formula.type().fitsDouble();
    }
}
