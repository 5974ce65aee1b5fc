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
