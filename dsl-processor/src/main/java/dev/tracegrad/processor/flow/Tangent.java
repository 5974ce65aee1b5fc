package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The derivatives of a procedure along several directions at once: beside each active variable stands an array with its derivative along
 * each direction, and after each assignment a loop that computes these. Nothing is kept, and nothing runs backwards.
 *
 * <p>Loops that follow each other become one ({@link Gathered}).
 *
 * <pre>
 * y = x * z;        y = x * z;
 *                   for (int k = 0; k &lt; directions; k++) {
 *                       yDot[k] = z * xDot[k] + x * zDot[k];
 *                   }
 * </pre>
 *
 * @param steps the steps of the procedure, and those for the derivatives
 * @param dots the arrays of the derivatives in active variables; of a number that one loop alone needs there is none
 * @param directions how many directions there are
 */
public record Tangent(Procedure procedure, List<Step> steps, Map<Slot, Slot> dots, Slot directions) {
    private static final Formula ONE = Formula.number("1");

    /** How procedures are called that take arrays. */
    public interface Callees {
        /**
         * The name of a procedure's tangent.
         *
         * @param active in which of its parameters it has derivatives
         */
        String tangent(String callee, List<Boolean> active);
    }

    /** Derives it. */
    public static Tangent of(Procedure plain, Callees callees) {
        Procedure procedure = Naming.in(plain, true);
        Usage usage = new Usage(procedure, true);
        Slot directions = new Slot(procedure.names().fresh("directions"), Type.INT);
        Map<Slot, Slot> dots = new LinkedHashMap<>();
        Set<Slot> slots = new LinkedHashSet<>(procedure.parameters());
        procedure.steps().forEach(step -> Usage.assigned(step).forEach(target -> slots.add(target.root())));
        slots.removeIf(slot -> !usage.isActive(slot) && !procedure.wanted().contains(slot));
        slots.add(procedure.result());
        slots.forEach(slot -> dots.put(slot, dot(slot, procedure.names())));
        Writer writer = new Writer(procedure, usage, dots, directions, callees);
        List<Step> steps = writer.steps(procedure.body(), false);
        Set<Slot> outer = new LinkedHashSet<>(procedure.parameters());
        outer.add(procedure.result());
        List<Step> gathered = Gathered.in(steps, writer.counter, dots, outer);
        return new Tangent(procedure, gathered, dots, directions);
    }

    private static Slot dot(Slot slot, Names names) {
        return new Slot(
                names.fresh(slot.name() + "Dot"), new Type("double", slot.type().dimensions() + 1));
    }

    /** The variables whose derivatives are 0 at first: numbers, and parameters in which nobody has any. */
    public List<Slot> declared() {
        return dots.keySet().stream()
                .filter(slot -> !procedure.wanted().contains(slot) && slot != procedure.result())
                .filter(slot -> slot.type().isDouble() || procedure.parameters().contains(slot))
                .toList();
    }

    /** The parameters that are overwritten, whose derivatives are the caller's, and so are copied. */
    public List<Slot> overwritten() {
        Set<Slot> assigned = Usage.assignedIn(procedure.body());
        return active().stream()
                .filter(slot -> slot.type().isDouble() && assigned.contains(slot))
                .toList();
    }

    /** The parameters in which it has derivatives. */
    public List<Slot> active() {
        return procedure.parameters().stream()
                .filter(procedure.wanted()::contains)
                .toList();
    }

    private static final class Writer {
        private final Procedure procedure;
        private final Usage usage;
        private final Map<Slot, Slot> dots;
        private final Formula directions;
        private final Callees callees;
        private final Slot counter;

        Writer(Procedure procedure, Usage usage, Map<Slot, Slot> dots, Slot directions, Callees callees) {
            this.procedure = procedure;
            this.usage = usage;
            this.dots = dots;
            this.directions = new Formula.Read(directions);
            this.callees = callees;
            this.counter = new Slot(procedure.names().fresh("k"), Type.INT);
        }

        List<Step> steps(List<Step> steps, boolean isInLoop) {
            List<Step> out = new ArrayList<>();
            steps.forEach(step -> add(step, isInLoop, out));
            return out;
        }

        private void add(Step step, boolean isInLoop, List<Step> out) {
            if (step instanceof Step.Assign assign) {
                addAssign(assign, isInLoop, out);
            } else if (step instanceof Step.Call call) {
                addCall(call, out);
            } else if (step instanceof Step.If branch) {
                out.add(new Step.If(
                        branch.condition(),
                        steps(branch.then(), isInLoop),
                        steps(branch.otherwise(), isInLoop),
                        branch.went()));
            } else if (step instanceof Step.Loop loop) {
                addLoop(loop, isInLoop, out);
            } else {
                out.add(step);
            }
        }

        /** A loop; what its head does with active numbers takes more than an expression, and so stands before it and at its end. */
        private void addLoop(Step.Loop loop, boolean isInLoop, List<Step> out) {
            boolean isHeadActive = Stream.concat(loop.before().stream(), loop.update().stream())
                    .anyMatch(step -> step instanceof Step.Assign assign
                            && isActive(assign.target().root()));
            List<Step> body = steps(loop.body(), true);
            if (isHeadActive) {
                if (loop.isContinued()) {
                    throw new Unsupported(
                            "a number on which the result depends in the head of a loop that is continued");
                }
                out.addAll(steps(loop.before(), isInLoop));
                if (Step.canEnd(loop.body())) {
                    body.addAll(steps(loop.update(), true));
                }
            }
            out.add(new Step.Loop(
                    isHeadActive ? List.of() : loop.before(),
                    loop.condition(),
                    body,
                    isHeadActive ? List.of() : loop.update(),
                    loop.isDo(),
                    loop.passes(),
                    loop.exit(),
                    loop.line()));
        }

        private boolean isActive(Slot slot) {
            return dots.containsKey(slot);
        }

        // ------------------------------------------------------------------------------------------- assignments

        private void addAssign(Step.Assign assign, boolean isInLoop, List<Step> out) {
            Formula target = assign.target();
            if (!isActive(target.root())) {
                out.add(assign);
            } else if (target.type().isArray()) {
                out.add(assign);
                out.add(new Step.Assign(
                        new Formula.Read(dots.get(target.root())), array(assign.value()), assign.declares(), null));
            } else {
                addNumber(assign, isInLoop, out);
            }
        }

        /** The derivatives in the elements of an array that is made or handed on. */
        private Formula array(Formula value) {
            if (value instanceof Formula.NewArray made) {
                List<Formula> lengths = new ArrayList<>(made.operands());
                lengths.add(directions);
                return new Formula.NewArray(new Type("double", made.type().dimensions() + 1), lengths);
            }
            return isActive(value.root())
                    ? dot(value)
                    : new Formula.NewArray(new Type("double", 2), List.of(new Formula.Length(value), directions));
        }

        private void addNumber(Step.Assign assign, boolean isInLoop, List<Step> out) {
            Formula target = assign.target();
            Slot root = target.root();
            boolean readsTarget = assign.value().slots().stream()
                    .anyMatch(slot -> slot == root || target instanceof Formula.Element && usage.mayBeSame(slot, root));
            boolean isZero = !usage.isActive(assign.value());
            if (!readsTarget) {
                out.add(assign);
                boolean isFresh = assign.declares()
                        && (!isInLoop || target instanceof Formula.Element)
                        && root != procedure.result();
                if (!isZero || !isFresh) {
                    addDots(dot(target), amounts(assign.value(), target, out), out);
                }
                return;
            }
            // the value first, for what it throws; the derivatives need what was there
            Formula next = new Formula.Read(new Slot(procedure.names().fresh("next"), Type.DOUBLE));
            out.add(new Step.Assign(next, assign.value(), true, assign.line()));
            addDots(dot(target), amounts(assign.value(), next, out), out);
            out.add(new Step.Assign(target, next, false, null));
        }

        /** The derivative of a formula in each variable and element; factors are steps before. */
        private Map<Formula, Formula> amounts(Formula value, Formula result, List<Step> out) {
            Contributions contributions = new Contributions(usage, procedure.names());
            contributions.add(value, ONE, result);
            out.addAll(contributions.factors());
            return Pullback.sums(contributions);
        }

        /** The loop over the directions. */
        private void addDots(Formula dots, Map<Formula, Formula> amounts, List<Step> out) {
            Formula at = new Formula.Read(counter);
            Map<Formula, Formula> steady = new LinkedHashMap<>();
            amounts.forEach((leaf, amount) -> steady.put(leaf, steady(amount, out)));
            Formula sum = null;
            for (Map.Entry<Formula, Formula> entry : steady.entrySet()) {
                Formula signed = entry.getValue();
                boolean isMinus = signed instanceof Formula.Prefix || signed.isNumber(-1);
                Formula amount = !isMinus ? signed : signed instanceof Formula.Prefix minus ? minus.operand() : ONE;
                Formula part = along(new Formula.Element(dot(entry.getKey()), at), amount);
                sum = sum == null
                        ? isMinus ? new Formula.Prefix(Type.DOUBLE, "-", part) : part
                        : new Formula.Infix(Type.DOUBLE, "", isMinus ? "-" : "+", sum, part);
            }
            Formula next = new Formula.Infix(Type.INT, "", "+", at, Formula.integer(1));
            Step.Assign each = new Step.Assign(
                    new Formula.Element(dots, at), sum == null ? Formula.number("0") : sum, false, null);
            out.add(new Step.Loop(
                    List.of(new Step.Assign(at, Formula.integer(0), true, null)),
                    new Formula.Infix(Type.BOOLEAN, "", "<", at, directions),
                    List.of(each),
                    List.of(new Step.Assign(counter, next)),
                    false,
                    counter,
                    counter,
                    null));
        }

        /** A derivative times a slope; one that is 0 says nothing of a slope that is infinite, which is another direction's. */
        private static Formula along(Formula dot, Formula slope) {
            return slope instanceof Formula.Constant
                    ? Pullback.product(dot, slope)
                    : new Formula.Function(Type.DOUBLE, "", "Tape.along", List.of(dot, slope));
        }

        /** A factor that is the same for all directions, which is computed once. */
        private Formula steady(Formula amount, List<Step> out) {
            if (amount instanceof Formula.Prefix minus) {
                return minus.with(List.of(steady(minus.operand(), out)));
            }
            if (amount instanceof Formula.Read || amount instanceof Formula.Constant) {
                return amount;
            }
            Formula by = new Formula.Read(new Slot(procedure.names().fresh("by"), Type.DOUBLE));
            out.add(new Step.Assign(by, amount, true, null));
            return by;
        }

        /** The derivatives in a variable, an element or an array. */
        private Formula dot(Formula leaf) {
            return leaf instanceof Formula.Element element
                    ? new Formula.Element(dot(element.array()), element.index())
                    : new Formula.Read(dots.get(leaf.root()));
        }

        // ------------------------------------------------------------------------------------------------- calls

        private void addCall(Step.Call call, List<Step> out) {
            if (call.isSplit()) {
                addForth(call, out);
                return;
            }
            out.add(call);
            if (isActive(call.result())) {
                Contributions all = new Contributions(usage, procedure.names());
                int slope = 0;
                for (Formula argument : call.arguments()) {
                    if (argument.type().isDouble()) {
                        all.add(argument, new Formula.Read(call.slopes().get(slope++)), argument);
                    }
                }
                out.addAll(all.factors());
                addDots(dot(new Formula.Read(call.result())), Pullback.sums(all), out);
            }
        }

        private void addForth(Step.Call call, List<Step> out) {
            List<Boolean> active = new ArrayList<>();
            List<Formula> handed = new ArrayList<>();
            for (Formula argument : call.arguments()) {
                boolean isPassed = argument.type().isArrayOfDouble()
                        ? isActive(argument.root())
                        : argument.type().isDouble() && usage.isActive(argument);
                active.add(isPassed);
                if (isPassed) {
                    handed.add(argument.type().isDouble() ? dotOfNumber(argument, out) : dot(argument));
                }
            }
            Slot result = isActive(call.result())
                    ? dots.get(call.result())
                    : new Slot(procedure.names().fresh("unused"), new Type("double", 1));
            if (!isActive(call.result())) {
                Formula made = new Formula.NewArray(result.type(), List.of(directions));
                out.add(new Step.Assign(new Formula.Read(result), made, true, null));
            }
            handed.add(new Formula.Read(result));
            out.add(new Step.Forth(call, callees.tangent(call.callee(), active), directions, handed));
        }

        private Formula dotOfNumber(Formula argument, List<Step> out) {
            if (argument instanceof Formula.Read read) {
                return dot(read);
            }
            Formula dots = new Formula.Read(new Slot(procedure.names().fresh("dots"), new Type("double", 1)));
            out.add(new Step.Assign(dots, new Formula.NewArray(dots.type(), List.of(directions)), true, null));
            addDots(dots, amounts(argument, argument, out), out);
            return dots;
        }
    }
}
