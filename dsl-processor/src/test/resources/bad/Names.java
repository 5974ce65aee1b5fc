package bad;

import dev.tracegrad.annotations.Traced;

class Names {
    @Traced
    static double ofItself(double x) {
        // ERROR: companion-use
        var f = NamesTraced.ofItself(null);
        return x * 2;
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
