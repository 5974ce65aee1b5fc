package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Derivatives as what has derivatives itself: their formulas with the names of operations, and choices between numbers as branches.
 *
 * <pre>
 * b == 0 ? 0 : b * Math.pow(a, b - 1)        double slope; if (b == 0) { slope = 0; } else { slope = b * Math.pow(a, b - 1); }
 * </pre>
 */
final class Differentiable {
    private final Names names;

    /** The variables of the procedure in the place of those that adjoints have for themselves. */
    private final Map<Slot, Slot> variables = new HashMap<>();

    Differentiable(Names names) {
        this.names = names;
    }

    /** The factors of a derivative, which are variables. */
    void addFactors(List<Step> factors, List<Step> out) {
        for (Step factor : factors) {
            Step.Assign assign = (Step.Assign) factor;
            Formula value = of(assign.value(), out);
            out.add(new Step.Assign(of(assign.target(), out), value, true, null));
        }
    }

    /** A formula; the steps that it needs are added. */
    Formula of(Formula formula, List<Step> out) {
        if (formula instanceof Formula.Choose choose && choose.type().isDouble()) {
            Slot slope = new Slot(names.fresh("slope"), Type.DOUBLE);
            out.add(new Step.Declare(slope));
            out.add(new Step.If(
                    choose.condition(),
                    assigned(slope, choose.whenTrue()),
                    assigned(slope, choose.whenFalse()),
                    new Slot(names.fresh("went"), Type.BOOLEAN)));
            return new Formula.Read(slope);
        }
        if (formula instanceof Formula.Read read) {
            return !read.slot().isAdjoint()
                    ? formula
                    : new Formula.Read(
                            variables.computeIfAbsent(read.slot(), slot -> new Slot(slot.name(), slot.type())));
        }
        if (!formula.type().isDouble() || formula instanceof Formula.Element) {
            return formula;
        }
        List<Formula> operands = new ArrayList<>();
        formula.operands().forEach(operand -> operands.add(of(operand, out)));
        Formula rebuilt = formula.with(operands);
        return !formula.operation().isEmpty()
                ? rebuilt
                : rebuilt instanceof Formula.Infix infix
                        ? named(infix)
                        : rebuilt instanceof Formula.Function function ? named(function) : rebuilt;
    }

    private List<Step> assigned(Slot slope, Formula value) {
        List<Step> steps = new ArrayList<>();
        Formula assigned = of(value, steps);
        steps.add(new Step.Assign(slope, assigned));
        return steps;
    }

    private static Formula named(Formula.Infix infix) {
        String op = switch (infix.symbol()) {
            case "+" -> "PLUS";
            case "-" -> "MINUS";
            case "*" -> "TIMES";
            case "/" -> "DIV";
            default -> throw new Unsupported("the second derivative of " + infix.symbol());
        };
        return new Formula.Infix(infix.type(), op, infix.symbol(), infix.left(), infix.right());
    }

    private static Formula named(Formula.Function function) {
        String op = Partials.operationOf(function.name());
        boolean isOfNumbers = function.operands().stream()
                .anyMatch(
                        operand -> operand.type().isDouble() && !operand.slots().isEmpty());
        if (op.isEmpty() && isOfNumbers) {
            throw new Unsupported("the second derivative of " + function.name());
        }
        return new Formula.Function(function.type(), op, function.name(), function.operands());
    }
}
