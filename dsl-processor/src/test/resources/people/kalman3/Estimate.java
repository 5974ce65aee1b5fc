package kalman3;

import java.util.Objects;

/** Place and speed, and their covariance. */
public final class Estimate {
    private final double position;
    private final double speed;
    private final double p11;
    private final double p12;
    private final double p22;

    private Estimate(Builder b) {
        this.position = b.position;
        this.speed = b.speed;
        this.p11 = b.p11;
        this.p12 = b.p12;
        this.p22 = b.p22;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return builder().position(position).speed(speed).covariance(p11, p12, p22);
    }

    public double position() {
        return position;
    }

    public double speed() {
        return speed;
    }

    public double p11() {
        return p11;
    }

    public double p12() {
        return p12;
    }

    public double p22() {
        return p22;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof Estimate)) {
            return false;
        }
        Estimate e = (Estimate) o;
        return position == e.position && speed == e.speed && p11 == e.p11 && p12 == e.p12 && p22 == e.p22;
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, speed, p11, p12, p22);
    }

    @Override
    public String toString() {
        return "Estimate{position=" + position + ", speed=" + speed + "}";
    }

    public static final class Builder {
        private double position;
        private double speed;
        private double p11 = 1;
        private double p12;
        private double p22 = 1;

        private Builder() {}

        public Builder position(double position) {
            this.position = position;
            return this;
        }

        public Builder speed(double speed) {
            this.speed = speed;
            return this;
        }

        public Builder covariance(double p11, double p12, double p22) {
            this.p11 = p11;
            this.p12 = p12;
            this.p22 = p22;
            return this;
        }

        public Estimate build() {
            if (p11 < 0 || p22 < 0) {
                throw new IllegalStateException("negative variance");
            }
            return new Estimate(this);
        }
    }
}
