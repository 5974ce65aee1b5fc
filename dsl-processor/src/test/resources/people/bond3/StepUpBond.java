package bond3;

/** Its coupon grows. */
public final class StepUpBond extends CouponBond {
    private final double step;

    public StepUpBond(double face, double rate, int years, double step) {
        super(face, rate, years);
        this.step = step;
    }

    @Override
    protected double coupon(int year) {
        return super.coupon(year) * (1 + step * (year - 1));
    }

    @Override
    public double duration(double yield) {
        return Math.min(super.duration(yield), maturity());
    }
}
