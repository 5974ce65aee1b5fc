package bad;

import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.List;

/** What has no gradient, or none without a graph. */
class GradientCode {
    private double scale = 2;

    @Gradient // ERROR: gradient-signature
    double ofAnObject(double x) {
        return scale * x;
    }

    @Gradient // ERROR: gradient-signature
    static double[] ofAnArray(double x) {
        return new double[] {x, x * x};
    }

    @Gradient // ERROR: gradient-signature
    static double ofAList(List<Double> numbers) {
        return numbers.get(0);
    }

    @Gradient // WARNING: gradient-through-graph
    static double withAList(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x * x);
        return list.get(0);
    }

    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    static double suppressed(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x * x);
        return list.get(0);
    }
}
