package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors.Child}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Accessors_ChildTraced {
    private Accessors_ChildTraced() {
    }

    /**
     * The graph of {@link Accessors.Child#f(double)}.
     */
    static Value f(Value x) {
        Scope scope = Scope.of(Sites.F);
        Value.argument(x, scope, 1);
        return Values.times(2, x).at(scope, 2); // Accessors.java:32
    }

    /**
     * The graph of {@link Accessors.Child#g(double)}.
     */
    static Value g(Value x) {
        try (Scope scope = Scope.enter(Sites.G)) {
            Value.argument(x, scope, 1);
            return f(x).times(Accessors.Child.count(3), "count(3)")
                    .at(scope, 2); // Accessors.java:41
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = "Accessors.java\n"
                + "f\n"
                + "30\n"
                + "x \n"
                + " 32:20-25(32:20-21,32:24-25)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double f(double x) {\n"
                + "            return 2 * x;\n"
                + "        }\n";

        static final String G = "Accessors.java\n"
                + "g\n"
                + "39\n"
                + "x \n"
                + " 41:20-35(41:20-24,41:27-35)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double g(double x) {\n"
                + "            return f(x) * count(3);\n"
                + "        }\n";
    }
}
