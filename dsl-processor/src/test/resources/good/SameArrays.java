package good;

import dev.tracegrad.annotations.Traced;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Plain arrays that are passed on, given back, kept and written to under several names: each is one array in both forms. */
@SuppressWarnings({"traced:field-write", "traced:plain-object"})
class SameArrays {
    private static final double[] W = new double[2];
    private static final double[][] ROWS = {{0, 0}, {0, 0}};
    private static double[] last = {1, 2};

    @Traced
    static class Vec {
        final double[] d;

        Vec(double... d) {
            this.d = d;
        }

        double at(int i) {
            return d[i];
        }

        void set(int i, double x) {
            d[i] = x;
        }

        static Vec sample() {
            return new Vec(1.5, 2.5);
        }
    }

    interface Step {
        double apply(double[] state, double h);
    }

    private static double[] filled(double x) {
        W[0] = x;
        return W;
    }

    private static double[] same(double[] all) {
        return all;
    }

    private static double[] either(double[] one, double[] other, boolean first) {
        return first ? one : other;
    }

    private static double stored(double[] all, double x) {
        W[0] = x;
        return all[0];
    }

    private static double copied(double[] from, double[] to, double x) {
        to[0] = x;
        return from[0];
    }

    private static void keep(double[] all) {
        last = all;
    }

    private static double euler(double[] state, double h) {
        double before = state[0];
        state[0] = before + h * state[1];
        return state[0] - before;
    }

    private static double twice(Step step, double h) {
        double[] state = same(W);
        return step.apply(state, h) + step.apply(W, h) * state[0];
    }

    private static final class Shown {
        private final String made = "W[1] is " + W[1];

        @Override
        public String toString() {
            return "W[1] is " + W[1];
        }
    }

    /** What a companion has written stands in texts that objects make of themselves. */
    @Traced
    static double inTexts(double x, double y) {
        W[1] = x;
        Shown early = new Shown();
        copied(W, W, y);
        swap(W);
        String text = "now " + early + String.valueOf(early);
        String made = new Shown().made;
        String wanted = "W[1] is " + y;
        return text.equals("now " + wanted + wanted) && made.equals(wanted) ? x * y : x;
    }

    private static void swap(double[] all) {
        double first = all[0];
        all[0] = all[1];
        all[1] = first;
    }

    @Traced
    static double writtenResult(double x, double y) {
        filled(x)[1] = y;
        return W[0] * W[1];
    }

    @Traced
    static double heldResult(double x, double y) {
        double[] all = filled(x);
        W[1] = y;
        return all[0] * all[1];
    }

    @Traced
    static double repeatedResult(double x) {
        double[] all = {x};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double[] again = filled(x * i);
            sum += all[0] * again[0];
            all = filled(x);
        }
        return sum;
    }

    @Traced
    static double givenBack(double x, double y) {
        same(W)[0] = x;
        double[] own = {x, y};
        either(W, own, x > y)[1] = 3;
        return W[0] * y + W[1] * own[1];
    }

    @Traced
    static double writtenMeanwhile(double x, double y) {
        return stored(W, x) * y + copied(W, W, y) * x;
    }

    @Traced
    static double rows(double x, double y) {
        ROWS[0][0] = x;
        ROWS[1][0] = y;
        double[][] all = {ROWS[0], {y, x}, W};
        double[] swapped = all[0];
        all[0] = all[1];
        all[1] = swapped;
        swapped[1] = x * y;
        copied(ROWS[1], all[2], y);
        return ROWS[0][1] * all[1][0] + all[0][0] * W[0];
    }

    @Traced
    static double inObjects(double x, double y) {
        Vec v = new Vec(W);
        Vec again = new Vec(same(W));
        W[0] = x;
        v.set(1, y);
        return v.at(0) * W[1] + again.at(1) * x;
    }

    @Traced
    static double byFunctions(double x, double y) {
        BiConsumer<double[], Double> set = (all, z) -> all[0] = z;
        set.accept(W, x);
        UnaryOperator<double[]> id = all -> all;
        id.apply(W)[1] = y;
        ToDoubleFunction<double[]> first = all -> {
            W[0] = x * y;
            return all[0];
        };
        Supplier<double[]> chosen = () -> x > 0 ? W : ROWS[0];
        chosen.get()[1] = 2 * y;
        return first.applyAsDouble(W) * W[1] + W[0];
    }

    @Traced
    static double bySteps(double x, double y) {
        W[0] = x;
        W[1] = 1;
        Step step = SameArrays::euler;
        return twice(step, y) * W[0];
    }

    @Traced
    static double keptElsewhere(double x, double y) {
        double[] all = {1, 2};
        keep(all);
        last[0] = x;
        all[1] = y;
        return all[0] * last[1];
    }

    @Traced
    static double copies(double x, double y) {
        W[0] = x;
        double[] copy = W.clone();
        double[] longer = Arrays.copyOf(W, 3);
        copy[0] = y;
        longer[0] *= y;
        last = copy.clone();
        last[0] = 5 * x;
        return W[0] * copy[0] + longer[0] + last[0];
    }

    private static final double[] ZEROS = new double[3];
    private static final double[] LINE = {3, 1, 2};

    @Traced
    static double cleared(double x) {
        LINE[0] = x;
        LINE[2] = 2 * x;
        System.arraycopy(ZEROS, 1, LINE, 0, 2);
        return LINE[0] * 5 + LINE[1] + LINE[2] * x;
    }

    @Traced
    static double moved(double x) {
        LINE[0] = x;
        LINE[1] = 3 * x * x;
        System.arraycopy(LINE, 0, LINE, 1, 2);
        return LINE[1] * 7 + LINE[2] * x;
    }

    /** An array that is known as an object, and tested for what it is. */
    @Traced
    static double asObjects(double x) {
        Object known = W;
        double sum = 0;
        if (known instanceof double[] w) {
            W[0] = x * x;
            sum += w[0];
        }
        for (Object row : ROWS) {
            if (row instanceof double[] r) {
                r[0] = sum * x;
            }
            sum += row == ROWS[1] ? ((double[]) row).clone()[0] : 1;
        }
        return sum + ROWS[0][0];
    }

    private static double[][] table(double[][] all) {
        return all;
    }

    private static void replaced(double[] row) {
        ROWS[0] = row;
    }

    /** Rows that are replaced while the table has another name. */
    @Traced
    static double rowsReplaced(double x, double y) {
        double[][] named = table(ROWS);
        double[] first = ROWS[0];
        first[0] = x * y;
        ROWS[1] = first;
        double sum = named[1][0] * x;
        ROWS[1] = new double[] {x, y};
        sum += named[1][0] * named[1][1];
        replaced(new double[] {y, x});
        sum += named[0][0];
        Arrays.fill(ROWS, ROWS[1]);
        sum += named[0][1] * x;
        System.arraycopy(new double[][] {{y, x}}, 0, ROWS, 1, 1);
        ROWS[0] = first;
        return sum + named[1][0] * named[0][0];
    }

    private static double first(Object all) {
        return ((double[]) all)[0];
    }

    private static double firstIf(Object all) {
        return all instanceof double[] w ? w[0] : 0;
    }

    private static <T> double firstOf(T all) {
        return first(all);
    }

    /** Arrays that are passed on as objects. */
    @Traced
    static double passedAsObjects(double x) {
        W[0] = x * x;
        Object all = W;
        Object[] several = {W};
        return first(all) * firstIf(several[0]) + firstOf(all);
    }

    private static Iterator<double[]> twice() {
        return new Iterator<>() {
            private int passed;

            @Override
            public boolean hasNext() {
                return passed < 2;
            }

            @Override
            public double[] next() {
                passed++;
                return W;
            }
        };
    }

    /** Arrays that functions and iterators of somebody else give. */
    @Traced
    static double fromLibrary(double x) {
        double[] chosen = Optional.of(1).map(i -> W).get();
        double[] row = IntStream.range(0, 2).mapToObj(i -> ROWS[i]).toList().get(1);
        Map<String, double[]> all = new HashMap<>();
        double[] computed = all.computeIfAbsent("w", name -> W);
        W[0] = x * x;
        ROWS[1][0] = x;
        double sum = chosen[0] * row[0] + computed[0] + all.get("w")[0];
        for (Iterator<double[]> each = twice(); each.hasNext(); ) {
            sum += each.next()[0];
        }
        return sum;
    }
}
