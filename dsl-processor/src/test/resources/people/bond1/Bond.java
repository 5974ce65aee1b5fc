package bond1;

public class Bond {
    private static final int MAX_ITERATIONS = 100;
    private static final double TOLERANCE = 1e-12;

    private double faceValue;
    private double couponRate;
    private int years;
    private int frequency;

    public Bond(double faceValue, double couponRate, int years, int frequency) {
        if (frequency <= 0) {
            throw new IllegalArgumentException("frequency must be positive");
        }
        this.faceValue = faceValue;
        this.couponRate = couponRate;
        this.years = years;
        this.frequency = frequency;
    }

    public double getFaceValue() {
        return faceValue;
    }

    public void setCouponRate(double couponRate) {
        this.couponRate = couponRate;
    }

    public double price(double yield) {
        double coupon = faceValue * couponRate / frequency;
        int n = years * frequency;
        double price = 0;
        for (int i = 1; i <= n; i++) {
            price += coupon / Math.pow(1 + yield / frequency, i);
        }
        price += faceValue / Math.pow(1 + yield / frequency, n);
        return price;
    }

    public double duration(double yield) {
        double coupon = faceValue * couponRate / frequency;
        int n = years * frequency;
        double weighted = 0;
        for (int i = 1; i <= n; i++) {
            double cashFlow = coupon;
            if (i == n) {
                cashFlow += faceValue;
            }
            weighted += (double) i / frequency * cashFlow / Math.pow(1 + yield / frequency, i);
        }
        return weighted / price(yield);
    }

    public double yieldToMaturity(double marketPrice) {
        double y = couponRate;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double f = price(y) - marketPrice;
            double df = -duration(y) * price(y) / (1 + y / frequency);
            double next = y - f / df;
            if (Math.abs(next - y) < TOLERANCE) {
                return next;
            }
            y = next;
        }
        throw new IllegalStateException("no convergence for price " + marketPrice);
    }

    @Override
    public String toString() {
        return "Bond{face=" + faceValue + ", coupon=" + couponRate * 100 + "%, " + years + "y}";
    }
}
