package bond3;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double desk(double coupon, double step, double market, double amount) {
        Instrument zero = new ZeroBond(100, 3.5);
        Instrument bond = new CouponBond(100, coupon, 5);
        Portfolio portfolio = new Portfolio().add(zero, amount).add(bond, 2).add(new StepUpBond(100, coupon, 4, step), 1.5);
        double y = bond.yield(market);
        double all = portfolio.yield(4 * market);
        return 100 * (y - all) + portfolio.duration(y) + portfolio.averageDuration(all) + cheapest(y, zero, bond).price(y);
    }

    private static Instrument cheapest(double y, Instrument... all) {
        Instrument best = null;
        for (Instrument each : all) {
            if (best == null || each.price(y) < best.price(y)) {
                best = each;
            }
        }
        return best;
    }

    public static void main(String[] args) {
        System.out.println(desk(0.04, 0.1, 97.5, 1.2));
        System.out.println(new ZeroBond(100, 3.5));
    }
}
