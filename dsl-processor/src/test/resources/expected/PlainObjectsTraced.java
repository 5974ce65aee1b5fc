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
            Object v = newVector(a.times(b).at("PlainObjects.java:144"), b); // PlainObjects.java:144
            Object w = PlainObjects_VectorTraced.plus(v, newVector(Value.constant(1), a)); // PlainObjects.java:145
            Object owner;
            return PlainObjects_VectorTraced.norm(w)
                    .plus(memory.get(v, "x", x(v)).times(memory.get(w, "y", y(w))))
                    .plus(memory.get(owner = scaled(v, a), "norm", norm(owner)))
                    .at("PlainObjects.java:146");
        }
    }

    /**
     * The graph of {@link PlainObjects#inherited(double, double)}.
     */
    static Value inherited(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            PlainObjects.Weighted w = newWeighted(a, b); // PlainObjects.java:151
            return memory.get(w, "weight", w.weight).times(PlainObjects_VectorTraced.norm(w))
                    .at("PlainObjects.java:152");
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
            PlainObjects.Interval interval = newInterval(a, b); // PlainObjects.java:157
            return PlainObjects_IntervalTraced.width(interval)
                    .times(Value.constant(interval.low(), "interval.low()"))
                    .at("PlainObjects.java:158");
        }
    }

    /**
     * The graph of {@link PlainObjects#arrays(double, double)}.
     */
    static Value arrays(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            PlainObjects.Polynomial line = newPolynomial(a, b); // PlainObjects.java:163
            PlainObjects.Polynomial parabola = newPolynomial(new Value[] {b, a, Value.constant(2)}, a.data() > 0); // PlainObjects.java:164
            return PlainObjects_PolynomialTraced.at(line, Value.constant(3))
                    .times(PlainObjects_PolynomialTraced.at(parabola, a))
                    .plus(memory.get(parabola.rows[0], 1)).at("PlainObjects.java:165");
        }
    }

    /**
     * The graph of {@link PlainObjects#nested(double, double)}.
     */
    static Value nested(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            PlainObjects.Segment segment = newSegment(a, b); // PlainObjects.java:170
            return PlainObjects_VectorTraced.norm(segment.from)
                    .times(memory.get(segment.to, "y", y(segment.to)))
                    .plus(PlainObjects_VectorTraced.norm(segment.to)).at("PlainObjects.java:171");
        }
    }

    /**
     * The graph of {@link PlainObjects#generic(double, int)}.
     */
    @SuppressWarnings("try")
    static Value generic(Value a, int n) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            PlainObjects.Pair<String> pair = newPair("n" + n, a.times(Value.constant(n, "n")).at("PlainObjects.java:176")); // PlainObjects.java:176
            return PlainObjects_PairTraced.number(pair)
                    .plus(Value.constant(pair.label.length(), "pair.label.length()"))
                    .at("PlainObjects.java:177");
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
            Object v = scaled(self, a); // PlainObjects.java:182
            return PlainObjects_VectorTraced.norm(v).times(memory.get(v, "y", y(v)))
                    .at("PlainObjects.java:183");
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
     * A new {@code Polynomial}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static PlainObjects.Polynomial newPolynomial(Value constant, Value slope) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Polynomial made_ = new PlainObjects.Polynomial(constant.data(), slope.data());
            rememberPolynomial(made_, constant, slope);
            return made_;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Polynomial}.
     */
    private static void rememberPolynomial(PlainObjects.Polynomial self, Value constant,
            Value slope) {
        Value.argument(constant, "constant");
        Value.argument(slope, "slope");
        try (Memory memory = Memory.open()) {
            double[] made = new double[2]; // PlainObjects.java:85
            memory.set(made, 0, constant); // PlainObjects.java:86
            memory.set(made, 1, slope); // PlainObjects.java:87
            memory.remember(self.coefficients, memory.values(made)); // PlainObjects.java:88
            memory.remember(self.rows, memory.values(new double[0][])); // PlainObjects.java:89
        }
    }

    /**
     * A new {@code Polynomial}, behind whose numbers the Values are remembered.
     */
    private static PlainObjects.Polynomial newPolynomial(Value[] coefficients, boolean copied) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Polynomial made = new PlainObjects.Polynomial(memory.plain(coefficients), copied);
            rememberPolynomial(made, coefficients, copied);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Polynomial}.
     */
    private static void rememberPolynomial(PlainObjects.Polynomial self, Value[] coefficients,
            boolean copied) {
        try (Memory memory = Memory.open()) {
            memory.remember(self.coefficients, copied ? coefficients.clone() : coefficients); // PlainObjects.java:80
            memory.remember(self.rows, memory.values(new double[][] {memory.plain(coefficients.clone()), new double[] {1}})); // PlainObjects.java:81
        }
    }

    /**
     * A new {@code Segment}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static PlainObjects.Segment newSegment(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Segment made = new PlainObjects.Segment(x.data(), y.data());
            rememberSegment(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Segment}.
     */
    private static void rememberSegment(PlainObjects.Segment self, Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            rememberVector(self.from, x, y); // PlainObjects.java:131
            rememberVector(self.to, y, memory.get(self.from, "x", x(self.from)).times(2).at("PlainObjects.java:132"), "to"); // PlainObjects.java:132
        }
    }

    /**
     * A new {@code Pair}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static <T> PlainObjects.Pair<T> newPair(T label, Value number) {
        try (Memory memory = Memory.open()) {
            PlainObjects.Pair<T> made = new PlainObjects.Pair<T>(label, number.data());
            rememberPair(made, label, number);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Pair}.
     */
    private static <T> void rememberPair(PlainObjects.Pair<T> self, T label, Value number) {
        Value.argument(number, "number");
        try (Memory memory = Memory.open()) {
            memory.put(self, "number", number); // PlainObjects.java:112
        }
    }

    /**
     * The graph of {@link PlainObjects#scaled(double)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Object scaled(PlainObjects self, Value a) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            return newVector(Value.constant(scale(self), "scale").times(a).at("PlainObjects.java:187"), a, "scaled"); // PlainObjects.java:187
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
