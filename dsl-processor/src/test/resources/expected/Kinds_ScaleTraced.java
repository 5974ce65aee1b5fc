package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Scale}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_ScaleTraced {
    private Kinds_ScaleTraced() {
    }

    /**
     * The graph of {@link Kinds.Scale#scaled(double)}.
     */
    public static Value scaled(Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Value.argument(x, scope, 1);
        return x.times(Kinds.Scale.FACTOR, "FACTOR").at(scope, 2); // Kinds.java:67
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = "Kinds.java\n"
                + "scaled\n"
                + "65\n"
                + "x \n"
                + " 67:20-30(67:20-21,67:24-30)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double scaled(double x) {\n"
                + "            return x * FACTOR;\n"
                + "        }\n";
    }
}
