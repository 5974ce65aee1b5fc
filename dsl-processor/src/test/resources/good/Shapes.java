package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Arrays of anything, objects as functions in them, wildcards, and iterators of the program's own. */
class Shapes {
    interface Area {
        double of(double scale);
    }

    @Traced
    record Disc(double radius) implements Area {
        static Disc sample() {
            return new Disc(2);
        }

        @Override
        public double of(double scale) {
            return scale * radius * radius;
        }
    }

    @Traced
    static double areasInArray(double x) {
        Area[] areas = {new Disc(x), new Disc(x * 2)};
        double sum = 0;
        for (Area area : areas) {
            sum += area.of(x);
        }
        return sum;
    }

    @Traced
    static double functionsInArray(double[] x) {
        final IntToDoubleFunction up = i -> x[i] * 2;
        final IntToDoubleFunction[] both = new IntToDoubleFunction[] {up, i -> x[x.length - 1 - i]};
        return x.length == 0 ? 0 : both[0].applyAsDouble(0) + both[1].applyAsDouble(0);
    }

    @Traced
    static double filledArray(double x) {
        DoubleUnaryOperator[] powers = new DoubleUnaryOperator[2];
        powers[0] = a -> a * x;
        powers[1] = a -> a * a * x;
        return powers[0].applyAsDouble(x) + powers[1].applyAsDouble(2);
    }

    @Traced
    static double filledWithOne(double x) {
        Disc[] discs = new Disc[3];
        Arrays.fill(discs, 0, 2, new Disc(x));
        Disc[] copies = Arrays.copyOf(discs, 2);
        Area[] areas = new Area[2];
        Arrays.fill(areas, copies[1]);
        DoubleUnaryOperator[] powers = new DoubleUnaryOperator[2];
        Arrays.fill(powers, (DoubleUnaryOperator) a -> a * x);
        double[][] rows = new double[2][];
        Arrays.fill(rows, new double[] {x, 2});
        rows[0][0] *= x;
        return areas[1].of(x) + copies[0].of(2) * powers[1].applyAsDouble(rows[1][0]) * rows[0][1];
    }

    private static double anyOf(double x, Area... areas) {
        double sum = 0;
        for (Area area : areas) {
            sum += area.of(x);
        }
        return sum;
    }

    @Traced
    static double handed(double x) {
        return anyOf(x, new Disc(x), new Disc(3));
    }

    @Traced
    static double listOfFunctions(double x) {
        return sumOf(x, List.of(new Disc(x), new Ring(x)));
    }

    private static double sumOf(double x, List<Area> areas) {
        double sum = 0;
        for (Area area : areas) {
            sum += area.of(x);
        }
        return sum;
    }

    @Traced
    record Ring(double radius) implements Area {
        static Ring sample() {
            return new Ring(1.5);
        }

        @Override
        public double of(double scale) {
            return scale * radius;
        }
    }

    @Traced
    static double wildcards(double x) {
        Map<?, Double> map = new TreeMap<>(Map.of("a", x, "b", 2.0));
        double[] sum = new double[1];
        map.forEach((key, value) -> sum[0] += value * x);
        return sum[0];
    }

    @Traced
    static double ownIterator(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x);
        list.add(x * x);
        Iterator<Double> backwards = new Iterator<>() {
            private int left = 2;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Double next() {
                left--;
                return list.get(left);
            }
        };
        double result = 0;
        while (backwards.hasNext()) {
            result = result * x + backwards.next();
        }
        return result;
    }

    @Traced
    static double superOfConstant(double x) {
        return Estimate.LOW.of(x) + Estimate.HIGH.of(x);
    }

    @Traced
    static double boxedText(double x) {
        Double boxed = x;
        return boxed.toString().length() * x;
    }

    /** Keeps arrays in arrays, and passes on what it assigns. */
    static class Rows {
        private final double[][] rows = new double[2][];
        private double[] first;
        private double[] second;
        private int count;

        static Rows sample() {
            return new Rows();
        }

        @Traced
        @SuppressWarnings("traced:field-write")
        double kept(double x) {
            double[] row = {x, x * 2};
            rows[count++] = row;
            first = second = row;
            return rows[0][1] * first[0] + second[1];
        }
    }

    @Traced
    enum Estimate {
        LOW {
            @Override
            double of(double x) {
                return super.of(x) / 2;
            }
        },
        HIGH;

        double of(double x) {
            return x * x;
        }

        static Estimate sample() {
            return HIGH;
        }
    }
}
