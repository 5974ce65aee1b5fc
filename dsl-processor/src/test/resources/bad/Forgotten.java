package bad;

import dev.tracegrad.annotations.Traced;

/** A constructor reads what another one stored in a plain object, and what is remembered of that ends with the other one. */
class Forgotten {
    static class Point {
        double v;
    }

    static final Point POINT = new Point();

    @Traced
    static class Base {
        double a;

        Base(Point p, double x) {
            // WARNING: field-write
            p.v = x * x;
            a = x;
        }
    }

    @Traced
    static class Sub extends Base {
        double b;

        Sub(Point p, double x) {
            // WARNING: not-traced
            super(p, x);
            b = p.v;
        }
    }

    @Traced
    static class Later extends Base {
        double b;

        Later(Point p, double x) {
            super(p, x);
        }

        double later() {
            return a + b + POINT.v;
        }
    }
}
