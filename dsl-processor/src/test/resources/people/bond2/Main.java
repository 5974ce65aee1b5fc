package bond2;

import bond2.Bond.Frequency;
import dev.tracegrad.annotations.Traced;
import java.time.LocalDate;

public class Main {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Traced
    static double ytm(double price, double coupon) {
        Bond b = new Bond(LocalDate.of(2023, 1, 15), LocalDate.of(2028, 1, 15), 100, coupon, Frequency.SEMI_ANNUAL);
        return b.yield(TODAY, price);
    }

    public static void main(String[] args) {
        System.out.println(ytm(97.5, 0.04));
    }
}
