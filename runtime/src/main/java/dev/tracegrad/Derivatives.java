package dev.tracegrad;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Derivatives of numbers that were found without a graph: of the result of a solver, from the equation that it solves.
 *
 * <pre>{@code
 * @Traced
 * static double volatility(double price, double strike) {
 *     double found = Value.stopGradient(Solver.solve(price, strike)); // any code: a library, a loop
 *     return Derivatives.implicit(found, sigma -> blackScholes(strike, sigma) - price);
 * }
 * }</pre>
 *
 * <p>By the implicit function theorem the root x of f(x, p) = 0 has the derivative -(&part;f/&part;p) / (&part;f/&part;x) in whatever f is made
 * of. Nothing of the solver is differentiated: the graph has that of f at the root, and a node above it, {@code implicit},
 * whose number is the given one, bit for bit. Where the root is itself a node, as the result of a loop that was traced,
 * nothing of its own graph is used.
 *
 * <p>The function must be the equation that was solved: one that is 0 at the root. It must be a pure
 * function, which gives the same each time and writes nothing: plain code never calls it, and the companion calls it twice,
 * once to differentiate it in the unknowns and once for the graph. If a step of Newton's method from the root
 * would change it by more than a thousandth of the larger of 1 and its largest number, the function is another one, or the
 * solver has found nothing: then an {@link IllegalArgumentException} says so. Smaller errors of the root are its own, and
 * the derivatives are those at the given number.
 *
 * <p>Where the matrix of derivatives in the unknowns is singular, as at a double root, there is no derivative: the gradient is
 * infinite or NaN, which {@link Graph#firstNonFinite()} finds, as it is for the square root at 0.
 *
 * <p>To make a node takes time that is linear in the graph of f back to its leaves, and to other {@code implicit} nodes that were
 * there before, so that a chain of solved steps is linear in its length; n unknowns take n walks over it and the
 * solution of n linear equations.
 */
public final class Derivatives {
    private Derivatives() {}

    /**
     * The root itself, in plain code. In traced code the root with its derivative in what the residual depends on, beside its
     * parameter.
     */
    public static double implicit(double root, DoubleUnaryOperator residual) {
        Objects.requireNonNull(residual, "residual: null computes nothing");
        return root;
    }

    /** As {@link #implicit(double, DoubleUnaryOperator)}, for as many unknowns as residuals: a new array, in plain code too. */
    public static double[] implicit(double[] root, UnaryOperator<double[]> residual) {
        Objects.requireNonNull(residual, "residual: null computes nothing");
        return root.clone();
    }

    /**
     * A node of the root's number, with its derivative in what the residual depends on beside its parameter.
     *
     * @param residual a function that is 0 at the root, of which it is given a node
     * @throws NullPointerException if an argument, or what the residual gives, is null
     * @throws IllegalArgumentException if the number is no root of the residual
     */
    public static Value implicit(Value root, UnaryOperator<Value> residual) {
        Objects.requireNonNull(root, "root: null is not a Value");
        Objects.requireNonNull(residual, "residual: null computes nothing");
        return new ImplicitFunction(new double[] {root.data}, at -> new Value[] {residual.apply(at[0])}).nodes()[0];
    }

    /**
     * Nodes of the roots' numbers, for as many unknowns as residuals.
     *
     * @param residual a function that is 0 at the root in each place; it is given an array of its own
     * @throws NullPointerException if an argument, an element, or what the residual gives, is null
     * @throws IllegalArgumentException if there are more or fewer residuals than unknowns, or the numbers are no root
     */
    public static Value[] implicit(Value[] root, UnaryOperator<Value[]> residual) {
        Objects.requireNonNull(root, "root: null is not an array");
        Objects.requireNonNull(residual, "residual: null computes nothing");
        for (int i = 0; i < root.length; i++) {
            Objects.requireNonNull(root[i], "root: null is not a Value");
        }
        return new ImplicitFunction(Values.data(root), residual).nodes();
    }
}
