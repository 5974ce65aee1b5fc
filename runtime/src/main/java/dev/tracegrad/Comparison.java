package dev.tracegrad;

import dev.tracegrad.GradientReport.Row;
import dev.tracegrad.GradientReport.Verdict;
import dev.tracegrad.Slope.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A derivative and a slope, and what is to be said of both. */
final class Comparison {
    /** The part of gradient and slope up to which an error leaves the slope its meaning. */
    private static final double MEANINGFUL = 1e-3;

    private final Slope slope;
    private final double relative;
    private final double absolute;

    Comparison(Slope slope, double relative, double absolute) {
        this.slope = slope;
        this.relative = relative;
        this.absolute = absolute;
    }

    /** @param notFinite what is not finite at the point, or null */
    Row row(String name, double gradient, @Nullable String notFinite) {
        if (notFinite != null) {
            return row(name, gradient, null, Verdict.NOT_FINITE, notFinite);
        }
        List<Estimate> estimates = slope.near();
        Estimate best = best(estimates);
        if (best == null || !isMeaningful(gradient, best)) {
            estimates.addAll(slope.anyhow());
            best = best(estimates);
        }
        Slope.Sides sides = slope.kink();
        if (sides != null) {
            return row(
                    name,
                    gradient,
                    best,
                    Verdict.KINK,
                    String.format(
                            Locale.ROOT,
                            "slopes %.6g below and %.6g above: a kink or a jump",
                            sides.below(),
                            sides.above()));
        }
        if (best == null) {
            return row(
                    name, gradient, null, Verdict.NOT_FINITE, "no finite values on both sides: the edge of the domain");
        }
        if (!isMeaningful(gradient, best)) {
            return row(name, gradient, best, Verdict.UNCERTAIN, "differences do not settle on a slope");
        }
        double size = Math.max(Math.abs(gradient), Math.abs(best.slope()));
        if (Math.abs(gradient - best.slope()) <= relative * size + 2 * best.error()) {
            return row(name, gradient, best, Verdict.CORRECT, "");
        }
        return isConfirmed(best, estimates, gradient)
                ? row(name, gradient, best, Verdict.WRONG, "")
                : row(name, gradient, best, Verdict.UNCERTAIN, "differences of other steps give other slopes");
    }

    private boolean isConfirmed(Estimate best, List<Estimate> estimates, double gradient) {
        return estimates.stream()
                .anyMatch(other -> other != best && isMeaningful(gradient, other) && other.agreesWith(best));
    }

    private static @Nullable Estimate best(List<Estimate> estimates) {
        return estimates.stream()
                .min(Comparator.comparingDouble(Estimate::error))
                .orElse(null);
    }

    private boolean isMeaningful(double gradient, Estimate estimate) {
        double size = Math.max(Math.abs(gradient), Math.abs(estimate.slope()));
        return estimate.error() <= Math.max(MEANINGFUL * size, absolute);
    }

    private Row row(String name, double gradient, @Nullable Estimate estimate, Verdict verdict, String note) {
        return new Row(
                name,
                slope.point(),
                gradient,
                estimate == null ? Double.NaN : estimate.slope(),
                estimate == null ? Double.NaN : estimate.error(),
                verdict,
                note);
    }

    /** Numbers as the table has them, the same in every country. */
    static String digits(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.9g", number) : Double.toString(number);
    }
}
