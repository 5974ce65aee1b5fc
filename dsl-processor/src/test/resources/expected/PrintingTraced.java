package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
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
final class PrintingTraced {
    private static final VarHandle NOWHERE = PrivateMembers.staticField(MethodHandles.lookup(), Printing.class, "NOWHERE", PrintStream.class);

    private static final double RARE = 0.123456789;

    private PrintingTraced() {
    }

    /**
     * The graph of {@link Printing#printed(double, int)}.
     */
    static Value printed(Value x, int n) {
        Scope scope = Scope.of(Sites.PRINTED);
        Value.argument(x, scope, 1);
        Value y = x.times(n, "n").at(scope, 2); // Printing.java:16
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
        Scope scope = Scope.of(Sites.DESCRIBED);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
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
        static final String PRINTED = "Printing.java\n"
                + "printed\n"
                + "14\n"
                + "x \n"
                + "y 16:20-25(16:20-21,16:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double printed(double x, int n) {\n"
                + "        double y = x * n;\n"
                + "        NOWHERE.println(y);\n"
                + "        NOWHERE.print(\"y = \" + y);\n"
                + "        NOWHERE.printf(Locale.ROOT, \"%d: %.3f%n\", n, y);\n"
                + "        if (x > RARE && x < RARE) {\n"
                + "            System.out.println(\"x = \" + x + \", y = \" + y);\n"
                + "            System.err.println(y);\n"
                + "        }\n"
                + "        return y;\n"
                + "    }\n";

        static final String DESCRIBED = "Printing.java\n"
                + "described\n"
                + "27\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "    @Traced\n"
                + "    static String described(double x, double y) {\n"
                + "        StringBuilder text = new StringBuilder(\"(\");\n"
                + "        text.append(x).append(\", \").append(x * y);\n"
                + "        String formatted = String.format(Locale.ROOT, \"%.2f\", y) + Double.toString(x);\n"
                + "        StringJoiner joined = new StringJoiner(\"; \");\n"
                + "        joined.add(formatted).add(String.valueOf(x + y));\n"
                + "        return text + \") \" + joined;\n"
                + "    }\n";
    }
}
