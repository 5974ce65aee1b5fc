package bad;

import dev.tracegrad.annotations.Traced;

class Parameters {
    @Traced
    static double unused(
            double x,
            // WARNING: independent-parameter
            double y,
            int n,
            // WARNING: independent-parameter
            double[] table) {
        return x * n;
    }

    @Traced
    static double intoNothing(
            double x,
            // WARNING: independent-parameter
            double y,
            // WARNING: independent-parameter
            double[] table) {
        double a = Math.sqrt(y) + 1;
        double b = 0;
        b += a * table[0];
        b++;
        double c = b > 0 ? b : -b;
        return 2 * x;
    }

    @Traced
    static void writes(
            double[] out,
            double x,
            // WARNING: independent-parameter
            double y) {
        out[0] = x;
    }

    @Traced
    static double used(double x, double limit, double[] out, double divisor, double printed) {
        while (x < limit) {
            x++;
        }
        double[] same = out;
        same[0] = 1;
        double copy = divisor;
        System.out.println(printed);
        return ratio(copy);
    }

    static double ratio(double divisor) {
        return 1 / divisor;
    }

    @Traced
    static double suppressed(double x, @SuppressWarnings("traced:independent-parameter") double y) {
        return x;
    }

    @Traced
    @SuppressWarnings("traced:independent-parameter")
    static double suppressedOnMethod(double x, double y) {
        return x;
    }

    @Traced
    static double notYet(double x) {
        throw new UnsupportedOperationException();
    }

    interface Shape {
        double area(double scale);

        @Traced
        default double volume(double height) {
            return 0;
        }
    }

    static class Point implements Shape {
        @Override
        @Traced
        public double area(double scale) {
            return 0;
        }

        @Traced
        double given(double x) {
            return 1;
        }
    }

    static class Line extends Point {
        @Override
        double given(double x) {
            return x;
        }
    }

    @Traced
    static class WithTwin {
        double factor = 2;

        // WARNING: independent-parameter
        double twice(double x) {
            return factor;
        }
    }

    @Traced
    static double wrong(double x) {
        // ERROR: unsupported-statement
        class Local {}
        return 1;
    }
}
