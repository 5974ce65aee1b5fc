package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
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
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Constructors.Square square = newSquare(a.times(b).at("Constructors.java:123")); // Constructors.java:123
            return memory.get(square, "area", square.area).times(sum(square))
                    .plus(memory.get(square, "half", half(square)).times(memory.get(square.corners, 1)))
                    .plus(memory.get(square.corners, 0)).at("Constructors.java:124");
        }
    }

    /**
     * The graph of {@link Constructors#initialised(double, double)}.
     */
    static Value initialised(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Constructors.Interval interval = newInterval(a, b); // Constructors.java:129
            return Constructors_IntervalTraced.width(interval)
                    .plus(Constructors_IntervalTraced.width(newInterval(interval, b)).times(memory.get(interval, "middle", interval.middle)))
                    .at("Constructors.java:130");
        }
    }

    /**
     * The graph of {@link Constructors#inherited(double, int)}.
     */
    @SuppressWarnings("try")
    static Value inherited(Value a, int n) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            Constructors.Named named = newNamed(newInterval(a, Value.constant(2)), n); // Constructors.java:135
            return Constructors_IntervalTraced.width(named)
                    .plus(Value.constant(named.name.length(), "named.name.length()"))
                    .at("Constructors.java:136");
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
        Value.argument(size, "size");
        try (Memory memory = Memory.open()) {
            rememberShape(self, size); // Constructors.java:96
            {
                Value half = scaled(self, Value.constant(0.5)).orNamed("half"); // Constructors.java:97
                Value size_ = half.plus(memory.get(self, "size", self.size))
                        .named("size").at("Constructors.java:105");
                memory.put(self, "half", size_.minus(memory.get(self, "size", self.size)).named("half").at("Constructors.java:106"));
            }
            {
                Value depth = memory.get(self, "half", half(self)); // Constructors.java:98
                memory.put(self, "depth", depth.times(memory.get(self, "size", self.size)).named("depth").at("Constructors.java:78"));
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
        try (Memory memory = Memory.open()) {
            return memory.get(sizes(self), 0)
                    .plus(memory.get(sizes(self), 1).times(memory.get(self, "depth", depth(self))))
                    .at("Constructors.java:86");
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
        Value.argument(min, "min");
        Value.argument(max, "max");
        try (Memory memory = Memory.open()) {
            {
                Value min_ = max; // Constructors.java:14
                Value max_ = min; // Constructors.java:14
                Value sum = min_.plus(max_).named("sum").at("Constructors.java:28");
                memory.put(self, "min", min_); // Constructors.java:29
                memory.put(self, "max", max_); // Constructors.java:30
                if (min_.data() > max_.data()) { // Constructors.java:31
                    memory.put(self, "min", max_); // Constructors.java:32
                    memory.put(self, "max", min_); // Constructors.java:33
                }
                {
                    Value sum_ = sum; // Constructors.java:35
                    Value min__ = sum_.div(2).named("min").at("Constructors.java:39");
                    memory.put(self, "middle", min__); // Constructors.java:40
                }
            }
            memory.put(self, "middle", memory.get(self, "min", min(self)).plus(memory.get(self, "max", max(self))).div(2).named("middle").at("Constructors.java:15"));
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
        Value.argument(shift, "shift");
        try (Memory memory = Memory.open()) {
            if (shift.data() > 0) { // Constructors.java:19
                {
                    Value min___ = memory.get(other, "min", min(other)).plus(shift)
                            .named("min").at("Constructors.java:20");
                    Value max_ = memory.get(other, "max", max(other)).plus(shift)
                            .named("max").at("Constructors.java:20");
                    Value sum__ = min___.plus(max_).named("sum").at("Constructors.java:28");
                    memory.put(self, "min", min___); // Constructors.java:29
                    memory.put(self, "max", max_); // Constructors.java:30
                    if (min___.data() > max_.data()) { // Constructors.java:31
                        memory.put(self, "min", max_); // Constructors.java:32
                        memory.put(self, "max", min___); // Constructors.java:33
                    }
                    {
                        Value sum___ = sum__; // Constructors.java:35
                        Value min____ = sum___.div(2).named("min").at("Constructors.java:39");
                        memory.put(self, "middle", min____); // Constructors.java:40
                    }
                }
            } else {
                Value min = memory.get(other, "min", min(other)); // Constructors.java:22
                {
                    Value min_ = min.plus(shift).named("min").at("Constructors.java:23");
                    Value max = memory.get(other, "max", max(other)); // Constructors.java:23
                    Value sum = min_.plus(max).named("sum").at("Constructors.java:28");
                    memory.put(self, "min", min_); // Constructors.java:29
                    memory.put(self, "max", max); // Constructors.java:30
                    if (min_.data() > max.data()) { // Constructors.java:31
                        memory.put(self, "min", max); // Constructors.java:32
                        memory.put(self, "max", min_); // Constructors.java:33
                    }
                    {
                        Value sum_ = sum; // Constructors.java:35
                        Value min__ = sum_.div(2).named("min").at("Constructors.java:39");
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
        try (Memory memory = Memory.open()) {
            rememberInterval(self, other, Value.constant(high, "high")); // Constructors.java:57
            {
                double min = high; // Constructors.java:58
                Value max = memory.get(other, "middle", other.middle).times(2)
                        .named("max").at("Constructors.java:58");
                Value sum = Value.constant(min, "min").plus(max)
                        .named("sum").at("Constructors.java:28");
                memory.put(self, "min", Value.constant(min).named("min").at("Constructors.java:29"));
                memory.put(self, "max", max); // Constructors.java:30
                if (min > max.data()) { // Constructors.java:31
                    memory.put(self, "min", max); // Constructors.java:32
                    memory.put(self, "max", Value.constant(min).named("max").at("Constructors.java:33"));
                }
                {
                    Value sum_ = sum; // Constructors.java:35
                    Value min_ = sum_.div(2).named("min").at("Constructors.java:39");
                    memory.put(self, "middle", min_); // Constructors.java:40
                }
            }
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Shape}.
     */
    private static <D> void rememberShape(Constructors.Shape<D> self, Value size) {
        Value.argument(size, "size");
        try (Memory memory = Memory.open()) {
            memory.put(self, "depth", Value.constant(1).named("depth").at("Constructors.java:66"));
            memory.put(self, "size", size); // Constructors.java:69
            {
                double[] sizes = memory.plain(new Value[] {size, Value.constant(2).times(size)}); // Constructors.java:70
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
        Value.argument(factor, "factor");
        try (Memory memory = Memory.open()) {
            return factor.times(memory.get(self, "size", self.size)).at("Constructors.java:82");
        }
    }

    /**
     * The graph of {@link Constructors.Square#area()}, which a traced method calls.
     */
    private static Value area(Constructors.Square self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "half", half(self)).times(2)
                    .times(memory.get(self, "size", self.size)).at("Constructors.java:110");
        }
    }

    /**
     * The graph of {@link Constructors.Square#corners(double, double)}, which a traced method calls.
     */
    private static Value[] corners(Constructors.Square self, Value first, Value last) {
        Value.argument(first, "first");
        Value.argument(last, "last");
        try (Memory memory = Memory.open()) {
            Value[] made = Values.zeros(2); // Constructors.java:114
            made[0] = first.times(memory.get(self, "size", self.size)).at("Constructors.java:115");
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
}
