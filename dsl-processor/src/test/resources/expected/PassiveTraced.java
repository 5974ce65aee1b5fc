package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Passive}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class PassiveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SIZES = PrivateMembers.field(LOOKUP, Passive.class, "sizes", List.class);

    private static final VarHandle RATES = PrivateMembers.field(LOOKUP, Passive.class, "rates", Map.class);

    private static final String name = "passive";

    private static final Overrides LOOKUPS = Overrides.of(LOOKUP, Passive.class, "lookups", double.class, String.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(LOOKUP, Passive.class, "TABLE", double[].class);

    private static final MethodHandle LIMITED = PrivateMembers.method(
            LOOKUP, Passive.class, "limited", int.class, int.class);

    private static final Overrides THROWING = Overrides.of(LOOKUP, Passive.class, "throwing", double.class);

    private PassiveTraced() {
    }

    /**
     * The graph of {@link Passive#lookups(double, String)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value lookups(Passive self, Value x, String key) {
        if (LOOKUPS.isOverriddenIn(self)) {
            return LOOKUPS.call(self, x, key);
        }
        return lookupsOfPassive(self, x, key);
    }

    /**
     * The graph of {@link Passive#lookups(double, String)} itself, overridden or not.
     */
    static Value lookupsOfPassive(Passive self, Value x, String key) {
        Scope scope = Scope.of(Sites.LOOKUPS);
        Nodes.argument(x, scope, 1);
        int size = sizes(self).size(); // Passive.java:17
        return Nodes.at(
                Nodes.times(x, size, "size").plus(Nodes.times(x, sizes(self).get(0), "sizes.get(0)"))
                        .plus(Nodes.times(x, rates(self).getOrDefault(key, 2.0), "rates.getOrDefault(key, 2.0)"))
                        .plus(Nodes.times(
                                Objects.requireNonNull(name).length(), "Objects.requireNonNull(name).length()", x)),
                scope, 2); // Passive.java:18
    }

    /**
     * The graph of {@link Passive#supplied(IntSupplier, double)}.
     */
    static Value supplied(IntSupplier supplier, Value x) {
        Scope scope = Scope.of(Sites.SUPPLIED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(supplier.getAsInt(), "supplier.getAsInt()", x), scope, 2); // Passive.java:23
    }

    /**
     * The graph of {@link Passive#tables(double, int, int[], Object)}.
     */
    static Value tables(Value x, int n, int[] indices, Object o) {
        Scope scope = Scope.of(Sites.TABLES);
        Nodes.argument(x, scope, 1);
        assert x.data() > -1e5 || x.data() != x.data() : "x is " + x.data(); // Passive.java:31
        int i = (n & 0xFF) % 3; // Passive.java:32
        int last = indices[indices.length - 1]; // Passive.java:33
        double weight = TABLE()[i] * Passive.GRID[1][i % 2]; // Passive.java:34
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(x, weight, "weight"), TABLE().clone()[last & 1] * indices.clone().length,
                                "TABLE.clone()[last & 1] * indices.clone().length"),
                        Passive.GRID.clone()[0][1], "GRID.clone()[0][1]")
                        .minus(Nodes.times(o instanceof String ? 1 : 2, "o instanceof String ? 1 : 2", x)),
                scope, 2); // Passive.java:35
    }

    /**
     * The graph of {@link Passive#strings(String, double)}.
     */
    static Value strings(String text, Value x) {
        Scope scope = Scope.of(Sites.STRINGS);
        Nodes.argument(x, scope, 1);
        String both = text + 1 + 'c' + 2.5f + null; // Passive.java:40
        boolean same = text == both; // Passive.java:41
        return same
                ? x
                : Nodes.at(
                        Nodes.plus(
                                Nodes.plus(
                                        Nodes.times(x, both.length(), "both.length()"), String.class.getName().length(),
                                        "String.class.getName().length()"),
                                Integer.valueOf(3).hashCode(), "Integer.valueOf(3).hashCode()"),
                        scope, 2); // Passive.java:42
    }

    /**
     * The graph of {@link Passive#throwing(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value throwing(Passive self, Value x) throws Exception {
        if (THROWING.isOverriddenIn(self)) {
            return THROWING.call(self, x);
        }
        return throwingOfPassive(self, x);
    }

    /**
     * The graph of {@link Passive#throwing(double)} itself, overridden or not.
     */
    static Value throwingOfPassive(Passive self, Value x) throws Exception {
        Scope scope = Scope.of(Sites.THROWING);
        Nodes.argument(x, scope, 1);
        if (x.data() < 0) { // Passive.java:47
            throw new Exception("negative: " + x.data()); // Passive.java:48
        }
        return Nodes.at(Nodes.times(x, limited(self, 3), "limited(3)"), scope, 2); // Passive.java:50
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> sizes(Passive self) {
        return (List<Integer>) SIZES.get(self);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> rates(Passive self) {
        return (Map<String, Double>) RATES.get(self);
    }

    private static double[] TABLE() {
        return (double[]) TABLE.get();
    }

    private static int limited(Passive self, int n) throws IOException {
        try {
            return (int) LIMITED.invoke(self, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LOOKUPS = """
                Passive.java
                lookups
                15
                x\s
                return 18:16-122(18:16-78(18:16-43(18:16-24(18:16-17,18:20-24),18:27-43(18:27-28,18:31-43)),18:46-78(18:46-47,18:50-78)),18\
                :81-122(18:81-118,18:121-122))

                    @Traced
                    double lookups(double x, String key) {
                        int size = sizes.size();
                        return x * size + x * sizes.get(0) + x * rates.getOrDefault(key, 2.0) + Objects.requireNonNull(name).length() * x;
                    }
                """;

        static final String SUPPLIED = """
                Passive.java
                supplied
                21
                x\s
                return 23:16-39(23:16-35,23:38-39)

                    @Traced
                    static double supplied(IntSupplier supplier, double x) {
                        return supplier.getAsInt() * x;
                    }
                """;

        static final String TABLES = """
                Passive.java
                tables
                29
                x\s
                return 35:16-134(35:16-98(35:16-77(35:16-26(35:16-17,35:20-26),35:29-77(35:29-52,35:55-77)),35:80-98),35:101-134(35:102-129\
                ,35:133-134))

                    @Traced
                    static double tables(double x, int n, int[] indices, Object o) {
                        assert x > -1e5 || x != x : "x is " + x;
                        int i = (n & 0xFF) % 3;
                        int last = indices[indices.length - 1];
                        double weight = TABLE[i] * GRID[1][i % 2];
                        return x * weight + TABLE.clone()[last & 1] * indices.clone().length + GRID.clone()[0][1] - (o instanceof String ? \
                1 : 2) * x;
                    }
                """;

        static final String STRINGS = """
                Passive.java
                strings
                38
                x\s
                return 42:27-110(42:27-78(42:27-44(42:27-28,42:31-44),42:47-78),42:81-110)

                    @Traced
                    static double strings(String text, double x) {
                        String both = text + 1 + 'c' + 2.5f + null;
                        boolean same = text == both;
                        return same ? x : x * both.length() + String.class.getName().length() + Integer.valueOf(3).hashCode();
                    }
                """;

        static final String THROWING = """
                Passive.java
                throwing
                45
                x\s
                return 50:16-30(50:16-17,50:20-30)

                    @Traced
                    double throwing(double x) throws Exception {
                        if (x < 0) {
                            throw new Exception("negative: " + x);
                        }
                        return x * limited(3);
                    }
                """;
    }
}
