package bond3;

/** A curve of four parameters. */
public class NelsonSiegel implements Curve {
    private final double level, slope, hump, decay;

    public NelsonSiegel(double level, double slope, double hump, double decay) {
        this.level = level;
        this.slope = slope;
        this.hump = hump;
        this.decay = decay;
    }

    @Override
    public double rate(double t) {
        double k = t / decay;
        double f = (1 - Math.exp(-k)) / k;
        return level + slope * f + hump * (f - Math.exp(-k));
    }
}
