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
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "norms(double,double) memory reads elsewhere",
        "inherited(double,double) memory reads elsewhere",
        "records(double,double) memory reads elsewhere",
        "inMethods(double) memory reads elsewhere"
})
final class PlainObjectsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> VECTOR_CLASS = PrivateMembers.type(LOOKUP, "good.PlainObjects$Vector");

    private static final VarHandle X = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "y", double.class);

    private static final VarHandle NORM = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "norm", double.class);

    private static final Overrides IN_METHODS = Overrides.of(LOOKUP, PlainObjects.class, "inMethods", double.class);

    private static final MethodHandle NEW_VECTOR = PrivateMembers.constructor(
            LOOKUP, VECTOR_CLASS, double.class, double.class);

    private static final Overrides SCALED = Overrides.of(LOOKUP, VECTOR_CLASS, "scaled", double.class);

    private static final VarHandle LOW = PrivateMembers.field(LOOKUP, PlainObjects.Interval.class, "low", double.class);

    private static final VarHandle HIGH = PrivateMembers.field(
            LOOKUP, PlainObjects.Interval.class, "high", double.class);

    private static final double scale = 2.0;

    private static final MethodHandle NEW_VECTOR_2 = PrivateMembers.constructor(
            LOOKUP, VECTOR_CLASS, double.class, double.class, String.class);

    private PlainObjectsTraced() {
    }

    /**
     * The graph of {@link PlainObjects#norms(double, double)}.
     */
    static Value norms(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.NORMS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Object v = newVector(Nodes.at(a.times(b), scope, 3), b); // PlainObjects.java:83
            Object w = PlainObjects_VectorTraced.plus(v, newVector(Value.constant(1), a)); // PlainObjects.java:84
            Object owner;
            return Nodes.at(
                    PlainObjects_VectorTraced.norm(w).plus(memory.get(v, "x", x(v)).times(memory.get(w, "y", y(w))))
                            .plus(memory.get(owner = scaled(v, a), "norm", norm(owner))),
                    scope, 4); // PlainObjects.java:85
        }
    }

    /**
     * The graph of {@link PlainObjects#inherited(double, double)}.
     */
    static Value inherited(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INHERITED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            PlainObjects.Weighted w = newWeighted(a, b); // PlainObjects.java:90
            return Nodes.at(
                    memory.get(w, "weight", w.weight).times(PlainObjects_VectorTraced.norm(w)),
                    scope, 3); // PlainObjects.java:91
        }
    }

    /**
     * The graph of {@link PlainObjects#records(double, double)}.
     */
    static Value records(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.RECORDS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            PlainObjects.Interval interval = newInterval(a, b); // PlainObjects.java:96
            return Nodes.at(
                    PlainObjects_IntervalTraced.width(interval).times(memory.get(interval, "low", interval.low())),
                    scope, 3); // PlainObjects.java:97
        }
    }

    /**
     * The graph of {@link PlainObjects#inMethods(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        try (Scope scope = Scope.enter(Sites.IN_METHODS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Object v = scaled(self, a); // PlainObjects.java:102
            return Nodes.at(
                    PlainObjects_VectorTraced.norm(v).times(memory.get(v, "y", y(v))),
                    scope, 2); // PlainObjects.java:103
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Object made = plainNewVector(x.data(), y.data());
            rememberVector(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
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
        Scope scope = Scope.of(Sites.SCALED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(factor, scope, 1);
            return newVector(
                    Nodes.at(factor.times(memory.get(self, "x", x(self))), scope, 2),
                    Nodes.at(factor.times(memory.get(self, "y", y(self))), scope, 3)); // PlainObjects.java:43
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
        Scope scope = Scope.of(Sites.NEW_WEIGHTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(weight, scope, 2);
            rememberVector(self, x, Nodes.at(Values.times(2, x), scope, 3)); // PlainObjects.java:51
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
        try (Memory memory = Memory.open()) {
            Nodes.argument(low, "low");
            Nodes.argument(high, "high");
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
        Scope scope = Scope.of(Sites.SCALED_2);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            return newVector(Nodes.at(Nodes.times(scale, "scale", a), scope, 2), a, "scaled"); // PlainObjects.java:107
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y, String name) {
        try (Memory memory = Memory.open()) {
            Object made = plainNewVector2(x.data(), y.data(), name);
            rememberVector(made, x, y, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y, String name) {
        Scope scope = Scope.of(Sites.NEW_VECTOR);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.put(self, "norm", Nodes.at(Value.constant(0), scope, 3)); // PlainObjects.java:11
            if (x.data() > 1e18) { // PlainObjects.java:19
                throw new IllegalArgumentException("too large: " + x.data()); // PlainObjects.java:20
            }
            memory.put(self, "x", x); // PlainObjects.java:22
            memory.put(self, "y", y); // PlainObjects.java:23
            memory.put(
                    self, "norm", Nodes.at(x.hypot(memory.get(self, "y", y(self))), scope, 4)); // PlainObjects.java:25
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

    private static Object plainNewVector(double x, double y) {
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

    private static Object plainNewVector2(double x, double y, String name) {
        try {
            return (Object) NEW_VECTOR_2.invoke(x, y, name);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORMS = """
                PlainObjects.java
                norms
                81
                a\s
                b\s
                 83:31-36(83:31-32,83:35-36)
                return 85:16-55(85:16-36(85:16-24,85:27-36(85:27-30,85:33-36)),85:39-55)

                    @Traced
                    static double norms(double a, double b) {
                        Vector v = new Vector(a * b, b);
                        Vector w = v.plus(new Vector(1, a));
                        return w.norm() + v.x * w.y + v.scaled(a).norm;
                    }
                """;

        static final String INHERITED = """
                PlainObjects.java
                inherited
                88
                a\s
                b\s
                return 91:16-35(91:16-24,91:27-35)

                    @Traced
                    static double inherited(double a, double b) {
                        Weighted w = new Weighted(a, b);
                        return w.weight * w.norm();
                    }
                """;

        static final String RECORDS = """
                PlainObjects.java
                records
                94
                a\s
                b\s
                return 97:16-49(97:16-32,97:35-49)

                    @Traced
                    static double records(double a, double b) {
                        Interval interval = new Interval(a, b);
                        return interval.width() * interval.low();
                    }
                """;

        static final String IN_METHODS = """
                PlainObjects.java
                inMethods
                100
                a\s
                return 103:16-30(103:16-24,103:27-30)

                    @Traced
                    double inMethods(double a) {
                        Vector v = scaled(a);
                        return v.norm() * v.y;
                    }
                """;

        static final String SCALED = """
                PlainObjects.java
                scaled
                42
                factor\s
                 43:31-41(43:31-37,43:40-41)
                 43:43-53(43:43-49,43:52-53)

                        Vector scaled(double factor) {
                            return new Vector(factor * x, factor * y);
                        }
                """;

        static final String NEW_WEIGHTED = """
                PlainObjects.java
                new Weighted
                50
                x\s
                weight\s
                 51:22-27(51:22-23,51:26-27)

                        Weighted(double x, double weight) {
                            super(x, 2 * x);
                            this.weight = weight;
                        }
                """;

        static final String SCALED_2 = """
                PlainObjects.java
                scaled
                106
                a\s
                 107:27-36(107:27-32,107:35-36)

                    private Vector scaled(double a) {
                        return new Vector(scale * a, a, "scaled");
                    }
                """;

        static final String NEW_VECTOR = """
                PlainObjects.java
                new Vector
                18
                x\s
                y\s
                norm 11:31-32
                norm 25:20-41(25:31-32,25:34-40)

                        Vector(double x, double y, String name) {
                            if (x > 1e18) {
                                throw new IllegalArgumentException("too large: " + x);
                            }
                            this.x = x;
                            this.y = y;
                            this.name = name;
                            norm = Math.hypot(x, this.y);
                        }
                """;
    }
}
