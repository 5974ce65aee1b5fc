package dev.tracegrad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The slope of a function of one number at a point, from central differences whose steps shrink, extrapolated to step 0 by
 * Ridders' method. Where values are not finite there is no estimate.
 */
final class Slope {
    /** From each start, the step shrinks by this at each of so many turns. */
    private static final double SHRINKING = 1.4;

    private static final int TURNS = 8;

    /** First steps, as parts of the number, and as they are. */
    private static final double[] PARTS = {1e-2, 1e-1, 1e-3, 1e-4};

    private static final double[] STEPS = {1e-2, 1e-1, 1e-3, 1e-5};

    private final DoubleUnaryOperator function;
    private final double point;

    /** How far values of the function may be off by rounding. */
    private final double noise;

    Slope(DoubleUnaryOperator function, double point, double noise) {
        this.function = function;
        this.point = point;
        this.noise = noise;
    }

    /**
     * An estimate.
     *
     * @param error how far the slope may be from the true one, as far as the differences show
     */
    record Estimate(double slope, double error) {
        /** Whether another one is as near as errors, and a thousandth, allow. */
        boolean agreesWith(Estimate other) {
            double size = Math.max(Math.abs(slope), Math.abs(other.slope));
            return Math.abs(slope - other.slope) <= 2 * (error + other.error) + 1e-3 * size;
        }
    }

    double point() {
        return point;
    }

    /** An estimate from each start that gives one, the steps being parts of the number; none at 0. */
    List<Estimate> near() {
        return estimates(PARTS, Math.abs(point));
    }

    /** An estimate from each start that gives one, the steps being those of numbers about 1. */
    List<Estimate> anyhow() {
        return estimates(STEPS, 1);
    }

    private List<Estimate> estimates(double[] starts, double scale) {
        List<Estimate> estimates = new ArrayList<>();
        for (double start : starts) {
            Estimate estimate = ridders(start * scale);
            if (estimate != null) {
                estimates.add(estimate);
            }
        }
        return estimates;
    }

    private @Nullable Estimate ridders(double start) {
        Estimate best = null;
        double[] above = new double[TURNS];
        int rows = 0;
        double step = start;
        for (int turn = 0; turn < TURNS; turn++, step /= SHRINKING) {
            double difference = difference(step);
            if (!Double.isFinite(difference)) {
                rows = 0;
                continue;
            }
            double[] row = new double[TURNS];
            row[0] = difference;
            double factor = 1;
            for (int i = 1; i <= rows; i++) {
                factor *= SHRINKING * SHRINKING;
                row[i] = (row[i - 1] * factor - above[i - 1]) / (factor - 1);
                double spread = Math.max(Math.abs(row[i] - row[i - 1]), Math.abs(row[i] - above[i - 1]));
                double error = spread + 2 * noise / step;
                if (best == null || error < best.error()) {
                    best = new Estimate(row[i], error);
                }
            }
            above = row;
            rows++;
        }
        return best;
    }

    private double difference(double step) {
        double up = point + step;
        double down = point - step;
        return up > point && down < point
                ? (function.applyAsDouble(up) - function.applyAsDouble(down)) / (up - down)
                : Double.NaN;
    }

    /**
     * The slopes on both sides, or null where they do not differ: they tend to one another as the step shrinks where there
     * is a slope, keep their distance at a kink, and part at a jump.
     */
    @Nullable
    Sides kink() {
        double middle = function.applyAsDouble(point);
        double scale = point == 0 ? 1 : Math.abs(point);
        Sides sides = null;
        double before = Double.NaN;
        int kept = 0;
        for (double step = 1e-3 * scale; step > 1e-8 * scale; step /= 10) {
            double up = point + step;
            double down = point - step;
            Sides found = new Sides(
                    (middle - function.applyAsDouble(down)) / (point - down),
                    (function.applyAsDouble(up) - middle) / (up - point));
            double distance = Math.abs(found.above() - found.below());
            if (!(distance > 16 * noise / step)) {
                break;
            }
            kept = distance >= 0.5 * before ? kept + 1 : 0;
            before = distance;
            sides = found;
        }
        return sides != null && kept >= 2 && sides.differ() ? sides : null;
    }

    /** The slopes of a small step down and up. */
    record Sides(double below, double above) {
        boolean differ() {
            return Math.abs(above - below) > 1e-3 * Math.max(Math.abs(above), Math.abs(below));
        }
    }
}
