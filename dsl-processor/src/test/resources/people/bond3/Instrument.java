package bond3;

/** What pays money later, and has a price today. */
public abstract class Instrument {
    private static final double TOLERANCE = 1e-12;

    /** The price at a yield, which is compounded continuously. */
    public abstract double price(double yield);

    /** When the last payment is made, in years. */
    public abstract double maturity();

    /** The yield at which the price is that of the market. */
    public double yield(double market) {
        double y = 0.05;
        for (int i = 0; i < 50; i++) {
            double h = 1e-6;
            double slope = (price(y + h) - price(y - h)) / (2 * h);
            double step = (price(y) - market) / slope;
            y -= step;
            if (Math.abs(step) < TOLERANCE) {
                break;
            }
        }
        return y;
    }

    public double duration(double yield) {
        double h = 1e-4;
        return -(price(yield + h) - price(yield - h)) / (2 * h * price(yield));
    }

    @Override
    public String toString() {
        return String.format("%s of %.1f years", getClass().getSimpleName(), maturity());
    }
}
