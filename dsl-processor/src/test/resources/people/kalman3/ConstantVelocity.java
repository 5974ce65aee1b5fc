package kalman3;

/** Moves at constant speed, with noise. */
public class ConstantVelocity implements Filter<Estimate, Measurement> {
    private final double noise;

    public ConstantVelocity(double noise) {
        this.noise = noise;
    }

    @Override
    public Estimate predict(Estimate s, double dt) {
        return s.toBuilder()
                .position(s.position() + dt * s.speed())
                .covariance(
                        s.p11() + dt * (2 * s.p12() + dt * s.p22()) + noise * dt,
                        s.p12() + dt * s.p22(),
                        s.p22() + noise)
                .build();
    }

    @Override
    public Estimate update(Estimate s, Measurement m) {
        double innovation = m.value() - s.position();
        double total = s.p11() + m.variance();
        double k1 = s.p11() / total;
        double k2 = s.p12() / total;
        return Estimate.builder()
                .position(s.position() + k1 * innovation)
                .speed(s.speed() + k2 * innovation)
                .covariance((1 - k1) * s.p11(), (1 - k1) * s.p12(), s.p22() - k2 * s.p12())
                .build();
    }

    @Override
    public double logLikelihood(Estimate s, Measurement m) {
        double total = s.p11() + m.variance();
        double innovation = m.value() - s.position();
        return -0.5 * (Math.log(2 * Math.PI * total) + innovation * innovation / total);
    }
}
