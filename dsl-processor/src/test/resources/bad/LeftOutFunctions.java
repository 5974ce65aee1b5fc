package bad;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Objects that stand for functions, although their twins lack the function's method. */
class LeftOutFunctions {
    interface Area {
        double of(double scale);
    }

    @Traced
    record Disc(double radius) implements Area {
        @Override
        public double of(double scale) {
            return scale * radius;
        }
    }

    @Traced
    record Noisy(double radius) implements Area {
        @Override
        public double of(double scale) {
            // WARNING: not-traced
            return new Random(1).doubles(3, radius, radius + scale).sum();
        }
    }

    /** Has the method of a function from the JDK's interface. */
    @Traced
    interface Smooth extends DoubleUnaryOperator {
        default double twice(double x) {
            return 2 * applyAsDouble(x);
        }
    }

    @Traced
    record Rough(double k) implements Smooth {
        @Override
        public double applyAsDouble(double x) {
            // WARNING: not-traced
            return new Random(1).doubles(3, k, k + x).sum();
        }
    }

    @Traced
    static double sum(List<Area> areas, double scale) {
        double sum = 0;
        for (Area area : areas) {
            sum += area.of(scale);
        }
        return sum;
    }

    @Traced
    static double inList(double x) {
        // ERROR: untraceable-callee
        return sum(List.of(new Disc(x), new Noisy(x)), 2);
    }

    @Traced
    static double inVariable(double x) {
        // ERROR: untraceable-callee
        Area area = new Noisy(x);
        return area.of(x);
    }

    @Traced
    interface Slope {
        double at(double t);

        default Slope scaled(double k) {
            return t -> k * at(t);
        }
    }

    static Slope changing = t -> 2 * t;

    @Traced
    static double ofField(double x) {
        // ERROR: untraceable-callee
        return changing.scaled(x).at(2);
    }
}
