package dev.tracegrad.samples;

import dev.tracegrad.Tape;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/** A curve through measured points, by two optimisers of Hipparchus: one asks for a Jacobian, the other for a gradient. */
public final class Fit {
    /** What made the points: amplitude, damping, frequency and phase. */
    static final double[] TRUE = {2, 0.3, 2.5, 0.4};

    static final double[] START = {1, 0.1, 2.2, 0};

    private static final int POINTS = 40;

    private Fit() {}

    /** How far the curve of a damped oscillation is from each point. */
    @Gradient(wrt = "p")
    static double[] residuals(double[] p, double[] t, double[] y) {
        double[] r = new double[t.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = p[0] * Math.exp(-p[1] * t[i]) * Math.cos(p[2] * t[i] + p[3]) - y[i];
        }
        return r;
    }

    /** Half the sum of their squares. */
    @Gradient(wrt = "p")
    static double cost(double[] p, double[] t, double[] y) {
        double sum = 0;
        for (int i = 0; i < t.length; i++) {
            double r = p[0] * Math.exp(-p[1] * t[i]) * Math.cos(p[2] * t[i] + p[3]) - y[i];
            sum += r * r;
        }
        return sum / 2;
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) {
        run(Page.standard());
    }

    static void run(Page page) {
        page.title("Fit: Jacobians and gradients for an optimiser");
        double[] t = times();
        double[] y = points(t);
        Optimum optimum = byJacobian(t, y);
        PointValuePair minimum = byGradient(t, y);
        page.line(
                "by a Jacobian: %s in %d steps; by a gradient: %s",
                rounded(optimum.getPoint().toArray()), optimum.getIterations(), rounded(minimum.getPoint()));
    }

    static Optimum byJacobian(double[] t, double[] y) {
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(START)
                        .target(new double[POINTS])
                        .model(point -> {
                            FitGradient.Residuals fit = FitGradient.residuals(point.toArray(), t, y);
                            return new Pair<>(
                                    new ArrayRealVector(fit.value(), false), new Array2DRowRealMatrix(fit.p(), false));
                        })
                        .maxEvaluations(100)
                        .maxIterations(100)
                        .build());
    }

    static PointValuePair byGradient(double[] t, double[] y) {
        Tape tape = new Tape();
        return new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-14, 1e-16))
                .optimize(
                        new MaxEval(10_000),
                        GoalType.MINIMIZE,
                        new InitialGuess(START),
                        new ObjectiveFunction(p -> cost(p, t, y)),
                        new ObjectiveFunctionGradient(p -> {
                            double[] sums = new double[p.length];
                            FitGradient.cost(tape, p, t, y, sums);
                            return sums;
                        }));
    }

    static double[] times() {
        double[] t = new double[POINTS];
        Arrays.setAll(t, i -> 0.15 * i);
        return t;
    }

    /** Points on the true curve. */
    static double[] points(double[] t) {
        return residuals(TRUE, t, new double[POINTS]);
    }

    private static String rounded(double[] p) {
        return Arrays.toString(
                Arrays.stream(p).map(x -> Math.round(x * 1e6) / 1e6).toArray());
    }
}
