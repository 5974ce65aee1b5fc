package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies.Whole}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantBodies_WholeTraced {
    private static final Overrides OF = Overrides.of(MethodHandles.lookup(), ConstantBodies.Whole.class, "of", double.class);

    private ConstantBodies_WholeTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(ConstantBodies.Whole self, Value x) {
        return OF.call(self, x);
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code HALF}.
     */
    static Value ofOfHALF(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.OF_2);
        Value.argument(x, scope, 1);
        return x.div(2).at(scope, 2); // ConstantBodies.java:62
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code ALL}.
     */
    static Value ofOfALL(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.OF_3);
        Value.argument(x, scope, 1);
        return x; // ConstantBodies.java:68
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = "ConstantBodies.java\n"
                + "of\n"
                + "72\n"
                + "x \n"
                + "\n"
                + "        abstract double of(double x);\n";

        static final String OF_2 = "ConstantBodies.java\n"
                + "of\n"
                + "60\n"
                + "x \n"
                + " 62:24-29(62:24-25,62:28-29)\n"
                + "\n"
                + "            @Override\n"
                + "            double of(double x) {\n"
                + "                return x / 2;\n"
                + "            }\n";

        static final String OF_3 = "ConstantBodies.java\n"
                + "of\n"
                + "66\n"
                + "x \n"
                + "\n"
                + "            @Override\n"
                + "            double of(double x) {\n"
                + "                return x;\n"
                + "            }\n";
    }
}
