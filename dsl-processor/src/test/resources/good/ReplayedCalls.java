package good;

import dev.tracegrad.annotations.Traced;

/** Plain objects of tracked numbers whose constructors call methods. */
@SuppressWarnings("traced:plain-object")
class ReplayedCalls {
    /** An exception by its type, not by its name. */
    @SuppressWarnings("serial")
    static class Rejected extends IllegalArgumentException {
        private final double at;

        Rejected(double at) {
            super(String.format("%g is negative", at));
            this.at = at;
        }
    }

    static class Root {
        final double x;
        final double y;

        Root(double x, int n) {
            this.x = Math.sqrt(checked(x));
            this.y = x * checked("n" + n, n);
        }

        private static double checked(double x) {
            if (x < 0) {
                throw new Rejected(x);
            }
            return x;
        }

        private static int checked(String name, Integer n) {
            return new Rejected(n).at < 2 ? n : String.format("%s %d", name, n).length();
        }
    }

    @Traced
    static double checked(double a, int n) {
        Root root = new Root(a, n);
        return root.x * root.y;
    }
}
