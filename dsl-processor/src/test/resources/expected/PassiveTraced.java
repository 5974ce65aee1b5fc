package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
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
final class PassiveTraced {
    private static final VarHandle SIZES = PrivateMembers.field(MethodHandles.lookup(), Passive.class, "sizes", List.class);

    private static final VarHandle RATES = PrivateMembers.field(MethodHandles.lookup(), Passive.class, "rates", Map.class);

    private static final VarHandle NAME = PrivateMembers.field(MethodHandles.lookup(), Passive.class, "name", String.class);

    private static final Overrides LOOKUPS = Overrides.of(MethodHandles.lookup(), Passive.class, "lookups", double.class, String.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(MethodHandles.lookup(), Passive.class, "TABLE", double[].class);

    private static final MethodHandle LIMITED = PrivateMembers.method(MethodHandles.lookup(), Passive.class, "limited", int.class, int.class);

    private static final Overrides THROWING = Overrides.of(MethodHandles.lookup(), Passive.class, "throwing", double.class);

    private PassiveTraced() {
    }

    /**
     * The graph of {@link Passive#lookups(double, String)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        int size = sizes(self).size(); // Passive.java:17
        return x.times(Value.constant(size, "size"))
                .plus(x.times(Value.constant(sizes(self).get(0), "sizes.get(0)")))
                .plus(x.times(Value.constant(rates(self).getOrDefault(key, 2.0), "rates.getOrDefault(key, 2.0)")))
                .plus(Value.constant(Objects.requireNonNull(name(self)).length(), "Objects.requireNonNull(name).length()").times(x))
                .at("Passive.java:18");
    }

    /**
     * The graph of {@link Passive#supplied(IntSupplier, double)}.
     */
    static Value supplied(IntSupplier supplier, Value x) {
        Value.argument(x, "x");
        return Value.constant(supplier.getAsInt(), "supplier.getAsInt()").times(x)
                .at("Passive.java:23");
    }

    /**
     * The graph of {@link Passive#tables(double, int, int[], Object)}.
     */
    static Value tables(Value x, int n, int[] indices, Object o) {
        Value.argument(x, "x");
        assert x.data() > -1e5 || x.data() != x.data() : "x is " + x.data(); // Passive.java:31
        int i = (n & 0xFF) % 3; // Passive.java:32
        int last = indices[indices.length - 1]; // Passive.java:33
        double weight = TABLE()[i] * Passive.GRID[1][i % 2]; // Passive.java:34
        return x.times(Value.constant(weight, "weight"))
                .plus(Value.constant(TABLE().clone()[last & 1] * indices.clone().length, "TABLE.clone()[last & 1] * indices.clone().length"))
                .plus(Value.constant(Passive.GRID.clone()[0][1], "GRID.clone()[0][1]"))
                .minus(Value.constant(o instanceof String ? 1 : 2, "o instanceof String ? 1 : 2").times(x))
                .at("Passive.java:35");
    }

    /**
     * The graph of {@link Passive#strings(String, double)}.
     */
    static Value strings(String text, Value x) {
        Value.argument(x, "x");
        String both = text + 1 + 'c' + 2.5f + null; // Passive.java:40
        boolean same = text == both; // Passive.java:41
        return same ? x
                : x.times(Value.constant(both.length(), "both.length()")).plus(Value.constant(String.class.getName().length(), "String.class.getName().length()")).plus(Value.constant(Integer.valueOf(3).hashCode(), "Integer.valueOf(3).hashCode()")).at("Passive.java:42");
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
        Value.argument(x, "x");
        if (x.data() < 0) { // Passive.java:47
            throw new Exception("negative: " + x.data()); // Passive.java:48
        }
        return x.times(Value.constant(limited(self, 3), "limited(3)")).at("Passive.java:50");
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> sizes(Passive self) {
        return (List<Integer>) SIZES.get(self);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> rates(Passive self) {
        return (Map<String, Double>) RATES.get(self);
    }

    private static String name(Passive self) {
        return (String) NAME.get(self);
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
}
