package vector1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** An immutable vector in space. */
public record Vec3(double x, double y, double z) implements Comparable<Vec3> {
    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 UNIT_X = new Vec3(1, 0, 0);
    public static final Vec3 UNIT_Y = new Vec3(0, 1, 0);
    public static final Vec3 UNIT_Z = new Vec3(0, 0, 1);
    private static final double EPSILON = 1e-12;

    public Vec3 {
        if (Double.isNaN(x) || Double.isNaN(y) || Double.isNaN(z)) {
            throw new IllegalArgumentException("not a number: (" + x + ", " + y + ", " + z + ")");
        }
    }

    public Vec3(double x, double y) {
        this(x, y, 0);
    }

    public static Vec3 of(double... components) {
        if (components.length != 3) {
            throw new IllegalArgumentException("expected 3 components, got " + components.length);
        }
        return new Vec3(components[0], components[1], components[2]);
    }

    public static Vec3 polar(double radius, double azimuth, double elevation) {
        double c = Math.cos(elevation);
        return new Vec3(radius * c * Math.cos(azimuth), radius * c * Math.sin(azimuth), radius * Math.sin(elevation));
    }

    public static Vec3 sum(Vec3... vectors) {
        return Arrays.stream(vectors).reduce(ZERO, Vec3::plus);
    }

    public static Vec3 mean(List<Vec3> vectors) {
        if (vectors.isEmpty()) {
            return ZERO;
        }
        Vec3 total = ZERO;
        for (Vec3 v : vectors) {
            total = total.plus(v);
        }
        return total.scale(1.0 / vectors.size());
    }

    public Vec3 plus(Vec3 o) {
        return new Vec3(x + o.x, y + o.y, z + o.z);
    }

    public Vec3 minus(Vec3 o) {
        return plus(o.negate());
    }

    public Vec3 negate() {
        return scale(-1);
    }

    public Vec3 scale(double k) {
        return new Vec3(k * x, k * y, k * z);
    }

    public double dot(Vec3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec3 cross(Vec3 o) {
        return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    public Vec3 normalized() {
        double n = norm();
        if (n < EPSILON) {
            throw new ArithmeticException("cannot normalize " + this);
        }
        return scale(1 / n);
    }

    public double angleTo(Vec3 o) {
        return Math.acos(Math.max(-1, Math.min(1, dot(o) / (norm() * o.norm()))));
    }

    public Vec3 map(DoubleUnaryOperator f) {
        return new Vec3(f.applyAsDouble(x), f.applyAsDouble(y), f.applyAsDouble(z));
    }

    public Vec3 withZ(double newZ) {
        return new Vec3(x, y, newZ);
    }

    public double[] toArray() {
        return new double[] {x, y, z};
    }

    public boolean isCloseTo(Vec3 o, double tolerance) {
        return minus(o).norm() <= tolerance;
    }

    @Override
    public int compareTo(Vec3 o) {
        return Double.compare(norm(), o.norm());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "(%.3f, %.3f, %.3f)", x, y, z);
    }
}
