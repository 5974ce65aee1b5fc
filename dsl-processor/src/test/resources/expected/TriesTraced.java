package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Tries}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class TriesTraced {
    private static final VarHandle LOCK = PrivateMembers.staticField(MethodHandles.lookup(), Tries.class, "LOCK", Object.class);

    private TriesTraced() {
    }

    /**
     * The graph of {@link Tries#caught(double)}.
     */
    static Value caught(Value x) {
        Value.argument(x, "x");
        Value y = x; // Tries.java:11
        try {
            y = inverse(x).plus(1).named("y").at("Tries.java:13");
            y = y.times(2).named("y").at("Tries.java:14");
        } catch (IllegalArgumentException e) {
            y = x.unaryMinus().named("y").at("Tries.java:16");
        }
        return y; // Tries.java:18
    }

    /**
     * The graph of {@link Tries#inverse(double)}.
     */
    static Value inverse(Value x) {
        Value.argument(x, "x");
        if (!(x.data() > 0)) { // Tries.java:23
            throw new IllegalArgumentException("not positive: " + x.data()); // Tries.java:24
        }
        return Value.constant(1).div(x).at("Tries.java:26");
    }

    /**
     * The graph of {@link Tries#atLast(double, int)}.
     */
    static Value atLast(Value x, int n) {
        Value.argument(x, "x");
        Value sum = x; // Tries.java:31
        for (int i = 0; i < 3; i++) { // Tries.java:32
            try {
                if (i == n) { // Tries.java:34
                    continue; // Tries.java:35
                }
                sum = sum.plus(inverse(x.minus(Value.constant(i, "i")).at("Tries.java:37")))
                        .named("sum").at("Tries.java:37");
            } catch (IllegalStateException | IllegalArgumentException e) {
                if (n > 5) { // Tries.java:39
                    return sum; // Tries.java:40
                }
                sum = sum.div(2).named("sum").at("Tries.java:42");
            } finally {
                sum = sum.plus(1).named("sum").at("Tries.java:44");
            }
        }
        return sum; // Tries.java:47
    }

    /**
     * The graph of {@link Tries#resources(double)}.
     */
    static Value resources(Value x) {
        Value.argument(x, "x");
        Tries.Opened outer = new Tries.Opened(2); // Tries.java:70
        Value y = Value.constant(0).named("y").at("Tries.java:71");
        try (outer; Tries.Opened inner = new Tries.Opened(3)) {
            y = x.times(Value.constant(outer.scale, "outer.scale"))
                    .times(Value.constant(inner.scale, "inner.scale"))
                    .plus(Value.constant(inner.closed(), "inner.closed()"))
                    .named("y").at("Tries.java:74");
        }
        return y.plus(Value.constant(outer.closed(), "outer.closed()")).at("Tries.java:76");
    }

    /**
     * The graph of {@link Tries#locked(double)}.
     */
    static Value locked(Value x) {
        Value.argument(x, "x");
        Value y; // Tries.java:81
        synchronized (LOCK()) { // Tries.java:82
            y = x.times(x).named("y").at("Tries.java:83");
        }
        return y; // Tries.java:85
    }

    private static Object LOCK() {
        return (Object) LOCK.get();
    }
}
