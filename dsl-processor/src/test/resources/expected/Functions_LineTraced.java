package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Functions_LineTraced {
    private static final VarHandle SLOPE = PrivateMembers.field(MethodHandles.lookup(), Functions.Line.class, "slope", double.class);

    private Functions_LineTraced() {
    }

    /**
     * The graph of {@link Functions.Line#at(double)}.
     */
    public static Value at(Functions.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return Values.times(slope(self), "slope", x).at(scope, 2); // Functions.java:129
    }

    /**
     * The graph of {@link Functions.Line#area(double)}.
     */
    static Value area(Functions.Line self, Value to) {
        Objects.requireNonNull(self);
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Value.argument(to, scope, 1);
            return FunctionsTraced.integral(Functions_CurveTraced.of(self), Value.constant(0), to); // Functions.java:134
        }
    }

    private static double slope(Functions.Line self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = "Functions.java\n"
                + "at\n"
                + "126\n"
                + "x \n"
                + " 129:20-29(129:20-25,129:28-29)\n"
                + "\n"
                + "        @Traced\n"
                + "        @Override\n"
                + "        public double at(double x) {\n"
                + "            return slope * x;\n"
                + "        }\n";

        static final String AREA = "Functions.java\n"
                + "area\n"
                + "132\n"
                + "to \n"
                + "\n"
                + "        @Traced\n"
                + "        double area(double to) {\n"
                + "            return integral(this, 0, to);\n"
                + "        }\n";
    }
}
