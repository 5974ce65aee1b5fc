package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Unit} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("scaled(double) memory own")
final class Interfaces_UnitTraced implements Interfaces_ShapeTraced {
    Interfaces_UnitTraced() {
    }

    Interfaces_UnitTraced(Interfaces.Unit plain, Lift lift) {
        lift.keep(plain, this);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_UnitTraced of(Interfaces.Unit plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_UnitTraced constant(Interfaces.Unit plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_UnitTraced of(Interfaces.Unit plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Interfaces_UnitTraced kept = lift.kept(plain);
        return kept == null ? new Interfaces_UnitTraced(plain, lift) : kept;
    }

    /**
     * {@code Unit.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(1), scope, 1); // Interfaces.java:187
    }

    /**
     * {@code Unit.edge()} on Values.
     */
    public Value edge() {
        Scope scope = Scope.of(Sites.EDGE);
        return Nodes.at(Value.constant(4), scope, 1); // Interfaces.java:192
    }

    /**
     * {@code Unit.scaled(double)} on Values.
     */
    public Interfaces_ShapeTraced scaled(Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_SquareTraced(k); // Interfaces.java:197
        }
    }

    /**
     * {@code Unit.name()} on Values.
     */
    public String name() {
        return "unit"; // Interfaces.java:202
    }

    /**
     * {@code Unit.weight()} on Values.
     */
    public Value weight() {
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(1), scope, 1); // Interfaces.java:207
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interfaces_UnitTraced;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        return 0;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Unit[]";
    }

    /**
     * The graph of {@link Interfaces.Unit#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_UnitTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_UnitTraced(); // Interfaces.java:182
        }
    }

    /**
     * The graph of {@link Interfaces.Unit#area()}.
     */
    public static Value area(Interfaces.Unit self) {
        Objects.requireNonNull(self, "Unit.area() is called on null");
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(1), scope, 1); // Interfaces.java:187
    }

    /**
     * The graph of {@link Interfaces.Unit#edge()}.
     */
    public static Value edge(Interfaces.Unit self) {
        Objects.requireNonNull(self, "Unit.edge() is called on null");
        Scope scope = Scope.of(Sites.EDGE);
        return Nodes.at(Value.constant(4), scope, 1); // Interfaces.java:192
    }

    /**
     * The graph of {@link Interfaces.Unit#scaled(double)}.
     */
    public static Interfaces_ShapeTraced scaled(Interfaces.Unit self, Value k) {
        Objects.requireNonNull(self, "Unit.scaled(double) is called on null");
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_SquareTraced(k); // Interfaces.java:197
        }
    }

    /**
     * The graph of {@link Interfaces.Unit#weight()}.
     */
    public static Value weight(Interfaces.Unit self) {
        Objects.requireNonNull(self, "Unit.weight() is called on null");
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(1), scope, 1); // Interfaces.java:207
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Interfaces.java
                area
                185
                return 187:20-21

                        @Override
                        public double area() {
                            return 1;
                        }
                """;

        static final String EDGE = """
                Interfaces.java
                edge
                190
                return 192:20-21

                        @Override
                        public double edge() {
                            return 4;
                        }
                """;

        static final String SCALED = """
                Interfaces.java
                scaled
                195
                k\s

                        @Override
                        public Shape scaled(double k) {
                            return new Square(k);
                        }
                """;

        static final String WEIGHT = """
                Interfaces.java
                weight
                205
                return 207:20-21

                        @Override
                        public double weight() {
                            return 1;
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                181

                        static Unit sample() {
                            return new Unit();
                        }
                """;
    }
}
