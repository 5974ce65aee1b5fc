package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constructors}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "computed(double,double) memory reads elsewhere",
        "initialised(double,double) memory reads elsewhere",
        "inherited(double,int) memory reads elsewhere"
})
final class ConstructorsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle HALF = PrivateMembers.field(LOOKUP, Constructors.Square.class, "half", double.class);

    private static final VarHandle DEPTH = PrivateMembers.field(
            LOOKUP, Constructors.Shape.class, "depth", double.class);

    private static final VarHandle SIZES = PrivateMembers.field(
            LOOKUP, Constructors.Shape.class, "sizes", double[].class);

    private static final Overrides SUM = Overrides.of(LOOKUP, Constructors.Shape.class, "sum");

    private static final VarHandle MIN = PrivateMembers.field(LOOKUP, Constructors.Interval.class, "min", double.class);

    private static final VarHandle MAX = PrivateMembers.field(LOOKUP, Constructors.Interval.class, "max", double.class);

    private static final Overrides SCALED = Overrides.of(LOOKUP, Constructors.Shape.class, "scaled", double.class);

    private ConstructorsTraced() {
    }

    /**
     * The graph of {@link Constructors#computed(double, double)}.
     */
    static Value computed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COMPUTED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Constructors.Square square = newSquare(Nodes.at(a.times(b), scope, 3)); // Constructors.java:123
            return Nodes.at(
                    memory.get(square, "area", square.area).times(sum(square))
                            .plus(memory.get(square, "half", half(square)).times(memory.get(square.corners, 1)))
                            .plus(memory.get(square.corners, 0)),
                    scope, 4); // Constructors.java:124
        }
    }

    /**
     * The graph of {@link Constructors#initialised(double, double)}.
     */
    static Value initialised(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INITIALISED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Constructors.Interval interval = newInterval(a, b); // Constructors.java:129
            return Nodes.at(
                    Constructors_IntervalTraced.width(interval)
                            .plus(Constructors_IntervalTraced.width(newInterval(interval, b))
                                    .times(memory.get(interval, "middle", interval.middle))),
                    scope, 3); // Constructors.java:130
        }
    }

    /**
     * The graph of {@link Constructors#inherited(double, int)}.
     */
    @SuppressWarnings("try")
    static Value inherited(Value a, int n) {
        try (Scope scope = Scope.enter(Sites.INHERITED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Constructors.Named named = newNamed(newInterval(a, Value.constant(2)), n); // Constructors.java:135
            return Nodes.at(
                    Nodes.plus(Constructors_IntervalTraced.width(named), named.name.length(), "named.name.length()"),
                    scope, 2); // Constructors.java:136
        }
    }

    /**
     * A new {@code Square}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Constructors.Square newSquare(Value size) {
        try (Memory memory = Memory.open()) {
            Constructors.Square made = new Constructors.Square(size.data());
            rememberSquare(made, size);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Square}.
     */
    private static void rememberSquare(Constructors.Square self, Value size) {
        Scope scope = Scope.of(Sites.NEW_SQUARE);
        try (Memory memory = Memory.open()) {
            Nodes.argument(size, scope, 1);
            rememberShape(self, size); // Constructors.java:96
            {
                Value half = Nodes.result(scaled(self, Value.constant(0.5)), "half"); // Constructors.java:97
                Value size2 = Nodes.at(
                        half.plus(memory.get(self, "size", self.size)), scope, 2); // Constructors.java:105
                memory.put(
                        self, "half",
                        Nodes.at(size2.minus(memory.get(self, "size", self.size)), scope, 3)); // Constructors.java:106
            }
            {
                Value depth = memory.get(self, "half", half(self)); // Constructors.java:98
                memory.put(
                        self, "depth",
                        Nodes.at(depth.times(memory.get(self, "size", self.size)), scope, 4)); // Constructors.java:78
            }
            memory.put(self, "area", Nodes.result(area(self), "area")); // Constructors.java:100
            memory.remember(
                    self.corners,
                    corners(self, Value.constant(1), memory.get(self, "area", self.area))); // Constructors.java:101
        }
    }

    /**
     * The graph of {@link Constructors.Shape#sum()}, or of the method that overrides it in the class of {@code self}.
     */
    private static <D> Value sum(Constructors.Shape<D> self) {
        if (SUM.isOverriddenIn(self)) {
            return SUM.call(self);
        }
        return sumOfShape(self);
    }

    /**
     * The graph of {@link Constructors.Shape#sum()}, which a traced method calls.
     */
    private static <D> Value sumOfShape(Constructors.Shape<D> self) {
        Scope scope = Scope.of(Sites.SUM);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(sizes(self), 0)
                            .plus(memory.get(sizes(self), 1).times(memory.get(self, "depth", depth(self)))),
                    scope, 1); // Constructors.java:86
        }
    }

    /**
     * A new {@code Interval}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Constructors.Interval newInterval(Value min, Value max) {
        try (Memory memory = Memory.open()) {
            Constructors.Interval made = new Constructors.Interval(min.data(), max.data());
            rememberInterval(made, min, max);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Interval}.
     */
    private static void rememberInterval(Constructors.Interval self, Value min, Value max) {
        Scope scope = Scope.of(Sites.NEW_INTERVAL);
        try (Memory memory = Memory.open()) {
            Nodes.argument(min, scope, 1);
            Nodes.argument(max, scope, 2);
            {
                Value min2 = max; // Constructors.java:14
                Value max2 = min; // Constructors.java:14
                Value sum = Nodes.at(min2.plus(max2), scope, 3); // Constructors.java:28
                memory.put(self, "min", min2); // Constructors.java:29
                memory.put(self, "max", max2); // Constructors.java:30
                if (min2.data() > max2.data()) { // Constructors.java:31
                    memory.put(self, "min", max2); // Constructors.java:32
                    memory.put(self, "max", min2); // Constructors.java:33
                }
                {
                    Value sum2 = sum; // Constructors.java:35
                    Value min3 = Nodes.at(sum2.div(2), scope, 4); // Constructors.java:39
                    memory.put(self, "middle", min3); // Constructors.java:40
                }
            }
            memory.put(
                    self, "middle",
                    Nodes.at(
                            memory.get(self, "min", min(self)).plus(memory.get(self, "max", max(self))).div(2),
                            scope, 5)); // Constructors.java:15
        }
    }

    /**
     * A new {@code Interval}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Constructors.Interval newInterval(Constructors.Interval other, Value shift) {
        try (Memory memory = Memory.open()) {
            Constructors.Interval made = new Constructors.Interval(other, shift.data());
            rememberInterval(made, other, shift);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Interval}.
     */
    private static void rememberInterval(Constructors.Interval self, Constructors.Interval other,
            Value shift) {
        Scope scope = Scope.of(Sites.NEW_INTERVAL_2);
        try (Memory memory = Memory.open()) {
            Nodes.argument(shift, scope, 1);
            if (shift.data() > 0) { // Constructors.java:19
                {
                    Value min4 = Nodes.at(
                            memory.get(other, "min", min(other)).plus(shift), scope, 2); // Constructors.java:20
                    Value max2 = Nodes.at(
                            memory.get(other, "max", max(other)).plus(shift), scope, 3); // Constructors.java:20
                    Value sum3 = Nodes.at(min4.plus(max2), scope, 4); // Constructors.java:28
                    memory.put(self, "min", min4); // Constructors.java:29
                    memory.put(self, "max", max2); // Constructors.java:30
                    if (min4.data() > max2.data()) { // Constructors.java:31
                        memory.put(self, "min", max2); // Constructors.java:32
                        memory.put(self, "max", min4); // Constructors.java:33
                    }
                    {
                        Value sum4 = sum3; // Constructors.java:35
                        Value min5 = Nodes.at(sum4.div(2), scope, 5); // Constructors.java:39
                        memory.put(self, "middle", min5); // Constructors.java:40
                    }
                }
            } else {
                Value min = memory.get(other, "min", min(other)); // Constructors.java:22
                {
                    Value min2 = Nodes.at(min.plus(shift), scope, 6); // Constructors.java:23
                    Value max = memory.get(other, "max", max(other)); // Constructors.java:23
                    Value sum = Nodes.at(min2.plus(max), scope, 4); // Constructors.java:28
                    memory.put(self, "min", min2); // Constructors.java:29
                    memory.put(self, "max", max); // Constructors.java:30
                    if (min2.data() > max.data()) { // Constructors.java:31
                        memory.put(self, "min", max); // Constructors.java:32
                        memory.put(self, "max", min2); // Constructors.java:33
                    }
                    {
                        Value sum2 = sum; // Constructors.java:35
                        Value min3 = Nodes.at(sum2.div(2), scope, 5); // Constructors.java:39
                        memory.put(self, "middle", min3); // Constructors.java:40
                    }
                }
            }
        }
    }

    /**
     * A new {@code Named}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Constructors.Named newNamed(Constructors.Interval other, int high) {
        try (Memory memory = Memory.open()) {
            Constructors.Named made = new Constructors.Named(other, high);
            rememberNamed(made, other, high);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Named}.
     */
    private static void rememberNamed(Constructors.Named self, Constructors.Interval other,
            int high) {
        Scope scope = Scope.of(Sites.NEW_NAMED);
        try (Memory memory = Memory.open()) {
            rememberInterval(self, other, Value.constant(high, "high")); // Constructors.java:57
            {
                double min = high; // Constructors.java:58
                Value max = Nodes.at(
                        memory.get(other, "middle", other.middle).times(2), scope, 1); // Constructors.java:58
                Value sum = Nodes.at(Nodes.plus(min, "min", max), scope, 2); // Constructors.java:28
                memory.put(self, "min", Nodes.at(Value.constant(min), scope, 3)); // Constructors.java:29
                memory.put(self, "max", max); // Constructors.java:30
                if (min > max.data()) { // Constructors.java:31
                    memory.put(self, "min", max); // Constructors.java:32
                    memory.put(self, "max", Nodes.at(Value.constant(min), scope, 4)); // Constructors.java:33
                }
                {
                    Value sum2 = sum; // Constructors.java:35
                    Value min2 = Nodes.at(sum2.div(2), scope, 5); // Constructors.java:39
                    memory.put(self, "middle", min2); // Constructors.java:40
                }
            }
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Shape}.
     */
    private static <D> void rememberShape(Constructors.Shape<D> self, Value size) {
        Scope scope = Scope.of(Sites.NEW_SHAPE);
        try (Memory memory = Memory.open()) {
            Nodes.argument(size, scope, 1);
            memory.put(self, "depth", Nodes.at(Value.constant(1), scope, 2)); // Constructors.java:66
            memory.put(self, "size", size); // Constructors.java:69
            {
                double[] sizes = memory.plain(new Value[] {size, Values.times(2, size)}); // Constructors.java:70
                memory.remember(sizes(self), memory.values(sizes)); // Constructors.java:74
            }
        }
    }

    /**
     * The graph of {@link Constructors.Shape#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static <D> Value scaled(Constructors.Shape<D> self, Value factor) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, factor);
        }
        return scaledOfShape(self, factor);
    }

    /**
     * The graph of {@link Constructors.Shape#scaled(double)}, which a traced method calls.
     */
    private static <D> Value scaledOfShape(Constructors.Shape<D> self, Value factor) {
        Scope scope = Scope.of(Sites.SCALED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(factor, scope, 1);
            return Nodes.at(factor.times(memory.get(self, "size", self.size)), scope, 2); // Constructors.java:82
        }
    }

    /**
     * The graph of {@link Constructors.Square#area()}, which a traced method calls.
     */
    private static Value area(Constructors.Square self) {
        Scope scope = Scope.of(Sites.AREA);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "half", half(self)).times(2).times(memory.get(self, "size", self.size)),
                    scope, 1); // Constructors.java:110
        }
    }

    /**
     * The graph of {@link Constructors.Square#corners(double, double)}, which a traced method calls.
     */
    private static Value[] corners(Constructors.Square self, Value first, Value last) {
        Scope scope = Scope.of(Sites.CORNERS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(first, scope, 1);
            Nodes.argument(last, scope, 2);
            Value[] made = Values.zeros(2); // Constructors.java:114
            made[0] = Nodes.at(first.times(memory.get(self, "size", self.size)), scope, 3); // Constructors.java:115
            made[1] = last; // Constructors.java:116
            return made; // Constructors.java:117
        }
    }

    private static double half(Constructors.Square self) {
        return (double) HALF.get(self);
    }

    private static <D> double depth(Constructors.Shape<D> self) {
        return (double) DEPTH.get(self);
    }

    private static <D> double[] sizes(Constructors.Shape<D> self) {
        return (double[]) SIZES.get(self);
    }

    private static double min(Constructors.Interval self) {
        return (double) MIN.get(self);
    }

    private static double max(Constructors.Interval self) {
        return (double) MAX.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String COMPUTED = """
                Constructors.java
                computed
                121
                a\s
                b\s
                 123:36-41(123:36-37,123:40-41)
                return 124:16-96(124:16-76(124:16-42(124:16-27,124:30-42),124:45-76(124:45-56,124:59-76)),124:79-96)

                    @Traced
                    static double computed(double a, double b) {
                        Square square = new Square(a * b);
                        return square.area * square.sum() + square.half * square.corners[1] + square.corners[0];
                    }
                """;

        static final String INITIALISED = """
                Constructors.java
                initialised
                127
                a\s
                b\s
                return 130:16-86(130:16-32,130:35-86(130:35-68,130:71-86))

                    @Traced
                    static double initialised(double a, double b) {
                        Interval interval = new Interval(a, b);
                        return interval.width() + new Interval(interval, b).width() * interval.middle;
                    }
                """;

        static final String INHERITED = """
                Constructors.java
                inherited
                133
                a\s
                return 136:16-51(136:16-29,136:32-51)

                    @Traced
                    static double inherited(double a, int n) {
                        Named named = new Named(new Interval(a, 2), n);
                        return named.width() + named.name.length();
                    }
                """;

        static final String NEW_SQUARE = """
                Constructors.java
                new Square
                95
                size\s
                size 105:27-43(105:27-31,105:34-43)
                half 106:25-41(106:25-29,106:32-41)
                depth 78:26-38(78:26-31,78:34-38)

                        Square(double size) {
                            super(size);
                            setHalf(scaled(0.5));
                            setDepth(half);
                            assert half < size || size <= 0 : "half of " + size;
                            area = area();
                            corners = corners(1, area);
                        }
                """;

        static final String SUM = """
                Constructors.java
                sum
                85
                return 86:20-47(86:20-28,86:31-47(86:31-39,86:42-47))

                        double sum() {
                            return sizes[0] + sizes[1] * depth;
                        }
                """;

        static final String NEW_INTERVAL = """
                Constructors.java
                new Interval
                13
                min\s
                max\s
                sum 28:26-35(28:26-29,28:32-35)
                min 39:26-33(39:26-29,39:32-33)
                middle 15:22-47(15:23-42(15:23-31,15:34-42),15:46-47)

                        Interval(double min, double max) {
                            init(max, min);
                            middle = (this.min + this.max) / 2;
                        }
                """;

        static final String NEW_INTERVAL_2 = """
                Constructors.java
                new Interval
                18
                shift\s
                min 20:22-39(20:22-31,20:34-39)
                max 20:41-58(20:41-50,20:53-58)
                sum 28:26-35(28:26-29,28:32-35)
                min 39:26-33(39:26-29,39:32-33)
                min 23:22-33(23:22-25,23:28-33)

                        Interval(Interval other, double shift) {
                            if (shift > 0) {
                                init(other.min + shift, other.max + shift);
                            } else {
                                double min = other.min;
                                init(min + shift, other.max);
                            }
                        }
                """;

        static final String NEW_NAMED = """
                Constructors.java
                new Named
                56
                max 58:24-40(58:24-36,58:39-40)
                sum 28:26-35(28:26-29,28:32-35)
                min 29:24-27
                max 33:28-31
                min 39:26-33(39:26-29,39:32-33)

                        Named(Interval other, int high) {
                            super(other, high);
                            init(high, other.middle * 2);
                            name = "n";
                        }
                """;

        static final String NEW_SHAPE = """
                Constructors.java
                new Shape
                68
                size\s
                depth 66:32-33

                        Shape(double size) {
                            this.size = size;
                            setSizes(new double[] {size, 2 * size});
                        }
                """;

        static final String SCALED = """
                Constructors.java
                scaled
                81
                factor\s
                return 82:20-33(82:20-26,82:29-33)

                        double scaled(double factor) {
                            return factor * size;
                        }
                """;

        static final String AREA = """
                Constructors.java
                area
                109
                return 110:20-35(110:20-28(110:20-24,110:27-28),110:31-35)

                        private double area() {
                            return half * 2 * size;
                        }
                """;

        static final String CORNERS = """
                Constructors.java
                corners
                113
                first\s
                last\s
                made[0] 115:23-35(115:23-28,115:31-35)

                        private double[] corners(double first, double last) {
                            double[] made = new double[2];
                            made[0] = first * size;
                            made[1] = last;
                            return made;
                        }
                """;
    }
}
