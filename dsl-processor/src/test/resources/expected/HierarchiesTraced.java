package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hierarchies}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "looped(double) memory own reads elsewhere",
        "ofNothing(double) reads",
        "kept(double) memory reads elsewhere"
})
final class HierarchiesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MASSES = PrivateMembers.staticField(
            LOOKUP, Hierarchies.class, "MASSES", Hierarchies.Masses.class);

    private static final VarHandle ORDER = PrivateMembers.staticField(
            LOOKUP, Hierarchies.class, "ORDER", Hierarchies.Order.class);

    static {
        Nodes.initialize(Hierarchies.class);
    }

    private HierarchiesTraced() {
    }

    /**
     * The graph of {@link Hierarchies#behindInterface(double, double)}.
     */
    static Value behindInterface(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BEHIND_INTERFACE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Hierarchies_ShiftedTraced shifted = new Hierarchies_ShiftedTraced(
                    Hierarchies_UniformTraced.of(x, Nodes.at(x.times(x).plus(y), scope, 3)), y); // Hierarchies.java:99
            Hierarchies_DistributionTraced one = y.data() > 0
                    ? shifted
                    : Hierarchies_UniformTraced.of(y, x); // Hierarchies.java:100
            return Nodes.at(shifted.atMean().plus(one.density(x).times(one.mean())), scope, 4); // Hierarchies.java:101
        }
    }

    /**
     * The graph of {@link Hierarchies#ofFunction(double)}.
     */
    static Value ofFunction(Value x) {
        try (Scope scope = Scope.enter(Sites.OF_FUNCTION)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    twice(Hierarchies_CurveTraced.of(Hierarchies.curve), x)
                            .plus(twice(new Hierarchies_LineTraced(x), x))
                            .plus(Hierarchies_CurveTraced.of(Hierarchies.curve).at(x)),
                    scope, 2); // Hierarchies.java:149
        }
    }

    /**
     * The graph of {@link Hierarchies#looped(double)}.
     */
    static Value looped(Value x) {
        try (Scope scope = Scope.enter(Sites.LOOPED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Hierarchies_MassTraced changed = new Hierarchies_MassTraced(x, Value.constant(1)); // Hierarchies.java:205
            changed.add(Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:206
            Value sum = changed.at; // Hierarchies.java:207
            for (Hierarchies.Mass mass : MASSES()) { // Hierarchies.java:208
                sum = Nodes.at(sum.plus(memory.get(mass, "at", mass.at).times(x)), scope, 3); // Hierarchies.java:209
            }
            return sum; // Hierarchies.java:211
        }
    }

    /**
     * The graph of {@link Hierarchies#ofNothing(double)}.
     */
    static Value ofNothing(Value x) {
        try (Scope scope = Scope.enter(Sites.OF_NOTHING); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] others = new Value[] {Value.constant(1), Value.constant(2)}; // Hierarchies.java:223
            return Nodes.at(
                    first(x, memory.values((double[]) null)).plus(first(x, others).times(others[0])),
                    scope, 2); // Hierarchies.java:224
        }
    }

    /**
     * The graph of {@link Hierarchies#checked(double)}.
     */
    static Value checked(Value x) {
        try (Scope scope = Scope.enter(Sites.CHECKED)) {
            Nodes.argument(x, scope, 1);
            Hierarchies_IntervalTraced one = new Hierarchies_IntervalTraced(
                    true, x, Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:255
            return new Hierarchies_IntervalTraced(one, Value.constant(2)).width(); // Hierarchies.java:256
        }
    }

    /**
     * The graph of {@link Hierarchies#kept(double)}.
     */
    static Value kept(Value x) {
        try (Scope scope = Scope.enter(Sites.KEPT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            int times = keep(Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:272
            return Nodes.at(
                    Nodes.times(memory.get(Hierarchies.Log.class, "last", Hierarchies.Log.last), times, "times")
                            .plus(x),
                    scope, 3); // Hierarchies.java:273
        }
    }

    /**
     * The graph of {@link Hierarchies#ordered(double, double)}.
     */
    static Value ordered(Value x, Value y) {
        Scope scope = Scope.of(Sites.ORDERED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return ORDER().compare(x.data(), y.data()) > 0 ? Nodes.at(x.times(y), scope, 3) : y; // Hierarchies.java:294
    }

    /**
     * The graph of {@link Hierarchies#twice(Hierarchies.Curve, double)}, which a traced method calls.
     */
    private static Value twice(Hierarchies_CurveTraced one, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return one.at(one.at(x)); // Hierarchies.java:143
        }
    }

    /**
     * The graph of {@link Hierarchies#first(double, double[])}, which a traced method calls.
     */
    private static Value first(Value x, Value[] others) {
        Scope scope = Scope.of(Sites.FIRST);
        Nodes.argument(x, scope, 1);
        Nodes.elements(others, scope, 2);
        if (others != null) { // Hierarchies.java:215
            others[0] = x; // Hierarchies.java:216
        }
        return Nodes.at(x.times(x), scope, 3); // Hierarchies.java:218
    }

    /**
     * The graph of {@link Hierarchies.Log#keep(double)}, which a traced method calls.
     */
    private static int keep(Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            Hierarchies.Log.last = memory.put(Hierarchies.Log.class, "last", x); // Hierarchies.java:264
            return 2; // Hierarchies.java:265
        }
    }

    private static Hierarchies.Masses MASSES() {
        return (Hierarchies.Masses) MASSES.get();
    }

    private static Hierarchies.Order ORDER() {
        return (Hierarchies.Order) ORDER.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String BEHIND_INTERFACE = """
                Hierarchies.java
                behindInterface
                97
                x\s
                y\s
                 99:53-62(99:53-58(99:53-54,99:57-58),99:61-62)
                return 101:16-62(101:16-32,101:35-62(101:35-49,101:52-62))

                    @Traced
                    static double behindInterface(double x, double y) {
                        Shifted shifted = new Shifted(Uniform.of(x, x * x + y), y);
                        Distribution one = y > 0 ? shifted : Uniform.of(y, x);
                        return shifted.atMean() + one.density(x) * one.mean();
                    }
                """;

        static final String OF_FUNCTION = """
                Hierarchies.java
                ofFunction
                147
                x\s
                return 149:16-69(149:16-55(149:16-31,149:34-55),149:58-69)

                    @Traced
                    static double ofFunction(double x) {
                        return twice(curve, x) + twice(new Line(x), x) + curve.at(x);
                    }
                """;

        static final String LOOPED = """
                Hierarchies.java
                looped
                202
                x\s
                 206:21-26(206:21-22,206:25-26)
                sum 209:13-31(209:13-16,209:20-31(209:20-27,209:30-31))

                    @Traced
                    @SuppressWarnings("traced:field-write")
                    static double looped(double x) {
                        Mass changed = new Mass(x, 1);
                        changed.add(x * x);
                        double sum = changed.at;
                        for (Mass mass : MASSES) {
                            sum += mass.at * x;
                        }
                        return sum;
                    }
                """;

        static final String OF_NOTHING = """
                Hierarchies.java
                ofNothing
                221
                x\s
                return 224:16-72(224:16-41,224:44-72(224:44-60,224:63-72))

                    @Traced
                    static double ofNothing(double x) {
                        double[] others = {1, 2};
                        return first(x, (double[]) null) + first(x, others) * others[0];
                    }
                """;

        static final String CHECKED = """
                Hierarchies.java
                checked
                253
                x\s
                 255:46-51(255:46-47,255:50-51)

                    @Traced
                    static double checked(double x) {
                        Interval one = new Interval(true, x, x * x);
                        return new Interval(one, 2).width();
                    }
                """;

        static final String KEPT = """
                Hierarchies.java
                kept
                270
                x\s
                 272:30-35(272:30-31,272:34-35)
                return 273:16-36(273:16-32(273:16-24,273:27-32),273:35-36)

                    @Traced
                    static double kept(double x) {
                        int times = Log.keep(x * x);
                        return Log.last * times + x;
                    }
                """;

        static final String ORDERED = """
                Hierarchies.java
                ordered
                292
                x\s
                y\s
                return 294:42-47(294:42-43,294:46-47)

                    @Traced
                    static double ordered(double x, double y) {
                        return ORDER.compare(x, y) > 0 ? x * y : y;
                    }
                """;

        static final String TWICE = """
                Hierarchies.java
                twice
                142
                x\s

                    private static double twice(Curve one, double x) {
                        return one.at(one.at(x));
                    }
                """;

        static final String FIRST = """
                Hierarchies.java
                first
                214
                x\s
                others\s
                return 218:16-21(218:16-17,218:20-21)

                    private static double first(double x, double[] others) {
                        if (others != null) {
                            others[0] = x;
                        }
                        return x * x;
                    }
                """;
    }
}
