package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Functions as values: interfaces of the JDK and of one's own, lambdas, method references, and objects that are functions. */
class Functions {
    interface Curve {
        double at(double x);
    }

    interface Surface {
        double at(double x, double y);

        default String name() {
            return "surface";
        }
    }

    @Traced
    static double called(DoubleUnaryOperator f, DoubleBinaryOperator g, double x) {
        return f.applyAsDouble(x) + g.applyAsDouble(x, f.applyAsDouble(2 * x));
    }

    @Traced
    static double own(Curve curve, Surface surface, double x) {
        return curve.at(x) * surface.at(x, curve.at(3));
    }

    @Traced
    static double passed(double x, double a) {
        double slope = a + 1;
        return called(t -> t * slope, (s, t) -> { double sum = s + t; return sum * a; }, x)
                + own(t -> Math.sin(t), (s, t) -> s > t ? s : t * a, x);
    }

    @Traced
    static double references(double x) {
        return called(Math::cos, Math::max, x) + called(Functions::square, Functions::both, x) + own(Functions::square, Math::atan2, x);
    }

    @Traced
    static double namedAsParameters(double x) {
        double y = called(Functions::square, Functions::both, x);
        double u = 2, z = called(Functions::square, Functions::both, u * y);
        return y * z;
    }

    private static double square(double x) {
        return x * x;
    }

    @Traced
    static double both(double x, double y) {
        return x - y;
    }

    @Traced
    static double locals(double x) {
        DoubleUnaryOperator f = t -> t * x;
        DoubleUnaryOperator g = x > 0 ? f : (double t) -> t + 1;
        Curve curve = g::applyAsDouble;
        DoubleSupplier supplier = () -> x * 2;
        DoublePredicate isLarge = t -> t > x;
        IntToDoubleFunction power = n -> Math.pow(x, n);
        ToDoubleFunction<String> length = s -> s.length() * x;
        Function<Double, Double> twice = t -> 2 * t * x;
        Supplier<double[]> pair = () -> new double[] {x, 1};
        return f.applyAsDouble(2) + g.applyAsDouble(x) + curve.at(x) + supplier.getAsDouble() + power.applyAsDouble(2)
                + length.applyAsDouble("abc") + twice.apply(x) + pair.get()[0] + (isLarge.test(3) ? 1 : x);
    }

    @Traced
    static double plain(double x, int n) {
        IntFunction<String> name = i -> "n" + i;
        Function<String, Integer> length = String::length;
        BinaryOperator<Integer> sum = Integer::sum;
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
        numbers.sort((a, b) -> b - a);
        Runnable nothing = () -> {};
        nothing.run();
        DoubleUnaryOperator half = t -> t / 2;
        return x * length.apply(name.apply(n)) + sum.apply(1, 2) + numbers.get(0) * half.applyAsDouble(3);
    }

    @Traced
    static double effects(double x) {
        double[] out = new double[2];
        Runnable store = () -> out[0] = x * 2;
        store.run();
        IntFunction<Integer> count = i -> { out[1] += x; return i + 1; };
        return out[0] + count.apply(2) + out[1];
    }

    @Traced
    static double integral(Curve f, double a, double b) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += f.at(a + (b - a) * (i + 0.5) / 4);
        }
        return sum * (b - a) / 4;
    }

    @Traced
    static Curve composed(Curve f, double shift) {
        return t -> f.at(t + shift) * 2;
    }

    @Traced
    static double compose(Curve f, double x) {
        return composed(composed(f, x), 1).at(x);
    }

    static final class Line implements Curve {
        private final double slope;

        Line(double slope) {
            this.slope = slope;
        }

        @Traced
        @Override
        public double at(double x) {
            return slope * x;
        }

        @Traced
        double area(double to) {
            return integral(this, 0, to);
        }

        static Line sample() {
            return new Line(1.5);
        }
    }

    private final Curve curve = new Line(2);

    @Traced
    double fromField(double x) {
        Curve chosen = x > 0 ? curve : t -> t * x;
        return integral(curve, 0, x) + curve.at(x) + chosen.at(x);
    }

    abstract static class Solver {
        abstract double solve(Curve f, double[] start);

        double unused() {
            return 0;
        }
    }

    static class Newton extends Solver {
        @Traced
        @Override
        double solve(Curve f, double[] start) {
            return start[0] - f.at(start[0]);
        }

        static Newton sample() {
            return new Newton();
        }
    }

    @Traced
    static double solved(double x) {
        Solver solver = new Newton();
        return solver.solve(t -> t * x, new double[] {x});
    }

    @Traced
    static double constantFunctions(double x, double a) {
        Curve five = t -> 5;
        DoubleUnaryOperator two = t -> 2;
        double anonymous = new Curve() {
            @Override
            public double at(double t) {
                return 7;
            }
        }.at(x);
        return x * five.at(a) + two.applyAsDouble(x) + anonymous;
    }

    @Traced
    static double chooses(double x, int kind) {
        DoubleFunction<String> text = t -> "t" + t;
        double value = switch (kind % 3) {
            case 0 -> x * 2;
            case 1 -> {
                double y = x + 1;
                yield y * y;
            }
            default -> 3;
        };
        int length = switch (text.apply(x)) {
            case "t1.0", "t2.0" -> 4;
            default -> 5;
        };
        return value * length + switch (kind) { case 1: yield x; default: yield 2.5; };
    }

    /** An annotated interface has its other methods in tracked form too. */
    @Traced
    interface Wave {
        double at(double x);

        default double twice(double x) {
            return at(at(x));
        }

        default Wave shifted(double by) {
            return x -> at(x + by);
        }

        static Sine sample() {
            return new Sine();
        }
    }

    static final class Sine implements Wave {
        @Traced
        @Override
        public double at(double x) {
            return Math.sin(x);
        }

        static Sine sample() {
            return new Sine();
        }
    }

    @Traced
    static double defaults(double x, double a) {
        Wave wave = t -> t * a;
        return wave.twice(x) + wave.shifted(2).at(x);
    }

    static Functions sample() {
        return new Functions();
    }
}
