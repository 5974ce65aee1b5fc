package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** Members that are found in other ways: record accessors, hidden statics, inherited ones, deprecated ones. */
class Accessors {
    @Traced
    record Point(double a, double b, Value w) {
        double f(double x) {
            return a() * x + b() + w().data() + this.a;
        }

        static Point sample() {
            return new Point(2, 3, Value.of(4, "w"));
        }
    }

    static class Parent {
        static double f(double x) {
            return x;
        }

        static int count(int n) {
            return n;
        }
    }

    static class Child extends Parent {
        @Traced
        static double f(double x) {
            return 2 * x;
        }

        static int count(int n) {
            return 2 * n;
        }

        @Traced
        static double g(double x) {
            return f(x) * count(3);
        }
    }

    @Traced
    static double library(double x, StringBuilder text) {
        return text.length() * x + "text".chars().count() * x;
    }

    @Deprecated
    static int old(int n) {
        return n + 1;
    }

    @Traced
    static double deprecated(double x) {
        return old(2) * x;
    }

    @Traced
    static double constants(double x, boolean c, byte b) {
        final int five = 5;
        return chosen(c ? five : 'a', x) + chosen(c ? 1 + 1 : 'b', x) + chosen(c ? 0b11 : b, x) + chosen(c ? 0xFFFFFFFF : b, x);
    }

    @Traced
    static double chosen(char c, double x) {
        return x + c;
    }

    @Traced
    static double chosen(byte b, double x) {
        return x - b;
    }

    @Traced
    static double chosen(double d, double x) {
        return x * d;
    }

    final Value w = Value.of(1.25);
    final Value missing = null;

    double up(int n) {
        return n > 0 ? w.data() : down(n + 1);
    }

    double down(int n) {
        return n > 0 ? up(n - 1) : up(n + 1);
    }

    @Traced
    double mutual(double x) {
        return up(1) * x * down(2);
    }

    @Traced
    double missing(double x, boolean present, boolean early) {
        double a = (present ? w : missing).data();
        if (early) {
            throw new IllegalStateException();
        }
        return a * x;
    }

    @Traced
    static double onNull(Accessors given, double x, boolean isNull) {
        Accessors object = isNull ? null : given;
        return object.own(x);
    }

    @Traced
    final double own(double x) {
        return x;
    }

    static Accessors sample() {
        return new Accessors();
    }
}
