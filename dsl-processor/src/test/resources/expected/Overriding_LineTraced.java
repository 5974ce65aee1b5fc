package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_LineTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Overriding.Line.class, "at", double.class);

    private Overriding_LineTraced() {
    }

    /**
     * The graph of {@link Overriding.Line#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Overriding.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link Overriding.Line#at(double)} itself, overridden or not.
     */
    public static Value atOfLine(Overriding.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return Values.times(3, x).at(scope, 2); // Overriding.java:93
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = "Overriding.java\n"
                + "at\n"
                + "90\n"
                + "x \n"
                + " 93:20-25(93:20-21,93:24-25)\n"
                + "\n"
                + "        @Override\n"
                + "        @Traced\n"
                + "        public double at(double x) {\n"
                + "            return 3 * x;\n"
                + "        }\n";
    }
}
