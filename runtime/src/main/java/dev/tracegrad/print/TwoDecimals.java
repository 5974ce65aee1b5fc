package dev.tracegrad.print;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers with two decimals, rounded half-even from the exact binary value, as Python's {@code "%.2f"} writes them.
 *
 * <p>The sign of what rounds to zero is kept ({@code -0.00}). NaN and infinities are in Java's spelling.
 */
final class TwoDecimals {
    private TwoDecimals() {}

    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        String magnitude = new BigDecimal(Math.abs(number))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
        boolean negative = Math.copySign(1, number) < 0;
        return negative ? "-" + magnitude : magnitude;
    }
}
