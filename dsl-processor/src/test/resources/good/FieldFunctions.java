package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Final fields that hold one function, which is traced along. */
@SuppressWarnings("traced:field-write")
class FieldFunctions {
    interface Curve {
        double at(double x);
    }

    @Traced
    record Point(double x, double y) {
        private static final ToDoubleFunction<Point> LENGTH = p -> Math.hypot(p.x(), p.y());
        private static final UnaryOperator<Point> FLIPPED = p -> new Point(p.y(), p.x());

        static Point sample() {
            return new Point(1.5, -2);
        }
    }

    enum Power {
        FIRST,
        SECOND;

        final DoubleUnaryOperator function = x -> x * (ordinal() + 1);

        double of(double x) {
            return function.applyAsDouble(x);
        }
    }

    private static final DoubleUnaryOperator ABS = Math::abs;
    static final DoubleBinaryOperator MIX_OF_TWO = (a, b) -> a * b + Math.sin(a);
    private static final DoubleUnaryOperator SQUARE = FieldFunctions::square;
    private static final DoubleUnaryOperator BOTH = x -> ABS.applyAsDouble(x) * SQUARE.applyAsDouble(x);
    private static final Function<Double, Double> TRIPLED = x -> x * 3;
    private static final BinaryOperator<Double> SUM = Double::sum;
    private static final Curve CUBIC = new Curve() {
        @Override
        public double at(double x) {
            return raised(x) * x;
        }

        private double raised(double x) {
            return x * x;
        }
    };

    private double k;
    private final DoubleUnaryOperator scaled = x -> k * x;
    private final Supplier<Double> doubled = this::twice;
    private final Supplier<Double> more = () -> doubled.get() + 1;

    static FieldFunctions sample() {
        return new FieldFunctions();
    }

    private static double square(double x) {
        return x * x;
    }

    private double twice() {
        return 2 * k;
    }

    private static double repeated(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(f.applyAsDouble(x));
    }

    @Traced
    static double called(double x, double y) {
        return ABS.applyAsDouble(x) + MIX_OF_TWO.applyAsDouble(x, y) + BOTH.applyAsDouble(y) + CUBIC.at(x);
    }

    @Traced
    static double passed(double[] a, double y) {
        List<Double> list = new ArrayList<>(List.of(y, y));
        list.replaceAll(TRIPLED::apply);
        return repeated(SQUARE, y) + Arrays.stream(a).map(ABS).sum() + list.stream().reduce(0.0, SUM);
    }

    @Traced
    static double chosen(double x, double y) {
        DoubleUnaryOperator f = x > 0 ? SQUARE : v -> v * y;
        DoubleUnaryOperator[] all = {f, ABS};
        return all[0].applyAsDouble(x) + all[1].applyAsDouble(y);
    }

    @Traced
    static double ofObjects(double x, double y) {
        Point p = Point.FLIPPED.apply(new Point(x, y));
        return Point.LENGTH.applyAsDouble(p) * p.x() + Power.SECOND.of(x) + Power.FIRST.function.applyAsDouble(y);
    }

    /** What is called with plain numbers alone stays the field. */
    @Traced
    static double plain(double x) {
        return SQUARE != null ? x * SQUARE.applyAsDouble(3) : x;
    }

    @Traced
    double ofFields(double x, FieldFunctions other) {
        k = x * x;
        other.k = x;
        return scaled.applyAsDouble(3) + more.get() * other.scaled.applyAsDouble(x);
    }
}
