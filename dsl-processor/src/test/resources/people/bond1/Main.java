package bond1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double spread(double price, double coupon, double riskFree) {
        Bond bond = new Bond(1000, coupon, 5, 2);
        double ytm = bond.yieldToMaturity(price);
        Bond treasury = new Bond(bond.getFaceValue(), riskFree, 5, 2);
        treasury.setCouponRate(riskFree * 0.9);
        System.out.println("pricing " + bond);
        return ytm - treasury.yieldToMaturity(990) + bond.duration(ytm) * 1e-3;
    }

    public static void main(String[] args) {
        System.out.printf("spread %.5f%n", spread(950, 0.05, 0.03));
    }
}
