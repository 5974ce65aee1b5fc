package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Deep.Deeper}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_Deep_DeeperTraced {
    private Kinds_Deep_DeeperTraced() {
    }

    /**
     * The graph of {@link Kinds.Deep.Deeper#deepest(double)}.
     */
    static Value deepest(Value x) {
        try (Scope scope = Scope.enter(Sites.DEEPEST)) {
            Value.argument(x, scope, 1);
            return x.plus(outerHelper(x)).at(scope, 2); // Kinds.java:105
        }
    }

    /**
     * The graph of {@link Kinds#outerHelper(double)}, which a traced method calls.
     */
    private static Value outerHelper(Value x) {
        Scope scope = Scope.of(Sites.OUTER_HELPER);
        Value.argument(x, scope, 1);
        return x.div(3).at(scope, 2); // Kinds.java:111
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DEEPEST = "Kinds.java\n"
                + "deepest\n"
                + "103\n"
                + "x \n"
                + " 105:24-42(105:24-25,105:28-42)\n"
                + "\n"
                + "            @Traced\n"
                + "            static double deepest(double x) {\n"
                + "                return x + outerHelper(x);\n"
                + "            }\n";

        static final String OUTER_HELPER = "Kinds.java\n"
                + "outerHelper\n"
                + "110\n"
                + "x \n"
                + " 111:16-21(111:16-17,111:20-21)\n"
                + "\n"
                + "    private static double outerHelper(double x) {\n"
                + "        return x / 3;\n"
                + "    }\n";
    }
}
