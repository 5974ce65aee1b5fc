package bad;

import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.List;

/** What has no gradient, or none without a graph. */
class GradientCode {
    private double scale = 2;

    @Gradient(wrt = "scala") // ERROR: gradient-signature
    double ofNoField(double x) {
        return scale * x;
    }

    @Gradient(wrt = "scale") // ERROR: gradient-signature
    double ofItsField(double x) {
        List<Double> list = new ArrayList<>();
        list.add(scale * x);
        return list.get(0);
    }

    @Gradient // ERROR: gradient-signature
    double ofNothing(int n) {
        return scale * n;
    }

    @Gradient // WARNING: gradient-through-graph
    double writesItsField(double x) {
        // WARNING: field-write
        scale = x;
        return scale * scale;
    }

    private int calls;

    private int counted() {
        return calls++;
    }

    /** What it captures may be another one after the call. */
    @Gradient // WARNING: gradient-through-graph
    double countsCalls(double x) {
        return scale * x * counted();
    }

    private static double rate = 3;

    @Gradient(wrt = "rate") // ERROR: gradient-signature
    static double ofAStaticField(double x) {
        return scaled(x);
    }

    private static double scaled(double x) {
        return 2 * x;
    }

    @Gradient(wrt = {"x", "x"}) // ERROR: gradient-signature
    static double twice(double x) {
        return x * x;
    }

    /** It fills nothing. */
    @Gradient // ERROR: gradient-signature
    static void looks(double[] a) {
        if (a.length > 3) {
            throw new IllegalArgumentException("too long");
        }
    }

    @Gradient // ERROR: gradient-signature
    static void fillsThroughAList(double x, double[] out) {
        List<Double> list = new ArrayList<>();
        list.add(x * x);
        out[0] = list.get(0);
    }

    @Gradient(tangent = true) // ERROR: gradient-signature
    static double tangentThroughAList(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x * x);
        return list.get(0);
    }

    @Gradient(hessian = true) // ERROR: gradient-signature
    static double[] hessianOfAnArray(double x) {
        return new double[] {x * x};
    }

    private static double shift(double[] a, double x) {
        a[0] += x;
        return a[0];
    }

    @Gradient(hessian = true) // ERROR: gradient-signature
    static double hessianThroughAWriter(double[] a, double x) {
        return shift(a, x) * x;
    }

    /** What there is not is no error of its own. */
    static double usesThem(double[] a) {
        GradientCodeGradient.fillsThroughAList(1, a, a, a);
        return GradientCodeGradient.tangentThroughAListTangent(1, 2).tangent()
                + GradientCodeGradient.hessianThroughAWriterHessian(a, 1, a, 2).xProduct();
    }

    @Gradient // ERROR: gradient-signature
    static int ofACount(double x) {
        return x > 0 ? 1 : 2;
    }

    @Gradient // ERROR: gradient-signature
    static double[] ofAMatrix(double[][] m) {
        return m[0];
    }

    @Gradient // ERROR: gradient-signature
    static double[] throughAList(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x * x);
        return new double[] {list.get(0)};
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

    private static double saved;

    private static int keep(double x) {
        // WARNING: field-write
        saved = x;
        return 1;
    }

    private static double saved() {
        return saved;
    }

    /** What a call puts into a field is tracked by the graph. */
    @Gradient // WARNING: gradient-through-graph
    static double ofAField(double x) {
        int k = keep(x);
        return saved * saved * k;
    }

    @Gradient // WARNING: gradient-through-graph
    static double ofAGetter(double x) {
        int k = keep(x);
        return saved() * x * k;
    }

    private static class Hidden {
        @Gradient // ERROR: gradient-signature
        double square(double x) {
            return x * x;
        }
    }

    interface Source {
        int next();
    }

    private static Source source = () -> 1;

    static int pull() {
        return source.next();
    }

    /** What is called may hold the array that is handed in. */
    @Gradient // ERROR: gradient-signature
    static double pulls(double[] a) {
        return a[0] * pull() * a[0];
    }

    private static int late;

    private static boolean isLate() {
        return late++ > 2;
    }

    private static double stepped(double x) {
        return isLate() ? x * x : x;
    }

    @Gradient(hessian = true) // ERROR: gradient-signature
    static double counts(double x) {
        return stepped(x) * x;
    }
}
