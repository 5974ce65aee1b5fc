import dev.tracegrad.annotations.Traced;
import java.util.Arrays;

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

    @Traced
    static double[] own(double x) {
        double[] own = new double[2];
        put(own, x);
        Arrays.fill(own, x);
        return own;
    }
}
