package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The derivative of one assignment: what its target's adjoint gives to those of what it reads.
 *
 * <pre>
 * y = x * z         xBar += yBar * z;  zBar += yBar * x;  yBar = 0
 * x = x * z         zBar += xBar * x;  xBar = xBar * z
 * </pre>
 */
final class Pullback {
    private static final Formula ONE = Formula.number("1");
    private static final Formula ZERO = Formula.number("0");

    private final Usage usage;
    private final Names names;
    private final Asked asked;
    private final boolean isGuarded;
    private final List<Step> out;

    /** @param isGuarded whether nothing is multiplied where the derivative in the target is 0 */
    Pullback(Usage usage, Names names, Asked asked, boolean isGuarded, List<Step> out) {
        this.isGuarded = isGuarded;
        this.usage = usage;
        this.names = names;
        this.asked = asked;
        this.out = out;
    }

    /** The array of the derivatives in the elements of an array, which are 0. */
    static Step shadow(Formula array, Slot bar) {
        Formula zeros = new Formula.Function(bar.type(), "", "Tape.like", List.of(array));
        return new Step.Assign(new Formula.Read(bar), zeros, true, null);
    }

    /**
     * {@code x = F}, where F does not read x.
     *
     * @param isResult whether it is the result of a whole procedure, whose derivative in itself is 1
     */
    void ofScalar(Slot slot, Formula value, boolean isResult) {
        Formula bar = isResult ? ONE : asked.bar(slot);
        unlessZero(isGuarded && !isResult, bar, inside -> inside.add(value, bar, new Formula.Read(slot)));
        if (!isResult && !usage.isStable(slot)) {
            out.add(new Step.Assign(asked.bar(slot), ZERO, false, null));
        }
    }

    /**
     * {@code x = F(x)}: all that F gives to others first, with the derivative in the new x; then that in the old one. In a loop the partial
     * derivatives are found before they are multiplied with it, since each iteration waits for that of the next.
     */
    void ofOwn(Slot slot, Formula value, boolean isInLoop) {
        Formula bar = asked.bar(slot);
        unlessZero(isGuarded, bar, inside -> inside.addOwn(slot, value, isInLoop, bar));
    }

    private void addOwn(Slot slot, Formula value, boolean isInLoop, Formula bar) {
        // what overwrites its own operand is put back before, so that a result that is needed has a variable of its own
        Map<Formula, Formula> amounts = amounts(value, isInLoop ? ONE : bar, Formula.number("Double.NaN"));
        Formula own = amounts.remove(new Formula.Read(slot));
        amounts.forEach((leaf, amount) -> addTo(leaf, isInLoop ? product(bar, amount) : amount));
        Formula after = own == null ? ZERO : isInLoop ? product(bar, own) : own;
        if (!after.equals(bar)) {
            out.add(new Step.Assign(bar, asked.read(after), false, null));
        }
    }

    /** {@code a[i] = F}. */
    void ofElement(Formula.Element element, Formula value) {
        Formula bar = asked.bar(element);
        boolean adds = value instanceof Formula.Infix sum
                && (sum.op().equals("PLUS") || sum.op().equals("MINUS"))
                && sum.left().equals(element)
                && sum.right().slots().stream().noneMatch(slot -> usage.mayBeSame(slot, element.root()));
        if (adds) { // what is added to passes its derivative on as it is
            Formula.Infix sum = (Formula.Infix) value;
            Formula seed = sum.op().equals("PLUS") ? bar : negated(bar);
            unlessZero(isGuarded, bar, inside -> inside.add(sum.right(), seed, sum.right()));
            return;
        }
        Formula before = new Formula.Read(Slot.adjoint(names.fresh("newBar"), Type.DOUBLE));
        out.add(new Step.Assign(before, bar, true, null));
        out.add(new Step.Assign(bar, ZERO, false, null));
        unlessZero(isGuarded, before, inside -> inside.add(value, before, element));
    }

    /** What is added where a derivative is not 0; one that is belongs to what nobody uses, and a slope says nothing there. */
    private void unlessZero(boolean isGuarded, Formula bar, Consumer<Pullback> action) {
        if (!isGuarded) {
            action.accept(this);
            return;
        }
        List<Step> steps = new ArrayList<>();
        action.accept(new Pullback(usage, names, asked, false, steps));
        boolean isOnlyNamed = steps.stream().allMatch(step -> step instanceof Step.Assign assign && assign.declares());
        if (!isOnlyNamed) { // b - b, of which nothing is left
            asked.read(bar);
            Formula isUsed = new Formula.Infix(Type.BOOLEAN, "", "!=", bar, Formula.integer(0));
            out.add(new Step.If(isUsed, steps, List.of(), new Slot("unused", Type.BOOLEAN)));
        }
    }

    /**
     * The value of another procedure, whose slopes are known.
     *
     * @param used the positions of the arguments that it surely uses
     */
    void ofCall(Step.Call call, Set<Integer> used) {
        if (call.isSplit()) {
            back(call);
            return;
        }
        Formula bar = asked.bar(call.result());
        unlessZero(isGuarded, bar, inside -> inside.addArguments(call, bar, call.slopes(), used));
        if (!usage.isStable(call.result())) {
            out.add(new Step.Assign(bar, ZERO, false, null));
        }
    }

    private void back(Step.Call call) {
        boolean isActive = usage.isActive(call.result());
        List<Slot> partials = new ArrayList<>();
        List<@Nullable Formula> shadows = new ArrayList<>();
        for (Formula argument : call.arguments()) {
            asked.readAll(argument);
            if (argument.type().isDouble()) {
                partials.add(Slot.adjoint(names.fresh("by"), Type.DOUBLE));
            } else if (argument.type().isArrayOfDouble()) {
                shadows.add(asked.barOf(argument.root()) == null ? null : asked.bar(argument));
            }
        }
        Formula seed = isActive ? asked.bar(call.result()) : ZERO;
        out.add(new Step.Back(call, seed, partials, shadows));
        if (isActive && !usage.isStable(call.result())) {
            out.add(new Step.Assign(asked.bar(call.result()), ZERO, false, null));
        }
        addArguments(call, ONE, partials, Set.of());
    }

    /** What the arguments get; the slope in one that the call does not use is 0. */
    private void addArguments(Step.Call call, Formula bar, List<Slot> slopes, Set<Integer> used) {
        int number = 0;
        for (int i = 0; i < call.arguments().size(); i++) {
            Formula argument = call.arguments().get(i);
            if (argument.type().isDouble()) {
                Formula by = new Formula.Read(slopes.get(number++));
                if (usage.isActive(argument)) {
                    asked.read(by);
                    Formula seed = bar.isNumber(1) ? by : product(bar, by);
                    boolean isFinite = seed == by && Sure.isLinear(argument, usage);
                    unlessZero(!used.contains(i) && !isFinite, by, inside -> inside.add(argument, seed, argument));
                }
            }
        }
    }

    private void add(Formula value, Formula seed, Formula result) {
        amounts(value, seed, result).forEach(this::addTo);
    }

    /** What each variable and element gets, in one sum each; factors that are needed more than once are steps before. */
    private Map<Formula, Formula> amounts(Formula value, Formula seed, Formula result) {
        Contributions contributions = new Contributions(usage, names);
        contributions.add(value, seed, result);
        contributions.factors().forEach(factor -> {
            asked.read(((Step.Assign) factor).value());
            out.add(factor);
        });
        return sums(contributions);
    }

    /** What each variable and element gets, in one sum each. */
    static Map<Formula, Formula> sums(Contributions contributions) {
        Map<Formula, List<Contributions.Contribution>> byLeaf = new LinkedHashMap<>();
        contributions
                .all()
                .forEach(each -> byLeaf.computeIfAbsent(each.leaf(), unused -> new ArrayList<>())
                        .add(each));
        Map<Formula, Formula> amounts = new LinkedHashMap<>();
        byLeaf.forEach((leaf, all) -> amounts.put(leaf, sum(all)));
        return amounts;
    }

    private static Formula sum(List<Contributions.Contribution> all) {
        Map<Formula, Integer> counts = new LinkedHashMap<>();
        all.forEach(each -> counts.merge(each.amount(), each.isMinus() ? -1 : 1, Integer::sum));
        Formula sum = null;
        for (Map.Entry<Formula, Integer> entry : counts.entrySet()) {
            int count = Math.abs(entry.getValue());
            Formula part = count == 1 ? entry.getKey() : times(entry.getKey(), count);
            boolean isMinus = entry.getValue() < 0;
            if (count > 0) {
                sum = sum == null
                        ? isMinus ? negated(part) : part
                        : new Formula.Infix(Type.DOUBLE, "", isMinus ? "-" : "+", sum, part);
            }
        }
        return sum == null ? ZERO : sum;
    }

    private void addTo(Formula leaf, Formula amount) {
        asked.read(amount);
        boolean isMinus = amount instanceof Formula.Prefix;
        Formula added = isMinus ? ((Formula.Prefix) amount).operand() : amount;
        out.add(new Step.Add(asked.bar(leaf), isMinus, added, false));
    }

    /** A formula that many times; twice or four times a constant in it, which is as exact, instead of a multiplication more. */
    private static Formula times(Formula formula, int count) {
        Formula folded = Integer.bitCount(count) == 1 ? folded(formula, count) : null;
        return folded != null ? folded : product(formula, Formula.number(Integer.toString(count)));
    }

    private static @Nullable Formula folded(Formula formula, int count) {
        if (formula instanceof Formula.Constant constant
                && constant.type().isDouble()
                && constant.text().matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            return Formula.number(Double.toString(Double.parseDouble(constant.text()) * count));
        }
        if (!(formula instanceof Formula.Infix product) || !product.symbol().equals("*")) {
            return null;
        }
        Formula left = folded(product.left(), count);
        Formula right = left == null ? folded(product.right(), count) : product.right();
        if (right == null) {
            return null;
        }
        return left == null
                ? product(product.left(), right)
                : left.isNumber(1) ? right : product.with(List.of(left, right));
    }

    static Formula product(Formula a, Formula b) {
        if (b.isNumber(1)) {
            return a;
        }
        if (b instanceof Formula.Prefix negative) {
            return negated(product(a, negative.operand()));
        }
        return new Formula.Infix(Type.DOUBLE, "", "*", a, b);
    }

    private static Formula negated(Formula formula) {
        return formula.isNumber(1)
                ? Formula.number("-1")
                : formula instanceof Formula.Prefix negative
                        ? negative.operand()
                        : new Formula.Prefix(Type.DOUBLE, "-", formula);
    }
}
