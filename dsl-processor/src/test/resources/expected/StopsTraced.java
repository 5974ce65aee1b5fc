package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Stops}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class StopsTraced {
    private static final MethodHandle LOOKUP = PrivateMembers.staticMethod(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Stops$Table"), "lookup", double.class, double.class);

    private static final MethodHandle MOST = PrivateMembers.staticMethod(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Stops$Table"), "most", double.class, double[].class);

    private static final MethodHandle SORTED = PrivateMembers.staticMethod(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Stops$Table"), "sorted", double.class, double[].class);

    private static final MethodHandle ROWS = PrivateMembers.staticMethod(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Stops$Table"), "rows", double.class, double[][].class);

    private static final MethodHandle ALL = PrivateMembers.staticMethod(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Stops$Table"), "all", double.class, double[].class);

    private static final MethodHandle HELPER = PrivateMembers.staticMethod(MethodHandles.lookup(), Stops.class, "helper", double.class, double.class);

    private static final VarHandle LEVEL = PrivateMembers.field(MethodHandles.lookup(), Stops.class, "level", double.class);

    private static final MethodHandle SQUARED = PrivateMembers.method(MethodHandles.lookup(), Stops.class, "squared", double.class, double.class);

    private static final Overrides OF_FIELDS = Overrides.of(MethodHandles.lookup(), Stops.class, "ofFields", double.class);

    private StopsTraced() {
    }

    /**
     * The graph of {@link Stops#ofUntraced(double)}.
     */
    static Value ofUntraced(Value x) {
        Value.argument(x, "x");
        double table = Value.stopGradient(lookup(x.data())); // Stops.java:18
        return x.times(Value.constant(table, "table"))
                .plus(Value.constant(lookup(x.data() + table), "Table.lookup(x + table)").times(x))
                .at("Stops.java:19");
    }

    /**
     * The graph of {@link Stops#ofItself(double)}.
     */
    static Value ofItself(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(x.data(), "x")).plus(Value.constant(x.data(), "x"))
                .minus(Value.constant(2).times(x)).at("Stops.java:24");
    }

    /**
     * The graph of {@link Stops#ofLibrary(double)}.
     */
    static Value ofLibrary(Value x) {
        Value.argument(x, "x");
        double rounded = Value.stopGradient(x.data() == x.data() && x.data() - x.data() == 0 ? new BigDecimal(x.data()).scale() : Double.hashCode(x.data())); // Stops.java:29
        int digits = (int) Value.stopGradient(x.data() * 10) + (int) Value.stopGradient(Math.round(x.data())); // Stops.java:30
        boolean same = Value.stopGradient(x.data()) == 0; // Stops.java:31
        return x.times(Value.constant(rounded, "rounded"))
                .plus(Value.constant(digits % 7, "digits % 7")).plus(same ? Value.constant(1) : x)
                .at("Stops.java:32");
    }

    /**
     * The graph of {@link Stops#ofArrays(double[], double[][], double)}.
     */
    static Value ofArrays(Value[] a, Value[][] rows, Value x) {
        Value.argument(x, "x");
        double most = Value.stopGradient(most(Values.data(a))); // Stops.java:37
        return x.times(Value.constant(most, "most"))
                .plus(Value.constant(sorted(Values.data(a.clone())), "Table.sorted(a.clone())").times(x))
                .plus(Value.constant(rows(Values.data(rows)), "Table.rows(rows)"))
                .plus(Value.constant(all(x.data(), 2 * x.data(), most), "Table.all(x, 2 * x, most)"))
                .at("Stops.java:38");
    }

    /**
     * The graph of {@link Stops#ofHelper(double)}.
     */
    static Value ofHelper(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(helper(x.data()), "helper(x)"))
                .plus(Value.constant(Stops.traced(x.data()) * x.data(), "traced(x) * x"))
                .at("Stops.java:46");
    }

    /**
     * The graph of {@link Stops#traced(double)}.
     */
    static Value traced(Value x) {
        Value.argument(x, "x");
        return x.times(x).at("Stops.java:60");
    }

    /**
     * The graph of {@link Stops#ofFunctions(DoubleUnaryOperator, double)}.
     */
    static Value ofFunctions(UnaryOperator<Value> f, Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(f.apply(x).data(), "f.applyAsDouble(x)"))
                .plus(Value.constant(slope(t -> t.times(t).times(x).at("Stops.java:65"), x).data(), "slope(t -> t * t * x, x)").times(x))
                .at("Stops.java:65");
    }

    /**
     * The graph of {@link Stops#slope(DoubleUnaryOperator, double)}.
     */
    static Value slope(UnaryOperator<Value> f, Value x) {
        Value.argument(x, "x");
        return f.apply(x.plus(1).at("Stops.java:70")).minus(f.apply(x.minus(1).at("Stops.java:70")))
                .div(2).at("Stops.java:70");
    }

    /**
     * The graph of {@link Stops#ofFields(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value ofFields(Stops self, Value x) {
        if (OF_FIELDS.isOverriddenIn(self)) {
            return OF_FIELDS.call(self, x);
        }
        return ofFieldsOfStops(self, x);
    }

    /**
     * The graph of {@link Stops#ofFields(double)} itself, overridden or not.
     */
    static Value ofFieldsOfStops(Stops self, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            setLevel(self, memory.put(self, "level", memory.get(self, "level", level(self)).plus(x).named("level").at("Stops.java:76")));
            double before = Value.stopGradient(level(self) + squared(self, level(self))); // Stops.java:77
            return x.times(Value.constant(before, "before"))
                    .plus(memory.get(self, "level", level(self))).at("Stops.java:78");
        }
    }

    private static double lookup(double x) {
        try {
            return (double) LOOKUP.invoke(x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double most(double[] values) {
        try {
            return (double) MOST.invoke(values);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double sorted(double[] values) {
        try {
            return (double) SORTED.invoke(values);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double rows(double[][] rows) {
        try {
            return (double) ROWS.invoke(rows);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double all(double... values) {
        try {
            return (double) ALL.invoke(values);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double helper(double x) {
        try {
            return (double) HELPER.invoke(x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double level(Stops self) {
        return (double) LEVEL.get(self);
    }

    private static double squared(Stops self, double number) {
        try {
            return (double) SQUARED.invoke(self, number);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double setLevel(Stops self, double value) {
        LEVEL.set(self, value);
        return value;
    }
}
