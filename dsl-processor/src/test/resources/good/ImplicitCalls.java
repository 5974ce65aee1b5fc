package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Objects whose methods run although no call of them stands there, where no gradient is lost by that. */
@SuppressWarnings("traced:field-write")
class ImplicitCalls {
    /** Reads nothing that is tracked. */
    static class Knots extends AbstractList<Double> implements DoubleUnaryOperator, AutoCloseable {
        private final int count;
        private int closed;

        Knots(int count) {
            this.count = count;
        }

        @Override
        public Double get(int i) {
            return i / 8.0;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public double applyAsDouble(double x) {
            return 2 * x;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** Reads what is tracked in what gives texts and whole numbers, and stores none of it. */
    static class Point implements Comparable<Point>, Iterable<Integer> {
        final Value weight = Value.of(2);
        double x;

        double weighed(double by) {
            return by;
        }

        @Override
        public int compareTo(Point other) {
            return Double.compare(weight.data() + x, other.weight.data() + other.x);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append(weight.data()).append(' ').append(x);
            return text.toString();
        }

        @Override
        public boolean equals(Object other) {
            double[] differences = new double[2];
            if (other instanceof Point) {
                differences[0] = x - ((Point) other).x;
                differences[1] = weight.data() - ((Point) other).weight.data();
            }
            return Arrays.equals(differences, new double[2]);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, weight.data());
        }

        @Override
        public Iterator<Integer> iterator() {
            return List.of(1, 2).iterator();
        }
    }

    /** Is traced along, since it stores what it reads, whatever it returns. */
    static class Stepper {
        double x;
        double y;
        final double[] both = new double[2];

        boolean step() {
            y = x * x;
            return y < 4;
        }

        int fill() {
            both[1] = x * y;
            return both.length;
        }

        String text() {
            y *= 2;
            return "stepped";
        }
    }

    /** Each object is of the class that stands there, whatever others of its type read. */
    interface Scale extends LongToDoubleFunction {}

    static class Plain implements Scale {
        @Override
        public double applyAsDouble(long x) {
            return x / 2.0;
        }
    }

    static class Weighted implements Scale {
        final Value weight = Value.of(3);

        @Override
        public double applyAsDouble(long x) {
            return x * weight.data();
        }
    }

    static final Knots KNOTS = new Knots(4);
    static final Point POINT = new Point();
    static final Scale PLAIN = new Plain();
    static final Scale WEIGHTED = new Weighted();

    @Traced
    static double values(double a) {
        double sum = a;
        for (double knot : KNOTS) {
            sum += knot * a;
        }
        try (Knots same = new Knots(2)) {
            sum += same.size();
        }
        sum += DoubleStream.of(1, 2).map(KNOTS).sum() * a;
        return sum + Collections.max(KNOTS) * new ArrayList<>(KNOTS).get(1);
    }

    @Traced
    static double texts(double a) {
        Point point = new Point();
        point.x = a;
        String text = "at " + point;
        text += point;
        Set<Point> set = new HashSet<>();
        set.add(POINT);
        Map<Point, Integer> map = new HashMap<>();
        map.put(POINT, text.length() > 0 ? 1 : 2);
        List<Point> list = new ArrayList<>(List.of(POINT, Objects.requireNonNull(POINT)));
        Collections.sort(list);
        int count = 0;
        for (int one : POINT) {
            count += one;
        }
        boolean isSame = Objects.equals(point, POINT);
        return isSame ? a : a * a * count * map.get(POINT) * set.size();
    }

    @Traced
    static double stepped(double a) {
        Stepper stepper = new Stepper();
        stepper.x = a;
        double sum = stepper.step() ? stepper.y : 2 * stepper.y;
        int length = stepper.fill();
        String text = stepper.text();
        return sum * length + stepper.both[1] * text.length() + stepper.y;
    }

    static double level = 1;

    static class Base {
        double y;

        Base() {
            y = 2 * level;
        }
    }

    static class Middle extends Base {}

    static class Lower extends Middle {
        double z = y * 2;
    }

    /** Constructors that run although nothing says so. */
    @Traced
    @SuppressWarnings("traced:plain-object")
    static double constructed(double a) {
        level = a;
        Lower lower = new Lower();
        return new Middle().y * a + lower.y * lower.z;
    }

    @Traced
    static double exact(double a) {
        double stopped = Value.stopGradient(LongStream.of(1, 2).mapToDouble(WEIGHTED).sum());
        return a * LongStream.of(1, 2).mapToDouble(PLAIN).sum() + stopped;
    }
}
