package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Disc} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Interfaces_DiscTraced implements Interfaces_ShapeTraced, Interfaces_CountedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RADIUS = PrivateMembers.field(LOOKUP, Interfaces.Disc.class, "radius", double.class);

    final Value radius;

    Interfaces_DiscTraced(Value radius) {
        Nodes.argument(radius, "radius");
        this.radius = radius; // Interfaces.java:74
    }

    Interfaces_DiscTraced(Interfaces.Disc plain, Lift lift) {
        lift.keep(plain, this);
        this.radius = lift.value(radius(plain), "radius");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_DiscTraced of(Interfaces.Disc plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_DiscTraced constant(Interfaces.Disc plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_DiscTraced of(Interfaces.Disc plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Interfaces_DiscTraced kept = lift.kept(plain);
        return kept == null ? new Interfaces_DiscTraced(plain, lift) : kept;
    }

    /**
     * {@code Disc.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Nodes.times(Math.PI, "Math.PI", radius).times(radius), scope, 1); // Interfaces.java:82
    }

    /**
     * {@code Disc.edge()} on Values.
     */
    public Value edge() {
        Scope scope = Scope.of(Sites.EDGE);
        return Nodes.at(Nodes.times(2 * Math.PI, "2 * Math.PI", radius), scope, 1); // Interfaces.java:87
    }

    /**
     * {@code Disc.scaled(double)} on Values.
     */
    public Interfaces_DiscTraced scaled(Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_DiscTraced(Nodes.at(k.times(radius), scope, 2)); // Interfaces.java:92
        }
    }

    /**
     * {@code Disc.name()} on Values.
     */
    public String name() {
        return "disc"; // Interfaces.java:97
    }

    /**
     * {@code Disc.weight()} on Values.
     */
    public Value weight() {
        return radius; // Interfaces.java:102
    }

    /**
     * {@code Disc.count()} on Values.
     */
    public int count() {
        return 2; // Interfaces.java:107
    }

    /**
     * {@code Disc.size()} on Values.
     */
    public Value size() {
        return radius; // Interfaces.java:112
    }

    /**
     * The component {@code radius}.
     */
    public Value radius() {
        return radius;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interfaces_DiscTraced that
                && Double.compare(this.radius.data(), that.radius.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.radius.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Disc[radius=" + this.radius.data() + "]";
    }

    /**
     * The graph of {@link Interfaces.Disc#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_DiscTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_DiscTraced(Value.constant(0.75)); // Interfaces.java:77
        }
    }

    /**
     * The graph of {@link Interfaces.Disc#area()}.
     */
    public static Value area(Interfaces.Disc self) {
        Objects.requireNonNull(self, "Disc.area() is called on null");
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(Math.PI * radius(self) * radius(self)), scope, 1); // Interfaces.java:82
    }

    /**
     * The graph of {@link Interfaces.Disc#edge()}.
     */
    public static Value edge(Interfaces.Disc self) {
        Objects.requireNonNull(self, "Disc.edge() is called on null");
        Scope scope = Scope.of(Sites.EDGE);
        return Nodes.at(Value.constant(2 * Math.PI * radius(self)), scope, 1); // Interfaces.java:87
    }

    /**
     * The graph of {@link Interfaces.Disc#scaled(double)}.
     */
    public static Interfaces_DiscTraced scaled(Interfaces.Disc self, Value k) {
        Objects.requireNonNull(self, "Disc.scaled(double) is called on null");
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_DiscTraced(
                    Nodes.at(Nodes.times(k, radius(self), "radius"), scope, 2)); // Interfaces.java:92
        }
    }

    /**
     * The graph of {@link Interfaces.Disc#weight()}.
     */
    public static Value weight(Interfaces.Disc self) {
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(radius(self)), scope, 1); // Interfaces.java:102
    }

    /**
     * The graph of {@link Interfaces.Disc#size()}.
     */
    public static Value size(Interfaces.Disc self) {
        Scope scope = Scope.of(Sites.SIZE);
        return Nodes.at(Value.constant(radius(self)), scope, 1); // Interfaces.java:112
    }

    private static double radius(Interfaces.Disc self) {
        return (double) RADIUS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Interfaces.java
                area
                80
                return 82:20-45(82:20-36(82:20-27,82:30-36),82:39-45)

                        @Override
                        public double area() {
                            return Math.PI * radius * radius;
                        }
                """;

        static final String EDGE = """
                Interfaces.java
                edge
                85
                return 87:20-40(87:20-31(87:20-21,87:24-31),87:34-40)

                        @Override
                        public double edge() {
                            return 2 * Math.PI * radius;
                        }
                """;

        static final String SCALED = """
                Interfaces.java
                scaled
                90
                k\s
                 92:29-39(92:29-30,92:33-39)

                        @Override
                        public Disc scaled(double k) {
                            return new Disc(k * radius);
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                76

                        static Disc sample() {
                            return new Disc(0.75);
                        }
                """;

        static final String WEIGHT = """
                Interfaces.java
                weight
                100
                return 102:20-26

                        @Override
                        public double weight() {
                            return radius;
                        }
                """;

        static final String SIZE = """
                Interfaces.java
                size
                110
                return 112:20-26

                        @Override
                        public double size() {
                            return radius;
                        }
                """;
    }
}
