package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

/** Instance fields that are constants (JLS 4.12.4): Java puts their numbers where they are read, before they are assigned too. */
public class ConstantFields {
    @Traced
    static class Base {
        final double base = 7;
        double r;
        String text = "";

        static Base sample() {
            return new Base(2);
        }

        Base(double x) {
            r = x;
            hook();
        }

        void hook() {}

        int size() {
            return 1;
        }
    }

    @Traced
    static class Sub extends Base {
        final double early = number();
        final double k = 3, twice = k * 2;
        private final int n = 2;
        final long l = n + 1;
        final float f = 0.5f;
        final boolean yes = true;
        final char c = 'c';
        final byte b = -4;
        final short s = 300;
        final String name = "s" + n;
        final double nan = 0.0 / 0, far = 1 / 0.0, tiny = Double.MIN_VALUE;
        final Double boxed = 3.0;

        static Sub sample() {
            return new Sub(2);
        }

        Sub(double x) {
            super(x);
        }

        double number() {
            return k + n;
        }

        @Override
        void hook() {
            r = r * k + n * l - f + (yes ? twice : 0) + c + b + s + this.k * this.n + (r > 1e9 ? nan : 0) + 1 / far + tiny;
            r += boxed == null ? 0.25 : 0.5;
            text += k + name + c + this.name + base;
        }

        @Override
        int size() {
            return n;
        }

        double other(Sub another, double x) {
            return another.k * x + another.n + super.base;
        }

        boolean isSame() {
            return (name + n) == "s22" && name == "s2";
        }

        boolean isOther() {
            return (this.name + n) == "s22";
        }

        double cases(int i, String t, double x) {
            byte small = n;
            char letter = n + 60;
            Byte box = n;
            short[] all = {n, 'a'};
            double z;
            if (k < 4 || x > 1) {
                z = x * 2;
            }
            switch (i) {
                case n:
                    return z * small;
                case n + 1:
                    return z + box;
                case (int) k + 1:
                    return all[0] * z + all[1];
                default:
                    break;
            }
            switch (t) {
                case name:
                    return letter - z;
                default:
                    break;
            }
            while (yes) {
                if (!(z <= 0.1)) {
                    return z;
                }
                z = z * z + 1;
            }
        }

        double untilThat(double x) {
            while (this.yes) {
                return x;
            }
            return 2 * x;
        }

        double inside(double x) {
            DoubleUnaryOperator scaled = v -> v * k + n;
            DoubleUnaryOperator whole = new DoubleUnaryOperator() {
                @Override
                public double applyAsDouble(double v) {
                    return v * k - base;
                }
            };
            double k = 2;
            return scaled.applyAsDouble(x) * whole.applyAsDouble(x) + k * this.k;
        }
    }

    /** Nothing but a constant. */
    @Traced
    static class Only {
        final double g = 9.81;

        static Only sample() {
            return new Only();
        }

        double fall(double t) {
            return g * t * t / 2;
        }
    }

    /** An object without twin. */
    static class Plain {
        final int n = 2;
        private final String name = "p";
        private final double k = 1.5;
        double v;

        static Plain sample() {
            return new Plain();
        }

        @Traced
        double at(int i, String t, double x) {
            byte small = n;
            switch (t) {
                case name:
                    return x * k;
                default:
                    break;
            }
            switch (i) {
                case n:
                    return x * small;
                default:
                    return x + this.n;
            }
        }
    }

    @Traced
    static double early(double x) {
        Sub sub = new Sub(x);
        return sub.r * sub.early + sub.size();
    }

    @Traced
    static String texts(double x) {
        Sub sub = new Sub(x);
        return sub.text + sub.isSame() + sub.isOther();
    }

    @Traced
    static double others(double x, double y) {
        Sub sub = new Sub(x);
        return sub.other(new Sub(y), x) * sub.k + sub.n;
    }

    @Traced
    static double othersOfNull(double x) {
        Sub none = x > 0 ? null : new Sub(x);
        try {
            return none.k * x;
        } catch (NullPointerException expected) {
            return 5 * x;
        }
    }

    @Traced
    static double cases(double x) {
        Sub sub = new Sub(x);
        return sub.cases(2, "", x)
                + sub.cases(3, "", x) * sub.cases(4, "", x)
                + sub.cases(0, "s2", x)
                + sub.cases(0, "", x)
                + sub.untilThat(x);
    }

    @Traced
    static double inside(double x) {
        return new Sub(x).inside(x);
    }

    @Traced
    static double fall(double t) {
        return new Only().fall(t);
    }

    @Traced
    static double plain(double x) {
        Plain plain = new Plain();
        return plain.at(2, "", x) + plain.at(1, "p", x) * plain.at(1, "", x);
    }
}
