package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** Names that meet: of variables, handles, copied constants, classes, accessors and helpers. */
class Clashes {
    private static final double Value = 3;
    private static int hashCode = Integer.parseInt("7");
    private static double k = Double.parseDouble("1.5");

    @Traced
    double k(double K) {
        return K * k;
    }

    @Traced
    static double constants(double x) {
        return x * Value + hashCode * x;
    }

    private static int n(int N) {
        return N + 1;
    }

    @Traced
    static double n(double x) {
        return n(2) * x;
    }

    @Traced
    static double helpers(double x) {
        return First.h(x) + Second.h(x);
    }

    static class First {
        static double h(double x) {
            return x + 1;
        }
    }

    static class Second {
        static double h(double x) {
            return x + 2;
        }
    }

    @Traced
    static double around(double Clashes, double First) {
        return Clashes * Nested.half(3) * First;
    }

    static class Nested {
        static int half(int n) {
            return n / 2;
        }
    }

    static class K {
        private double k = 2;

        static int g() {
            return 3;
        }

        @Traced
        double f(double x) {
            return x * k * g();
        }

        static K sample() {
            return new K();
        }
    }

    static Clashes sample() {
        return new Clashes();
    }

    final Value w = dev.tracegrad.Value.of(2.5, "w");

    @Traced
    static double nullArgument(double x) {
        return overloaded(x, null);
    }

    @Traced
    static double overloaded(double x, Object o) {
        return x + 1;
    }

    @Traced
    static double overloaded(double x, double y) {
        return x + y;
    }

    @Traced
    double valueArgument(double x) {
        return boxed(w, x);
    }

    @Traced
    static double boxed(Object o, double x) {
        return x;
    }

    @Traced
    static double boxed(double w, double x) {
        return w * x;
    }

    @Traced
    static class Named {
        static double unit = 1;
        final double size;

        Named(double size) {
            this.size = size;
        }

        static Named of(double[] sizes) {
            return new Named(sizes == null ? unit : sizes[0]);
        }

        static Named sample() {
            return new Named(2);
        }
    }

    @Traced
    @SuppressWarnings("traced:field-write")
    static double nullForOwnOf(double x) {
        Named.unit = x * x;
        return Named.of(null).size;
    }
}
