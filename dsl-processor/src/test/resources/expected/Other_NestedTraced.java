package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Other.Nested}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Other_NestedTraced {
    private Other_NestedTraced() {
    }

    /**
     * The graph of {@link Other.Nested#half(double)}.
     */
    static Value half(Value x) {
        Scope scope = Scope.of(Sites.HALF);
        Value.argument(x, scope, 1);
        return x.div(2).at(scope, 2); // Calls.java:113
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HALF = "Calls.java\n"
                + "half\n"
                + "111\n"
                + "x \n"
                + " 113:20-25(113:20-21,113:24-25)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double half(double x) {\n"
                + "            return x / 2;\n"
                + "        }\n";
    }
}
