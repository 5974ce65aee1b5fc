package good;

import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.List;

/** Derivatives that are numbers although the reciprocals of what they are made of are not. */
public class SmallNumbers {
    @Gradient
    static double distance(double x, double y) {
        return Math.hypot(x, y);
    }

    @Gradient
    static double angle(double x, double y) {
        return 1e-300 * Math.atan2(x, y);
    }

    /** What is wrong. */
    public static List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        SmallNumbersGradient.Distance distance = SmallNumbersGradient.distance(3e-320, 4e-320);
        close(wrong, "distance by x", 0.6, distance.x());
        close(wrong, "distance by y", 0.8, distance.y());
        SmallNumbersGradient.Angle angle = SmallNumbersGradient.angle(1e-200, 1e-200);
        close(wrong, "angle by x", 5e-101, angle.x());
        close(wrong, "angle by y", -5e-101, angle.y());
        return wrong;
    }

    private static void close(List<String> wrong, String what, double expected, double actual) {
        if (!(Math.abs(expected - actual) < 1e-3 * Math.abs(expected))) {
            wrong.add(what + ": " + actual + " for " + expected);
        }
    }
}
