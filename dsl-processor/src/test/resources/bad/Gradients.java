package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

class Gradients {
    @Traced
    static double cut(double x, int i, boolean flag, Object other) {
        // WARNING: cut-gradient
        int n = (int) x;
        // WARNING: cut-gradient
        long r = Math.round(x);
        // WARNING: cut-gradient
        float f = (float) (x * 2);
        // WARNING: cut-gradient
        i *= x;
        Double boxed = x;
        // ERROR: hidden-value
        Object o = flag ? other : x;
        // ERROR: hidden-value
        return take(x) + n + r + f + boxed + i + o.hashCode();
    }

    private static double take(Object number) {
        return number.hashCode();
    }

    @Traced
    static Double boxedResult(double x) {
        // ERROR: hidden-value
        return x;
    }

    @Traced
    static double boxedParameter(double x, Double d) {
        // ERROR: hidden-value
        d = x;
        return d;
    }

    @Traced
    static double arrays(double[] a, double x) {
        // ERROR: hidden-value
        Object o = a;
        // ERROR: unsupported-expression
        String text = "a" + a;
        // ERROR ALONE: untraced-callee
        java.util.List<double[]> list = Elsewhere2.listOf(a);
        return x + text.length() + o.hashCode() + list.size();
    }

    double field;

    @Traced
    double writes(double x, int n) {
        // WARNING: field-write
        field = x;
        this.field += 1;
        field++;
        // WARNING: equality
        if (x == 0 || x != x) {
            return 1;
        }
        // WARNING: integer-division
        return x * (n / 2) + 1 / 2.0 + n;
    }

    @Traced
    static class Changing {
        double x;

        void step(double dt) {
            x += dt;
        }
    }

    private static final Changing KEPT = new Changing();

    @Traced
    static double changes(Changing[] given, double dt) {
        Changing own = new Changing();
        own.x = dt;
        // WARNING: field-write
        KEPT.x = dt;
        given[0].x = dt;
        return own.x + KEPT.x + given[0].x;
    }

    static class DegMath {
        static double sin(double degrees) {
            return Math.sin(Math.toRadians(degrees));
        }
    }

    @Traced
    static double degrees(double x) {
        // WARNING: assumed-derivative
        return DegMath.sin(x) * DegMath.sin(30);
    }

    @Traced
    @SuppressWarnings("traced:cut-gradient")
    static double suppressed(double x) {
        int n = (int) x;
        @SuppressWarnings({"traced:equality", "unused"})
        boolean same = x == 1;
        // WARNING: equality
        return x == 2 ? n : x;
    }

    static class Thrown extends RuntimeException {
        final double number;

        Thrown(double number) {
            this.number = number;
        }
    }

    @Traced
    static class OwnFields {
        final double own;
        String text = "";

        OwnFields(double own) {
            // WARNING: equality
            this.own = own == 3 ? 4 : own;
        }

        double rounded() {
            // WARNING: cut-gradient
            float cut = (float) own;
            // WARNING: cut-gradient
            return Math.round(own) + cut;
        }

        int thrown(double x) {
            if (x > 0) {
                // WARNING: cut-gradient
                throw new Thrown(x);
            }
            // WARNING: cut-gradient
            throw new Thrown(own);
        }

        void write() {
            text = "" + own;
        }

        double parsed() {
            // WARNING: cut-gradient
            return Double.parseDouble(text) + helper();
        }

        private double helper() {
            // WARNING: equality
            return own == 1 ? 2 : own;
        }
    }

    @Traced
    record Component(double own) {
        float f() {
            // WARNING: cut-gradient
            return (float) own();
        }
    }
}

class Elsewhere2 {
    static java.util.List<double[]> listOf(double[] a) {
        return java.util.List.of(a);
    }
}
