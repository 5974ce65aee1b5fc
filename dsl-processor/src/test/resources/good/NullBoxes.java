package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Boxes that are null, which Java refuses where a number is wanted, and nowhere else. */
class NullBoxes {
    private static Map<String, Double> map(double x) {
        Map<String, Double> map = new HashMap<>();
        map.put("x", x);
        map.put("none", null);
        return map;
    }

    private static List<Double> list(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x);
        list.add(null);
        return list;
    }

    @Traced
    static double assigned(double x) {
        Map<String, Double> map = map(x);
        double[] all = {x, 0};
        try {
            all[1] = map.get("none");
        } catch (NullPointerException e) {
            return x * x;
        }
        return all[1];
    }

    @Traced
    static double cast(double x) {
        try {
            return +(double) map(x).get("none");
        } catch (NullPointerException e) {
            return x * x;
        }
    }

    @Traced
    static double looped(double x) {
        double last = 0;
        try {
            for (double each : list(x)) {
                last = each;
            }
        } catch (NullPointerException e) {
            return last * x;
        }
        return last;
    }

    @Traced
    static double chosen(double x) {
        Double none = map(x).get("none");
        try {
            double y = x > 0 ? none : x;
            return y;
        } catch (NullPointerException e) {
            return x * x;
        }
    }

    @Traced
    static double supplied(double x) {
        Map<String, Double> map = map(x);
        DoubleSupplier none = () -> map.get("none");
        try {
            double y = none.getAsDouble();
            return y;
        } catch (NullPointerException e) {
            return x * x;
        }
    }

    @Traced
    static double written(double x) {
        Double none = map(x).get("none");
        String text = "none is " + none;
        text += map(x).get("none");
        return none == null ? x * text.length() : x;
    }

    private static double count;

    static void reset() {
        count = 0;
    }

    private static double next(double x) {
        count++;
        return x + count;
    }

    private static double times(double x, double y) {
        return x * y;
    }

    private static double length(double... values) {
        return values.length;
    }

    @Traced
    static class Pair {
        final double product;

        Pair(double x, double y) {
            product = x * y;
        }

        static Pair sample() {
            return new Pair(3, 0.5);
        }

        double times(double x, double y) {
            return product * x * y;
        }
    }

    @Traced
    interface Measure {
        double of(double... values);
    }

    /** How many numbers were asked for before the null was met. */
    private static double asked(double x, double before) {
        return x * (count - before) + 1000 * x;
    }

    @Traced
    static double operands(double x) {
        Double none = map(x).get("none");
        double before = count;
        double y = x;
        int i = 1;
        try {
            y = next(x) + none * next(x) * next(x);
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += none - i++;
        } catch (NullPointerException e) {
            y += i;
        }
        try {
            return map(x).get("none") * (y = 2);
        } catch (NullPointerException e) {
            return asked(x, before) * y;
        }
    }

    @Traced
    static double compound(double x) {
        Double none = map(x).get("none");
        double before = count;
        try {
            none += next(x);
            return none;
        } catch (NullPointerException e) {
            return asked(x, before);
        }
    }

    @Traced
    static double thrown(double x) {
        Double none = map(x).get("none");
        double[] all = {x, 1};
        try {
            return none / (1 % (all.length - 2)) + none * all[2];
        } catch (NullPointerException e) {
            return x * x;
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
            return x;
        }
    }

    @Traced
    static double arguments(double x) {
        Double none = map(x).get("none");
        double before = count;
        double y = 0;
        try {
            y += times(next(x), times(none, next(x)));
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += Math.max(none, next(x));
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += Math.fma(x, list(x).get(1), next(x));
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += new Pair(none, next(x)).product;
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += new Pair(x, x).times(none, next(x));
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        return y;
    }

    @Traced
    static double spread(double x) {
        Double none = map(x).get("none");
        Measure first = values -> values.length;
        double y = 0;
        try {
            y += length(x, none);
        } catch (NullPointerException e) {
            y += x;
        }
        try {
            y += length(map(x).get("none"));
        } catch (NullPointerException e) {
            y += 2 * x;
        }
        try {
            y += first.of(none, x);
        } catch (NullPointerException e) {
            y += 4 * x;
        }
        return y;
    }

    @Traced
    static double functions(double x) {
        Double none = map(x).get("none");
        DoubleUnaryOperator one = v -> 1;
        DoubleBinaryOperator second = (v, w) -> w;
        DoubleFunction<Double> boxed = v -> v;
        Function<Double, Double> itself = v -> v;
        double y = 0;
        try {
            y += one.applyAsDouble(none);
        } catch (NullPointerException e) {
            y += x;
        }
        double before = count;
        try {
            y += second.applyAsDouble(none, next(x));
        } catch (NullPointerException e) {
            y += asked(x, before);
        }
        try {
            y += boxed.apply(none) == null ? 1 : 2;
        } catch (NullPointerException e) {
            y += 4 * x;
        }
        return itself.apply(none) == null ? y * x : y;
    }

    @Traced
    static double streams(double x) {
        Double none = map(x).get("none");
        double y = 0;
        try {
            y += DoubleStream.of(x, none).limit(1).sum();
        } catch (NullPointerException e) {
            y += x;
        }
        try {
            y += DoubleStream.of(x).reduce(none, (v, w) -> w);
        } catch (NullPointerException e) {
            y += 2 * x;
        }
        try {
            y += OptionalDouble.of(x).orElse(none);
        } catch (NullPointerException e) {
            y += 4 * x;
        }
        try {
            y += Double.valueOf(none) == null ? 1 : 2;
        } catch (NullPointerException e) {
            y += 8 * x;
        }
        return y;
    }

    private static <R> R with(Function<Double, R> f, double a) {
        return f.apply(a);
    }

    /** What a generic method gives is inferred where it is unboxed. */
    @Traced
    static double inferred(double x) {
        return with(y -> y * x, x) + x;
    }
}
