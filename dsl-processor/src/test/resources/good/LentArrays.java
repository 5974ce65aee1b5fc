package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleFunction;

/** Arrays with several names, which methods hand back and objects keep: traced code's own, or plain ones that are only read. */
class LentArrays {
    static final double[] TABLE = {1, 2, 3};
    static final Object HELD = new double[2];

    @Traced
    static class View {
        double[] all;

        View(double[] all) {
            this.all = all;
        }

        static View sample() {
            return new View(new double[] {1.5, -2});
        }

        void set(double x) {
            all[0] = x;
        }

        double first() {
            return all[0];
        }
    }

    @Traced
    record Look(double[] all, double k) {
        static Look sample() {
            return new Look(new double[] {1.5, -2}, 3);
        }

        double last() {
            return all[all.length - 1] * k;
        }
    }

    static double[] same(double[] all) {
        return all;
    }

    static double[] either(double[] one, double[] other, double x) {
        return x > 0 ? one : other;
    }

    static double[] made(double x) {
        return new double[] {x, x * x};
    }

    static double[] zeros(int n) {
        return new double[n];
    }

    static double[] held(double x) {
        return x == x ? (double[]) HELD : TABLE;
    }

    static double first(double[] all, double x) {
        double[] other = same(all);
        other[0] *= x;
        return other[0];
    }

    static double chosen(double[] all, double x) {
        double[] other =
                switch (all.length) {
                    case 0 -> new double[1];
                    default -> all;
                };
        other[0] += x;
        return x;
    }

    @Traced
    static double viewOfOwn(double x) {
        View view = new View(new double[] {x, 1});
        view.set(x * x);
        double[] own = {x, 2};
        either(own, view.all, x)[1] = x * 3;
        return view.first() + own[1] + view.all[1];
    }

    @Traced
    static double viewOfMade(double x) {
        View view = new View(zeros(2));
        view.set(x);
        View other = new View(made(x));
        other.all[1] = view.first() * x;
        return other.first() + other.all[1];
    }

    @Traced
    static double onlyRead(double x) {
        return new Look(TABLE, x).last() + new Look(either(TABLE, TABLE, x), x).last();
    }

    @Traced
    static double handedBack(double x) {
        double[] own = zeros(2);
        own[0] = x;
        same(own)[1] = x * 2;
        DoubleFunction<double[]> making = t -> made(t);
        double[] more = making.apply(x);
        more[0] = own[1];
        return own[0] + own[1] * more[0] + more[1];
    }

    @Traced
    static double throughOtherNames(double x, double y) {
        double[] all = {x, y};
        return first(all, y) + chosen(all, x) + all[0];
    }

    /** What a method gives is somebody's, whose number stays. */
    @Traced
    @SuppressWarnings("traced:field-write")
    static double stays(double x) {
        held(x)[1] = x * 2;
        double[] other = (double[]) HELD;
        return once(TABLE) + other[1] * x;
    }

    static double once(double[] all) {
        all[0] *= 1;
        return all[0];
    }
}
