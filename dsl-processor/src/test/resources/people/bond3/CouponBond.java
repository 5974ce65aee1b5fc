package bond3;

/** A coupon each year, and the face at the end. */
public class CouponBond extends Instrument {
    private final double face;
    private final double rate;
    private final int years;

    public CouponBond(double face, double rate, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years: " + years);
        }
        this.face = face;
        this.rate = rate;
        this.years = years;
    }

    protected double coupon(int year) {
        return face * rate;
    }

    @Override
    public double price(double yield) {
        double sum = face * Math.exp(-yield * years);
        for (int year = 1; year <= years; year++) {
            sum += coupon(year) * Math.exp(-yield * year);
        }
        return sum;
    }

    @Override
    public double maturity() {
        return years;
    }
}
