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
 * The computation graphs of the traced methods of {@link Shapes.Rows}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field rows",
        "field first",
        "field second",
        "kept(double) memory reads"
})
final class Shapes_RowsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ROWS = PrivateMembers.field(LOOKUP, Shapes.Rows.class, "rows", double[][].class);

    private static final VarHandle COUNT = PrivateMembers.field(LOOKUP, Shapes.Rows.class, "count", int.class);

    private static final VarHandle SECOND = PrivateMembers.field(LOOKUP, Shapes.Rows.class, "second", double[].class);

    private static final VarHandle FIRST = PrivateMembers.field(LOOKUP, Shapes.Rows.class, "first", double[].class);

    private static final Overrides KEPT = Overrides.of(LOOKUP, Shapes.Rows.class, "kept", double.class);

    private Shapes_RowsTraced() {
    }

    /**
     * The graph of {@link Shapes.Rows#kept(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value kept(Shapes.Rows self, Value x) {
        if (KEPT.isOverriddenIn(self)) {
            return KEPT.call(self, x);
        }
        return keptOfRows(self, x);
    }

    /**
     * The graph of {@link Shapes.Rows#kept(double)} itself, overridden or not.
     */
    static Value keptOfRows(Shapes.Rows self, Value x) {
        Scope scope = Scope.of(Sites.KEPT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] row = memory.plain(new Value[] {x, x.times(2)}); // Shapes.java:168
            memory.put(rows(self), Nodes.before(count(self), setCount(self, count(self) + 1)), row); // Shapes.java:169
            setFirst(self, setSecond(self, row)); // Shapes.java:170
            return Nodes.at(
                    memory.get(memory.settled(rows(self))[0], 1).times(memory.get(first(self), 0))
                            .plus(memory.get(second(self), 1)),
                    scope, 2); // Shapes.java:171
        }
    }

    private static double[][] rows(Shapes.Rows self) {
        return (double[][]) ROWS.get(self);
    }

    private static int count(Shapes.Rows self) {
        return (int) COUNT.get(self);
    }

    private static double[] first(Shapes.Rows self) {
        return (double[]) FIRST.get(self);
    }

    private static double[] second(Shapes.Rows self) {
        return (double[]) SECOND.get(self);
    }

    private static int setCount(Shapes.Rows self, int value) {
        COUNT.set(self, value);
        return value;
    }

    private static double[] setSecond(Shapes.Rows self, double[] value) {
        SECOND.set(self, value);
        return value;
    }

    private static double[] setFirst(Shapes.Rows self, double[] value) {
        FIRST.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String KEPT = """
                Shapes.java
                kept
                165
                x\s
                return 171:20-53(171:20-41(171:20-30,171:33-41),171:44-53)

                        @Traced
                        @SuppressWarnings("traced:field-write")
                        double kept(double x) {
                            double[] row = {x, x * 2};
                            rows[count++] = row;
                            first = second = row;
                            return rows[0][1] * first[0] + second[1];
                        }
                """;
    }
}
