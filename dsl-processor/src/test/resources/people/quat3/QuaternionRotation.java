package quat3;

import java.util.Arrays;

final class QuaternionRotation implements Rotation {
    private final double[] q;

    private QuaternionRotation(Builder b) {
        double n = Math.sqrt(Arrays.stream(b.q).map(v -> v * v).sum());
        this.q = Arrays.stream(b.q).map(v -> v / n).toArray();
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {
        private double[] q = {1, 0, 0, 0};

        Builder axis(Axis axis) {
            double angle = 2 * Math.acos(q[0]);
            Arrays.fill(q, 1, 4, 0.0);
            q[1 + axis.ordinal()] = Math.sin(angle / 2);
            return this;
        }

        Builder angle(double radians) {
            q[0] = Math.cos(radians / 2);
            return this;
        }

        Builder components(double... c) {
            q = c.clone();
            return this;
        }

        QuaternionRotation build() {
            return new QuaternionRotation(this);
        }
    }

    enum Axis {
        X,
        Y,
        Z
    }

    private static double[] hamilton(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3],
            a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2],
            a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1],
            a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0]
        };
    }

    @Override
    public double[] apply(double... p) {
        double[] pure = new double[4];
        System.arraycopy(p, 0, pure, 1, 3);
        double[] r = hamilton(hamilton(q, pure), inverse().q);
        return Arrays.copyOfRange(r, 1, 4);
    }

    @Override
    public Rotation then(Rotation next) {
        if (next instanceof QuaternionRotation other) {
            return builder().components(hamilton(other.q, q)).build();
        }
        throw new UnsupportedOperationException();
    }

    @Override
    public QuaternionRotation inverse() {
        double[] c = q.clone();
        for (int i = 1; i < 4; i++) {
            c[i] = -c[i];
        }
        return builder().components(c).build();
    }
}
