package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The derivative of a formula in each active variable or element in it, times the derivative in the formula: the chain rule, from the
 * outermost operation inwards.
 *
 * <pre>
 * y = a * b / c     by = yBar / c;  aBar += by * b;  bBar += by * a;  cBar -= by * y
 * </pre>
 */
final class Contributions {
    private final Usage usage;
    private final Names names;

    /** The variables for factors that are needed more than once. */
    private final List<Step> factors = new ArrayList<>();

    private final List<Contribution> found = new ArrayList<>();

    /** What is added to the adjoint of a variable or an element, or taken from it. */
    record Contribution(Formula leaf, boolean isMinus, Formula amount) {}

    /** A number that a derivative is multiplied with; a formula of 1 is left out of products. */
    private record Factor(boolean isMinus, Formula amount) {
        boolean isOne() {
            return amount.isNumber(1);
        }
    }

    Contributions(Usage usage, Names names) {
        this.usage = usage;
        this.names = names;
    }

    /**
     * Adds those of a formula.
     *
     * @param seed the derivative in the formula
     * @param result what holds its value
     */
    void add(Formula formula, Formula seed, Formula result) {
        walk(formula, new Factor(false, seed), result);
    }

    List<Step> factors() {
        return factors;
    }

    List<Contribution> all() {
        return found;
    }

    private void walk(Formula formula, Factor factor, Formula result) {
        if (!usage.isActive(formula)) {
            return;
        }
        if (formula instanceof Formula.Read || formula instanceof Formula.Element) {
            found.add(new Contribution(formula, factor.isMinus(), factor.amount()));
            return;
        }
        if (Usage.isSame(formula)) {
            walk(formula.operands().get(0), factor, formula.operands().get(0));
            return;
        }
        if (formula instanceof Formula.Choose choose) {
            choose(choose, factor);
            return;
        }
        if (formula instanceof Formula.Known known) {
            walk(known.operand(), times(factor, known.slope()), known.operand());
            return;
        }
        List<Formula> operands = formula.operands();
        List<Formula> partials = new ArrayList<>();
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            if (usage.isActive(operands.get(i))) {
                active.add(i);
                partials.add(partial(formula, i, result));
            }
        }
        Factor shared = active.size() > 1 ? variable(factor) : factor;
        Formula divisor = commonDivisor(partials);
        if (divisor != null) {
            shared = variable(times(shared, new Formula.Infix(Type.DOUBLE, "", "/", Formula.number("1"), divisor)));
        }
        for (int i = 0; i < partials.size(); i++) {
            Formula partial = divisor == null ? partials.get(i) : ((Formula.Infix) partials.get(i)).left();
            Formula operand = operands.get(active.get(i));
            if (!partial.isNumber(0)) {
                walk(operand, times(shared, partial), operand);
            }
        }
    }

    /** What each variable gets where one or the other is chosen; what is not chosen says nothing, however steep it is. */
    private void choose(Formula.Choose choose, Factor factor) {
        Factor shared = variable(factor);
        Map<Formula, Formula> whenTrue = arm(choose.whenTrue(), shared);
        Map<Formula, Formula> whenFalse = arm(choose.whenFalse(), shared);
        Set<Formula> leaves = new LinkedHashSet<>(whenTrue.keySet());
        leaves.addAll(whenFalse.keySet());
        leaves.forEach(leaf -> {
            Formula one = whenTrue.getOrDefault(leaf, Formula.number("0"));
            Formula other = whenFalse.getOrDefault(leaf, Formula.number("0"));
            Formula amount = new Formula.Choose(Type.DOUBLE, choose.condition(), one, other);
            found.add(new Contribution(leaf, false, one.equals(other) ? one : amount));
        });
    }

    private Map<Formula, Formula> arm(Formula formula, Factor factor) {
        Contributions arm = new Contributions(usage, names);
        arm.walk(formula, factor, formula);
        factors.addAll(arm.factors);
        return Pullback.sums(arm);
    }

    /** The partial derivative; that of a reciprocal from the reciprocal itself, without a division. */
    private static Formula partial(Formula formula, int operand, Formula result) {
        boolean isReciprocal =
                formula.operation().equals("DIV") && formula.operands().get(0).isNumber(1);
        return isReciprocal
                ? new Formula.Prefix(Type.DOUBLE, "-", new Formula.Infix(Type.DOUBLE, "", "*", result, result))
                : Partials.of(formula, operand, result);
    }

    /**
     * The divisor of partial derivatives that are all quotients with the same one, or null. One of them is its reciprocal: where none is, as for
     * {@code hypot}, that may be infinite although they are not.
     */
    private static @Nullable Formula commonDivisor(List<Formula> partials) {
        Formula common = null;
        boolean hasReciprocal = false;
        for (Formula partial : partials) {
            Formula.Infix quotient =
                    partial instanceof Formula.Infix infix && infix.symbol().equals("/") ? infix : null;
            if (quotient == null || common != null && !common.equals(quotient.right())) {
                return null;
            }
            common = quotient.right();
            hasReciprocal |= quotient.left().isNumber(1);
        }
        return partials.size() > 1 && hasReciprocal ? common : null;
    }

    private Factor variable(Factor factor) {
        if (factor.amount().operands().isEmpty()) {
            return factor;
        }
        Slot slot = Slot.adjoint(names.fresh("by"), Type.DOUBLE);
        factors.add(new Step.Assign(new Formula.Read(slot), factor.amount(), true, null));
        return new Factor(factor.isMinus(), new Formula.Read(slot));
    }

    private static Factor times(Factor factor, Formula partial) {
        if (partial.isNumber(1)) {
            return factor;
        }
        if (partial.isNumber(-1)) {
            return new Factor(!factor.isMinus(), factor.amount());
        }
        if (partial instanceof Formula.Prefix prefix && prefix.symbol().equals("-")) {
            return times(new Factor(!factor.isMinus(), factor.amount()), prefix.operand());
        }
        if (partial instanceof Formula.Infix infix && infix.symbol().equals("/")) {
            if (infix.left().isNumber(-1) || infix.left() instanceof Formula.Prefix) {
                Formula positive =
                        infix.left() instanceof Formula.Prefix prefix ? prefix.operand() : Formula.number("1");
                return times(
                        new Factor(!factor.isMinus(), factor.amount()), infix.with(List.of(positive, infix.right())));
            }
            if (infix.left().isNumber(1) && infix.right() instanceof Formula.Constant) {
                Formula amount = new Formula.Infix(Type.DOUBLE, "", "/", factor.amount(), infix.right());
                return new Factor(factor.isMinus(), amount);
            }
        }
        Formula amount = factor.isOne() ? partial : new Formula.Infix(Type.DOUBLE, "", "*", factor.amount(), partial);
        return new Factor(factor.isMinus(), amount);
    }
}
