package good;

import dev.tracegrad.annotations.Traced;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.StringJoiner;

/** Numbers put in words and written out: what is written is the number, and the graph goes on without it. */
class Printing {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final double RARE = 0.123456789;

    @Traced
    static double printed(double x, int n) {
        double y = x * n;
        NOWHERE.println(y);
        NOWHERE.print("y = " + y);
        NOWHERE.printf(Locale.ROOT, "%d: %.3f%n", n, y);
        if (x > RARE && x < RARE) {
            System.out.println("x = " + x + ", y = " + y);
            System.err.println(y);
        }
        return y;
    }

    @Traced
    static String described(double x, double y) {
        StringBuilder text = new StringBuilder("(");
        text.append(x).append(", ").append(x * y);
        String formatted = String.format(Locale.ROOT, "%.2f", y) + Double.toString(x);
        StringJoiner joined = new StringJoiner("; ");
        joined.add(formatted).add(String.valueOf(x + y));
        return text + ") " + joined;
    }
}
