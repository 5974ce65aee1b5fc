package quat2;

import java.util.List;

public final class Geometry {
    private Geometry() {}

    public record Vec3(double x, double y, double z) {
        double dot(Vec3 o) {
            return x * o.x + y * o.y + z * o.z;
        }

        Vec3 cross(Vec3 o) {
            return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
        }

        Vec3 scale(double k) {
            return new Vec3(k * x, k * y, k * z);
        }

        Vec3 plus(Vec3 o) {
            return new Vec3(x + o.x, y + o.y, z + o.z);
        }
    }

    public record Quat(double w, Vec3 v) {
        public static final Quat IDENTITY = new Quat(1, new Vec3(0, 0, 0));
        private static final double EPS = 1e-9;

        public static Quat rotation(Vec3 axis, double radians) {
            double half = radians / 2;
            return new Quat(Math.cos(half), axis.scale(Math.sin(half) / Math.sqrt(axis.dot(axis))));
        }

        public Quat times(Quat o) {
            return new Quat(w * o.w - v.dot(o.v), o.v.scale(w).plus(v.scale(o.w)).plus(v.cross(o.v)));
        }

        public Quat conjugate() {
            return new Quat(w, v.scale(-1));
        }

        public double norm() {
            return Math.sqrt(w * w + v.dot(v));
        }

        public Quat scaled(double k) {
            return new Quat(w * k, v.scale(k));
        }

        public Quat plus(Quat o) {
            return new Quat(w + o.w, v.plus(o.v));
        }

        public Quat unit() {
            double n = norm();
            if (n < EPS) {
                throw new IllegalStateException("cannot normalise " + this);
            }
            return scaled(1 / n);
        }

        public Vec3 rotate(Vec3 p) {
            return times(new Quat(0, p)).times(conjugate()).v();
        }

        public static Quat slerp(Quat a, Quat b, double t) {
            double cos = a.w * b.w + a.v.dot(b.v);
            if (cos < 0) {
                b = b.scaled(-1);
                cos = -cos;
            }
            if (cos > 0.9995) {
                return a.scaled(1 - t).plus(b.scaled(t)).unit();
            }
            double theta = Math.acos(cos);
            double s = Math.sin(theta);
            return a.scaled(Math.sin((1 - t) * theta) / s).plus(b.scaled(Math.sin(t * theta) / s));
        }

        public static Quat product(List<Quat> all) {
            return all.stream().reduce(IDENTITY, Quat::times);
        }
    }
}
