package dev.tracegrad;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The root of equations f(x, p) = 0 as a function of what f is made of: a node an unknown, whose operands are the residuals
 * and whose derivatives in them are the rows of -(&part;f/&part;x)<sup>-1</sup>, so that the chain rule goes on from the residuals to whatever
 * they depend on. In the graph the unknowns are constants.
 */
final class ImplicitFunction {
    /** How far a step of Newton's method may go from a root, relative to the larger of 1 and its largest number. */
    private static final double CLOSE = 1e-3;

    /** How many operations of this kind there have been: what is older than an unknown cannot depend on it. */
    private static final AtomicLong MADE = new AtomicLong();

    private final double[] root;
    private final UnaryOperator<Value[]> residual;

    /** @param root not copied */
    ImplicitFunction(double[] root, UnaryOperator<Value[]> residual) {
        this.root = root;
        this.residual = residual;
    }

    Value[] nodes() {
        long before = MADE.get();
        Value[] unknowns = Values.of(root);
        Value[] residuals = residuals(unknowns);
        double[] numbers = Values.data(residuals);
        double[][] jacobian = new Dependence(unknowns, residuals, before).jacobian();
        double only = root.length == 1 ? jacobian[0][0] : 0;
        double[][] inverse = inverse(jacobian);
        checkRoot(root.length == 1 ? new double[] {numbers[0] / only} : product(inverse, numbers), numbers);
        Value[] constants = new Value[root.length];
        Arrays.setAll(constants, i -> Value.constant(root[i], "root"));
        Value[] operands = residuals(constants);
        if (!Arrays.equals(numbers, Values.data(operands))) {
            throw new IllegalArgumentException("residual: it gives other numbers when it is called once more");
        }
        Value[] nodes = new Value[root.length];
        for (int i = 0; i < nodes.length; i++) {
            double[] row = inverse[i];
            CustomOp.Partial[] partials = new CustomOp.Partial[row.length];
            for (int j = 0; j < row.length; j++) {
                double slope = -row[j];
                partials[j] = (x, y) -> slope;
            }
            double number = root[i];
            nodes[i] = new Custom(
                    new CustomOp("implicit", x -> number, partials, MADE.incrementAndGet()), number, operands);
        }
        return nodes;
    }

    private Value[] residuals(Value[] unknowns) {
        Value[] residuals = Objects.requireNonNull(residual.apply(unknowns.clone()), "residual: it gives null")
                .clone();
        if (residuals.length != root.length) {
            throw new IllegalArgumentException(
                    "residual: it gives " + residuals.length + " numbers for " + root.length + " unknowns");
        }
        for (Value one : residuals) {
            Objects.requireNonNull(one, "residual: null is not a Value");
        }
        return residuals;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /** Where there is no derivative, NaN says nothing, and passes. */
    private void checkRoot(double[] steps, double[] residuals) {
        double size = 1;
        for (double number : root) {
            size = Math.max(size, Math.abs(number));
        }
        for (int i = 0; i < root.length; i++) {
            if (Math.abs(steps[i]) > CLOSE * size) {
                String which = root.length == 1 ? "" : "[" + i + "]";
                throw new IllegalArgumentException(
                        "root" + which + ": " + root[i] + " is no root of the residual, which is " + residuals[i]
                                + " there: a step of Newton's method would change it by " + -steps[i]);
            }
        }
    }

    /** By Gauss and Jordan with partial pivoting; NaN where the matrix is singular, but for one equation 1/0. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        if (n == 1) {
            inverse[0][0] = 1 / matrix[0][0];
            return inverse;
        }
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) {
                pivot = Math.abs(matrix[i][column]) > Math.abs(matrix[pivot][column]) ? i : pivot;
            }
            swap(matrix, column, pivot);
            swap(inverse, column, pivot);
            double divisor = matrix[column][column];
            if (divisor == 0) {
                for (double[] row : inverse) {
                    Arrays.fill(row, Double.NaN);
                }
                return inverse;
            }
            for (int j = 0; j < n; j++) {
                matrix[column][j] /= divisor;
                inverse[column][j] /= divisor;
            }
            for (int i = 0; i < n; i++) {
                double factor = matrix[i][column];
                for (int j = 0; i != column && factor != 0 && j < n; j++) {
                    matrix[i][j] -= factor * matrix[column][j];
                    inverse[i][j] -= factor * inverse[column][j];
                }
            }
        }
        return inverse;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
