package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What all iterations of a loop add to one element in a variable, and to the element after it: a number in an array would be stored and loaded
 * again each time, since compilers do not know that no other array is the same.
 *
 * <pre>
 *                                     double xBarAdded = 0;
 * for (int j = ...) {                 for (int j = ...) {
 *     xBar[i] += yBar[j] * a[j];          xBarAdded += yBar[j] * a[j];
 * }                                   }
 *                                     if (xBarAdded != 0) { xBar[i] += xBarAdded; }
 * </pre>
 *
 * <p>Nothing in the loop may read that array of derivatives or assign to it; what is added to its other elements does not matter. Where nothing is
 * added there may be no such element.
 */
final class LoopSums {
    private final Names names;

    private LoopSums(Names names) {
        this.names = names;
    }

    /** Steps of the reverse part, in which the names are free that a procedure has not. */
    static List<Step> in(List<Step> steps, Names names) {
        return new LoopSums(names).in(steps);
    }

    private List<Step> in(List<Step> steps) {
        List<Step> out = new ArrayList<>();
        steps.forEach(step -> add(step, out));
        return out;
    }

    private void add(Step step, List<Step> out) {
        if (step instanceof Step.If branch) {
            out.add(new Step.If(branch.condition(), in(branch.then()), in(branch.otherwise()), branch.went()));
        } else if (step instanceof Step.Backwards loop) {
            List<Step> after = new ArrayList<>();
            List<Step> body = summed(in(loop.body()), Set.of(loop.counter()), out, after);
            out.add(new Step.Backwards(
                    loop.counter(), loop.first(), loop.comparison(), loop.last(), loop.update(), body));
            out.addAll(after);
        } else if (step instanceof Step.Loop loop && loop.line() != null) { // of the procedure itself, reversed in it
            out.add(loop.withBody(in(loop.body())));
        } else if (step instanceof Step.Loop loop) {
            List<Step> after = new ArrayList<>();
            List<Step> body = summed(in(loop.body()), Set.of(), out, after);
            out.add(loop.withBody(body));
            out.addAll(after);
        } else {
            out.add(step);
        }
    }

    /**
     * The body of a loop that adds to variables.
     *
     * @param before gets their declarations
     * @param after gets what adds them to elements
     */
    private List<Step> summed(List<Step> body, Set<Slot> counters, List<Step> before, List<Step> after) {
        Set<Slot> assigned = new HashSet<>(counters);
        Set<Slot> read = new HashSet<>();
        Set<Formula> added = new LinkedHashSet<>();
        List<Step> all = new ArrayList<>();
        body.forEach(step -> step.forEach(all::add));
        for (Step step : all) {
            if (!look(step, assigned, read, added)) {
                return body;
            }
        }
        List<Step> out = body;
        for (Formula element : added) {
            Slot bar = element.root();
            boolean isSteady = element.slots().stream().noneMatch(assigned::contains)
                    && !read.contains(bar)
                    && isPlain(((Formula.Element) element).index())
                    && (((Formula.Element) element).array() instanceof Formula.Read);
            if (isSteady) {
                Formula sum = new Formula.Read(Slot.adjoint(names.fresh(bar.name() + "Added"), Type.DOUBLE));
                before.add(new Step.Assign(sum, Formula.number("0"), true, null));
                out = replaced(out, element, sum);
                after.add(new Step.If(
                        new Formula.Infix(Type.BOOLEAN, "", "!=", sum, Formula.integer(0)),
                        List.of(new Step.Add(element, false, sum, false)),
                        List.of(),
                        new Slot("unused", Type.BOOLEAN)));
            }
        }
        return out;
    }

    /** Whether an index is the same while none of its variables is assigned. */
    private static boolean isPlain(Formula index) {
        return (index instanceof Formula.Read || index instanceof Formula.Constant || index instanceof Formula.Infix)
                && index.operands().stream().allMatch(LoopSums::isPlain);
    }

    /** Notes what a step itself does; false if that is not known. */
    private static boolean look(Step step, Set<Slot> assigned, Set<Slot> read, Set<Formula> added) {
        if (step instanceof Step.Assign assign) {
            assigned.add(assign.target().root());
            read.addAll(assign.value().slots());
            read.addAll(assign.target().slots());
        } else if (step instanceof Step.Restore restore) {
            assigned.add(restore.target().root());
            read.addAll(restore.target().slots());
        } else if (step instanceof Step.Add add) {
            read.addAll(add.value().slots());
            if (add.target() instanceof Formula.Element element) {
                read.addAll(element.index().slots());
                if (!(element.array() instanceof Formula.Read)) {
                    read.addAll(element.array().slots());
                }
                added.add(element);
            } else {
                assigned.add(add.target().root());
            }
        } else if (step instanceof Step.If branch) {
            read.addAll(branch.condition().slots());
        } else if (step instanceof Step.Backwards loop) {
            assigned.add(loop.counter());
            read.addAll(loop.first().slots());
            read.addAll(loop.last().slots());
        } else if (step instanceof Step.Loop loop) {
            if (loop.condition() != null) {
                read.addAll(loop.condition().slots());
            }
        } else {
            return step instanceof Step.Comment;
        }
        return true;
    }

    private static List<Step> replaced(List<Step> steps, Formula element, Formula sum) {
        List<Step> out = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Add add && add.target().equals(element)) {
                out.add(new Step.Add(sum, add.isMinus(), add.value(), false));
            } else if (step instanceof Step.If branch) {
                out.add(new Step.If(
                        branch.condition(),
                        replaced(branch.then(), element, sum),
                        replaced(branch.otherwise(), element, sum),
                        branch.went()));
            } else if (step instanceof Step.Loop loop) {
                out.add(loop.withBody(replaced(loop.body(), element, sum)));
            } else if (step instanceof Step.Backwards loop) {
                List<Step> body = replaced(loop.body(), element, sum);
                out.add(new Step.Backwards(
                        loop.counter(), loop.first(), loop.comparison(), loop.last(), loop.update(), body));
            } else {
                out.add(step);
            }
        }
        return out;
    }
}
