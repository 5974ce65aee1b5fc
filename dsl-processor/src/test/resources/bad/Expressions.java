package bad;

import dev.tracegrad.annotations.Traced;

class Expressions {
    @Traced
    static double forms(double x, int n, Expressions outer) {
        // ERROR: unsupported-expression
        Object o = new Object() { class Nested {} };
        double[][][][] deep = new double[n][n][n][];
        // ERROR: unsupported-expression
        double[][][][] filled = new double[n][n][n][n];
        filled[0][0][0][0] = x;
        // ERROR: unsupported-expression
        int length = "text".substring(1).valueOf(n).length();
        return x + deep.length + length;
    }

    abstract static class Stepped {
        abstract double step(double t);

        double base() {
            return 1;
        }
    }

    @Traced
    static double anonymousInAnonymous(double x) {
        Stepped stepped = new Stepped() {
            @Override
            double step(double t) {
                Runnable inside = new Runnable() {
                    @Override
                    public void run() {
                        // ERROR: outer-instance
                        double b = base();
                    }
                };
                inside.run();
                return t;
            }
        };
        return stepped.step(1) * x;
    }

    class Inner {}
}
