package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Functions_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(LOOKUP, Functions.Line.class, "slope", double.class);

    private Functions_LineTraced() {
    }

    /**
     * The graph of {@link Functions.Line#at(double)}.
     */
    public static Value at(Functions.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(slope(self), "slope", x), scope, 2); // Functions.java:136
    }

    /**
     * The graph of {@link Functions.Line#area(double)}.
     */
    static Value area(Functions.Line self, Value to) {
        Objects.requireNonNull(self, "Line.area(double) is called on null");
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Nodes.argument(to, scope, 1);
            return FunctionsTraced.integral(
                    Functions_CurveTraced.of(self), Value.constant(0), to); // Functions.java:141
        }
    }

    private static double slope(Functions.Line self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Functions.java
                at
                133
                x\s
                return 136:20-29(136:20-25,136:28-29)

                        @Traced
                        @Override
                        public double at(double x) {
                            return slope * x;
                        }
                """;

        static final String AREA = """
                Functions.java
                area
                139
                to\s

                        @Traced
                        double area(double to) {
                            return integral(this, 0, to);
                        }
                """;
    }
}
