package bond3;

public class ZeroBond extends Instrument {
    private final double face;
    private final double maturity;

    public ZeroBond(double face, double maturity) {
        this.face = face;
        this.maturity = maturity;
    }

    @Override
    public double price(double yield) {
        return face * Math.exp(-yield * maturity);
    }

    @Override
    public double maturity() {
        return maturity;
    }
}
