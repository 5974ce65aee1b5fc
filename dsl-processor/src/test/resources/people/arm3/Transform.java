package arm3;

import java.util.function.UnaryOperator;

/** A rigid motion as a function on points. */
@FunctionalInterface
public interface Transform extends UnaryOperator<Point> {
    default Transform after(Transform first) {
        return p -> apply(first.apply(p));
    }

    static Transform identity() {
        return p -> p;
    }

    static Transform translate(double dx, double dy, double dz) {
        return p -> new Point(p.x() + dx, p.y() + dy, p.z() + dz);
    }

    static Transform rotate(Axis axis, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return switch (axis) {
            case X -> p -> new Point(p.x(), c * p.y() - s * p.z(), s * p.y() + c * p.z());
            case Y -> p -> new Point(c * p.x() + s * p.z(), p.y(), c * p.z() - s * p.x());
            case Z -> p -> new Point(c * p.x() - s * p.y(), s * p.x() + c * p.y(), p.z());
        };
    }
}
