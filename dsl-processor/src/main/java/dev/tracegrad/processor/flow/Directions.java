package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How derivatives along directions stand beside variables: along one, a number beside each number; along many, an array beside each.
 *
 * @param count how many there are, or null if it is one
 * @param counter what counts many
 * @param isDerived whether the derivatives have derivatives themselves
 */
record Directions(@Nullable Formula count, Slot counter, boolean isDerived) {
    boolean isOne() {
        return count == null;
    }

    /** The type of the derivatives in what has a type. */
    Type typeOf(Type type) {
        return new Type("double", type.dimensions() + (isOne() ? 0 : 1));
    }

    /** Derivatives that are 0, in the elements of an array of such lengths. */
    Formula zeros(Type type, List<Formula> lengths) {
        List<Formula> all = new ArrayList<>(lengths);
        if (count != null) {
            all.add(count);
        }
        return new Formula.NewArray(typeOf(type), all);
    }

    /**
     * Adds the steps that compute derivatives.
     *
     * @param dots what gets them
     * @param isDeclared whether that is declared here, if it is one
     * @param slopes what each derivative is multiplied with, of which the sum is theirs
     */
    void addSum(Formula dots, boolean isDeclared, Map<Formula, Formula> slopes, List<Step> out) {
        if (count == null) {
            out.add(new Step.Assign(dots, sum(slopes), isDeclared, null));
            return;
        }
        Formula at = new Formula.Read(counter);
        Map<Formula, Formula> steady = new LinkedHashMap<>();
        slopes.forEach((dot, slope) -> steady.put(new Formula.Element(dot, at), slope));
        out.add(new Step.Loop(
                List.of(new Step.Assign(at, Formula.integer(0), true, null)),
                new Formula.Infix(Type.BOOLEAN, "", "<", at, count),
                List.of(new Step.Assign(new Formula.Element(dots, at), sum(steady), false, null)),
                List.of(new Step.Assign(counter, new Formula.Infix(Type.INT, "", "+", at, Formula.integer(1)))),
                false,
                counter,
                counter,
                null));
    }

    private Formula sum(Map<Formula, Formula> slopes) {
        Formula sum = null;
        for (Map.Entry<Formula, Formula> entry : slopes.entrySet()) {
            Formula signed = entry.getValue();
            boolean isMinus = signed instanceof Formula.Prefix || signed.isNumber(-1);
            Formula slope =
                    !isMinus ? signed : signed instanceof Formula.Prefix minus ? minus.operand() : Formula.number("1");
            Formula part = along(entry.getKey(), slope);
            sum = sum == null
                    ? isMinus ? new Formula.Prefix(Type.DOUBLE, "-", part) : part
                    : new Formula.Infix(Type.DOUBLE, isMinus ? "MINUS" : "PLUS", isMinus ? "-" : "+", sum, part);
        }
        return sum == null ? Formula.number("0") : sum;
    }

    /** A derivative times a slope; one that is 0 says nothing of a slope that is infinite, which is another direction's. */
    private Formula along(Formula dot, Formula slope) {
        return slope.isNumber(1)
                ? dot
                : isDerived || slope instanceof Formula.Constant
                        ? new Formula.Infix(Type.DOUBLE, "TIMES", "*", dot, slope)
                        : new Formula.Function(Type.DOUBLE, "", "Tape.along", List.of(dot, slope));
    }
}
