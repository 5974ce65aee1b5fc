package bad;

import dev.tracegrad.annotations.Traced;

/** Tracked numbers in fields of type Double: a twin keeps these as they are. */
class BoxedFields {
    /** A value that is computed when it is first asked for. */
    @Traced
    static class Lazy {
        private final double length;
        private Double area;

        Lazy(double length) {
            this.length = length;
        }

        double area() {
            if (area == null) {
                // WARNING: not-traced
                area = length * length;
            }
            return area;
        }
    }

    @Traced
    static class Kept {
        final Double number;
        final double weight;

        Kept(double number) {
            // WARNING: not-traced
            this.number = number;
            this.weight = 2;
        }

        double weighted() {
            return number * weight;
        }
    }

    private static Double last;

    @Traced
    static double lazily(double x) {
        Lazy lazy = new Lazy(x);
        // ERROR: untraceable-callee
        return lazy.area() * x;
    }

    @Traced
    static double constructed(double x) {
        // ERROR: untraceable-callee
        return new Kept(x * x).weighted();
    }

    @Traced
    static double stored(double x) {
        // ERROR: hidden-value
        last = x;
        return last * x;
    }

    @Traced
    static double filled(double x) {
        Double[] all = new Double[2];
        Object[] any = new Object[2];
        // ERROR: hidden-value
        java.util.Arrays.fill(all, x);
        // ERROR: hidden-value
        java.util.Arrays.fill(any, new double[] {x});
        java.util.Arrays.fill(all, 2.0);
        return all[0] * x;
    }
}
