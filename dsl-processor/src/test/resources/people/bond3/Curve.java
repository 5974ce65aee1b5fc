package bond3;

/** Discount factors. */
public interface Curve {
    double rate(double time);

    default double discount(double time) {
        return Math.exp(-rate(time) * time);
    }

    static Curve flat(double rate) {
        return time -> rate;
    }

    static Curve shifted(Curve base, double spread) {
        return time -> base.rate(time) + spread;
    }
}
