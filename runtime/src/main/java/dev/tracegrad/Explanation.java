package dev.tracegrad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the derivative of a graph's root in a node comes about; see {@link Graph#explain(Value, int)}.
 *
 * <p>Each path from the root to the node contributes the product of the partial derivatives along it, and the derivative is
 * the sum of all of them. An operand that is used twice, as in {@code a * a}, makes two paths. Of a constant, which gets no
 * gradient, there are none.
 *
 * @param node the node
 * @param root the root's label, as {@link Names} gives it
 * @param name the node's label
 * @param data the node's value
 * @param derivative the derivative of the root in the node, bit for bit the gradient that {@link Graph#backward()} leaves
 * @param paths the paths of the largest products, the largest first and NaN before all; of equal ones, any. Where values
 *     are not finite, or products too large or too small for a {@code double}, the order is only roughly so
 * @param pathCount how many paths there are; {@link Long#MAX_VALUE} if that is too many to say
 */
public record Explanation(
        Value node, String root, String name, double data, double derivative, List<Path> paths, long pathCount) {
    /** Defensive copy of the list. */
    public Explanation {
        paths = List.copyOf(paths);
    }

    /** A path; immutable, and small however long it is, since its steps are made when they are looked at. */
    public static final class Path {
        private final List<Step> steps;
        private final double product;

        Path(List<Step> steps, double product) {
            this.steps = steps;
            this.product = product;
        }

        /** From the root down; none if the node is the root. */
        public List<Step> steps() {
            return steps;
        }

        /** The product of their partial derivatives, multiplied in this order as {@link Graph#backward()} does. */
        public double product() {
            return product;
        }
    }

    /**
     * From a node to one of its operands.
     *
     * @param from the node's label
     * @param to the operand's label
     * @param definition how the node was made, such as {@code d = a * b}
     * @param formula the partial derivative in the user's names, such as {@code b}; empty where it goes by cases
     * @param partial the partial derivative
     * @param site where the node was made, as {@code Example.java:6}, or null where that is unknown
     */
    public record Step(
            String from,
            String to,
            String definition,
            String formula,
            double partial,
            @Nullable String site) {}

    /** The sum of the products of {@link #paths()}: the {@link #derivative()}, up to rounding, if none is left out. */
    public double sum() {
        double sum = 0;
        for (Path path : paths) {
            sum += path.product();
        }
        return sum;
    }

    /** How many paths are not among {@link #paths()}; {@link Long#MAX_VALUE} if that is too many to say. */
    public long leftOut() {
        return pathCount == Long.MAX_VALUE ? pathCount : pathCount - paths.size();
    }

    /**
     * The derivative, each path as a chain with its product and its steps, and what was left out. Of a long path the first
     * and the last steps:
     *
     * <pre>{@code
     * ∂e/∂a = -3.0 at a = 2.0, along 1 path
     * 1. ∂e/∂a = ∂e/∂d · ∂d/∂a = 1.0 · b (-3.0) = -3.0
     *    ∂e/∂d = 1.0          e = d + c   Example.java:7
     *    ∂d/∂a = b (-3.0)     d = a * b   Example.java:6
     * }</pre>
     */
    @Override
    public String toString() {
        return new ExplanationText(this).toString();
    }
}
