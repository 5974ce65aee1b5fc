package bad;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.Map;

/** The user's own errors are told by javac, and then nothing else is said about the class. */
class OwnErrors {
    double field;

    @Traced
    static double unknown(double x) {
        // ERROR: javac
        double a = missing * x;
        // ERROR: javac
        double b = missing(x);
        // ERROR: javac
        Missing c = null;
        // ERROR: javac
        double d = Math.sine(x);
        // ERROR: javac
        double e = "text".missing;
        // ERROR: javac
        double g = two(null, null) * x;
        // ERROR: javac
        Object h = (Object) (y -> y);
        // ERROR: javac
        Map<String, Missing> m = null;
        return a + b + d + e;
    }

    static double two(String a, Object b) {
        return 1;
    }

    static double two(Object a, String b) {
        return 2;
    }

    static class Static {
        @Traced
        double outer(double x) {
            // ERROR: javac
            return field * x;
        }
    }

    @Traced
    static double resource(double x) {
        // ERROR: javac
        try (Missing opened = null) {
            return x * 2;
        }
    }

    @Traced
    static double number(double x) {
        // ERROR: javac
        try (x) {
            return x * 2;
        }
    }

    static class Square {
        final double side;

        Square(double side) {
            // ERROR: javac
            this.side = sidee;
        }
    }

    @Traced
    static double advice(double x) {
        return new Square(x).side * x;
    }

    @Traced
    static class Point {
        double x;
        // ERROR: javac
        double[] trail = new Missing<Double>[3];

        Point(double x) {
            this.x = x;
        }

        double twice() {
            return x * 2;
        }
    }

    @Traced
    static double wrongType(double x) {
        // ERROR: javac
        int n = "text";
        return new Square(x).side * n;
    }

    @Traced
    static double wrongElements(double x) {
        // ERROR: javac
        List<Double> all = List.of(x == 2);
        // ERROR: javac
        Map<String, Double> named = Map.of("a", x < 2);
        return all.get(0) * named.get("a");
    }
}
