package good;

import dev.tracegrad.annotations.Traced;

/** Methods that a functional interface has beside that of the function, of functions that are made without a tracked number. */
class FunctionDefaults {
    @Traced
    interface Slope {
        double at(double t, double y);

        default Slope scaled(double k) {
            return (t, y) -> k * at(t, y);
        }

        default Slope negated() {
            return (t, y) -> -at(t, y);
        }

        default double onDiagonal(double t) {
            return at(t, t);
        }

        static Slope line(double a) {
            return (t, y) -> a * y + t;
        }
    }

    static final Slope FIXED = (t, y) -> y + t;

    @Traced
    static double made(double x, double k) {
        return Slope.line(1).scaled(k).negated().at(x, k) + Slope.line(2).scaled(2).at(x, k);
    }

    @Traced
    static double kept(double x, double k) {
        Slope line = Slope.line(1);
        Slope written = (t, y) -> y + t;
        return line.scaled(k).at(x, k) + written.scaled(k).negated().at(x, k) + written.onDiagonal(x);
    }

    @Traced
    static double fixed(double x, double k) {
        return FIXED.scaled(k).at(x, k) + FIXED.onDiagonal(x);
    }

    @Traced
    static double plain(double x) {
        return x * Slope.line(1).scaled(2).at(1, 2) + FIXED.onDiagonal(3);
    }
}
