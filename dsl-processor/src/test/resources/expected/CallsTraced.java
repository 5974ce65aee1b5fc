package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Calls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class CallsTraced {
    private static final MethodHandle DOUBLED = PrivateMembers.staticMethod(MethodHandles.lookup(), Calls.class, "doubled", int.class, int.class);

    private static final MethodHandle HELPER = PrivateMembers.staticMethod(MethodHandles.lookup(), Calls.class, "helper", double.class, double.class, int.class);

    private CallsTraced() {
    }

    /**
     * The graph of {@link Calls#square(double)}.
     */
    static Value square(Value x) {
        Value.argument(x, "x");
        return x.times(x).at("Calls.java:9");
    }

    /**
     * The graph of {@link Calls#callsTraced(double, double)}.
     */
    static Value callsTraced(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value s = square(x.plus(y).at("Calls.java:14")).orNamed("s"); // Calls.java:14
        return s.plus(square(y)).plus(square(Value.constant(3))).plus(square(square(x)))
                .at("Calls.java:15");
    }

    /**
     * The graph of {@link Calls#callsHelpers(double, int)}.
     */
    static Value callsHelpers(Value x, int n) {
        Value.argument(x, "x");
        return helper(x, n).plus(secondHelper(x.times(2).at("Calls.java:20")))
                .plus(helper(x, n + 1).div(2)).at("Calls.java:20");
    }

    /**
     * The graph of {@link Calls#callsPassively(double, int)}.
     */
    static Value callsPassively(Value x, int n) {
        Value.argument(x, "x");
        double dt = Calls.secondHelper(n); // Calls.java:40
        return x.times(Value.constant(dt, "dt"))
                .plus(Value.constant(doubled(n), "doubled(n)").times(x))
                .plus(Value.constant(helper_(0.5, n), "helper(0.5, n)"))
                .plus(Value.constant(Integer.parseInt("12"), "Integer.parseInt(\"12\")").times(x))
                .at("Calls.java:41");
    }

    /**
     * The graph of {@link Calls#overload(double)}.
     */
    static Value overload(Value x) {
        Value.argument(x, "x");
        return x.plus(1).at("Calls.java:50");
    }

    /**
     * The graph of {@link Calls#overload(int)}.
     */
    static Value overload(int n) {
        return Value.constant(n + 2, "n + 2").at("Calls.java:55");
    }

    /**
     * The graph of {@link Calls#overload(long, double)}.
     */
    static Value overload(long n, Value x) {
        Value.argument(x, "x");
        return Value.constant(n, "n").plus(Value.constant(3).times(x)).at("Calls.java:60");
    }

    /**
     * The graph of {@link Calls#overload(float, double)}.
     */
    static Value overload(float f, Value x) {
        Value.argument(x, "x");
        return Value.constant(f, "f").plus(Value.constant(4).times(x)).at("Calls.java:65");
    }

    /**
     * The graph of {@link Calls#overload(Object, double)}.
     */
    static Value overload(Object o, Value x) {
        Value.argument(x, "x");
        return x.times(5).at("Calls.java:70");
    }

    /**
     * The graph of {@link Calls#chosen(double, int, byte, float)}.
     */
    static Value chosen(Value x, int n, byte b, float f) {
        Value.argument(x, "x");
        return overload(x).plus(overload(n)).plus(overload(b))
                .plus(overload(Value.constant(f, "f"))).plus(overload(n, x)).plus(overload(f, x))
                .plus(overload("o", x)).plus(overload('c')).plus(overload(2L, Value.constant(3L)))
                .plus(overload(Integer.valueOf(n), x)).at("Calls.java:75");
    }

    /**
     * The graph of {@link Calls#result(double)}.
     */
    static Value result(Value x) {
        Value.argument(x, "x");
        Value named = callsTraced(x, Value.constant(2)).orNamed("named"); // Calls.java:81
        Value aliased = identity(named).orNamed("aliased"); // Calls.java:82
        check(aliased); // Calls.java:83
        square(x); // Calls.java:84
        return aliased; // Calls.java:85
    }

    /**
     * The graph of {@link Calls#otherClass(double)}.
     */
    static Value otherClass(Value x) {
        Value.argument(x, "x");
        return OtherTraced.cube(x)
                .plus(Other_NestedTraced.half(x).times(OtherTraced.cube(Value.constant(2))))
                .plus(Value.constant(Other.name().length(), "Other.name().length()"))
                .at("Calls.java:100");
    }

    /**
     * The graph of {@link Calls#helper(double, int)}, which a traced method calls.
     */
    private static Value helper(Value x, int n) {
        Value.argument(x, "x");
        if (n > 2) { // Calls.java:24
            return x.times(Value.constant(n, "n")).at("Calls.java:25");
        }
        return secondHelper(x).plus(Value.constant(n, "n")).at("Calls.java:27");
    }

    /**
     * The graph of {@link Calls#secondHelper(double)}, which a traced method calls.
     */
    private static Value secondHelper(Value x) {
        Value.argument(x, "x");
        return isBig(x) ? Value.constant(1).at("Calls.java:31") : x.minus(1).at("Calls.java:31");
    }

    /**
     * The graph of {@link Calls#identity(double)}, which a traced method calls.
     */
    private static Value identity(Value x) {
        Value.argument(x, "x");
        return x; // Calls.java:89
    }

    /**
     * The graph of {@link Calls#check(double)}, which a traced method calls.
     */
    private static void check(Value x) {
        Value.argument(x, "x");
        if (x.data() > 1e100) { // Calls.java:93
            throw new IllegalStateException("too big: " + x.data()); // Calls.java:94
        }
    }

    /**
     * The graph of {@link Calls#isBig(double)}, which a traced method calls.
     */
    private static boolean isBig(Value x) {
        Value.argument(x, "x");
        return x.data() > 100; // Calls.java:35
    }

    private static int doubled(int n) {
        try {
            return (int) DOUBLED.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double helper_(double x, int n) {
        try {
            return (double) HELPER.invoke(x, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
