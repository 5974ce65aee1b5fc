package bad;

import dev.tracegrad.annotations.Traced;

class Names {
    @Traced
    static double unknown(double x) {
        // ERROR: unknown-symbol
        double a = missing * x;
        // ERROR: unknown-symbol
        double b = missing(x);
        // ERROR: unknown-symbol
        Missing c = null;
        // ERROR: unknown-symbol
        double d = Math.sine(x);
        // ERROR: unknown-symbol
        double e = "text".missing;
        // ERROR: companion-use
        var f = NamesTraced.unknown(null);
        // ERROR: ambiguous-call
        double g = two(null, null) * x;
        return a + b + d + e;
    }

    static double two(String a, Object b) {
        return 1;
    }

    static double two(Object a, String b) {
        return 2;
    }

    static class Counting extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        @Traced
        double changes(double x) {
            // ERROR: unreachable-member
            return x * modCount;
        }
    }

    private static class Hidden {}

    private static class Opened implements AutoCloseable {
        @Override
        public void close() {}
    }

    @Traced
    static double resource(double x) {
        // ERROR: unreachable-member
        try (Opened opened = new Opened()) {
            x = x * 2;
        }
        return x;
    }

    @Traced
    static double arrayOfHidden(double x) {
        // ERROR: unreachable-member
        return new Hidden[3].length * x;
    }
}
