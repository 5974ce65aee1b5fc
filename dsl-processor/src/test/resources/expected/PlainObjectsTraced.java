package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        try (Scope scope = Scope.enter(Sites.NORMS); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Object v = newVector(a.times(b).at(scope, 3), b); // PlainObjects.java:83
            Object w = PlainObjects_VectorTraced.plus(v, newVector(Value.constant(1), a)); // PlainObjects.java:84
            Object owner;
            return PlainObjects_VectorTraced.norm(w)
                    .plus(memory.get(v, "x", x(v)).times(memory.get(w, "y", y(w))))
                    .plus(memory.get(owner = scaled(v, a), "norm", norm(owner)))
                    .at(scope, 4); // PlainObjects.java:85
        }
    }

    /**
     * The graph of {@link PlainObjects#inherited(double, double)}.
     */
    static Value inherited(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INHERITED); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            PlainObjects.Weighted w = newWeighted(a, b); // PlainObjects.java:90
            return memory.get(w, "weight", w.weight).times(PlainObjects_VectorTraced.norm(w))
                    .at(scope, 3); // PlainObjects.java:91
        }
    }

    /**
     * The graph of {@link PlainObjects#records(double, double)}.
     */
    static Value records(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.RECORDS); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            PlainObjects.Interval interval = newInterval(a, b); // PlainObjects.java:96
            return PlainObjects_IntervalTraced.width(interval)
                    .times(memory.get(interval, "low", interval.low()))
                    .at(scope, 3); // PlainObjects.java:97
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
        try (Scope scope = Scope.enter(Sites.IN_METHODS); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Object v = scaled(self, a); // PlainObjects.java:102
            return PlainObjects_VectorTraced.norm(v).times(memory.get(v, "y", y(v)))
                    .at(scope, 2); // PlainObjects.java:103
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
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
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
            Value.argument(factor, scope, 1);
            return newVector(factor.times(memory.get(self, "x", x(self))).at(scope, 2), factor.times(memory.get(self, "y", y(self))).at(scope, 3)); // PlainObjects.java:43
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
        Scope scope = Scope.of(Sites.REMEMBER_WEIGHTED);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(weight, scope, 2);
            rememberVector(self, x, Values.times(2, x).at(scope, 3)); // PlainObjects.java:51
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
        Scope scope = Scope.of(Sites.REMEMBER_INTERVAL);
        try (Memory memory = Memory.open()) {
            Value.argument(low, scope, 1);
            Value.argument(high, scope, 2);
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
            Value.argument(a, scope, 1);
            return newVector(Values.times(scale(self), "scale", a).at(scope, 2), a, "scaled"); // PlainObjects.java:107
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
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR_2);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            memory.put(self, "norm", Value.constant(0).named("norm").at("PlainObjects.java:11")); // PlainObjects.java:11
            if (x.data() > 1e18) { // PlainObjects.java:19
                throw new IllegalArgumentException("too large: " + x.data()); // PlainObjects.java:20
            }
            memory.put(self, "x", x); // PlainObjects.java:22
            memory.put(self, "y", y); // PlainObjects.java:23
            memory.put(self, "norm", x.hypot(memory.get(self, "y", y(self))).at(scope, 3)); // PlainObjects.java:25
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

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORMS = "PlainObjects.java\n"
                + "norms\n"
                + "81\n"
                + "a \n"
                + "b \n"
                + " 83:31-36(83:31-32,83:35-36)\n"
                + " 85:16-55(85:16-36(85:16-24,85:27-36(85:27-30,85:33-36)),85:39-55)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double norms(double a, double b) {\n"
                + "        Vector v = new Vector(a * b, b);\n"
                + "        Vector w = v.plus(new Vector(1, a));\n"
                + "        return w.norm() + v.x * w.y + v.scaled(a).norm;\n"
                + "    }\n";

        static final String INHERITED = "PlainObjects.java\n"
                + "inherited\n"
                + "88\n"
                + "a \n"
                + "b \n"
                + " 91:16-35(91:16-24,91:27-35)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inherited(double a, double b) {\n"
                + "        Weighted w = new Weighted(a, b);\n"
                + "        return w.weight * w.norm();\n"
                + "    }\n";

        static final String RECORDS = "PlainObjects.java\n"
                + "records\n"
                + "94\n"
                + "a \n"
                + "b \n"
                + " 97:16-49(97:16-32,97:35-49)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double records(double a, double b) {\n"
                + "        Interval interval = new Interval(a, b);\n"
                + "        return interval.width() * interval.low();\n"
                + "    }\n";

        static final String IN_METHODS = "PlainObjects.java\n"
                + "inMethods\n"
                + "100\n"
                + "a \n"
                + " 103:16-30(103:16-24,103:27-30)\n"
                + "\n"
                + "    @Traced\n"
                + "    double inMethods(double a) {\n"
                + "        Vector v = scaled(a);\n"
                + "        return v.norm() * v.y;\n"
                + "    }\n";

        static final String REMEMBER_VECTOR = "PlainObjects.java\n"
                + "new Vector\n"
                + "14\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        Vector(double x, double y) {\n"
                + "            this(x, y, \"v\");\n"
                + "        }\n";

        static final String SCALED = "PlainObjects.java\n"
                + "scaled\n"
                + "42\n"
                + "factor \n"
                + " 43:31-41(43:31-37,43:40-41)\n"
                + " 43:43-53(43:43-49,43:52-53)\n"
                + "\n"
                + "        Vector scaled(double factor) {\n"
                + "            return new Vector(factor * x, factor * y);\n"
                + "        }\n";

        static final String REMEMBER_WEIGHTED = "PlainObjects.java\n"
                + "new Weighted\n"
                + "50\n"
                + "x \n"
                + "weight \n"
                + " 51:22-27(51:22-23,51:26-27)\n"
                + "\n"
                + "        Weighted(double x, double weight) {\n"
                + "            super(x, 2 * x);\n"
                + "            this.weight = weight;\n"
                + "        }\n";

        static final String REMEMBER_INTERVAL = "PlainObjects.java\n"
                + "new Interval\n"
                + "57\n"
                + "low \n"
                + "high \n"
                + "\n"
                + "        Interval {\n"
                + "            if (low > high) {\n"
                + "                double other = low;\n"
                + "                low = high;\n"
                + "                high = other;\n"
                + "            }\n"
                + "        }\n";

        static final String SCALED_2 = "PlainObjects.java\n"
                + "scaled\n"
                + "106\n"
                + "a \n"
                + " 107:27-36(107:27-32,107:35-36)\n"
                + "\n"
                + "    private Vector scaled(double a) {\n"
                + "        return new Vector(scale * a, a, \"scaled\");\n"
                + "    }\n";

        static final String REMEMBER_VECTOR_2 = "PlainObjects.java\n"
                + "new Vector\n"
                + "18\n"
                + "x \n"
                + "y \n"
                + "norm 25:20-41(25:31-32,25:34-40)\n"
                + "\n"
                + "        Vector(double x, double y, String name) {\n"
                + "            if (x > 1e18) {\n"
                + "                throw new IllegalArgumentException(\"too large: \" + x);\n"
                + "            }\n"
                + "            this.x = x;\n"
                + "            this.y = y;\n"
                + "            this.name = name;\n"
                + "            norm = Math.hypot(x, this.y);\n"
                + "        }\n";
    }
}
