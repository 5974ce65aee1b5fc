package good;

import dev.tracegrad.Tape;
import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Gradients of methods of an object: by its parameters, by its fields, and where a subclass overrides what is called. */
public class FieldGradients {
    private double rate;
    double[] weights = {1, 2};
    private final double[] buffer = new double[2];
    final double fixed = 1.5;
    private static final double[] COEFFICIENTS = {1, -2, 0.5};

    FieldGradients(double rate) {
        this.rate = rate;
    }

    @Gradient
    double byParameters(double x, double[] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += rate * x * a[i] * this.weights[i % size()] * half(x) * fixed;
        }
        return sum + polynomial(x);
    }

    @Gradient(wrt = {"rate", "x", "weights"})
    double byFields(double x, double[] a) {
        return byParameters(x, a) * rate;
    }

    @Gradient(wrt = "weights")
    @SuppressWarnings("traced:field-write")
    double throughBuffer(double x) {
        for (int i = 0; i < buffer.length; i++) {
            buffer[i] = weights[i] * x;
        }
        square(buffer);
        return buffer[0] - buffer[1] * rate;
    }

    private void square(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= numbers[i] * weights[i];
        }
    }

    double half(double x) {
        return x * rate / 2;
    }

    int size() {
        return weights.length;
    }

    @Gradient
    static double polynomial(double x) {
        double sum = 0;
        for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
            sum = sum * x + COEFFICIENTS[i];
        }
        return sum;
    }

    /** Two names for one array of indices, of which an element is written. */
    @Gradient
    static double indexed(double[] a, int[] p, int[] q) {
        double square = a[q[0]] * a[q[0]];
        p[0] = 1;
        return square * a[p[0]];
    }

    static class Overriding extends FieldGradients {
        Overriding() {
            super(3);
        }

        @Override
        double half(double x) {
            return x;
        }
    }

    static class Inheriting extends FieldGradients {
        Inheriting() {
            super(0.7);
        }
    }

    /** What is wrong. */
    public static List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        double[] a = {1.5, -2, 3};
        FieldGradients model = new FieldGradients(0.7);
        FieldGradientsGradient.ByParameters first = FieldGradientsGradient.byParameters(model, 1.3, a);
        same(wrong, "value", model.byParameters(1.3, a), first.value());
        close(wrong, "x", x -> model.byParameters(x, a), 1.3, first.x());
        close(wrong, "a[1]", x -> model.byParameters(1.3, new double[] {1.5, x, 3}), -2, first.a()[1]);
        FieldGradientsGradient.ByFields second = FieldGradientsGradient.byFields(model, 1.3, a);
        same(wrong, "value", model.byFields(1.3, a), second.value());
        close(wrong, "rate", x -> new FieldGradients(x).byFields(1.3, a), 0.7, second.rate());
        close(wrong, "x", x -> model.byFields(x, a), 1.3, second.x());
        close(wrong, "weights[1]", x -> weighted(x).byFields(1.3, a), 2, second.weights()[1]);
        same(wrong, "inherited", second.rate(), FieldGradientsGradient.byFields(new Inheriting(), 1.3, a).rate());
        FieldGradientsGradient.ThroughBuffer third = FieldGradientsGradient.throughBuffer(model, 0.4);
        same(wrong, "value", model.throughBuffer(0.4), third.value());
        close(wrong, "weights[1]", x -> weighted(x).throughBuffer(0.4), 2, third.weights()[1]);
        int[] index = {0};
        throwing(wrong, "q: the same array as p", () -> FieldGradientsGradient.indexed(a, index, index));
        same(wrong, "indexed", 2 * 1.5 * -2, FieldGradientsGradient.indexed(a, index, new int[] {0}).a()[0]);
        same(wrong, "index", 1, index[0]);
        same(wrong, "overwritten", 6, FieldGradientsGradient.overwritten(1, 2).y());
        double[] few = new double[2];
        throwing(wrong, "2 derivatives for an array of 3 elements", () -> FieldGradientsGradient.squares(new Tape(), a, few));
        same(wrong, "few", 0, few[0]);
        throwing(wrong, "overrides that of", () -> FieldGradientsGradient.byParameters(new Overriding(), 1, a));
        throwing(wrong, "overrides that of", () -> FieldGradientsGradient.throughList(new Overriding(), 1));
        filling(wrong);
        throwing(wrong, "is called on null", () -> FieldGradientsGradient.byParameters(null, 1, a));
        return wrong;
    }

    /** A parameter in which no derivative is wanted is overwritten by what another one changes. */
    @Gradient(wrt = "y")
    static double overwritten(double x, double y) {
        x = y * 2;
        return 3 * x;
    }

    @Gradient
    static double squares(double[] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * a[i];
        }
        return sum;
    }

    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    double throughList(double x) {
        List<Double> list = new ArrayList<>();
        list.add(half(x) * x);
        return list.get(0);
    }

    /** What the object changes by in a step of time; its own rate is an input. */
    @Gradient(wrt = {"y", "rate"}, tangent = true)
    void change(double[] y, double[] out) {
        out[0] = y[1] * rate;
        out[1] = -Math.sin(y[0]) * half(2);
    }

    private static void filling(List<String> wrong) {
        FieldGradients model = new FieldGradients(0.7);
        double[] out = new double[2];
        double[] partials = new double[1];
        double[] yBar = new double[2];
        double[] outBar = {1, 10};
        FieldGradientsGradient.change(model, new double[] {0.5, 3}, out, partials, yBar, outBar);
        same(wrong, "out[0]", 3 * 0.7, out[0]);
        near(wrong, "rate", 3 - 10 * Math.sin(0.5), partials[0]);
        near(wrong, "y[0]", -10 * Math.cos(0.5) * 0.7, yBar[0]);
        near(wrong, "y[1]", 0.7, yBar[1]);
        same(wrong, "outBar", 0, outBar[0] + outBar[1]);
        double[] outDot = new double[2];
        FieldGradientsGradient.changeTangent(model, new double[] {0.5, 3}, out, new double[] {1, 2}, outDot, 4);
        near(wrong, "outDot[0]", 2 * 0.7 + 3 * 4, outDot[0]);
        near(wrong, "outDot[1]", -Math.cos(0.5) * 0.7 - Math.sin(0.5) * 4, outDot[1]);
        double[] y = {0.5, 3};
        throwing(wrong, "partials: the same array as out", () -> FieldGradientsGradient.change(model, y, out, out, yBar, outBar));
        throwing(wrong, "overrides that of", () -> FieldGradientsGradient.change(new Overriding(), out, out, partials, yBar, outBar));
    }

    private static void near(List<String> wrong, String what, double expected, double actual) {
        if (!(Math.abs(expected - actual) < 1e-14 * (1 + Math.abs(expected)))) {
            wrong.add(what + ": " + actual + " for " + expected);
        }
    }

    private static FieldGradients weighted(double second) {
        FieldGradients model = new FieldGradients(0.7);
        model.weights[1] = second;
        return model;
    }

    private static void same(List<String> wrong, String what, double expected, double actual) {
        if (expected != actual) {
            wrong.add(what + ": " + actual + " for " + expected);
        }
    }

    private static void close(List<String> wrong, String what, DoubleUnaryOperator f, double at, double actual) {
        double expected = (f.applyAsDouble(at + 1e-5) - f.applyAsDouble(at - 1e-5)) / 2e-5;
        if (!(Math.abs(expected - actual) < 1e-6 * (1 + Math.abs(expected)))) {
            wrong.add(what + ": " + actual + " for " + expected);
        }
    }

    private static void throwing(List<String> wrong, String text, Runnable action) {
        try {
            action.run();
            wrong.add("nothing thrown: " + text);
        } catch (IllegalArgumentException | NullPointerException thrown) {
            if (!thrown.getMessage().contains(text)) {
                wrong.add(thrown.getMessage());
            }
        }
    }
}
