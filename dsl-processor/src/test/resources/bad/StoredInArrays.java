import dev.tracegrad.annotations.Traced;
import java.util.Arrays;
import java.util.function.DoubleFunction;

/** Arrays that plain objects hold have the gradients of what is stored in them only while a companion runs. */
class StoredInArrays {
    double[] w = new double[2];
    private double[] hidden = new double[2];
    static double[] table = new double[2];

    double[] get() {
        return w;
    }

    static void put(double[] to, double x) {
        to[0] = x;
    }

    @Traced
    void field(double x) {
        // WARNING: field-write
        w[0] = x;
    }

    @Traced
    double hidden(double x) {
        // WARNING: field-write
        hidden[0] += x;
        return hidden[0];
    }

    @Traced
    static void ofClass(double x) {
        // WARNING: field-write
        table[0] = x;
    }

    @Traced
    void byAnotherName(double x) {
        double[] same = w;
        // WARNING: field-write
        same[1] = x;
    }

    @Traced
    void handedOut(double x) {
        // WARNING: field-write
        get()[1] = x;
    }

    @Traced
    static void ofAnother(StoredInArrays other, double x) {
        // WARNING: field-write
        other.w[1] = x;
    }

    @Traced
    static void filled(StoredInArrays other, double x) {
        // WARNING: field-write
        Arrays.fill(other.w, x);
    }

    @Traced
    static void copied(StoredInArrays other, double[] x) {
        // WARNING: field-write
        System.arraycopy(x, 0, other.w, 0, 1);
    }

    @Traced
    static void byAnotherMethod(StoredInArrays other, double x) {
        // WARNING: field-write
        put(other.w, x);
    }

    @Traced
    static StoredInArrays made(double x) {
        StoredInArrays made = new StoredInArrays();
        // WARNING: field-write
        made.w[0] = x;
        return made;
    }

    static double[] handed(StoredInArrays from, double x) {
        return from.w;
    }

    static double[] either(double[] one, double[] other, double x) {
        return x > 0 ? one : other;
    }

    @Traced
    static void handedOutByHelper(StoredInArrays other, double x) {
        double[] same = handed(other, x);
        // WARNING: field-write
        same[0] = x;
    }

    @Traced
    static void handedBack(StoredInArrays other, double x) {
        // WARNING: field-write
        either(other.w, table, x)[0] = x;
    }

    @Traced
    static void givenByFunction(StoredInArrays other, double x) {
        DoubleFunction<double[]> of = t -> handed(other, t);
        // WARNING: field-write
        of.apply(x)[0] = x;
    }

    @Traced
    static void orAnother(StoredInArrays other, double x) {
        double[] same = null;
        if (x > 0) {
            same = handed(other, x);
        }
        // WARNING: field-write
        same[0] = x;
    }

    @Traced
    static class View {
        double[] all;

        View(double[] all) {
            this.all = all;
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
        double first() {
            return all[0] * k;
        }
    }

    @Traced
    static void viewed(StoredInArrays other, double x) {
        // WARNING: field-write
        new View(other.w).set(x);
    }

    @Traced
    static void viewedOfClass(double x) {
        // WARNING: field-write
        View view = new View(table);
        view.set(x);
    }

    @Traced
    static void taken(StoredInArrays other, double x) {
        View view = new View(new double[] {x, x});
        // WARNING: field-write
        view.all = other.w;
        view.set(x);
    }

    @Traced
    static double onlyRead(StoredInArrays other, double x) {
        return new Look(other.w, x).first();
    }

    @Traced
    static double[] own(double x) {
        double[] own = new double[2];
        put(own, x);
        Arrays.fill(own, x);
        return own;
    }
}
