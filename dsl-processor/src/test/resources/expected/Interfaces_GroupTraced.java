package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Copies;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Plain;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Group} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(java.util.List,good.Interfaces.Shape) stores 0 1",
        "area() memory own reads elsewhere",
        "edge() memory own reads elsewhere",
        "scaled(double) memory own reads elsewhere"
})
final class Interfaces_GroupTraced implements Interfaces_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle PARTS = PrivateMembers.field(LOOKUP, Interfaces.Group.class, "parts", List.class);

    private static final VarHandle FIRST = PrivateMembers.field(
            LOOKUP, Interfaces.Group.class, "first", Interfaces.Shape.class);

    private static final Overrides AREA = Overrides.of(LOOKUP, Interfaces.Shape.class, "area");

    private static final Overrides EDGE = Overrides.of(LOOKUP, Interfaces.Shape.class, "edge");

    private static final Overrides SCALED = Overrides.of(LOOKUP, Interfaces.Shape.class, "scaled", double.class);

    final List<Interfaces_ShapeTraced> parts;

    final Interfaces_ShapeTraced first;

    Interfaces_GroupTraced(List<Interfaces_ShapeTraced> parts, Interfaces_ShapeTraced first) {
        this.parts = parts; // Interfaces.java:211
        this.first = first; // Interfaces.java:211
    }

    Interfaces_GroupTraced(Interfaces.Group plain, Lift lift) {
        lift.keep(plain, this);
        this.parts = lift.out(lift.in("parts").collection(parts(plain), one -> Interfaces_ShapeTraced.of(one, lift)));
        this.first = lift.out(Interfaces_ShapeTraced.of(first(plain), lift.in("first")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_GroupTraced of(Interfaces.Group plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_GroupTraced constant(Interfaces.Group plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_GroupTraced of(Interfaces.Group plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Interfaces_GroupTraced kept = lift.kept(plain);
        return kept == null ? new Interfaces_GroupTraced(plain, lift) : kept;
    }

    /**
     * {@code Group.area()} on Values.
     */
    @SuppressWarnings("try")
    public Value area() {
        try (Scope scope = Scope.enter(Sites.AREA); Memory memory = Memory.open()) {
            return Nodes.at(Interfaces_ShapeTraced.total(parts).plus(first.area()), scope, 1); // Interfaces.java:219
        }
    }

    /**
     * {@code Group.edge()} on Values.
     */
    public Value edge() {
        try (Scope scope = Scope.enter(Sites.EDGE)) {
            return Nodes.at(Values.sum(parts.stream().map(x -> x.edge())), scope, 1); // Interfaces.java:224
        }
    }

    /**
     * {@code Group.scaled(double)} on Values.
     */
    @SuppressWarnings("try")
    public Interfaces_ShapeTraced scaled(Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            List<Interfaces_ShapeTraced> scaled = new ArrayList<>(); // Interfaces.java:229
            int passes = 0;
            for (Interfaces_ShapeTraced part : parts) { // Interfaces.java:230
                try (Scope pass = scope.enterPass("", passes++)) {
                    scaled.add(part.scaled(k)); // Interfaces.java:231
                }
            }
            return new Interfaces_GroupTraced(scaled, first.scaled(k)); // Interfaces.java:233
        }
    }

    /**
     * {@code Group.name()} on Values.
     */
    public String name() {
        return "group"; // Interfaces.java:238
    }

    /**
     * {@code Group.weight()} on Values.
     */
    @SuppressWarnings("try")
    public Value weight() {
        try (Scope scope = Scope.enter(Sites.WEIGHT)) {
            return parts.get(0).weight(); // Interfaces.java:243
        }
    }

    /**
     * The component {@code parts}.
     */
    public List<Interfaces_ShapeTraced> parts() {
        return parts;
    }

    /**
     * The component {@code first}.
     */
    public Interfaces_ShapeTraced first() {
        return first;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interfaces_GroupTraced that
                && Objects.equals(Plain.of(this.parts), Plain.of(that.parts)) && Objects.equals(this.first, that.first);
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(Plain.of(this.parts));
        hash = 31 * hash + Objects.hashCode(this.first);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Group[parts=" + Plain.of(this.parts) + ", first=" + this.first + "]";
    }

    /**
     * The graph of {@link Interfaces.Group#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_GroupTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_GroupTraced(
                    List.of(new Interfaces_DiscTraced(Value.constant(1)), new Interfaces_UnitTraced()),
                    new Interfaces_DiscTraced(Value.constant(2))); // Interfaces.java:214
        }
    }

    /**
     * The graph of {@link Interfaces.Group#area()}.
     */
    @SuppressWarnings("try")
    public static Value area(Interfaces.Group self) {
        try (Scope scope = Scope.enter(Sites.AREA); Memory memory = Memory.open()) {
            return Nodes.at(
                    Interfaces_ShapeTraced.total(
                            Copies.list(parts(self), one -> Interfaces_ShapeTraced.of(one, Lift.passed())))
                            .plus(area(first(self))),
                    scope, 1); // Interfaces.java:219
        }
    }

    /**
     * The graph of {@link Interfaces.Group#edge()}.
     */
    public static Value edge(Interfaces.Group self) {
        try (Scope scope = Scope.enter(Sites.EDGE)) {
            return Nodes.at(
                    Values.sum(Copies.stream(parts(self).stream(), one -> Interfaces_ShapeTraced.of(one, Lift.passed()))
                            .map(x -> x.edge())),
                    scope, 1); // Interfaces.java:224
        }
    }

    /**
     * The graph of {@link Interfaces.Group#scaled(double)}.
     */
    @SuppressWarnings("try")
    public static Interfaces_ShapeTraced scaled(Interfaces.Group self, Value k) {
        Objects.requireNonNull(self, "Group.scaled(double) is called on null");
        try (Scope scope = Scope.enter(Sites.SCALED); Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            List<Interfaces_ShapeTraced> scaled = new ArrayList<>(); // Interfaces.java:229
            int passes = 0;
            for (Interfaces.Shape part : parts(self)) { // Interfaces.java:230
                try (Scope pass = scope.enterPass("", passes++)) {
                    scaled.add(scaled(part, k)); // Interfaces.java:231
                }
            }
            return new Interfaces_GroupTraced(scaled, scaled(first(self), k)); // Interfaces.java:233
        }
    }

    /**
     * The graph of {@link Interfaces.Group#weight()}.
     */
    public static Value weight(Interfaces.Group self) {
        Scope scope = Scope.of(Sites.WEIGHT_2);
        return Nodes.at(Value.constant(parts(self).get(0).weight()), scope, 1); // Interfaces.java:243
    }

    /**
     * The graph of {@link Interfaces.Shape#area()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value area(Interfaces.Shape self) {
        return AREA.call(self);
    }

    /**
     * The graph of {@link Interfaces.Shape#edge()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value edge(Interfaces.Shape self) {
        return EDGE.call(self);
    }

    /**
     * The graph of {@link Interfaces.Shape#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Interfaces_ShapeTraced scaled(Interfaces.Shape self, Value k) {
        return SCALED.call(self, k);
    }

    @SuppressWarnings("unchecked")
    private static List<Interfaces.Shape> parts(Interfaces.Group self) {
        return (List<Interfaces.Shape>) PARTS.get(self);
    }

    private static Interfaces.Shape first(Interfaces.Group self) {
        return (Interfaces.Shape) FIRST.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Interfaces.java
                area
                217
                return 219:20-53(219:20-38,219:41-53)

                        @Override
                        public double area() {
                            return Shape.total(parts) + first.area();
                        }
                """;

        static final String EDGE = """
                Interfaces.java
                edge
                222
                return 224:20-65

                        @Override
                        public double edge() {
                            return parts.stream().mapToDouble(Shape::edge).sum();
                        }
                """;

        static final String SCALED = """
                Interfaces.java
                scaled
                227
                k\s

                        @Override
                        public Shape scaled(double k) {
                            List<Shape> scaled = new ArrayList<>();
                            for (Shape part : parts) {
                                scaled.add(part.scaled(k));
                            }
                            return new Group(scaled, first.scaled(k));
                        }
                """;

        static final String WEIGHT = """
                Interfaces.java
                weight
                241

                        @Override
                        public double weight() {
                            return parts.get(0).weight();
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                213

                        static Group sample() {
                            return new Group(List.of(new Disc(1), new Unit()), new Disc(2));
                        }
                """;

        static final String WEIGHT_2 = """
                Interfaces.java
                weight
                241
                return 243:20-41

                        @Override
                        public double weight() {
                            return parts.get(0).weight();
                        }
                """;
    }
}
