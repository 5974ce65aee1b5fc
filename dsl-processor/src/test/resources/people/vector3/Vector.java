package vector3;

/** What can be added and scaled. */
public interface Vector<V extends Vector<V>> {
    V plus(V other);

    V scale(double k);

    double dot(V other);

    default V minus(V other) {
        return plus(other.scale(-1));
    }

    double norm();

    default V unit() {
        return scale(1 / norm());
    }

    default double distance(V other) {
        return minus(other).norm();
    }

    static <V extends Vector<V>> V lerp(V a, V b, double t) {
        return a.scale(1 - t).plus(b.scale(t));
    }
}
