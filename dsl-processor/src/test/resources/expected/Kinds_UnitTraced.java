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
 * The computation graphs of the traced methods of {@link Kinds.Unit}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Kinds_UnitTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LENGTH = PrivateMembers.field(LOOKUP, Kinds.Unit.class, "length", double.class);

    static {
        Nodes.initialize(Kinds.Unit.class);
    }

    private Kinds_UnitTraced() {
    }

    /**
     * The graph of {@link Kinds.Unit#toMetres(double)}.
     */
    static Value toMetres(Kinds.Unit self, Value x) {
        Objects.requireNonNull(self, "Unit.toMetres(double) is called on null");
        Scope scope = Scope.of(Sites.TO_METRES);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, length(self), "length"), scope, 2); // Kinds.java:31
    }

    private static double length(Kinds.Unit self) {
        return (double) LENGTH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TO_METRES = """
                Kinds.java
                toMetres
                29
                x\s
                return 31:20-30(31:20-21,31:24-30)

                        @Traced
                        double toMetres(double x) {
                            return x * length;
                        }
                """;
    }
}
