package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Handed}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class HandedTraced {
    private static final VarHandle LENGTH = PrivateMembers.field(MethodHandles.lookup(), Handed.Segment.class, "length", double.class);

    private static final VarHandle LOG = PrivateMembers.field(MethodHandles.lookup(), Handed.Segment.class, "log", List.class);

    private static final VarHandle APEX = PrivateMembers.field(MethodHandles.lookup(), Handed.Triangle.class, "apex", Object.class);

    private static final VarHandle HEIGHT = PrivateMembers.field(MethodHandles.lookup(), Handed.Triangle.class, "height", double.class);

    private static final Overrides APEX_2 = Overrides.of(MethodHandles.lookup(), Handed.Triangle.class, "apex");

    private static final Overrides HEIGHT_2 = Overrides.of(MethodHandles.lookup(), Handed.Triangle.class, "height");

    private static final MethodHandle NEW_SEGMENT = PrivateMembers.constructor(MethodHandles.lookup(), Handed.Segment.class, Handed.Point.class, Handed.Point.class, List.class);

    private HandedTraced() {
    }

    /**
     * The graph of {@link Handed#handed(double, double, double)}.
     */
    static Value handed(Value a, Value b, Value c) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Value.argument(c, "c");
        try (Memory memory = Memory.open()) {
            Handed.Segment segment = newSegment(a, b, c); // Handed.java:94
            return Handed_SegmentTraced.product(segment)
                    .plus(memory.get(segment, "length", length(segment)).times(memory.get(segment.to, "x", segment.to.x)))
                    .at("Handed.java:95");
        }
    }

    /**
     * The graph of {@link Handed#computed(double, double)}.
     */
    static Value computed(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Handed.Triangle triangle = newTriangle(a, b); // Handed.java:100
            return memory.get(triangle, "area", triangle.area)
                    .times(Handed_SegmentTraced.product(triangle.base)).plus(apex(triangle))
                    .plus(Handed_SegmentTraced.product(triangle).times(height(triangle)))
                    .at("Handed.java:101");
        }
    }

    /**
     * A new {@code Segment}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Handed.Segment newSegment(Value x, Value y, Value z) {
        try (Memory memory = Memory.open()) {
            Handed.Segment made = new Handed.Segment(x.data(), y.data(), z.data());
            rememberSegment(made, x, y, z);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Segment}.
     */
    @SuppressWarnings("try")
    private static void rememberSegment(Handed.Segment self, Value x, Value y, Value z) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value.argument(z, "z");
        try (Memory memory = Memory.open()) {
            rememberPoint(self.from, x, y); // Handed.java:37
            rememberPoint(self.to, y.times(z).at("Handed.java:37"), z); // Handed.java:37
            rememberSegment(self, self.from, self.to, log(self)); // Handed.java:37
        }
    }

    /**
     * A new {@code Triangle}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Handed.Triangle newTriangle(Value a, Value b) {
        try (Memory memory = Memory.open()) {
            Handed.Triangle made_ = new Handed.Triangle(a.data(), b.data());
            rememberTriangle(made_, a, b);
            return made_;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Triangle}.
     */
    private static void rememberTriangle(Handed.Triangle self, Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            rememberSegment(self, a, b, a.times(b).at("Handed.java:68")); // Handed.java:68
            rememberPoint((Handed.Point) apex_(self), b, Value.constant(2)); // Handed.java:69
            Handed.Point made = (Handed.Point) apex_(self); // Handed.java:69
            if (made.x > 1e15) { // Handed.java:70
                throw new IllegalArgumentException(); // Handed.java:71
            }
            rememberSegment(self.base, a, memory.get(made, "y", made.y), b); // Handed.java:74
            memory.put(self, "height", Value.constant(2).times(b).named("height").at("Handed.java:75"));
            memory.put(self, "area", area(self, memory.get(self.base.to, "x", self.base.to.x)).orNamed("area")); // Handed.java:76
        }
    }

    /**
     * The graph of {@link Handed.Triangle#apex()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value apex(Handed.Triangle self) {
        if (APEX_2.isOverriddenIn(self)) {
            return APEX_2.call(self);
        }
        return apexOfTriangle(self);
    }

    /**
     * The graph of {@link Handed.Triangle#apex()}, which a traced method calls.
     */
    private static Value apexOfTriangle(Handed.Triangle self) {
        try (Memory memory = Memory.open()) {
            return memory.get(((Handed.Point) apex_(self)), "x", ((Handed.Point) apex_(self)).x); // Handed.java:88
        }
    }

    /**
     * The graph of {@link Handed.Triangle#height()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value height(Handed.Triangle self) {
        if (HEIGHT_2.isOverriddenIn(self)) {
            return HEIGHT_2.call(self);
        }
        return heightOfTriangle(self);
    }

    /**
     * The graph of {@link Handed.Triangle#height()}, which a traced method calls.
     */
    private static Value heightOfTriangle(Handed.Triangle self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "height", height_(self)); // Handed.java:84
        }
    }

    /**
     * A new {@code Point}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Handed.Point newPoint(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Handed.Point made = new Handed.Point(x.data(), y.data());
            rememberPoint(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Point}.
     */
    private static void rememberPoint(Handed.Point self, Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            memory.put(self, "x", x); // Handed.java:16
            memory.put(self, "y", y); // Handed.java:17
        }
    }

    /**
     * A new {@code Segment}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Handed.Segment newSegment(Handed.Point from, Handed.Point to, List<String> log) {
        try (Memory memory = Memory.open()) {
            Handed.Segment made = newSegment_(from, to, log);
            rememberSegment(made, from, to, log);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Segment}.
     */
    private static void rememberSegment(Handed.Segment self, Handed.Point from, Handed.Point to,
            List<String> log) {
        try (Memory memory = Memory.open()) {
            memory.put(self, "length", lengthOf(memory.get(from, "x", from.x).minus(memory.get(to, "x", to.x)).at("Handed.java:44"), memory.get(from, "y", from.y).minus(memory.get(to, "y", to.y)).at("Handed.java:44")).orNamed("length")); // Handed.java:44
        }
    }

    /**
     * The graph of {@link Handed.Triangle#area(double)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Value area(Handed.Triangle self, Value width) {
        Value.argument(width, "width");
        try (Memory memory = Memory.open()) {
            return width.times(height(self)).div(2).at("Handed.java:80");
        }
    }

    /**
     * The graph of {@link Handed.Segment#lengthOf(double, double)}, which a traced method calls.
     */
    private static Value lengthOf(Value dx, Value dy) {
        Value.argument(dx, "dx");
        Value.argument(dy, "dy");
        return dx.times(dx).plus(dy.times(dy)).sqrt().at("Handed.java:48");
    }

    private static double length(Handed.Segment self) {
        return (double) LENGTH.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<String> log(Handed.Segment self) {
        return (List<String>) LOG.get(self);
    }

    private static Object apex_(Handed.Triangle self) {
        return (Object) APEX.get(self);
    }

    private static double height_(Handed.Triangle self) {
        return (double) HEIGHT.get(self);
    }

    private static Handed.Segment newSegment_(Handed.Point from, Handed.Point to,
            List<String> log) {
        try {
            return (Handed.Segment) NEW_SEGMENT.invoke(from, to, log);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
