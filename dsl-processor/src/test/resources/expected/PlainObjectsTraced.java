package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class PlainObjectsTraced {
    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "y", double.class);

    private static final VarHandle NORM = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "norm", double.class);

    private static final Overrides IN_METHODS = Overrides.of(MethodHandles.lookup(), PlainObjects.class, "inMethods", double.class);

    private static final MethodHandle NEW_VECTOR = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), double.class, double.class);

    private static final Overrides SCALED = Overrides.of(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "scaled", double.class);

    private static final VarHandle LOW = PrivateMembers.field(MethodHandles.lookup(), PlainObjects.Interval.class, "low", double.class);

    private static final VarHandle HIGH = PrivateMembers.field(MethodHandles.lookup(), PlainObjects.Interval.class, "high", double.class);

    private static final VarHandle SCALE = PrivateMembers.field(MethodHandles.lookup(), PlainObjects.class, "scale", double.class);

    private static final MethodHandle NEW_VECTOR_2 = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), double.class, double.class, String.class);

    private PlainObjectsTraced() {
    }

    /**
     * The graph of {@link PlainObjects#norms(double, double)}.
     */
    static Value norms(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Object v = newVector(a.times(b).at("PlainObjects.java:83"), b); // PlainObjects.java:83
            Object w = PlainObjects_VectorTraced.plus(v, newVector(Value.constant(1), a)); // PlainObjects.java:84
            Object owner;
            return PlainObjects_VectorTraced.norm(w)
                    .plus(memory.get(v, "x", x(v)).times(memory.get(w, "y", y(w))))
                    .plus(memory.get(owner = scaled(v, a), "norm", norm(owner)))
                    .at("PlainObjects.java:85");
        }
    }

    /**
     * The graph of {@link PlainObjects#inherited(double, double)}.
     */
    static Value inherited(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            PlainObjects.Weighted w = newWeighted(a, b); // PlainObjects.java:90
            return memory.get(w, "weight", w.weight).times(PlainObjects_VectorTraced.norm(w))
                    .at("PlainObjects.java:91");
        }
    }

    /**
     * The graph of {@link PlainObjects#records(double, double)}.
     */
    @SuppressWarnings("try")
    static Value records(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            PlainObjects.Interval interval = newInterval(a, b); // PlainObjects.java:96
            return PlainObjects_IntervalTraced.width(interval)
                    .times(Value.constant(interval.low(), "interval.low()"))
                    .at("PlainObjects.java:97");
        }
    }

    /**
     * The graph of {@link PlainObjects#inMethods(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value inMethods(PlainObjects self, Value a) {
        if (IN_METHODS.isOverriddenIn(self)) {
            return IN_METHODS.call(self, a);
        }
        return inMethodsOfPlainObjects(self, a);
    }

    /**
     * The graph of {@link PlainObjects#inMethods(double)} itself, overridden or not.
     */
    static Value inMethodsOfPlainObjects(PlainObjects self, Value a) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            Object v = scaled(self, a); // PlainObjects.java:102
            return PlainObjects_VectorTraced.norm(v).times(memory.get(v, "y", y(v)))
                    .at("PlainObjects.java:103");
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Object made = newVector_(x.data(), y.data());
            rememberVector(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        rememberVector(self, x, y, "v"); // PlainObjects.java:15
    }

    /**
     * The graph of {@code Vector.scaled}, or of the method that overrides it in the class of {@code self}.
     */
    private static Object scaled(Object self, Value factor) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, factor);
        }
        return scaledOfVector(self, factor);
    }

    /**
     * The graph of {@code Vector.scaled}, which a traced method calls.
     */
    private static Object scaledOfVector(Object self, Value factor) {
        Value.argument(factor, "factor");
        try (Memory memory = Memory.open()) {
            return newVector(factor.times(memory.get(self, "x", x(self))).at("PlainObjects.java:43"), factor.times(memory.get(self, "y", y(self))).at("PlainObjects.java:43")); // PlainObjects.java:43
        }
    }

    /**
     * A new {@code Weighted}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static PlainObjects.Weighted newWeighted(Value x, Value weight) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Weighted made = new PlainObjects.Weighted(x.data(), weight.data());
            rememberWeighted(made, x, weight);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Weighted}.
     */
    private static void rememberWeighted(PlainObjects.Weighted self, Value x, Value weight) {
        Value.argument(x, "x");
        Value.argument(weight, "weight");
        try (Memory memory = Memory.open()) {
            rememberVector(self, x, Value.constant(2).times(x).at("PlainObjects.java:51")); // PlainObjects.java:51
            memory.put(self, "weight", weight); // PlainObjects.java:52
        }
    }

    /**
     * A new {@code Interval}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static PlainObjects.Interval newInterval(Value low, Value high) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Interval made = new PlainObjects.Interval(low.data(), high.data());
            rememberInterval(made, low, high);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Interval}.
     */
    private static void rememberInterval(PlainObjects.Interval self, Value low, Value high) {
        Value.argument(low, "low");
        Value.argument(high, "high");
        try (Memory memory = Memory.open()) {
            if (low.data() > high.data()) { // PlainObjects.java:58
                Value other = low; // PlainObjects.java:59
                low = high; // PlainObjects.java:60
                high = other; // PlainObjects.java:61
            }
            memory.put(self, "low", low); // PlainObjects.java:57
            memory.put(self, "high", high); // PlainObjects.java:57
        }
    }

    /**
     * The graph of {@link PlainObjects#scaled(double)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Object scaled(PlainObjects self, Value a) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            return newVector(Value.constant(scale(self), "scale").times(a).at("PlainObjects.java:107"), a, "scaled"); // PlainObjects.java:107
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y, String name) {
        try (Memory memory = Memory.open()) {
            Object made = newVector__(x.data(), y.data(), name);
            rememberVector(made, x, y, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y, String name) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            memory.put(self, "norm", Value.constant(0).named("norm").at("PlainObjects.java:11"));
            if (x.data() > 1e18) { // PlainObjects.java:19
                throw new IllegalArgumentException("too large: " + x.data()); // PlainObjects.java:20
            }
            memory.put(self, "x", x); // PlainObjects.java:22
            memory.put(self, "y", y); // PlainObjects.java:23
            memory.put(self, "norm", x.hypot(memory.get(self, "y", y(self))).named("norm").at("PlainObjects.java:25"));
        }
    }

    private static double x(Object self) {
        return (double) X.get(self);
    }

    private static double y(Object self) {
        return (double) Y.get(self);
    }

    private static double norm(Object self) {
        return (double) NORM.get(self);
    }

    private static Object newVector_(double x, double y) {
        try {
            return (Object) NEW_VECTOR.invoke(x, y);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double low(PlainObjects.Interval self) {
        return (double) LOW.get(self);
    }

    private static double high(PlainObjects.Interval self) {
        return (double) HIGH.get(self);
    }

    private static double scale(PlainObjects self) {
        return (double) SCALE.get(self);
    }

    private static Object newVector__(double x, double y, String name) {
        try {
            return (Object) NEW_VECTOR_2.invoke(x, y, name);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
