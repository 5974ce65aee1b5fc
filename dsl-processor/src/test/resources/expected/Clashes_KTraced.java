package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Clashes.K}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Clashes_KTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K_2 = PrivateMembers.field(LOOKUP, Clashes.K.class, "k", double.class);

    private static final Overrides F = Overrides.of(LOOKUP, Clashes.K.class, "f", double.class);

    private Clashes_KTraced() {
    }

    /**
     * The graph of {@link Clashes.K#f(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value f(Clashes.K self, Value x) {
        if (F.isOverriddenIn(self)) {
            return F.call(self, x);
        }
        return fOfK(self, x);
    }

    /**
     * The graph of {@link Clashes.K#f(double)} itself, overridden or not.
     */
    static Value fOfK(Clashes.K self, Value x) {
        Scope scope = Scope.of(Sites.F);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(Nodes.times(x, k(self), "k"), Clashes.K.g(), "g()"), scope, 2); // Clashes.java:68
    }

    private static double k(Clashes.K self) {
        return (double) K_2.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Clashes.java
                f
                66
                x\s
                return 68:20-31(68:20-25(68:20-21,68:24-25),68:28-31)

                        @Traced
                        double f(double x) {
                            return x * k * g();
                        }
                """;
    }
}
