package dev.tracegrad.print.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as boxes have room for: two decimals, as in {@code 4.00}; three digits where two decimals would hide the number
 * ({@code 0.0123}, {@code 1.23e-7}) or the box would burst ({@code 1.23e9}). NaN and infinities are in Java's spelling, and
 * the sign of zero is kept. Rounding is half-even, from the exact value.
 */
final class ShortNumber {
    private ShortNumber() {}

    static String of(double number) {
        double magnitude = Math.abs(number);
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        String text;
        if (magnitude == 0 || (magnitude >= 0.1 && magnitude < 999_999.995)) {
            text = new BigDecimal(magnitude).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        } else if (magnitude >= 0.001 && magnitude < 0.1) {
            text = new BigDecimal(magnitude)
                    .round(new MathContext(3, RoundingMode.HALF_EVEN))
                    .toPlainString();
        } else {
            text = String.format(Locale.ROOT, "%.2e", magnitude)
                    .replaceFirst("e([+-])0*", "e$1")
                    .replace("e+", "e");
        }
        return Math.copySign(1, number) < 0 ? "-" + text : text;
    }

    /** A constant as the source may have it, where that is short. */
    static String ofConstant(double number) {
        String exact = Double.toString(number);
        return exact.length() <= 8 ? exact : of(number);
    }
}
