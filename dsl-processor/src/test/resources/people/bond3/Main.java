package bond3;

import dev.tracegrad.annotations.Traced;
import java.util.List;

public class Main {
    @Traced
    static double spread(double coupon, double level, double slope, double price) {
        Curve curve = new NelsonSiegel(level, slope, 0.01, 2.0);
        Instrument bond = FixedBond.builder("ACME 2030").coupon(coupon).years(5).frequency(2).build();
        Instrument zero = new ZeroBond("STRIP", 100, 4.5);
        List<Instrument> portfolio = List.of(bond, zero);
        double value = portfolio.stream().mapToDouble(i -> i.presentValue(curve)).sum();
        double yield = new YieldSolver().withTolerance(1e-13).solve(bond, price);
        return yield * 100 + value + zero.duration(Curve.shifted(curve, 0.01)) + bond.duration(curve);
    }

    public static void main(String[] args) {
        System.out.println(spread(0.04, 0.03, -0.01, 98));
    }
}
