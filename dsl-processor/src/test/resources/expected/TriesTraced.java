package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Tries}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TriesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LOCK = PrivateMembers.staticField(LOOKUP, Tries.class, "LOCK", Object.class);

    private TriesTraced() {
    }

    /**
     * The graph of {@link Tries#caught(double)}.
     */
    static Value caught(Value x) {
        try (Scope scope = Scope.enter(Sites.CAUGHT)) {
            Nodes.argument(x, scope, 1);
            Value y = x; // Tries.java:11
            try {
                y = Nodes.at(inverse(x).plus(1), scope, 2); // Tries.java:13
                y = Nodes.at(y.times(2), scope, 3); // Tries.java:14
            } catch (IllegalArgumentException e) {
                y = Nodes.at(x.unaryMinus(), scope, 4); // Tries.java:16
            }
            return y; // Tries.java:18
        }
    }

    /**
     * The graph of {@link Tries#inverse(double)}.
     */
    static Value inverse(Value x) {
        Scope scope = Scope.of(Sites.INVERSE);
        Nodes.argument(x, scope, 1);
        if (!(x.data() > 0)) { // Tries.java:23
            throw new IllegalArgumentException("not positive: " + x.data()); // Tries.java:24
        }
        return Nodes.at(Values.div(1, x), scope, 2); // Tries.java:26
    }

    /**
     * The graph of {@link Tries#atLast(double, int)}.
     */
    static Value atLast(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.AT_LAST)) {
            Nodes.argument(x, scope, 1);
            Value sum = x; // Tries.java:31
            for (int i = 0; i < 3; i++) { // Tries.java:32
                try (Scope pass = scope.enterPass("i", i)) {
                    try {
                        if (i == n) { // Tries.java:34
                            continue; // Tries.java:35
                        }
                        sum = Nodes.at(
                                sum.plus(inverse(Nodes.at(Nodes.minus(x, i, "i"), pass, 2))), pass, 3); // Tries.java:37
                    } catch (IllegalStateException | IllegalArgumentException e) {
                        if (n > 5) { // Tries.java:39
                            return sum; // Tries.java:40
                        }
                        sum = Nodes.at(sum.div(2), pass, 4); // Tries.java:42
                    } finally {
                        sum = Nodes.at(sum.plus(1), pass, 5); // Tries.java:44
                    }
                }
            }
            return sum; // Tries.java:47
        }
    }

    /**
     * The graph of {@link Tries#resources(double)}.
     */
    static Value resources(Value x) {
        Scope scope = Scope.of(Sites.RESOURCES);
        Nodes.argument(x, scope, 1);
        Tries.Opened outer = new Tries.Opened(2); // Tries.java:70
        Value y = Nodes.at(Value.constant(0), scope, 2); // Tries.java:71
        try (outer; Tries.Opened inner = new Tries.Opened(3)) {
            y = Nodes.at(
                    Nodes.plus(
                            Nodes.times(Nodes.times(x, outer.scale, "outer.scale"), inner.scale, "inner.scale"),
                            inner.closed(), "inner.closed()"),
                    scope, 3); // Tries.java:74
        }
        return Nodes.at(Nodes.plus(y, outer.closed(), "outer.closed()"), scope, 4); // Tries.java:76
    }

    /**
     * The graph of {@link Tries#locked(double)}.
     */
    static Value locked(Value x) {
        Scope scope = Scope.of(Sites.LOCKED);
        Nodes.argument(x, scope, 1);
        Value y; // Tries.java:81
        synchronized (LOCK()) { // Tries.java:82
            y = Nodes.at(x.times(x), scope, 2); // Tries.java:83
        }
        return y; // Tries.java:85
    }

    private static Object LOCK() {
        return (Object) LOCK.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CAUGHT = """
                Tries.java
                caught
                9
                x\s
                y 13:17-31(13:17-27,13:30-31)
                y 14:13-19(14:13-14,14:18-19)
                y 16:17-19(16:18-19)

                    @Traced
                    static double caught(double x) {
                        double y = x;
                        try {
                            y = inverse(x) + 1;
                            y *= 2;
                        } catch (IllegalArgumentException e) {
                            y = -x;
                        }
                        return y;
                    }
                """;

        static final String INVERSE = """
                Tries.java
                inverse
                21
                x\s
                return 26:16-21(26:16-17,26:20-21)

                    @Traced
                    static double inverse(double x) {
                        if (!(x > 0)) {
                            throw new IllegalArgumentException("not positive: " + x);
                        }
                        return 1 / x;
                    }
                """;

        static final String AT_LAST = """
                Tries.java
                atLast
                29
                x\s
                 37:32-37(37:32-33,37:36-37)
                sum 37:17-38(37:17-20,37:24-38)
                sum 42:17-25(42:17-20,42:24-25)
                sum 44:17-22

                    @Traced
                    static double atLast(double x, int n) {
                        double sum = x;
                        for (int i = 0; i < 3; i++) {
                            try {
                                if (i == n) {
                                    continue;
                                }
                                sum += inverse(x - i);
                            } catch (IllegalStateException | IllegalArgumentException e) {
                                if (n > 5) {
                                    return sum;
                                }
                                sum /= 2;
                            } finally {
                                sum++;
                            }
                        }
                        return sum;
                    }
                """;

        static final String RESOURCES = """
                Tries.java
                resources
                68
                x\s
                y 71:20-21
                y 74:17-63(74:17-46(74:17-32(74:17-18,74:21-32),74:35-46),74:49-63)
                return 76:16-34(76:16-17,76:20-34)

                    @Traced
                    static double resources(double x) {
                        Opened outer = new Opened(2);
                        double y = 0;
                        try (outer;
                                Opened inner = new Opened(3)) {
                            y = x * outer.scale * inner.scale + inner.closed();
                        }
                        return y + outer.closed();
                    }
                """;

        static final String LOCKED = """
                Tries.java
                locked
                79
                x\s
                y 83:17-22(83:17-18,83:21-22)

                    @Traced
                    static double locked(double x) {
                        double y;
                        synchronized (LOCK) {
                            y = x * x;
                        }
                        return y;
                    }
                """;
    }
}
