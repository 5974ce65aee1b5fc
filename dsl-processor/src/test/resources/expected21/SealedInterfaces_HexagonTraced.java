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
 * {@code SealedInterfaces.Hexagon} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SealedInterfaces_HexagonTraced implements SealedInterfaces_EdgedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SIDE = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Hexagon.class, "side", double.class);

    final Value side;

    SealedInterfaces_HexagonTraced(Value side) {
        Nodes.argument(side, "side");
        this.side = side; // SealedInterfaces.java:112
    }

    SealedInterfaces_HexagonTraced(SealedInterfaces.Hexagon plain, Lift lift) {
        lift.keep(plain, this);
        this.side = lift.value(side(plain), "side");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_HexagonTraced of(SealedInterfaces.Hexagon plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_HexagonTraced constant(SealedInterfaces.Hexagon plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_HexagonTraced of(SealedInterfaces.Hexagon plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_HexagonTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_HexagonTraced(plain, lift) : kept;
    }

    /**
     * {@code Hexagon.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(side.times(side).times(2.5), scope, 1); // SealedInterfaces.java:121
    }

    /**
     * {@code Hexagon.edges()} on Values.
     */
    public int edges() {
        return 6; // SealedInterfaces.java:126
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.SealedInterfaces$Hexagon@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link SealedInterfaces.Hexagon#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_HexagonTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_HexagonTraced(Value.constant(1.25)); // SealedInterfaces.java:116
        }
    }

    /**
     * The graph of {@link SealedInterfaces.Hexagon#area()}.
     */
    public static Value area(SealedInterfaces.Hexagon self) {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(side(self) * side(self) * 2.5), scope, 1); // SealedInterfaces.java:121
    }

    private static double side(SealedInterfaces.Hexagon self) {
        return (double) SIDE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                SealedInterfaces.java
                area
                119
                return 121:20-37(121:20-31(121:20-24,121:27-31),121:34-37)

                        @Override
                        public double area() {
                            return side * side * 2.5;
                        }
                """;

        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                115

                        static Hexagon sample() {
                            return new Hexagon(1.25);
                        }
                """;
    }
}
