package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Supertypes.Table}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field rows",
        "grown(double) memory reads"
})
final class Supertypes_TableTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ROWS = PrivateMembers.field(
            LOOKUP, Supertypes.Table.class, "rows", double[][].class);

    private static final Overrides GROWN = Overrides.of(LOOKUP, Supertypes.Table.class, "grown", double.class);

    private Supertypes_TableTraced() {
    }

    /**
     * The graph of {@link Supertypes.Table#grown(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value grown(Supertypes.Table self, Value x) {
        if (GROWN.isOverriddenIn(self)) {
            return GROWN.call(self, x);
        }
        return grownOfTable(self, x);
    }

    /**
     * The graph of {@link Supertypes.Table#grown(double)} itself, overridden or not.
     */
    static Value grownOfTable(Supertypes.Table self, Value x) {
        Scope scope = Scope.of(Sites.GROWN);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(memory.settled(rows(self))[0], 1, Nodes.at(x.times(x), scope, 2)); // Supertypes.java:316
            double[][] more = new double[3][]; // Supertypes.java:317
            memory.copy(rows(self), 0, more, 0, rows(self).length); // Supertypes.java:318
            memory.put(more, 2, new double[2]); // Supertypes.java:319
            setRows(self, more); // Supertypes.java:320
            return Nodes.at(
                    memory.get(memory.settled(rows(self))[0], 1)
                            .plus(memory.get(memory.settled(rows(self))[1], 0).times(x)),
                    scope, 3); // Supertypes.java:321
        }
    }

    private static double[][] rows(Supertypes.Table self) {
        return (double[][]) ROWS.get(self);
    }

    private static double[][] setRows(Supertypes.Table self, double[][] value) {
        ROWS.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String GROWN = """
                Supertypes.java
                grown
                313
                x\s
                rows[0][1] 316:26-31(316:26-27,316:30-31)
                return 321:20-47(321:20-30,321:33-47(321:33-43,321:46-47))

                        @SuppressWarnings("traced:field-write")
                        @Traced
                        double grown(double x) {
                            rows[0][1] = x * x;
                            double[][] more = new double[3][];
                            System.arraycopy(rows, 0, more, 0, rows.length);
                            more[2] = new double[2];
                            rows = more;
                            return rows[0][1] + rows[1][0] * x;
                        }
                """;
    }
}
