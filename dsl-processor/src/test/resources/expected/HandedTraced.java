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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Handed}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "handed(double,double,double) memory reads elsewhere",
        "computed(double,double) memory reads elsewhere"
})
final class HandedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LENGTH = PrivateMembers.field(LOOKUP, Handed.Segment.class, "length", double.class);

    private static final VarHandle LOG = PrivateMembers.field(LOOKUP, Handed.Segment.class, "log", List.class);

    private static final VarHandle APEX = PrivateMembers.field(LOOKUP, Handed.Triangle.class, "apex", Object.class);

    private static final VarHandle HEIGHT = PrivateMembers.field(LOOKUP, Handed.Triangle.class, "height", double.class);

    private static final Overrides APEX_2 = Overrides.of(LOOKUP, Handed.Triangle.class, "apex");

    private static final Overrides HEIGHT_2 = Overrides.of(LOOKUP, Handed.Triangle.class, "height");

    private static final MethodHandle NEW_SEGMENT = PrivateMembers.constructor(
            LOOKUP, Handed.Segment.class, Handed.Point.class, Handed.Point.class, List.class);

    private HandedTraced() {
    }

    /**
     * The graph of {@link Handed#handed(double, double, double)}.
     */
    static Value handed(Value a, Value b, Value c) {
        try (Scope scope = Scope.enter(Sites.HANDED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Nodes.argument(c, scope, 3);
            Handed.Segment segment = newSegment(a, b, c); // Handed.java:94
            return Nodes.at(
                    Handed_SegmentTraced.product(segment)
                            .plus(memory.get(segment, "length", length(segment))
                                    .times(memory.get(segment.to, "x", segment.to.x))),
                    scope, 4); // Handed.java:95
        }
    }

    /**
     * The graph of {@link Handed#computed(double, double)}.
     */
    static Value computed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COMPUTED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Handed.Triangle triangle = newTriangle(a, b); // Handed.java:100
            return Nodes.at(
                    memory.get(triangle, "area", triangle.area).times(Handed_SegmentTraced.product(triangle.base))
                            .plus(apex(triangle)).plus(Handed_SegmentTraced.product(triangle).times(height(triangle))),
                    scope, 3); // Handed.java:101
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
        Scope scope = Scope.of(Sites.NEW_SEGMENT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Nodes.argument(z, scope, 3);
            rememberPoint(self.from, x, y); // Handed.java:37
            rememberPoint(self.to, Nodes.at(y.times(z), scope, 4), z); // Handed.java:37
            rememberSegment(self, self.from, self.to, log(self)); // Handed.java:37
        }
    }

    /**
     * A new {@code Triangle}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Handed.Triangle newTriangle(Value a, Value b) {
        try (Memory memory = Memory.open()) {
            Handed.Triangle made = new Handed.Triangle(a.data(), b.data());
            rememberTriangle(made, a, b);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Triangle}.
     */
    private static void rememberTriangle(Handed.Triangle self, Value a, Value b) {
        Scope scope = Scope.of(Sites.NEW_TRIANGLE);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            rememberSegment(self, a, b, Nodes.at(a.times(b), scope, 3)); // Handed.java:68
            rememberPoint((Handed.Point) plainApex(self), b, Value.constant(2)); // Handed.java:69
            Handed.Point made = (Handed.Point) plainApex(self); // Handed.java:69
            if (made.x > 1e15) { // Handed.java:70
                throw new IllegalArgumentException(); // Handed.java:71
            }
            rememberSegment(self.base, a, memory.get(made, "y", made.y), b); // Handed.java:74
            memory.put(self, "height", Nodes.at(Values.times(2, b), scope, 4)); // Handed.java:75
            memory.put(
                    self, "area",
                    Nodes.result(area(self, memory.get(self.base.to, "x", self.base.to.x)), "area")); // Handed.java:76
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
            return memory.get(
                    ((Handed.Point) plainApex(self)), "x", ((Handed.Point) plainApex(self)).x); // Handed.java:88
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
            return memory.get(self, "height", plainHeight(self)); // Handed.java:84
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
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            Nodes.argument(y, "y");
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
            Handed.Segment made = plainNewSegment(from, to, log);
            rememberSegment(made, from, to, log);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Segment}.
     */
    private static void rememberSegment(Handed.Segment self, Handed.Point from, Handed.Point to,
            List<String> log) {
        Scope scope = Scope.of(Sites.NEW_SEGMENT_2);
        try (Memory memory = Memory.open()) {
            memory.put(
                    self, "length",
                    Nodes.result(
                            lengthOf(
                                    Nodes.at(memory.get(from, "x", from.x).minus(memory.get(to, "x", to.x)), scope, 1),
                                    Nodes.at(memory.get(from, "y", from.y).minus(memory.get(to, "y", to.y)), scope, 2)),
                            "length")); // Handed.java:44
        }
    }

    /**
     * The graph of {@link Handed.Triangle#area(double)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Value area(Handed.Triangle self, Value width) {
        try (Scope scope = Scope.enter(Sites.AREA); Memory memory = Memory.open()) {
            Nodes.argument(width, scope, 1);
            return Nodes.at(width.times(height(self)).div(2), scope, 2); // Handed.java:80
        }
    }

    /**
     * The graph of {@link Handed.Segment#lengthOf(double, double)}, which a traced method calls.
     */
    private static Value lengthOf(Value dx, Value dy) {
        Scope scope = Scope.of(Sites.LENGTH_OF);
        Nodes.argument(dx, scope, 1);
        Nodes.argument(dy, scope, 2);
        return Nodes.at(dx.times(dx).plus(dy.times(dy)).sqrt(), scope, 3); // Handed.java:48
    }

    private static double length(Handed.Segment self) {
        return (double) LENGTH.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<String> log(Handed.Segment self) {
        return (List<String>) LOG.get(self);
    }

    private static Object plainApex(Handed.Triangle self) {
        return (Object) APEX.get(self);
    }

    private static double plainHeight(Handed.Triangle self) {
        return (double) HEIGHT.get(self);
    }

    private static Handed.Segment plainNewSegment(Handed.Point from, Handed.Point to,
            List<String> log) {
        try {
            return (Handed.Segment) NEW_SEGMENT.invoke(from, to, log);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HANDED = """
                Handed.java
                handed
                92
                a\s
                b\s
                c\s
                return 95:16-65(95:16-33,95:36-65(95:36-50,95:53-65))

                    @Traced
                    static double handed(double a, double b, double c) {
                        Segment segment = new Segment(a, b, c);
                        return segment.product() + segment.length * segment.to.x;
                    }
                """;

        static final String COMPUTED = """
                Handed.java
                computed
                98
                a\s
                b\s
                return 101:16-114(101:16-73(101:16-55(101:16-29,101:32-55),101:58-73),101:76-114(101:76-94,101:97-114))

                    @Traced
                    static double computed(double a, double b) {
                        Triangle triangle = new Triangle(a, b);
                        return triangle.area * triangle.base.product() + triangle.apex() + triangle.product() * triangle.height();
                    }
                """;

        static final String NEW_SEGMENT = """
                Handed.java
                new Segment
                36
                x\s
                y\s
                z\s
                 37:45-50(37:45-46,37:49-50)

                        Segment(double x, double y, double z) {
                            this(new Point(x, y), new Point(y * z, z), new ArrayList<>());
                        }
                """;

        static final String NEW_TRIANGLE = """
                Handed.java
                new Triangle
                67
                a\s
                b\s
                 68:25-30(68:25-26,68:29-30)
                height 75:27-32(75:27-28,75:31-32)

                        Triangle(double a, double b) {
                            super(a, b, a * b);
                            Point made = new Point(b, 2);
                            if (made.x > 1e15) {
                                throw new IllegalArgumentException();
                            }
                            apex = made;
                            base = new Segment(a, made.y, b);
                            this.height = 2 * b;
                            area = area(base.to.x);
                        }
                """;

        static final String NEW_SEGMENT_2 = """
                Handed.java
                new Segment
                40
                 44:36-49(44:36-42,44:45-49)
                 44:51-64(44:51-57,44:60-64)

                        private Segment(Point from, Point to, List<String> log) {
                            this.from = Objects.requireNonNull(from, "from");
                            this.to = to;
                            this.log = log;
                            this.length = lengthOf(from.x - to.x, from.y - to.y);
                        }
                """;

        static final String AREA = """
                Handed.java
                area
                79
                width\s
                return 80:20-40(80:20-36(80:20-25,80:28-36),80:39-40)

                        private double area(double width) {
                            return width * height() / 2;
                        }
                """;

        static final String LENGTH_OF = """
                Handed.java
                lengthOf
                47
                dx\s
                dy\s
                return 48:20-48(48:30-47(48:30-37(48:30-32,48:35-37),48:40-47(48:40-42,48:45-47)))

                        private static double lengthOf(double dx, double dy) {
                            return Math.sqrt(dx * dx + dy * dy);
                        }
                """;
    }
}
