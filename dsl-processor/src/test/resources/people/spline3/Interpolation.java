package spline3;

/** A curve through points. */
@FunctionalInterface
public interface Interpolation {
    double valueAt(double x);

    default Interpolation times(double k) {
        return x -> k * valueAt(x);
    }

    default Interpolation plus(Interpolation other) {
        return x -> valueAt(x) + other.valueAt(x);
    }
}
