package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Printing}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("text NOWHERE")
final class PrintingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NOWHERE = PrivateMembers.staticField(
            LOOKUP, Printing.class, "NOWHERE", PrintStream.class);

    private static final double RARE = 0.123456789;

    private PrintingTraced() {
    }

    /**
     * The graph of {@link Printing#printed(double, int)}.
     */
    static Value printed(Value x, int n) {
        Scope scope = Scope.of(Sites.PRINTED);
        Nodes.argument(x, scope, 1);
        Value y = Nodes.at(Nodes.times(x, n, "n"), scope, 2); // Printing.java:16
        NOWHERE().println(y.data()); // Printing.java:17
        NOWHERE().print("y = " + y.data()); // Printing.java:18
        NOWHERE().printf(Locale.ROOT, "%d: %.3f%n", n, y.data()); // Printing.java:19
        if (x.data() > RARE && x.data() < RARE) { // Printing.java:20
            System.out.println("x = " + x.data() + ", y = " + y.data()); // Printing.java:21
            System.err.println(y.data()); // Printing.java:22
        }
        return y; // Printing.java:24
    }

    /**
     * The graph of {@link Printing#described(double, double)}.
     */
    static String described(Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        StringBuilder text = new StringBuilder("("); // Printing.java:29
        text.append(x.data()).append(", ").append(x.data() * y.data()); // Printing.java:30
        String formatted = String.format(Locale.ROOT, "%.2f", y.data()) + Double.toString(x.data()); // Printing.java:31
        StringJoiner joined = new StringJoiner("; "); // Printing.java:32
        joined.add(formatted).add(String.valueOf(x.data() + y.data())); // Printing.java:33
        return text + ") " + joined; // Printing.java:34
    }

    private static PrintStream NOWHERE() {
        return (PrintStream) NOWHERE.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PRINTED = """
                Printing.java
                printed
                14
                x\s
                y 16:20-25(16:20-21,16:24-25)

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
                """;
    }
}
