package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleUnaryOperator;

/** What a method without tracked numbers makes, and what then meets tracked numbers: it is made in tracked form. */
class Factories {
    @Traced
    record Vector(double[] v) {
        static Vector sample() {
            return zero(2);
        }

        static Vector zero(int n) {
            return new Vector(new double[n]);
        }

        Vector plus(Vector other) {
            Vector sum = zero(v.length);
            for (int i = 0; i < v.length; i++) {
                sum.v[i] = v[i] + other.v[i];
            }
            return sum;
        }

        double squared() {
            double sum = 0;
            for (double x : v) {
                sum += x * x;
            }
            return sum;
        }
    }

    @Traced
    static final class Counter {
        private double value;

        Counter(double value) {
            this.value = value;
        }

        static Counter sample() {
            return new Counter(2);
        }

        static Counter zero() {
            return new Counter(0);
        }

        Counter plus(Counter other) {
            return new Counter(value + other.value);
        }

        void add(double x) {
            value += x;
        }

        double get() {
            return value;
        }
    }

    @Traced
    interface Map {
        double at(double x);

        @SuppressWarnings("traced:not-traced") // on lambdas from outside
        default Map then(Map next) {
            return x -> next.at(at(x));
        }

        static Map identity() {
            return x -> x;
        }
    }

    private static DoubleUnaryOperator power(int n) {
        return x -> Math.pow(x, n);
    }

    private static DoubleUnaryOperator chosen(boolean isSine) {
        return isSine ? Math::sin : power(2);
    }

    static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] shifted(double[] a, double by) {
        double[] shifted = a.clone();
        for (int i = 0; i < a.length; i++) {
            shifted[i] += by;
        }
        return shifted;
    }

    @Traced
    static double summed(double x, double y) {
        Counter sum = Counter.zero();
        for (int i = 0; i < 3; i++) {
            sum = sum.plus(new Counter(x * i));
        }
        sum.add(y);
        return sum.get() * x;
    }

    @Traced
    static double reassigned(double x, double y) {
        Vector a = Vector.zero(2);
        Vector b = a.plus(new Vector(new double[] {x, y}));
        b = b.plus(a).plus(b).plus(Vector.zero(2));
        return b.squared();
    }

    @Traced
    static double reduced(double x, double y) {
        List<Vector> points = List.of(new Vector(new double[] {x}), new Vector(new double[] {y}));
        return points.stream().reduce(Vector.zero(1), Vector::plus).squared();
    }

    @Traced
    static double functions(double x, double y) {
        DoubleUnaryOperator scaled = v -> v * x;
        DoubleUnaryOperator[] all = {power(3), scaled, chosen(x > 0)};
        double sum = 0;
        for (DoubleUnaryOperator each : all) {
            sum += each.applyAsDouble(y);
        }
        return sum;
    }

    @Traced
    static double mapped(double x, double y) {
        Map[] all = {v -> v * x, Math::sin, v -> v + y, Map.identity()};
        Map whole = Map.identity();
        for (Map each : all) {
            whole = whole.then(each);
        }
        return whole.at(y);
    }

    private static <T> T done(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Traced
    static double tasks(double x, double y) {
        Callable<Double> product = () -> x * y;
        return done(product) + done(() -> x - y);
    }

    @Traced
    static double arrays(double x, double y) {
        double[] a = ones(2);
        a = shifted(a, x);
        a[0] *= y;
        return a[0] * a[1];
    }
}
