package bad;

import dev.tracegrad.annotations.Traced;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Plain arrays that would be copied into tracked form, and are written to meanwhile. */
class SharedArrays {
    private static final double[] W = new double[2];

    @Traced
    static class Vec {
        final double[] d;

        Vec(double... d) {
            this.d = d;
        }

        double at(int i) {
            return d[i];
        }
    }

    private static double[] filled(double x) {
        W[0] = x;
        return W;
    }

    private static double[] same(double[] all) {
        return all;
    }

    private static double stored(double[] all, double x) {
        W[0] = x;
        return all[0];
    }

    private static double copied(double[] from, double[] to, double x) {
        to[0] = x;
        return from[0];
    }

    @Traced
    static double writtenResult(double x, double y) {
        // ERROR: shared-array
        filled(x)[1] = y;
        return W[0] * W[1];
    }

    @Traced
    static double heldResult(double x, double y) {
        // ERROR: shared-array
        double[] all = filled(x);
        W[1] = y;
        return all[0] * all[1];
    }

    @Traced
    static double repeatedResult(double x) {
        double[] all = {x};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            // ERROR: shared-array
            double[] again = filled(x * i);
            sum += all[0] * again[0];
            // ERROR: shared-array
            all = filled(x);
        }
        return sum;
    }

    @Traced
    static double givenBack(double x, double y) {
        // ERROR: shared-array
        same(W)[0] = x;
        return W[0] * y;
    }

    @Traced
    static double writtenMeanwhile(double x, double y) {
        // ERROR: written-array
        return stored(W, x) * y;
    }

    @Traced
    static double twice(double x, double y) {
        // ERROR: written-array
        return copied(W, W, x) * y;
    }

    @Traced
    static double kept(double x, double y) {
        // ERROR: shared-array
        Vec v = new Vec(W);
        W[0] = x;
        return v.at(0) * y;
    }

    @Traced
    static double byFunction(double x, double y) {
        BiConsumer<double[], Double> set = (all, z) -> all[0] = z;
        // ERROR: written-array
        set.accept(W, x);
        return W[0] * y;
    }

    @Traced
    static double givenByFunction(double x, double y) {
        UnaryOperator<double[]> id = all -> all;
        // ERROR: shared-array
        id.apply(W)[0] = x;
        return W[0] * y;
    }

    @Traced
    static double besideFunction(double x, double y) {
        ToDoubleFunction<double[]> first = all -> {
            W[0] = x;
            return all[0];
        };
        // ERROR: written-array
        return first.applyAsDouble(W) * y;
    }

    private static double[] last;

    private static void keep(double[] all) {
        // WARNING: field-write
        last = all;
    }

    @Traced
    static double keptElsewhere(double x, double y) {
        double[] all = {1, 2};
        // ERROR: shared-array
        keep(all);
        last[0] = x;
        return all[0] * y;
    }

    @Traced
    static double ofClone(double x, double y) throws CloneNotSupportedException {
        Point point = new Point();
        // WARNING: field-write
        point.x = x;
        // ERROR: untraced-values
        return point.copy().x * y;
    }

    private static final double[][] ROWS = {{1, 2}};

    private static double[][] made(double x) {
        return new double[][] {{x, 2}};
    }

    @Traced
    static double copiedRows(double x) {
        double[][] rows = made(x);
        Vec[] vectors = {new Vec(x)};
        // ERROR: hidden-value
        System.arraycopy(rows, 0, ROWS, 0, 1);
        // ERROR: hidden-value
        System.arraycopy(vectors, 0, VECTORS, 0, 1);
        Object any = new double[1];
        // ERROR: hidden-value
        System.arraycopy(rows[0], 0, any, 0, 1);
        return ROWS[0][0];
    }

    private static final Vec[] VECTORS = {null};
}

class Point implements Cloneable {
    double x;

    Point copy() throws CloneNotSupportedException {
        return (Point) clone();
    }
}
