package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Statics}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field total",
        "field saved",
        "shares(double,double) memory reads elsewhere",
        "copied(double[]) memory reads elsewhere lends",
        "made(double) memory reads elsewhere"
})
final class StaticsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle TOTAL = PrivateMembers.staticField(LOOKUP, Statics.class, "total", double.class);

    private static final VarHandle SAVED = PrivateMembers.staticField(LOOKUP, Statics.class, "saved", double[].class);

    private StaticsTraced() {
    }

    /**
     * The graph of {@link Statics#shares(double, double)}.
     */
    static Value shares(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.SHARES); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            setTotal(memory.put(Statics.class, "total", Nodes.at(x.times(y), scope, 3))); // Statics.java:32
            return Nodes.at(
                    new Statics_ShareTraced(Value.constant(2)).ratio().plus(new Statics_ShareTraced(x).ratio()),
                    scope, 4); // Statics.java:33
        }
    }

    /**
     * The graph of {@link Statics#copied(double[])}.
     */
    static Value[] copied(Value[] a) {
        Scope scope = Scope.of(Sites.COPIED);
        try (Memory memory = Memory.open()) {
            Nodes.elements(a, scope, 1);
            setSaved(memory.plain(a.clone())); // Statics.java:38
            memory.set(saved(), 0, Nodes.at(memory.get(saved(), 0).times(2), scope, 2)); // Statics.java:39
            return memory.values(saved()); // Statics.java:40
        }
    }

    /**
     * The graph of {@link Statics#made(double)}.
     */
    static Value made(Value x) {
        Scope scope = Scope.of(Sites.MADE);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setTotal(memory.put(Statics.class, "total", Nodes.at(x.times(x), scope, 2))); // Statics.java:55
            Statics.Doubled owner;
            return Nodes.at(
                    memory.get(owner = newDoubled(), "twice", owner.twice).times(x), scope, 3); // Statics.java:56
        }
    }

    /**
     * A new {@code Doubled}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Statics.Doubled newDoubled() {
        try (Memory memory = Memory.open()) {
            Statics.Doubled made = new Statics.Doubled();
            rememberDoubled(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Doubled}.
     */
    private static void rememberDoubled(Statics.Doubled self) {
        Scope scope = Scope.of(Sites.NEW_DOUBLED);
        try (Memory memory = Memory.open()) {
            memory.put(
                    self, "twice",
                    Nodes.at(
                            Values.times(2, memory.get(Statics.class, "total", total())), scope, 1)); // Statics.java:48
        }
    }

    private static double total() {
        return (double) TOTAL.get();
    }

    private static double[] saved() {
        return (double[]) SAVED.get();
    }

    private static double setTotal(double value) {
        TOTAL.set(value);
        return value;
    }

    private static double[] setSaved(double[] value) {
        SAVED.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SHARES = """
                Statics.java
                shares
                30
                x\s
                y\s
                total 32:17-22(32:17-18,32:21-22)
                return 33:16-59(33:16-36,33:39-59)

                    @Traced
                    static double shares(double x, double y) {
                        total = x * y;
                        return new Share(2).ratio() + new Share(x).ratio();
                    }
                """;

        static final String COPIED = """
                Statics.java
                copied
                36
                a\s
                saved[0] 39:9-22(39:9-17,39:21-22)

                    @Traced
                    static double[] copied(double[] a) {
                        saved = a.clone();
                        saved[0] *= 2;
                        return saved;
                    }
                """;

        static final String MADE = """
                Statics.java
                made
                52
                x\s
                total 55:17-22(55:17-18,55:21-22)
                return 56:16-39(56:16-35,56:38-39)

                    @Traced
                    @SuppressWarnings("traced:plain-object")
                    static double made(double x) {
                        total = x * x;
                        return new Doubled().twice * x;
                    }
                """;

        static final String NEW_DOUBLED = """
                Statics.java
                new Doubled
                47
                twice 48:21-30(48:21-22,48:25-30)

                        Doubled() {
                            twice = 2 * total;
                        }
                """;
    }
}
