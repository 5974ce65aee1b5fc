package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Computes once what is the slope of one function and the value of another, as the sine and the cosine of a variable are of each other.
 *
 * <pre>
 *                                     double sinOfX = Math.sin(x);
 *                                     double cosOfX = Math.cos(x);
 * y = Math.sin(x) * a;                y = sinOfX * a;
 * z = Math.cos(x) + y;                z = cosOfX + y;
 * </pre>
 *
 * <p>Both stand in one list of steps, of which none in between assigns to the variable or jumps, so that they are evaluated where one of them is,
 * and have the same values.
 */
final class FunctionPairs {
    private final Usage usage;
    private final Names names;

    private FunctionPairs(Usage usage, Names names) {
        this.usage = usage;
        this.names = names;
    }

    static Procedure in(Procedure procedure, Form form) {
        return procedure.withBody(
                new FunctionPairs(new Usage(procedure, form), procedure.names()).in(procedure.body()));
    }

    private List<Step> in(List<Step> steps) {
        List<Step> out = new ArrayList<>();
        List<Step> left = new ArrayList<>(steps);
        while (!left.isEmpty()) {
            Map<Formula, Formula> shared = shared(left, out);
            if (shared.isEmpty()) {
                out.add(inside(left.remove(0)));
            } else {
                int end = end(left, slot(shared));
                left.subList(0, end).replaceAll(step -> replaced(step, shared));
            }
        }
        return out;
    }

    private static Slot slot(Map<Formula, Formula> shared) {
        return shared.keySet().iterator().next().operands().get(0).root();
    }

    private Step inside(Step step) {
        if (step instanceof Step.If branch) {
            return new Step.If(branch.condition(), in(branch.then()), in(branch.otherwise()), branch.went());
        }
        return step instanceof Step.Loop loop ? loop.withBody(in(loop.body())) : step;
    }

    /** The functions in the first step that are shared with those after it, and what stands for them; they are computed before it. */
    private Map<Formula, Formula> shared(List<Step> steps, List<Step> out) {
        Map<Formula, Formula> shared = new LinkedHashMap<>();
        for (Formula.Function first : functions(steps.get(0))) {
            List<Formula.Function> others = new ArrayList<>();
            steps.subList(0, end(steps, first.operands().get(0).root()))
                    .forEach(step -> others.addAll(functions(step)));
            others.removeIf(other ->
                    other.equals(first) || !other.operands().equals(first.operands()) || !isSlope(other, first));
            if (!others.isEmpty()) {
                Formula.Read one = variable(first, out);
                Formula.Read two = variable(others.get(0), out);
                shared.put(first, known(first, one, others.get(0), two));
                shared.put(others.get(0), known(others.get(0), two, first, one));
                return shared;
            }
        }
        return shared;
    }

    /** How many steps find a variable as it is, and leave it: up to one that assigns to it, or that jumps. */
    private static int end(List<Step> steps, Slot slot) {
        for (int i = 0; i < steps.size(); i++) {
            boolean[] jumps = {false};
            steps.get(i).forEach(each -> jumps[0] |= each instanceof Step.Jump || each instanceof Step.Throw);
            if (jumps[0] || Usage.assignedIn(List.of(steps.get(i))).contains(slot)) {
                return i;
            }
        }
        return steps.size();
    }

    private Formula.Read variable(Formula.Function function, List<Step> out) {
        String simple = function.name().substring(function.name().lastIndexOf('.') + 1);
        String operand = function.operands().get(0).root().name();
        String name = simple + "Of" + Character.toUpperCase(operand.charAt(0)) + operand.substring(1);
        Formula.Read variable = new Formula.Read(new Slot(names.fresh(name), Type.DOUBLE));
        out.add(new Step.Assign(variable, function, true, null));
        return variable;
    }

    private static Formula known(Formula.Function function, Formula.Read value, Formula other, Formula.Read slope) {
        Formula found =
                replaced(slope(function), part -> isSame(part, other) ? slope : isSame(part, function) ? value : null);
        return new Formula.Known(value, function.operands().get(0), found);
    }

    private static Formula slope(Formula.Function function) {
        return Partials.of(function, 0, function);
    }

    /** Whether the slope of a function names another one. */
    private static boolean isSlope(Formula other, Formula.Function function) {
        return slope(function).contains(part -> isSame(part, other));
    }

    private static boolean isSame(Formula a, Formula b) {
        return a instanceof Formula.Function one
                && b instanceof Formula.Function two
                && one.name().equals(two.name())
                && one.operands().equals(two.operands());
    }

    /** The functions of active variables that a step surely evaluates. */
    private List<Formula.Function> functions(Step step) {
        List<Formula.Function> found = new ArrayList<>();
        if (step instanceof Step.Assign assign && usage.isActive(assign.target().root())) {
            addFunctions(assign.value(), found);
        } else if (step instanceof Step.Call call) {
            call.arguments().forEach(argument -> addFunctions(argument, found));
        }
        return found;
    }

    private void addFunctions(Formula formula, List<Formula.Function> found) {
        if (formula instanceof Formula.Choose) {
            return;
        }
        boolean isOfVariable = formula instanceof Formula.Function function
                && !function.op().isEmpty()
                && function.operands().size() == 1
                && function.operands().get(0) instanceof Formula.Read read
                && read.type().isDouble()
                && usage.isActive(read.slot());
        if (isOfVariable) {
            found.add((Formula.Function) formula);
        }
        formula.operands().forEach(operand -> addFunctions(operand, found));
    }

    private Step replaced(Step step, Map<Formula, Formula> shared) {
        if (functions(step).stream().noneMatch(shared::containsKey)) {
            return step;
        }
        UnaryOperator<Formula> known = shared::get;
        if (step instanceof Step.Call call) {
            return call.withArguments(call.arguments().stream()
                    .map(argument -> replaced(argument, known))
                    .toList());
        }
        Step.Assign assign = (Step.Assign) step;
        return assign.withValue(replaced(assign.value(), known));
    }

    private static Formula replaced(Formula formula, UnaryOperator<Formula> known) {
        Formula found = known.apply(formula);
        return Objects.requireNonNullElseGet(
                found,
                () -> formula.with(formula.operands().stream()
                        .map(operand -> replaced(operand, known))
                        .toList()));
    }
}
