package dev.tracegrad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where NaN or infinity arises in a graph; see {@link Graph#firstNonFinite()}.
 *
 * @param origin how it got there
 * @param node the node whose value or gradient it is
 * @param name the node's label, as {@link Names} gives it: its name, {@code x#2} or {@code %1}
 * @param number NaN or infinite: the value of {@code node}, or the derivative of the root in it
 * @param operation the operation that gave the number; {@link Op#LEAF} or {@link Op#CONSTANT} for {@link Origin#LEAF}. For
 *     {@link Origin#GRADIENT} that of the node which uses {@code node}, and through which the gradient came
 * @param formula the operation as in a listing, such as {@code y = log(x)}, or {@code log(x)} if its node has no name; the
 *     leaf's label for {@link Origin#LEAF}
 * @param site where the operation stands in the source, as {@code Example.java:12}, or null where that is unknown
 * @param operands the operation's operands in order and without repeats; empty for a leaf
 */
public record NonFinite(
        Origin origin,
        Value node,
        String name,
        double number,
        Op operation,
        String formula,
        @Nullable String site,
        List<Operand> operands) {
    /** The most operands that the text has; a sum may have any number. */
    private static final int MOST_OPERANDS = 6;

    /** Defensive copy of the list. */
    public NonFinite {
        operands = List.copyOf(operands);
    }

    /** How a number that is not finite comes into a graph. */
    public enum Origin {
        /** The value of an operation on finite operands. */
        VALUE,
        /** The gradient of a node, from finite values and the finite gradients of those that use it. */
        GRADIENT,
        /** The value of a leaf or constant, which was made with it. */
        LEAF
    }

    /**
     * An operand.
     *
     * @param name its label; the number itself for a constant without a name
     * @param data its value
     */
    public record Operand(String name, double data) {}

    /**
     * One line, such as {@code log(x): -Infinity at Example.java:12, x = 0.0}, {@code sqrt(x): gradient Infinity in x at
     * Example.java:12, x = 0.0}, or {@code x: NaN in a leaf}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(formula).append(": ");
        switch (origin) {
            case VALUE -> text.append(number);
            case GRADIENT ->
                text.append("gradient ").append(number).append(" in ").append(name);
            case LEAF -> text.append(number).append(operation == Op.CONSTANT ? " in a constant" : " in a leaf");
        }
        if (site != null) {
            text.append(" at ").append(site);
        }
        int written = 0;
        for (Operand operand : operands) {
            if (operand.name().equals(Double.toString(operand.data()))) {
                continue;
            }
            if (written++ == MOST_OPERANDS) {
                text.append(", …");
                break;
            }
            text.append(", ").append(operand.name()).append(" = ").append(operand.data());
        }
        return text.toString();
    }
}
