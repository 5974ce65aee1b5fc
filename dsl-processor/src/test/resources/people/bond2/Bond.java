package bond2;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public record Bond(LocalDate issue, LocalDate maturity, double nominal, double coupon, Frequency frequency) {
    public enum Frequency {
        ANNUAL(12),
        SEMI_ANNUAL(6),
        QUARTERLY(3);

        private final int months;

        Frequency(int months) {
            this.months = months;
        }

        public int perYear() {
            return 12 / months;
        }
    }

    public record CashFlow(LocalDate date, double amount) {
        double presentValue(LocalDate today, double rate) {
            double t = ChronoUnit.DAYS.between(today, date) / 365.25;
            return amount * Math.exp(-rate * t);
        }
    }

    public List<CashFlow> cashFlows() {
        int n = (int) (ChronoUnit.MONTHS.between(issue, maturity) / frequency.months);
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> new CashFlow(
                        issue.plusMonths((long) i * frequency.months),
                        nominal * coupon / frequency.perYear() + (i == n ? nominal : 0)))
                .collect(Collectors.toList());
    }

    public double price(LocalDate today, double rate) {
        return cashFlows().stream()
                .filter(c -> c.date().isAfter(today))
                .mapToDouble(c -> c.presentValue(today, rate))
                .sum();
    }

    public double yield(LocalDate today, double price) {
        return Solver.secant(r -> price(today, r) - price, 0.01, 0.1);
    }

    static final class Solver {
        private Solver() {}

        static double secant(DoubleUnaryOperator f, double x0, double x1) {
            double f0 = f.applyAsDouble(x0);
            double f1 = f.applyAsDouble(x1);
            for (int i = 0; i < 60 && Math.abs(f1) > 1e-11; i++) {
                double x2 = x1 - f1 * (x1 - x0) / (f1 - f0);
                x0 = x1;
                f0 = f1;
                x1 = x2;
                f1 = f.applyAsDouble(x1);
            }
            return x1;
        }
    }
}
