package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Bound;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link BoundReferences}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "assignedAgain(double,double) memory reads elsewhere",
        "assignedOnce(double,double) memory reads elsewhere",
        "ofNull(double,double) memory reads elsewhere",
        "computed(double,double) memory reads elsewhere",
        "inOrder(double,double) memory reads elsewhere",
        "ofFields(double,double) memory reads elsewhere",
        "ofCollections(double,double) memory reads elsewhere"
})
final class BoundReferencesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, BoundReferences.Line.class, "at", double.class);

    private static final Overrides NEXT = Overrides.of(LOOKUP, BoundReferences.Counter.class, "next", double.class);

    private static final Overrides PLUS = Overrides.of(
            LOOKUP, BoundReferences.Line.class, "plus", BoundReferences.Line.class);

    private static final Overrides STEEPEN = Overrides.of(LOOKUP, BoundReferences.Line.class, "steepen", double.class);

    static {
        Nodes.initialize(BoundReferences.class);
    }

    private BoundReferencesTraced() {
    }

    /**
     * The graph of {@link BoundReferences#assignedAgain(double, double)}.
     */
    @SuppressWarnings("try")
    static Value assignedAgain(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED_AGAIN); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            BoundReferences.Line line = newLine(a); // BoundReferences.java:70
            UnaryOperator<Value> first = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                    line, receiver -> x -> at(receiver, x)); // BoundReferences.java:71
            line = newLine(b); // BoundReferences.java:72
            BoundReferences_RayTraced ray = new BoundReferences_RayTraced(b); // BoundReferences.java:73
            UnaryOperator<Value> second = ray::at; // BoundReferences.java:74
            ray = new BoundReferences_RayTraced(a); // BoundReferences.java:75
            return Nodes.at(
                    first.apply(Value.constant(2)).times(at(line, Value.constant(3)))
                            .plus(second.apply(a).times(ray.at(b))),
                    scope, 3); // BoundReferences.java:76
        }
    }

    /**
     * The graph of {@link BoundReferences#assignedOnce(double, double)}.
     */
    @SuppressWarnings("try")
    static Value assignedOnce(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED_ONCE); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            BoundReferences.Line line = newLine(a); // BoundReferences.java:81
            UnaryOperator<Value> times = x -> at(line, x); // BoundReferences.java:82
            return times.apply(b); // BoundReferences.java:83
        }
    }

    /**
     * The graph of {@link BoundReferences#ofNull(double, double)}.
     */
    @SuppressWarnings("try")
    static Value ofNull(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_NULL); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            BoundReferences.Line line = a.data() > 1 ? newLine(a) : null; // BoundReferences.java:88
            try {
                UnaryOperator<Value> times = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                        line, receiver -> x -> at(receiver, x)); // BoundReferences.java:90
                return times.apply(b); // BoundReferences.java:91
            } catch (NullPointerException e) {
                return Nodes.at(
                        new BoundReferences_RayTraced(a).timesOf(null).apply(b)
                                .plus(new BoundReferences_RayTraced(a).timesOf(new BoundReferences_RayTraced(b))
                                        .apply(Value.constant(3))),
                        scope, 3); // BoundReferences.java:93
            }
        }
    }

    /**
     * The graph of {@link BoundReferences#computed(double, double)}.
     */
    @SuppressWarnings("try")
    static Value computed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COMPUTED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            BoundReferences.Counter counter = new BoundReferences.Counter(); // BoundReferences.java:99
            UnaryOperator<Value> times = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                    next(counter, a), receiver -> x -> at(receiver, x)); // BoundReferences.java:100
            Value twice = Nodes.at(
                    times.apply(b).plus(times.apply(Value.constant(2))), scope, 3); // BoundReferences.java:101
            BoundReferences.Line[] lines = new BoundReferences.Line[] {
                    newLine(a), newLine(b)
            }; // BoundReferences.java:102
            int i = 0; // BoundReferences.java:103
            UnaryOperator<Value> chosen = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                    (a.data() > b.data() ? lines[i++] : lines[1]),
                    receiver2 -> x -> at(receiver2, x)); // BoundReferences.java:104
            return Nodes.at(
                    Nodes.times(twice, counter.made, "counter.made").plus(Nodes.times(chosen.apply(b), i, "i")),
                    scope, 4); // BoundReferences.java:105
        }
    }

    /**
     * The graph of {@link BoundReferences#inOrder(double, double)}.
     */
    static Value inOrder(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_ORDER); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            BoundReferences.Counter counter = new BoundReferences.Counter(); // BoundReferences.java:110
            BoundReferences.Line owner;
            Value first = Nodes.result(
                    applied(
                            memory.get(owner = next(counter, a), "slope", owner.slope),
                            Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                                    next(counter, b), receiver -> x -> at(receiver, x)),
                            counter.made),
                    "first"); // BoundReferences.java:111
            return Nodes.at(first.times(at(plus(newLine(b), newLine(a)), a)), scope, 3); // BoundReferences.java:112
        }
    }

    /**
     * The graph of {@link BoundReferences#ofFields(double, double)}.
     */
    static Value ofFields(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_FIELDS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            UnaryOperator<Value> steep = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                    BoundReferences.STEEP, receiver -> x -> at(receiver, x)); // BoundReferences.java:121
            UnaryOperator<Value> old = Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                    BoundReferences.current, receiver2 -> x -> at(receiver2, x)); // BoundReferences.java:122
            BoundReferences.Line kept = newLine(a); // BoundReferences.java:123
            Consumer<Value> steepen = Bound.<BoundReferences.Line, Consumer<Value>>to(
                    kept, receiver3 -> x -> steepen(receiver3, x)); // BoundReferences.java:124
            BoundReferences.Line same = kept; // BoundReferences.java:125
            kept = new BoundReferences.Line(1); // BoundReferences.java:126
            steepen.accept(b); // BoundReferences.java:127
            return Nodes.at(
                    steep.apply(a).plus(old.apply(b))
                            .plus(memory.get(same, "slope", same.slope).times(memory.get(kept, "slope", kept.slope))),
                    scope, 3); // BoundReferences.java:128
        }
    }

    /**
     * The graph of {@link BoundReferences#ofFunctions(double, double)}.
     */
    static Value ofFunctions(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_FUNCTIONS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            UnaryOperator<Value> function = x -> Nodes.at(x.times(a), scope, 3); // BoundReferences.java:133
            UnaryOperator<Value> first = function::apply; // BoundReferences.java:134
            function = x -> Nodes.at(x.plus(b), scope, 4); // BoundReferences.java:135
            IntUnaryOperator letter = "abc"::charAt; // BoundReferences.java:136
            return Nodes.at(
                    Nodes.times(first.apply(b).times(function.apply(a)), letter.applyAsInt(1), "letter.applyAsInt(1)"),
                    scope, 5); // BoundReferences.java:137
        }
    }

    /**
     * The graph of {@link BoundReferences#ofCollections(double, double)}.
     */
    @SuppressWarnings("try")
    static Value ofCollections(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_COLLECTIONS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value> list = new ArrayList<>(); // BoundReferences.java:142
            Stream.of(a, b).forEach(list::add); // BoundReferences.java:143
            Function<Integer, Value> old = list::get; // BoundReferences.java:144
            list = List.of(b); // BoundReferences.java:145
            Value[] array = new Value[] {a, b}; // BoundReferences.java:146
            Supplier<Value[]> copy = () -> array.clone(); // BoundReferences.java:147
            array[0] = Nodes.at(Value.constant(3), scope, 3); // BoundReferences.java:148
            BoundReferences.Line line = newLine(a); // BoundReferences.java:149
            line = plus(line, newLine(b)); // BoundReferences.java:150
            Value sum = Nodes.unboxed(Stream.of(a, b)
                    .map(Bound.<BoundReferences.Line, Function<Value, Value>>to(
                            line, receiver3 -> x -> at(receiver3, x)))
                    .reduce(Value.constant(0.0), (x, y) -> Nodes.at(x.plus(y), scope, 4))); // BoundReferences.java:151
            return Nodes.at(
                    Nodes.unboxed(old.apply(0)).times(list.get(0)).plus(copy.get()[0].times(array[1])).plus(sum)
                            .plus(Values.sum(Stream.of(a, b)
                                    .map(Bound.<BoundReferences.Line, UnaryOperator<Value>>to(
                                            line, receiver4 -> x -> at(receiver4, x))))),
                    scope, 5); // BoundReferences.java:152
        }
    }

    /**
     * A new {@code Line}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static BoundReferences.Line newLine(Value slope) {
        try (Memory memory = Memory.open()) {
            BoundReferences.Line made = new BoundReferences.Line(slope.data());
            rememberLine(made, slope);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Line}.
     */
    private static void rememberLine(BoundReferences.Line self, Value slope) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(slope, "slope");
            memory.put(self, "slope", slope); // BoundReferences.java:21
        }
    }

    /**
     * The graph of {@link BoundReferences.Line#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Value at(BoundReferences.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link BoundReferences.Line#at(double)}, which a traced method calls.
     */
    private static Value atOfLine(BoundReferences.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(memory.get(self, "slope", self.slope).times(x), scope, 2); // BoundReferences.java:25
        }
    }

    /**
     * The graph of {@link BoundReferences.Counter#next(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static BoundReferences.Line next(BoundReferences.Counter self, Value slope) {
        if (NEXT.isOverriddenIn(self)) {
            return NEXT.call(self, slope);
        }
        return nextOfCounter(self, slope);
    }

    /**
     * The graph of {@link BoundReferences.Counter#next(double)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static BoundReferences.Line nextOfCounter(BoundReferences.Counter self, Value slope) {
        Scope scope = Scope.of(Sites.NEXT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(slope, scope, 1);
            self.made++; // BoundReferences.java:60
            return newLine(Nodes.at(Nodes.times(slope, self.made, "made"), scope, 2)); // BoundReferences.java:61
        }
    }

    /**
     * The graph of {@link BoundReferences#applied(double, DoubleUnaryOperator, int)}, which a traced method calls.
     */
    private static Value applied(Value x, UnaryOperator<Value> function, int made) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Nodes.times(function.apply(x), made, "made"), scope, 2); // BoundReferences.java:116
        }
    }

    /**
     * The graph of {@link BoundReferences.Line#plus(BoundReferences.Line)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    private static BoundReferences.Line plus(BoundReferences.Line self,
            BoundReferences.Line other) {
        if (PLUS.isOverriddenIn(self)) {
            return PLUS.call(self, other);
        }
        return plusOfLine(self, other);
    }

    /**
     * The graph of {@link BoundReferences.Line#plus(BoundReferences.Line)}, which a traced method calls.
     */
    private static BoundReferences.Line plusOfLine(BoundReferences.Line self,
            BoundReferences.Line other) {
        Scope scope = Scope.of(Sites.PLUS);
        try (Memory memory = Memory.open()) {
            return newLine(Nodes.at(
                    memory.get(self, "slope", self.slope).plus(memory.get(other, "slope", other.slope)),
                    scope, 1)); // BoundReferences.java:29
        }
    }

    /**
     * The graph of {@link BoundReferences.Line#steepen(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static void steepen(BoundReferences.Line self, Value by) {
        if (STEEPEN.isOverriddenIn(self)) {
            STEEPEN.call(self, by);
            return;
        }
        steepenOfLine(self, by);
    }

    /**
     * The graph of {@link BoundReferences.Line#steepen(double)}, which a traced method calls.
     */
    private static void steepenOfLine(BoundReferences.Line self, Value by) {
        Scope scope = Scope.of(Sites.STEEPEN);
        try (Memory memory = Memory.open()) {
            Nodes.argument(by, scope, 1);
            self.slope = memory.put(
                    self, "slope",
                    Nodes.at(memory.get(self, "slope", self.slope).times(by), scope, 2)); // BoundReferences.java:33
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ASSIGNED_AGAIN = """
                BoundReferences.java
                assignedAgain
                68
                a\s
                b\s
                return 76:16-89(76:16-51(76:16-38,76:41-51),76:54-89(76:54-77,76:80-89))

                    @Traced
                    static double assignedAgain(double a, double b) {
                        Line line = new Line(a);
                        DoubleUnaryOperator first = line::at;
                        line = new Line(b);
                        Ray ray = new Ray(b);
                        DoubleUnaryOperator second = ray::at;
                        ray = new Ray(a);
                        return first.applyAsDouble(2) * line.at(3) + second.applyAsDouble(a) * ray.at(b);
                    }
                """;

        static final String ASSIGNED_ONCE = """
                BoundReferences.java
                assignedOnce
                79
                a\s
                b\s

                    @Traced
                    static double assignedOnce(double a, double b) {
                        Line line = new Line(a);
                        DoubleUnaryOperator times = line::at;
                        return times.applyAsDouble(b);
                    }
                """;

        static final String OF_NULL = """
                BoundReferences.java
                ofNull
                86
                a\s
                b\s
                return 93:20-111(93:20-61,93:64-111)

                    @Traced
                    static double ofNull(double a, double b) {
                        Line line = a > 1 ? new Line(a) : null;
                        try {
                            DoubleUnaryOperator times = line::at;
                            return times.applyAsDouble(b);
                        } catch (NullPointerException e) {
                            return new Ray(a).timesOf(null).applyAsDouble(b) + new Ray(a).timesOf(new Ray(b)).applyAsDouble(3);
                        }
                    }
                """;

        static final String COMPUTED = """
                BoundReferences.java
                computed
                97
                a\s
                b\s
                twice 101:24-71(101:24-46,101:49-71)
                return 105:16-66(105:16-36(105:16-21,105:24-36),105:39-66(105:39-62,105:65-66))

                    @Traced
                    static double computed(double a, double b) {
                        Counter counter = new Counter();
                        DoubleUnaryOperator times = counter.next(a)::at;
                        double twice = times.applyAsDouble(b) + times.applyAsDouble(2);
                        Line[] lines = {new Line(a), new Line(b)};
                        int i = 0;
                        DoubleUnaryOperator chosen = (a > b ? lines[i++] : lines[1])::at;
                        return twice * counter.made + chosen.applyAsDouble(b) * i;
                    }
                """;

        static final String IN_ORDER = """
                BoundReferences.java
                inOrder
                108
                a\s
                b\s
                return 112:16-59(112:16-21,112:24-59)

                    @Traced
                    static double inOrder(double a, double b) {
                        Counter counter = new Counter();
                        double first = applied(counter.next(a).slope, counter.next(b)::at, counter.made);
                        return first * new Line(b).plus(new Line(a)).at(a);
                    }
                """;

        static final String OF_FIELDS = """
                BoundReferences.java
                ofFields
                119
                a\s
                b\s
                return 128:16-87(128:16-61(128:16-38,128:41-61),128:64-87(128:64-74,128:77-87))

                    @Traced
                    static double ofFields(double a, double b) {
                        DoubleUnaryOperator steep = STEEP::at;
                        DoubleUnaryOperator old = current::at;
                        Line kept = new Line(a);
                        DoubleConsumer steepen = kept::steepen;
                        Line same = kept;
                        kept = new Line(1);
                        steepen.accept(b);
                        return steep.applyAsDouble(a) + old.applyAsDouble(b) + same.slope * kept.slope;
                    }
                """;

        static final String OF_FUNCTIONS = """
                BoundReferences.java
                ofFunctions
                131
                a\s
                b\s
                 133:45-50(133:45-46,133:49-50)
                 135:25-30(135:25-26,135:29-30)
                return 137:16-89(137:16-66(137:16-38,137:41-66),137:69-89)

                    @Traced
                    static double ofFunctions(double a, double b) {
                        DoubleUnaryOperator function = x -> x * a;
                        DoubleUnaryOperator first = function::applyAsDouble;
                        function = x -> x + b;
                        IntUnaryOperator letter = "abc"::charAt;
                        return first.applyAsDouble(b) * function.applyAsDouble(a) * letter.applyAsInt(1);
                    }
                """;

        static final String OF_COLLECTIONS = """
                BoundReferences.java
                ofCollections
                140
                a\s
                b\s
                array[0] 148:20-21
                 151:64-75(151:64-75,151:64-75)
                return 152:16-153:66(152:16-153:22(152:16-69(152:16-42(152:16-28,152:31-42),152:45-69(152:45-58,152:61-69)),153:19-22),153:\
                25-66)

                    @Traced
                    static double ofCollections(double a, double b) {
                        List<Double> list = new ArrayList<>();
                        Stream.of(a, b).forEach(list::add);
                        Function<Integer, Double> old = list::get;
                        list = List.of(b);
                        double[] array = {a, b};
                        Supplier<double[]> copy = array::clone;
                        array[0] = 3;
                        Line line = new Line(a);
                        line = line.plus(new Line(b));
                        double sum = Stream.of(a, b).map(line::at).reduce(0.0, Double::sum);
                        return old.apply(0) * list.get(0) + copy.get()[0] * array[1]
                                + sum + DoubleStream.of(a, b).map(line::at).sum();
                    }
                """;

        static final String AT = """
                BoundReferences.java
                at
                24
                x\s
                return 25:20-29(25:20-25,25:28-29)

                        double at(double x) {
                            return slope * x;
                        }
                """;

        static final String NEXT = """
                BoundReferences.java
                next
                59
                slope\s
                 61:29-41(61:29-34,61:37-41)

                        Line next(double slope) {
                            made++;
                            return new Line(slope * made);
                        }
                """;

        static final String APPLIED = """
                BoundReferences.java
                applied
                115
                x\s
                return 116:16-48(116:16-41,116:44-48)

                    static double applied(double x, DoubleUnaryOperator function, int made) {
                        return function.applyAsDouble(x) * made;
                    }
                """;

        static final String PLUS = """
                BoundReferences.java
                plus
                28
                 29:29-48(29:29-34,29:37-48)

                        Line plus(Line other) {
                            return new Line(slope + other.slope);
                        }
                """;

        static final String STEEPEN = """
                BoundReferences.java
                steepen
                32
                by\s
                slope 33:13-24(33:13-18,33:22-24)

                        void steepen(double by) {
                            slope *= by;
                        }
                """;
    }
}
