package bond3;

import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the flat rate that gives a price. */
public class YieldSolver {
    /** No rate was found. */
    public static class NoYieldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoYieldException(String instrument, double price) {
            super("no yield of " + instrument + " at " + price);
        }
    }

    private double tolerance = 1e-12;
    private int maxIterations = 100;

    public YieldSolver withTolerance(double tolerance) {
        this.tolerance = tolerance;
        return this;
    }

    public double solve(Instrument instrument, double price) {
        double rate = 0.05;
        for (int i = 0; i < maxIterations; i++) {
            double pv = instrument.presentValue(Curve.flat(rate));
            double slope = -instrument.duration(Curve.flat(rate)) * pv;
            double step = (pv - price) / slope;
            rate -= step;
            if (Math.abs(step) < tolerance) {
                return rate;
            }
        }
        throw new NoYieldException(instrument.getName(), price);
    }
}
