package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Unread}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field rate",
        "tables(double) memory reads elsewhere"
})
@SuppressWarnings("auxiliaryclass")
final class UnreadTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RATE = PrivateMembers.staticField(LOOKUP, Unread.class, "rate", double.class);

    private UnreadTraced() {
    }

    /**
     * The graph of {@link Unread#tables(double)}.
     */
    static Value tables(Value x) {
        Scope scope = Scope.of(Sites.TABLES);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setRate(memory.put(Unread.class, "rate", x)); // Unread.java:13
            UnreadTables tables = new UnreadTables(); // Unread.java:14
            return Nodes.at(
                    Nodes.plus(
                            Nodes.plus(
                                    Nodes.times(x, tables.local(2), "tables.local(2)")
                                            .plus(Nodes.times(
                                                tables.constant(), "tables.constant()",
                                                memory.get(Unread.class, "rate", rate()))),
                                    UnreadTables.Kind.HALF.twice(), "UnreadTables.Kind.HALF.twice()"),
                            tables.template(), "tables.template()"),
                    scope, 2); // Unread.java:15
        }
    }

    private static double rate() {
        return (double) RATE.get();
    }

    private static double setRate(double value) {
        RATE.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TABLES = """
                Unread.java
                tables
                11
                x\s
                return 15:16-115(15:16-95(15:16-62(15:16-35(15:16-17,15:20-35),15:38-62(15:38-55,15:58-62)),15:65-95),15:98-115)

                    @Traced
                    static double tables(double x) {
                        rate = x;
                        UnreadTables tables = new UnreadTables();
                        return x * tables.local(2) + tables.constant() * rate + UnreadTables.Kind.HALF.twice() + tables.template();
                    }
                """;
    }
}
