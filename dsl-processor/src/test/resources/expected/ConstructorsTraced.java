package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constructors}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstructorsTraced {
    private static final VarHandle HALF = PrivateMembers.field(MethodHandles.lookup(), Constructors.Square.class, "half", double.class);

    private static final VarHandle DEPTH = PrivateMembers.field(MethodHandles.lookup(), Constructors.Shape.class, "depth", double.class);

    private static final VarHandle SIZES = PrivateMembers.field(MethodHandles.lookup(), Constructors.Shape.class, "sizes", double[].class);

    private static final Overrides SUM = Overrides.of(MethodHandles.lookup(), Constructors.Shape.class, "sum");

    private static final VarHandle MIN = PrivateMembers.field(MethodHandles.lookup(), Constructors.Interval.class, "min", double.class);

    private static final VarHandle MAX = PrivateMembers.field(MethodHandles.lookup(), Constructors.Interval.class, "max", double.class);

    private static final Overrides SCALED = Overrides.of(MethodHandles.lookup(), Constructors.Shape.class, "scaled", double.class);

    private ConstructorsTraced() {
    }

    /**
     * The graph of {@link Constructors#computed(double, double)}.
     */
    static Value computed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COMPUTED); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Constructors.Square square = newSquare(a.times(b).at(scope, 3)); // Constructors.java:123
            return memory.get(square, "area", square.area).times(sum(square))
                    .plus(memory.get(square, "half", half(square)).times(memory.get(square.corners, 1)))
                    .plus(memory.get(square.corners, 0)).at(scope, 4); // Constructors.java:124
        }
    }

    /**
     * The graph of {@link Constructors#initialised(double, double)}.
     */
    static Value initialised(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INITIALISED); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Constructors.Interval interval = newInterval(a, b); // Constructors.java:129
            return Constructors_IntervalTraced.width(interval)
                    .plus(Constructors_IntervalTraced.width(newInterval(interval, b)).times(memory.get(interval, "middle", interval.middle)))
                    .at(scope, 3); // Constructors.java:130
        }
    }

    /**
     * The graph of {@link Constructors#inherited(double, int)}.
     */
    @SuppressWarnings("try")
    static Value inherited(Value a, int n) {
        try (Scope scope = Scope.enter(Sites.INHERITED); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Constructors.Named named = newNamed(newInterval(a, Value.constant(2)), n); // Constructors.java:135
            return Constructors_IntervalTraced.width(named)
                    .plus(named.name.length(), "named.name.length()")
                    .at(scope, 2); // Constructors.java:136
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
        Scope scope = Scope.of(Sites.REMEMBER_SQUARE);
        try (Memory memory = Memory.open()) {
            Value.argument(size, scope, 1);
            rememberShape(self, size); // Constructors.java:96
            {
                Value half = scaled(self, Value.constant(0.5)).orNamed("half"); // Constructors.java:97
                Value size_ = half.plus(memory.get(self, "size", self.size))
                        .named("size").at("Constructors.java:105"); // Constructors.java:105
                memory.put(self, "half", size_.minus(memory.get(self, "size", self.size)).named("half").at("Constructors.java:106")); // Constructors.java:106
            }
            {
                Value depth = memory.get(self, "half", half(self)); // Constructors.java:98
                memory.put(self, "depth", depth.times(memory.get(self, "size", self.size)).named("depth").at("Constructors.java:78")); // Constructors.java:78
            }
            memory.put(self, "area", area(self).orNamed("area")); // Constructors.java:100
            memory.remember(self.corners, corners(self, Value.constant(1), memory.get(self, "area", self.area))); // Constructors.java:101
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
            return memory.get(sizes(self), 0)
                    .plus(memory.get(sizes(self), 1).times(memory.get(self, "depth", depth(self))))
                    .at(scope, 1); // Constructors.java:86
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
        Scope scope = Scope.of(Sites.REMEMBER_INTERVAL);
        try (Memory memory = Memory.open()) {
            Value.argument(min, scope, 1);
            Value.argument(max, scope, 2);
            {
                Value min_ = max; // Constructors.java:14
                Value max_ = min; // Constructors.java:14
                Value sum = min_.plus(max_)
                        .named("sum").at("Constructors.java:28"); // Constructors.java:28
                memory.put(self, "min", min_); // Constructors.java:29
                memory.put(self, "max", max_); // Constructors.java:30
                if (min_.data() > max_.data()) { // Constructors.java:31
                    memory.put(self, "min", max_); // Constructors.java:32
                    memory.put(self, "max", min_); // Constructors.java:33
                }
                {
                    Value sum_ = sum; // Constructors.java:35
                    Value min__ = sum_.div(2)
                            .named("min").at("Constructors.java:39"); // Constructors.java:39
                    memory.put(self, "middle", min__); // Constructors.java:40
                }
            }
            memory.put(self, "middle", memory.get(self, "min", min(self)).plus(memory.get(self, "max", max(self))).div(2).at(scope, 3)); // Constructors.java:15
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
        Scope scope = Scope.of(Sites.REMEMBER_INTERVAL_2);
        try (Memory memory = Memory.open()) {
            Value.argument(shift, scope, 1);
            if (shift.data() > 0) { // Constructors.java:19
                {
                    Value min___ = memory.get(other, "min", min(other)).plus(shift)
                            .at(scope, 2); // Constructors.java:20
                    Value max_ = memory.get(other, "max", max(other)).plus(shift)
                            .at(scope, 3); // Constructors.java:20
                    Value sum__ = min___.plus(max_)
                            .named("sum").at("Constructors.java:28"); // Constructors.java:28
                    memory.put(self, "min", min___); // Constructors.java:29
                    memory.put(self, "max", max_); // Constructors.java:30
                    if (min___.data() > max_.data()) { // Constructors.java:31
                        memory.put(self, "min", max_); // Constructors.java:32
                        memory.put(self, "max", min___); // Constructors.java:33
                    }
                    {
                        Value sum___ = sum__; // Constructors.java:35
                        Value min____ = sum___.div(2)
                                .named("min").at("Constructors.java:39"); // Constructors.java:39
                        memory.put(self, "middle", min____); // Constructors.java:40
                    }
                }
            } else {
                Value min = memory.get(other, "min", min(other)); // Constructors.java:22
                {
                    Value min_ = min.plus(shift).at(scope, 4); // Constructors.java:23
                    Value max = memory.get(other, "max", max(other)); // Constructors.java:23
                    Value sum = min_.plus(max)
                            .named("sum").at("Constructors.java:28"); // Constructors.java:28
                    memory.put(self, "min", min_); // Constructors.java:29
                    memory.put(self, "max", max); // Constructors.java:30
                    if (min_.data() > max.data()) { // Constructors.java:31
                        memory.put(self, "min", max); // Constructors.java:32
                        memory.put(self, "max", min_); // Constructors.java:33
                    }
                    {
                        Value sum_ = sum; // Constructors.java:35
                        Value min__ = sum_.div(2)
                                .named("min").at("Constructors.java:39"); // Constructors.java:39
                        memory.put(self, "middle", min__); // Constructors.java:40
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
        Scope scope = Scope.of(Sites.REMEMBER_NAMED);
        try (Memory memory = Memory.open()) {
            rememberInterval(self, other, Value.constant(high, "high")); // Constructors.java:57
            {
                double min = high; // Constructors.java:58
                Value max = memory.get(other, "middle", other.middle).times(2)
                        .at(scope, 1); // Constructors.java:58
                Value sum = Values.plus(min, "min", max)
                        .named("sum").at("Constructors.java:28"); // Constructors.java:28
                memory.put(self, "min", Value.constant(min).named("min").at("Constructors.java:29")); // Constructors.java:29
                memory.put(self, "max", max); // Constructors.java:30
                if (min > max.data()) { // Constructors.java:31
                    memory.put(self, "min", max); // Constructors.java:32
                    memory.put(self, "max", Value.constant(min).named("max").at("Constructors.java:33")); // Constructors.java:33
                }
                {
                    Value sum_ = sum; // Constructors.java:35
                    Value min_ = sum_.div(2)
                            .named("min").at("Constructors.java:39"); // Constructors.java:39
                    memory.put(self, "middle", min_); // Constructors.java:40
                }
            }
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Shape}.
     */
    private static <D> void rememberShape(Constructors.Shape<D> self, Value size) {
        Scope scope = Scope.of(Sites.REMEMBER_SHAPE);
        try (Memory memory = Memory.open()) {
            Value.argument(size, scope, 1);
            memory.put(self, "depth", Value.constant(1).named("depth").at("Constructors.java:66")); // Constructors.java:66
            memory.put(self, "size", size); // Constructors.java:69
            {
                double[] sizes = memory.plain(new Value[] {size, Values.times(2, size)}); // Constructors.java:70
                memory.remember(sizes(self), memory.values(sizes)); // Constructors.java:74
            }
        }
    }

    /**
     * The graph of {@link Constructors.Shape#scaled(double)}, or of the method that overrides it in the class of {@code self}.
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
            Value.argument(factor, scope, 1);
            return factor.times(memory.get(self, "size", self.size))
                    .at(scope, 2); // Constructors.java:82
        }
    }

    /**
     * The graph of {@link Constructors.Square#area()}, which a traced method calls.
     */
    private static Value area(Constructors.Square self) {
        Scope scope = Scope.of(Sites.AREA);
        try (Memory memory = Memory.open()) {
            return memory.get(self, "half", half(self)).times(2)
                    .times(memory.get(self, "size", self.size))
                    .at(scope, 1); // Constructors.java:110
        }
    }

    /**
     * The graph of {@link Constructors.Square#corners(double, double)}, which a traced method calls.
     */
    private static Value[] corners(Constructors.Square self, Value first, Value last) {
        Scope scope = Scope.of(Sites.CORNERS);
        try (Memory memory = Memory.open()) {
            Value.argument(first, scope, 1);
            Value.argument(last, scope, 2);
            Value[] made = Values.zeros(2); // Constructors.java:114
            made[0] = first.times(memory.get(self, "size", self.size))
                    .at(scope, 3); // Constructors.java:115
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
        static final String COMPUTED = "Constructors.java\n"
                + "computed\n"
                + "121\n"
                + "a \n"
                + "b \n"
                + " 123:36-41(123:36-37,123:40-41)\n"
                + " 124:16-96(124:16-76(124:16-42(124:16-27,124:30-42),124:45-76(124:45-56,124:59-76)),124:79-96)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double computed(double a, double b) {\n"
                + "        Square square = new Square(a * b);\n"
                + "        return square.area * square.sum() + square.half * square.corners[1] + square.corners[0];\n"
                + "    }\n";

        static final String INITIALISED = "Constructors.java\n"
                + "initialised\n"
                + "127\n"
                + "a \n"
                + "b \n"
                + " 130:16-86(130:16-32,130:35-86(130:35-68,130:71-86))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double initialised(double a, double b) {\n"
                + "        Interval interval = new Interval(a, b);\n"
                + "        return interval.width() + new Interval(interval, b).width() * interval.middle;\n"
                + "    }\n";

        static final String INHERITED = "Constructors.java\n"
                + "inherited\n"
                + "133\n"
                + "a \n"
                + " 136:16-51(136:16-29,136:32-51)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inherited(double a, int n) {\n"
                + "        Named named = new Named(new Interval(a, 2), n);\n"
                + "        return named.width() + named.name.length();\n"
                + "    }\n";

        static final String REMEMBER_SQUARE = "Constructors.java\n"
                + "new Square\n"
                + "95\n"
                + "size \n"
                + "\n"
                + "        Square(double size) {\n"
                + "            super(size);\n"
                + "            setHalf(scaled(0.5));\n"
                + "            setDepth(half);\n"
                + "            assert half < size || size <= 0 : \"half of \" + size;\n"
                + "            area = area();\n"
                + "            corners = corners(1, area);\n"
                + "        }\n";

        static final String SUM = "Constructors.java\n"
                + "sum\n"
                + "85\n"
                + " 86:20-47(86:20-28,86:31-47(86:31-39,86:42-47))\n"
                + "\n"
                + "        double sum() {\n"
                + "            return sizes[0] + sizes[1] * depth;\n"
                + "        }\n";

        static final String REMEMBER_INTERVAL = "Constructors.java\n"
                + "new Interval\n"
                + "13\n"
                + "min \n"
                + "max \n"
                + "middle 15:22-47(15:23-42(15:23-31,15:34-42),15:46-47)\n"
                + "\n"
                + "        Interval(double min, double max) {\n"
                + "            init(max, min);\n"
                + "            middle = (this.min + this.max) / 2;\n"
                + "        }\n";

        static final String REMEMBER_INTERVAL_2 = "Constructors.java\n"
                + "new Interval\n"
                + "18\n"
                + "shift \n"
                + "min 20:22-39(20:22-31,20:34-39)\n"
                + "max 20:41-58(20:41-50,20:53-58)\n"
                + "min 23:22-33(23:22-25,23:28-33)\n"
                + "\n"
                + "        Interval(Interval other, double shift) {\n"
                + "            if (shift > 0) {\n"
                + "                init(other.min + shift, other.max + shift);\n"
                + "            } else {\n"
                + "                double min = other.min;\n"
                + "                init(min + shift, other.max);\n"
                + "            }\n"
                + "        }\n";

        static final String REMEMBER_NAMED = "Constructors.java\n"
                + "new Named\n"
                + "56\n"
                + "max 58:24-40(58:24-36,58:39-40)\n"
                + "\n"
                + "        Named(Interval other, int high) {\n"
                + "            super(other, high);\n"
                + "            init(high, other.middle * 2);\n"
                + "            name = \"n\";\n"
                + "        }\n";

        static final String REMEMBER_SHAPE = "Constructors.java\n"
                + "new Shape\n"
                + "68\n"
                + "size \n"
                + "\n"
                + "        Shape(double size) {\n"
                + "            this.size = size;\n"
                + "            setSizes(new double[] {size, 2 * size});\n"
                + "        }\n";

        static final String SCALED = "Constructors.java\n"
                + "scaled\n"
                + "81\n"
                + "factor \n"
                + " 82:20-33(82:20-26,82:29-33)\n"
                + "\n"
                + "        double scaled(double factor) {\n"
                + "            return factor * size;\n"
                + "        }\n";

        static final String AREA = "Constructors.java\n"
                + "area\n"
                + "109\n"
                + " 110:20-35(110:20-28(110:20-24,110:27-28),110:31-35)\n"
                + "\n"
                + "        private double area() {\n"
                + "            return half * 2 * size;\n"
                + "        }\n";

        static final String CORNERS = "Constructors.java\n"
                + "corners\n"
                + "113\n"
                + "first \n"
                + "last \n"
                + "made[0] 115:23-35(115:23-28,115:31-35)\n"
                + "\n"
                + "        private double[] corners(double first, double last) {\n"
                + "            double[] made = new double[2];\n"
                + "            made[0] = first * size;\n"
                + "            made[1] = last;\n"
                + "            return made;\n"
                + "        }\n";
    }
}
