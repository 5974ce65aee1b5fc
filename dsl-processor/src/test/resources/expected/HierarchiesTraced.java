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
        "text ORDER",
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
                    Hierarchies_UniformTraced.of(x, Nodes.at(x.times(x).plus(y), scope, 3)), y); // Hierarchies.java:80
            Hierarchies_DistributionTraced one = y.data() > 0
                    ? shifted
                    : Hierarchies_UniformTraced.of(y, x); // Hierarchies.java:81
            return Nodes.at(shifted.atMean().plus(one.density(x).times(one.mean())), scope, 4); // Hierarchies.java:82
        }
    }

    /**
     * The graph of {@link Hierarchies#ofFunction(double)}.
     */
    static Value ofFunction(Value x) {
        try (Scope scope = Scope.enter(Sites.OF_FUNCTION)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    twice(Hierarchies_RidgeTraced.of(new Hierarchies.Cubic()), x)
                            .plus(twice((new Hierarchies_LineTraced(x))::at, x)),
                    scope, 2); // Hierarchies.java:127
        }
    }

    /**
     * The graph of {@link Hierarchies#looped(double)}.
     */
    static Value looped(Value x) {
        try (Scope scope = Scope.enter(Sites.LOOPED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Hierarchies_MassTraced changed = new Hierarchies_MassTraced(x, Value.constant(1)); // Hierarchies.java:183
            changed.add(Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:184
            Value sum = changed.at; // Hierarchies.java:185
            for (Hierarchies.Mass mass : MASSES()) { // Hierarchies.java:186
                sum = Nodes.at(sum.plus(memory.get(mass, "at", mass.at).times(x)), scope, 3); // Hierarchies.java:187
            }
            return sum; // Hierarchies.java:189
        }
    }

    /**
     * The graph of {@link Hierarchies#ofNothing(double)}.
     */
    static Value ofNothing(Value x) {
        try (Scope scope = Scope.enter(Sites.OF_NOTHING); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] others = new Value[] {Value.constant(1), Value.constant(2)}; // Hierarchies.java:201
            return Nodes.at(
                    first(x, memory.values((double[]) null)).plus(first(x, others).times(others[0])),
                    scope, 2); // Hierarchies.java:202
        }
    }

    /**
     * The graph of {@link Hierarchies#checked(double)}.
     */
    static Value checked(Value x) {
        try (Scope scope = Scope.enter(Sites.CHECKED)) {
            Nodes.argument(x, scope, 1);
            Hierarchies_IntervalTraced one = new Hierarchies_IntervalTraced(
                    true, x, Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:233
            return new Hierarchies_IntervalTraced(one, Value.constant(2)).width(); // Hierarchies.java:234
        }
    }

    /**
     * The graph of {@link Hierarchies#kept(double)}.
     */
    static Value kept(Value x) {
        try (Scope scope = Scope.enter(Sites.KEPT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            int times = keep(Nodes.at(x.times(x), scope, 2)); // Hierarchies.java:250
            return Nodes.at(
                    Nodes.times(memory.get(Hierarchies.Log.class, "last", Hierarchies.Log.last), times, "times")
                            .plus(x),
                    scope, 3); // Hierarchies.java:251
        }
    }

    /**
     * The graph of {@link Hierarchies#ordered(double, double)}.
     */
    static Value ordered(Value x, Value y) {
        Scope scope = Scope.of(Sites.ORDERED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return ORDER().compare(x.data(), y.data()) > 0 ? Nodes.at(x.times(y), scope, 3) : y; // Hierarchies.java:272
    }

    /**
     * The graph of {@link Hierarchies#twice(Hierarchies.Ridge, double)}, which a traced method calls.
     */
    private static Value twice(Hierarchies_RidgeTraced one, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return one.at(one.at(x)); // Hierarchies.java:122
        }
    }

    /**
     * The graph of {@link Hierarchies#first(double, double[])}, which a traced method calls.
     */
    private static Value first(Value x, Value[] others) {
        Scope scope = Scope.of(Sites.FIRST);
        Nodes.argument(x, scope, 1);
        Nodes.elements(others, scope, 2);
        if (others != null) { // Hierarchies.java:193
            others[0] = x; // Hierarchies.java:194
        }
        return Nodes.at(x.times(x), scope, 3); // Hierarchies.java:196
    }

    /**
     * The graph of {@link Hierarchies.Log#keep(double)}, which a traced method calls.
     */
    private static int keep(Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            Hierarchies.Log.last = memory.put(Hierarchies.Log.class, "last", x); // Hierarchies.java:242
            return 2; // Hierarchies.java:243
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
                78
                x\s
                y\s
                 80:53-62(80:53-58(80:53-54,80:57-58),80:61-62)
                return 82:16-62(82:16-32,82:35-62(82:35-49,82:52-62))

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
                125
                x\s
                return 127:16-61(127:16-37,127:40-61)

                    @Traced
                    static double ofFunction(double x) {
                        return twice(new Cubic(), x) + twice(new Line(x), x);
                    }
                """;

        static final String LOOPED = """
                Hierarchies.java
                looped
                180
                x\s
                 184:21-26(184:21-22,184:25-26)
                sum 187:13-31(187:13-16,187:20-31(187:20-27,187:30-31))

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
                199
                x\s
                return 202:16-72(202:16-41,202:44-72(202:44-60,202:63-72))

                    @Traced
                    static double ofNothing(double x) {
                        double[] others = {1, 2};
                        return first(x, (double[]) null) + first(x, others) * others[0];
                    }
                """;

        static final String CHECKED = """
                Hierarchies.java
                checked
                231
                x\s
                 233:46-51(233:46-47,233:50-51)

                    @Traced
                    static double checked(double x) {
                        Interval one = new Interval(true, x, x * x);
                        return new Interval(one, 2).width();
                    }
                """;

        static final String KEPT = """
                Hierarchies.java
                kept
                248
                x\s
                 250:30-35(250:30-31,250:34-35)
                return 251:16-36(251:16-32(251:16-24,251:27-32),251:35-36)

                    @Traced
                    static double kept(double x) {
                        int times = Log.keep(x * x);
                        return Log.last * times + x;
                    }
                """;

        static final String ORDERED = """
                Hierarchies.java
                ordered
                270
                x\s
                y\s
                return 272:42-47(272:42-43,272:46-47)

                    @Traced
                    static double ordered(double x, double y) {
                        return ORDER.compare(x, y) > 0 ? x * y : y;
                    }
                """;

        static final String TWICE = """
                Hierarchies.java
                twice
                121
                x\s

                    private static double twice(Ridge one, double x) {
                        return one.at(one.at(x));
                    }
                """;

        static final String FIRST = """
                Hierarchies.java
                first
                192
                x\s
                others\s
                return 196:16-21(196:16-17,196:20-21)

                    private static double first(double x, double[] others) {
                        if (others != null) {
                            others[0] = x;
                        }
                        return x * x;
                    }
                """;
    }
}
