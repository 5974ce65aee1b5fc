package good;

import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Calls on whose results no derivative depends, but which change what the gradient reads before or after them. */
public class PassiveCalls {
    private int n = 1;
    private double rate = 0.5;
    private final double[] w = {1, 2};
    private static final double[] NEXT = {7, 8};
    private final Runnable step = () -> n++;

    private final Object counting = new Object() {
        @Override
        public String toString() {
            rate++;
            return "q";
        }
    };

    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    double running(double x) {
        int q = run();
        return x * n * q;
    }

    int run() {
        step.run();
        return 1;
    }

    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    double loading(double x) {
        double s = x * w[0];
        int q = load();
        return s * x * w[0] * q;
    }

    int load() {
        System.arraycopy(NEXT, 0, w, 0, 2);
        return 1;
    }

    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    double saying(double x) {
        double s = x * x * rate;
        int k = said();
        return s * x * rate * k;
    }

    int said() {
        return ("a" + counting).length();
    }

    /** What is wrong. */
    public static List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        close(wrong, "running", x -> new PassiveCalls().running(x), PassiveCallsGradient.running(new PassiveCalls(), 3).x());
        close(wrong, "loading", x -> new PassiveCalls().loading(x), PassiveCallsGradient.loading(new PassiveCalls(), 3).x());
        close(wrong, "saying", x -> new PassiveCalls().saying(x), PassiveCallsGradient.saying(new PassiveCalls(), 3).x());
        return wrong;
    }

    private static void close(List<String> wrong, String what, DoubleUnaryOperator f, double actual) {
        double expected = (f.applyAsDouble(3 + 1e-5) - f.applyAsDouble(3 - 1e-5)) / 2e-5;
        if (!(Math.abs(expected - actual) < 1e-6 * (1 + Math.abs(expected)))) {
            wrong.add(what + ": " + actual + " for " + expected);
        }
    }
}
