package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The derivatives of a procedure along a direction: beside each active variable stands its derivative, which an assignment after its own
 * computes. Nothing is kept, and nothing runs backwards. Or along many directions at once: then beside each variable stands an array with
 * its derivative along each, and after each assignment a loop; loops that follow each other become one ({@link JoinedLoops}).
 *
 * <pre>
 * y = x * z;        y = x * z;                                  y = x * z;
 *                   yDot = z * xDot + x * zDot;                 for (int k = 0; k &lt; directions; k++) {
 *                                                                   yDot[k] = z * xDot[k] + x * zDot[k];
 *                                                               }
 * </pre>
 *
 * @param steps the steps of the procedure, and those for the derivatives
 * @param dots what holds the derivatives in active variables; of a number that one loop over directions alone needs there is none
 * @param directions how many directions there are, or null if it is one
 */
public record Tangent(
        Procedure procedure,
        List<Step> steps,
        Map<Slot, Slot> dots,
        @Nullable Slot directions) {
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

    /** Derives it along a direction. */
    public static Tangent of(Procedure plain, Callees callees) {
        return of(plain, callees, null, false);
    }

    /**
     * The derivative along a direction as a procedure that can be derived once more: it gives that derivative, and takes the direction after its
     * own parameters.
     */
    public static Procedure procedure(Procedure plain, Callees callees) {
        return TangentProcedure.of(of(plain, callees, null, true));
    }

    /** Derives it along many directions at once. */
    public static Tangent alongMany(Procedure plain, Callees callees) {
        return of(plain, callees, new Slot(plain.names().fresh("directions"), Type.INT), false);
    }

    private static Tangent of(Procedure plain, Callees callees, @Nullable Slot directions, boolean isDerived) {
        Procedure procedure = Naming.in(isDerived ? plain : FunctionPairs.in(plain, Form.SPLIT), Form.SPLIT);
        Usage usage = new Usage(procedure, Form.SPLIT);
        Directions along = new Directions(
                directions == null ? null : new Formula.Read(directions),
                new Slot(procedure.names().fresh("k"), Type.INT),
                isDerived);
        Map<Slot, Slot> dots = new LinkedHashMap<>();
        Set<Slot> slots = new LinkedHashSet<>(procedure.parameters());
        procedure.steps().forEach(step -> Usage.assigned(step).forEach(target -> slots.add(target.root())));
        slots.removeIf(slot -> !usage.isActive(slot) && !procedure.wanted().contains(slot));
        slots.add(procedure.result());
        slots.forEach(slot ->
                dots.put(slot, new Slot(procedure.names().fresh(slot.name() + "Dot"), along.typeOf(slot.type()))));
        Writer writer = new Writer(procedure, usage, dots, along, callees);
        List<Step> steps = writer.steps(procedure.body(), false);
        if (directions == null) {
            return new Tangent(procedure, steps, dots, null);
        }
        Set<Slot> outer = new LinkedHashSet<>(procedure.parameters());
        outer.add(procedure.result());
        return new Tangent(procedure, JoinedLoops.in(steps, along.counter(), dots, outer), dots, directions);
    }

    /** About how many bytes of byte code it takes. */
    public int size() {
        return CodeSize.of(steps);
    }

    /** The variables whose derivatives are 0 at first: parameters in which nobody has any, and numbers with many. */
    public List<Slot> declared() {
        return dots.keySet().stream()
                .filter(slot -> !procedure.wanted().contains(slot) && slot != procedure.result())
                .filter(slot -> directions != null && slot.type().isDouble()
                        || procedure.parameters().contains(slot))
                .toList();
    }

    /** The parameters that are overwritten, whose derivatives are in arrays of the caller's, and so are copied. */
    public List<Slot> overwritten() {
        Set<Slot> assigned = Usage.assignedIn(procedure.body());
        return active().stream()
                .filter(slot -> directions != null && slot.type().isDouble() && assigned.contains(slot))
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
        private final Directions directions;
        private final Callees callees;
        private final Differentiable differentiable;

        Writer(Procedure procedure, Usage usage, Map<Slot, Slot> dots, Directions directions, Callees callees) {
            this.procedure = procedure;
            this.usage = usage;
            this.dots = dots;
            this.directions = directions;
            this.callees = callees;
            this.differentiable = new Differentiable(procedure.names());
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
                if (directions.isOne() && step instanceof Step.Declare declare && isActive(declare.slot())) {
                    out.add(new Step.Declare(dots.get(declare.slot())));
                }
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
                return directions.zeros(made.type(), made.operands());
            }
            return isActive(value.root())
                    ? dot(value)
                    : directions.zeros(new Type("double", 1), List.of(new Formula.Length(value)));
        }

        private void addNumber(Step.Assign assign, boolean isInLoop, List<Step> out) {
            Formula target = assign.target();
            Slot root = target.root();
            boolean readsTarget = assign.value().slots().stream()
                    .anyMatch(slot -> slot == root || target instanceof Formula.Element && usage.mayBeSame(slot, root));
            boolean isZero = !usage.isActive(assign.value());
            boolean isDeclared = assign.declares() && target instanceof Formula.Read;
            if (!readsTarget) {
                out.add(assign);
                boolean isFresh = assign.declares()
                        && (!isInLoop || target instanceof Formula.Element)
                        && root != procedure.result()
                        && !(directions.isOne() && isDeclared);
                if (!isZero || !isFresh) {
                    addDots(dot(target), isDeclared, amounts(assign.value(), target, out), out);
                }
                return;
            }
            // the value first, for what it throws; the derivatives need what was there
            Formula next = new Formula.Read(new Slot(procedure.names().fresh("next"), Type.DOUBLE));
            out.add(new Step.Assign(next, assign.value(), true, assign.line()));
            addDots(dot(target), isDeclared, amounts(assign.value(), next, out), out);
            out.add(new Step.Assign(target, next, false, null));
        }

        /** The derivative of a formula in each variable and element; factors are steps before. */
        private Map<Formula, Formula> amounts(Formula value, Formula result, List<Step> out) {
            Contributions contributions = new Contributions(usage, procedure.names());
            contributions.add(value, ONE, result);
            return amounts(contributions, out);
        }

        private Map<Formula, Formula> amounts(Contributions contributions, List<Step> out) {
            if (!directions.isDerived()) {
                out.addAll(contributions.factors());
                return Pullback.sums(contributions);
            }
            differentiable.addFactors(contributions.factors(), out);
            Map<Formula, Formula> amounts = new LinkedHashMap<>();
            Pullback.sums(contributions).forEach((leaf, amount) -> amounts.put(leaf, differentiable.of(amount, out)));
            return amounts;
        }

        /** Adds what computes derivatives, of those in variables and elements and the slope in each. */
        private void addDots(Formula dots, boolean isDeclared, Map<Formula, Formula> amounts, List<Step> out) {
            Map<Formula, Formula> slopes = new LinkedHashMap<>();
            amounts.forEach((leaf, amount) -> slopes.put(dot(leaf), directions.isOne() ? amount : steady(amount, out)));
            directions.addSum(dots, isDeclared, slopes, out);
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
            if (directions.isDerived()) {
                addDerived(call, out);
                return;
            }
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
                addDots(dot(new Formula.Read(call.result())), true, amounts(all, out), out);
            }
        }

        /** The call, and that of the procedure's tangent, which is a procedure too. */
        private void addDerived(Step.Call call, List<Step> out) {
            if (call.writes()) {
                throw new Unsupported("the second derivative of a call that may write to arrays");
            }
            out.add(call);
            if (!isActive(call.result())) {
                return;
            }
            List<Boolean> active = new ArrayList<>();
            List<Formula> arguments = new ArrayList<>(call.arguments());
            arguments.addAll(handed(call, active, out));
            String callee = callees.tangent(call.callee(), active);
            List<Slot> slopes = new ArrayList<>();
            if (!call.isSplit()) {
                arguments.stream()
                        .filter(argument -> argument.type().isDouble())
                        .forEach(argument ->
                                slopes.add(new Slot(procedure.names().fresh(callee + "Slope"), Type.DOUBLE)));
            }
            Slot both = call.isSplit()
                    ? null
                    : new Slot(procedure.names().fresh(callee + "Slopes"), new Type(Adjoint.slopesOf(callee), 0));
            out.add(new Step.Call(callee, arguments, dots.get(call.result()), both, slopes, false, null));
        }

        private void addForth(Step.Call call, List<Step> out) {
            List<Boolean> active = new ArrayList<>();
            List<Formula> handed = handed(call, active, out);
            String callee = callees.tangent(call.callee(), active);
            if (directions.isOne()) {
                out.add(new Step.Forth(call, callee, null, handed));
                if (isActive(call.result())) { // it stands on the tape
                    Formula taken = new Formula.Function(Type.DOUBLE, "", "tape.dot", List.of());
                    out.add(new Step.Assign(dot(new Formula.Read(call.result())), taken, true, null));
                }
                return;
            }
            Slot result = isActive(call.result())
                    ? dots.get(call.result())
                    : new Slot(procedure.names().fresh("unused"), directions.typeOf(Type.DOUBLE));
            if (!isActive(call.result())) {
                out.add(new Step.Assign(
                        new Formula.Read(result), directions.zeros(Type.DOUBLE, List.of()), true, null));
            }
            handed.add(new Formula.Read(result));
            out.add(new Step.Forth(call, callee, directions.count(), handed));
        }

        /** The derivatives in arguments that have some. */
        private List<Formula> handed(Step.Call call, List<Boolean> active, List<Step> out) {
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
            return handed;
        }

        private Formula dotOfNumber(Formula argument, List<Step> out) {
            if (argument instanceof Formula.Read read) {
                return dot(read);
            }
            Formula dots = new Formula.Read(new Slot(procedure.names().fresh("dots"), directions.typeOf(Type.DOUBLE)));
            if (!directions.isOne()) {
                out.add(new Step.Assign(dots, directions.zeros(Type.DOUBLE, List.of()), true, null));
            }
            addDots(dots, true, amounts(argument, argument, out), out);
            return dots;
        }
    }
}
