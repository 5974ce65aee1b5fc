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
 * {@code SealedInterfaces.Square} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SealedInterfaces_SquareTraced implements SealedInterfaces_EdgedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SIDE = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Square.class, "side", double.class);

    final Value side;

    SealedInterfaces_SquareTraced(Value side) {
        Nodes.argument(side, "side");
        this.side = side; // SealedInterfaces.java:90
    }

    SealedInterfaces_SquareTraced(SealedInterfaces.Square plain, Lift lift) {
        lift.keep(plain, this);
        this.side = lift.value(side(plain), "side");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_SquareTraced of(SealedInterfaces.Square plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_SquareTraced constant(SealedInterfaces.Square plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_SquareTraced of(SealedInterfaces.Square plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_SquareTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_SquareTraced(plain, lift) : kept;
    }

    /**
     * {@code Square.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(side.times(side), scope, 1); // SealedInterfaces.java:98
    }

    /**
     * {@code Square.edges()} on Values.
     */
    public int edges() {
        return 4; // SealedInterfaces.java:103
    }

    /**
     * The component {@code side}.
     */
    public Value side() {
        return side;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SealedInterfaces_SquareTraced that
                && Double.compare(this.side.data(), that.side.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.side.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Square[side=" + this.side.data() + "]";
    }

    /**
     * The graph of {@link SealedInterfaces.Square#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_SquareTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_SquareTraced(Value.constant(2)); // SealedInterfaces.java:93
        }
    }

    /**
     * The graph of {@link SealedInterfaces.Square#area()}.
     */
    public static Value area(SealedInterfaces.Square self) {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(side(self) * side(self)), scope, 1); // SealedInterfaces.java:98
    }

    private static double side(SealedInterfaces.Square self) {
        return (double) SIDE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                SealedInterfaces.java
                area
                96
                return 98:20-31(98:20-24,98:27-31)

                        @Override
                        public double area() {
                            return side * side;
                        }
                """;

        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                92

                        static Square sample() {
                            return new Square(2);
                        }
                """;
    }
}
