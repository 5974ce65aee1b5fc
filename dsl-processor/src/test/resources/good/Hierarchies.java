package good;

import dev.tracegrad.annotations.Traced;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Classes without an annotation that come along with others, above, below or beside them. */
class Hierarchies {
    /** Several methods, so that it is no function: it has tracked form if all who implement it have. */
    interface Distribution {
        static Distribution sample() {
            return Uniform.sample();
        }

        double density(double x);

        double mean();
    }

    static class Uniform implements Distribution {
        private final double low;
        private final double high;

        Uniform(double low, double high) {
            this.low = low;
            this.high = high;
        }

        static Distribution of(double low, double high) {
            return new Uniform(low, high);
        }

        static Uniform sample() {
            return new Uniform(-1, 3);
        }

        @Override
        public double density(double x) {
            return x < low || x > high ? 0 : 1 / (high - low);
        }

        @Override
        public double mean() {
            return (low + high) / 2;
        }
    }

    static class Shifted implements Distribution {
        private final Distribution other;
        private final double by;

        Shifted(Distribution other, double by) {
            this.other = other;
            this.by = by;
        }

        static Shifted sample() {
            return new Shifted(Uniform.sample(), 2);
        }

        @Override
        public double density(double x) {
            return other.density(x - by);
        }

        @Override
        public double mean() {
            return other.mean() + by;
        }

        double atMean() {
            return density(mean()) + by;
        }
    }

    @Traced
    static double behindInterface(double x, double y) {
        Shifted shifted = new Shifted(Uniform.of(x, x * x + y), y);
        Distribution one = y > 0 ? shifted : Uniform.of(y, x);
        return shifted.atMean() + one.density(x) * one.mean();
    }

    interface Ridge {
        static Ridge sample() {
            return Cubic.sample();
        }

        double at(double x);
    }

    static class Cubic implements Ridge {
        static Cubic sample() {
            return new Cubic();
        }

        @Override
        public double at(double x) {
            return x * x * x;
        }
    }

    static class Line implements Ridge {
        private final double slope;

        Line(double slope) {
            this.slope = slope;
        }

        static Line sample() {
            return new Line(3);
        }

        @Override
        public double at(double x) {
            return slope * x;
        }
    }

    private static double twice(Ridge one, double x) {
        return one.at(one.at(x));
    }

    @Traced
    static double ofFunction(double x) {
        return twice(new Cubic(), x) + twice(new Line(x), x);
    }

    static class Mass {
        double at;
        double weight;

        Mass(double at, double weight) {
            this.at = at;
            this.weight = weight;
        }

        static Mass sample() {
            return new Mass(2, 3);
        }

        void add(double x) {
            weight += 1;
            at += (x - at) / weight;
        }
    }

    /** A loop calls its iterator, and not what it has for other methods of a collection. */
    static class Masses extends AbstractCollection<Mass> {
        private List<Mass> all = new ArrayList<>();
        private double total;

        @Override
        public boolean add(Mass mass) {
            total += mass.weight;
            return all.add(mass);
        }

        @Override
        public Iterator<Mass> iterator() {
            return all.iterator();
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    private static Masses masses() {
        Masses masses = new Masses();
        masses.add(new Mass(1, 2));
        masses.add(new Mass(3, 4));
        return masses;
    }

    private static final Masses MASSES = masses();

    @Traced
    @SuppressWarnings("traced:field-write")
    static double looped(double x) {
        Mass changed = new Mass(x, 1);
        changed.add(x * x);
        double sum = changed.at;
        for (Mass mass : MASSES) {
            sum += mass.at * x;
        }
        return sum;
    }

    private static double first(double x, double[] others) {
        if (others != null) {
            others[0] = x;
        }
        return x * x;
    }

    @Traced
    static double ofNothing(double x) {
        double[] others = {1, 2};
        return first(x, (double[]) null) + first(x, others) * others[0];
    }

    static class Interval {
        final double low;
        final double high;

        private Interval(boolean isRight, double low, double high) {
            this.low = low;
            this.high = high;
        }

        Interval(Interval other, double by) {
            this(isRight(other), other.low, other.width() * by);
        }

        static Interval sample() {
            return new Interval(true, 1, 3);
        }

        private static boolean isRight(Interval one) {
            return one.low <= one.high;
        }

        double width() {
            return high - low;
        }
    }

    @Traced
    static double checked(double x) {
        Interval one = new Interval(true, x, x * x);
        return new Interval(one, 2).width();
    }

    static class Log {
        static double last;

        @SuppressWarnings("traced:field-write")
        static int keep(double x) {
            last = x;
            return 2;
        }
    }

    /** What it gives is no number with a gradient, but what it stores is. */
    @Traced
    static double kept(double x) {
        int times = Log.keep(x * x);
        return Log.last * times + x;
    }

    abstract static class Order {
        abstract int compare(double one, double other);

        static Order within(double eps) {
            return new Order() {
                @Override
                int compare(double one, double other) {
                    return Math.abs(one - other) < eps ? 0 : Double.compare(one, other);
                }
            };
        }
    }

    private static final Order ORDER = Order.within(1e-3);

    /** An answer, which objects of a class without a name give. */
    @Traced
    static double ordered(double x, double y) {
        return ORDER.compare(x, y) > 0 ? x * y : y;
    }
}
