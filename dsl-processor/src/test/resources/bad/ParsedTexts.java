package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Scanner;

/** Numbers that become texts and are read again, whose gradients end there. */
class ParsedTexts {
    private static String inBrackets(double x) {
        return "<" + x + ">";
    }

    @Traced
    static double parsed(double x) {
        // WARNING: cut-gradient
        double sum = Double.parseDouble("" + x * x);
        String text = String.valueOf(x);
        // WARNING: cut-gradient
        sum += Double.valueOf(text);
        // WARNING: cut-gradient
        sum += new BigDecimal(text.trim()).doubleValue();
        // WARNING: cut-gradient
        return sum + new Scanner("" + x).useLocale(Locale.ROOT).nextDouble();
    }

    @Traced
    static double collected(double x) {
        StringBuilder all = new StringBuilder();
        all.append("x=").append(x);
        // WARNING: cut-gradient
        double sum = Double.parseDouble(all.substring(2));
        String given = inBrackets(x);
        // WARNING: cut-gradient
        sum += Double.parseDouble(given.substring(1, given.length() - 1));
        String[] parts = (x + "," + x * x).split(",");
        // WARNING: cut-gradient
        return sum + Double.parseDouble(parts[1]);
    }

    @Traced
    static double thrown(double x) {
        try {
            throw new IllegalStateException("" + x);
        } catch (IllegalStateException e) {
            // WARNING: cut-gradient
            return Double.parseDouble(e.getMessage());
        }
    }

    @Traced
    static double boxed(double x) {
        Double box = x * x;
        // WARNING: cut-gradient
        return box.floatValue() + x;
    }

    @Traced
    static double exact(double x) {
        // ERROR: library-callee
        return new BigDecimal(x).doubleValue();
    }

    /** What says so itself, and texts without tracked numbers, need no warning. */
    @Traced
    static double meant(double x) {
        double stopped = Value.stopGradient(Double.parseDouble("" + x));
        String text = "2." + 5;
        return x * stopped * Double.parseDouble(text) * Double.valueOf("1").doubleValue();
    }
}
