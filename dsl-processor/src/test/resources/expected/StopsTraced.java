package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
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
@Summary({
        "field level",
        "ofFields(double) memory reads"
})
final class StopsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> TABLE_CLASS = PrivateMembers.type(LOOKUP, "good.Stops$Table");

    private static final MethodHandle LOOKUP_2 = PrivateMembers.staticMethod(
            LOOKUP, TABLE_CLASS, "lookup", double.class, double.class);

    private static final MethodHandle MOST = PrivateMembers.staticMethod(
            LOOKUP, TABLE_CLASS, "most", double.class, double[].class);

    private static final MethodHandle SORTED = PrivateMembers.staticMethod(
            LOOKUP, TABLE_CLASS, "sorted", double.class, double[].class);

    private static final MethodHandle ROWS = PrivateMembers.staticMethod(
            LOOKUP, TABLE_CLASS, "rows", double.class, double[][].class);

    private static final MethodHandle ALL = PrivateMembers.staticMethod(
            LOOKUP, TABLE_CLASS, "all", double.class, double[].class);

    private static final MethodHandle HELPER = PrivateMembers.staticMethod(
            LOOKUP, Stops.class, "helper", double.class, double.class);

    private static final VarHandle LEVEL = PrivateMembers.field(LOOKUP, Stops.class, "level", double.class);

    private static final MethodHandle SQUARED = PrivateMembers.method(
            LOOKUP, Stops.class, "squared", double.class, double.class);

    private static final Overrides OF_FIELDS = Overrides.of(LOOKUP, Stops.class, "ofFields", double.class);

    private StopsTraced() {
    }

    /**
     * The graph of {@link Stops#ofUntraced(double)}.
     */
    static Value ofUntraced(Value x) {
        Scope scope = Scope.of(Sites.OF_UNTRACED);
        Nodes.argument(x, scope, 1);
        double table = Value.stopGradient(lookup(x.data())); // Stops.java:18
        return Nodes.at(
                Nodes.times(x, table, "table")
                        .plus(Nodes.times(lookup(x.data() + table), "Table.lookup(x + table)", x)),
                scope, 2); // Stops.java:19
    }

    /**
     * The graph of {@link Stops#ofItself(double)}.
     */
    static Value ofItself(Value x) {
        Scope scope = Scope.of(Sites.OF_ITSELF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(x, x.data(), "x"), x.data(), "x").minus(Values.times(2, x)),
                scope, 2); // Stops.java:24
    }

    /**
     * The graph of {@link Stops#ofLibrary(double)}.
     */
    static Value ofLibrary(Value x) {
        Scope scope = Scope.of(Sites.OF_LIBRARY);
        Nodes.argument(x, scope, 1);
        double rounded = Value.stopGradient(x.data() == x.data() && x.data() - x.data() == 0
                ? new BigDecimal(x.data()).scale()
                : Double.hashCode(x.data())); // Stops.java:29
        int digits = (int) Value.stopGradient(x.data() * 10)
                + (int) Value.stopGradient(Math.round(x.data())); // Stops.java:30
        boolean same = Value.stopGradient(x.data()) == 0; // Stops.java:31
        return Nodes.at(
                Nodes.plus(Nodes.times(x, rounded, "rounded"), digits % 7, "digits % 7")
                        .plus(same ? Value.constant(1) : x),
                scope, 2); // Stops.java:32
    }

    /**
     * The graph of {@link Stops#ofArrays(double[], double[][], double)}.
     */
    static Value ofArrays(Value[] a, Value[][] rows, Value x) {
        Scope scope = Scope.of(Sites.OF_ARRAYS);
        Nodes.elements(a, scope, 1);
        Nodes.elements(rows, scope, 2);
        Nodes.argument(x, scope, 3);
        double most = Value.stopGradient(most(Values.data(a))); // Stops.java:37
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(x, most, "most")
                                        .plus(Nodes.times(
                                                sorted(Values.data(a.clone())), "Table.sorted(a.clone())", x)),
                                rows(Values.data(rows)), "Table.rows(rows)"),
                        all(x.data(), 2 * x.data(), most), "Table.all(x, 2 * x, most)"),
                scope, 4); // Stops.java:38
    }

    /**
     * The graph of {@link Stops#ofHelper(double)}.
     */
    static Value ofHelper(Value x) {
        Scope scope = Scope.of(Sites.OF_HELPER);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, helper(x.data()), "helper(x)"), Stops.traced(x.data()) * x.data(),
                        "traced(x) * x"),
                scope, 2); // Stops.java:46
    }

    /**
     * The graph of {@link Stops#traced(double)}.
     */
    static Value traced(Value x) {
        Scope scope = Scope.of(Sites.TRACED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Stops.java:60
    }

    /**
     * The graph of {@link Stops#ofFunctions(DoubleUnaryOperator, double)}.
     */
    static Value ofFunctions(UnaryOperator<Value> f, Value x) {
        try (Scope scope = Scope.enter(Sites.OF_FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(x, f.apply(x).data(), "f.applyAsDouble(x)")
                            .plus(Nodes.times(
                                    slope(t -> Nodes.at(t.times(t).times(x), scope, 2), x).data(),
                                    "slope(t -> t * t * x, x)", x)),
                    scope, 3); // Stops.java:65
        }
    }

    /**
     * The graph of {@link Stops#slope(DoubleUnaryOperator, double)}.
     */
    static Value slope(UnaryOperator<Value> f, Value x) {
        try (Scope scope = Scope.enter(Sites.SLOPE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    f.apply(Nodes.at(x.plus(1), scope, 2)).minus(f.apply(Nodes.at(x.minus(1), scope, 3))).div(2),
                    scope, 4); // Stops.java:70
        }
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
        Scope scope = Scope.of(Sites.OF_FIELDS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setLevel(
                    self,
                    memory.put(
                            self, "level",
                            Nodes.at(memory.get(self, "level", level(self)).plus(x), scope, 2))); // Stops.java:76
            double before = Value.stopGradient(level(self) + squared(self, level(self))); // Stops.java:77
            return Nodes.at(
                    Nodes.times(x, before, "before").plus(memory.get(self, "level", level(self))),
                    scope, 3); // Stops.java:78
        }
    }

    private static double lookup(double x) {
        try {
            return (double) LOOKUP_2.invoke(x);
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

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF_UNTRACED = """
                Stops.java
                ofUntraced
                16
                x\s
                return 19:16-69(19:16-25(19:16-17,19:20-25),19:28-69(19:28-65,19:68-69))

                    @Traced
                    static double ofUntraced(double x) {
                        double table = Value.stopGradient(Table.lookup(x));
                        return x * table + stopGradient(Table.lookup(x + table)) * x;
                    }
                """;

        static final String OF_ITSELF = """
                Stops.java
                ofItself
                22
                x\s
                return 24:16-95(24:16-67(24:16-41(24:16-17,24:20-41),24:44-67),24:70-95(24:70-91,24:94-95))

                    @Traced
                    static double ofItself(double x) {
                        return x * Value.stopGradient(x) + Value.stopGradient((x)) - Value.stopGradient(2) * x;
                    }
                """;

        static final String OF_LIBRARY = """
                Stops.java
                ofLibrary
                27
                x\s
                return 32:16-57(32:16-40(32:16-27(32:16-17,32:20-27),32:30-40(32:30-36,32:39-40)),32:44-56)

                    @Traced
                    static double ofLibrary(double x) {
                        double rounded = Value.stopGradient(x == x && x - x == 0 ? new BigDecimal(x).scale() : Double.hashCode(x));
                        int digits = (int) Value.stopGradient(x * 10) + (int) stopGradient(Math.round(x));
                        boolean same = Value.stopGradient(x) == 0;
                        return x * rounded + digits % 7 + (same ? 1 : x);
                    }
                """;

        static final String OF_ARRAYS = """
                Stops.java
                ofArrays
                35
                a\s
                rows\s
                x\s
                return 38:16-41:64(38:16-40:55(38:16-39:66(38:16-24(38:16-17,38:20-24),39:19-66(39:19-62,39:65-66)),40:19-55),41:19-64)

                    @Traced
                    static double ofArrays(double[] a, double[][] rows, double x) {
                        double most = Value.stopGradient(Table.most(a));
                        return x * most
                                + Value.stopGradient(Table.sorted(a.clone())) * x
                                + Value.stopGradient(Table.rows(rows))
                                + Value.stopGradient(Table.all(x, 2 * x, most));
                    }
                """;

        static final String OF_HELPER = """
                Stops.java
                ofHelper
                44
                x\s
                return 46:16-85(46:16-49(46:16-17,46:20-49),46:52-85)

                    @Traced
                    static double ofHelper(double x) {
                        return x * Value.stopGradient(helper(x)) + Value.stopGradient(traced(x) * x);
                    }
                """;

        static final String TRACED = """
                Stops.java
                traced
                58
                x\s
                return 60:16-21(60:16-17,60:20-21)

                    @Traced
                    static double traced(double x) {
                        return x * x;
                    }
                """;

        static final String OF_FUNCTIONS = """
                Stops.java
                ofFunctions
                63
                x\s
                 65:91-100(65:91-96(65:91-92,65:95-96),65:99-100)
                return 65:16-109(65:16-58(65:16-17,65:20-58),65:61-109(65:61-105,65:108-109))

                    @Traced
                    static double ofFunctions(DoubleUnaryOperator f, double x) {
                        return x * Value.stopGradient(f.applyAsDouble(x)) + Value.stopGradient(slope(t -> t * t * x, x)) * x;
                    }
                """;

        static final String SLOPE = """
                Stops.java
                slope
                68
                x\s
                 70:33-38(70:33-34,70:37-38)
                 70:58-63(70:58-59,70:62-63)
                return 70:16-69(70:17-64(70:17-39,70:42-64),70:68-69)

                    @Traced
                    static double slope(DoubleUnaryOperator f, double x) {
                        return (f.applyAsDouble(x + 1) - f.applyAsDouble(x - 1)) / 2;
                    }
                """;

        static final String OF_FIELDS = """
                Stops.java
                ofFields
                73
                x\s
                level 76:9-19(76:9-14,76:18-19)
                return 78:16-34(78:16-26(78:16-17,78:20-26),78:29-34)

                    @Traced
                    @SuppressWarnings("traced:field-write")
                    double ofFields(double x) {
                        level += x;
                        double before = Value.stopGradient(level + squared(level));
                        return x * before + level;
                    }
                """;
    }
}
