package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Statics}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class StaticsTraced {
    private static final VarHandle TOTAL = PrivateMembers.staticField(MethodHandles.lookup(), Statics.class, "total", double.class);

    private static final VarHandle SAVED = PrivateMembers.staticField(MethodHandles.lookup(), Statics.class, "saved", double[].class);

    private StaticsTraced() {
    }

    /**
     * The graph of {@link Statics#shares(double, double)}.
     */
    static Value shares(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            setTotal(memory.put(Statics.class, "total", x.times(y).named("total").at("Statics.java:32")));
            return new Statics_ShareTraced(Value.constant(2)).ratio()
                    .plus(new Statics_ShareTraced(x).ratio()).at("Statics.java:33");
        }
    }

    /**
     * The graph of {@link Statics#copied(double[])}.
     */
    static Value[] copied(Value[] a) {
        try (Memory memory = Memory.open()) {
            setSaved(memory.plain(a.clone())); // Statics.java:38
            memory.set(saved(), 0, memory.get(saved(), 0).times(2).at("Statics.java:39"));
            return memory.values(saved()); // Statics.java:40
        }
    }

    /**
     * The graph of {@link Statics#made(double)}.
     */
    static Value made(Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            setTotal(memory.put(Statics.class, "total", x.times(x).named("total").at("Statics.java:55")));
            Statics.Doubled owner;
            return memory.get(owner = newDoubled(), "twice", owner.twice).times(x)
                    .at("Statics.java:56");
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
        try (Memory memory = Memory.open()) {
            memory.put(self, "twice", Value.constant(2).times(memory.get(Statics.class, "total", total())).named("twice").at("Statics.java:48"));
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
}
