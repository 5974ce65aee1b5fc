package good;

import dev.tracegrad.CustomOp;
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
 * {@code OneNode.Angle} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class OneNode_AngleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RADIANS = PrivateMembers.field(LOOKUP, OneNode.Angle.class, "radians", double.class);

    private static final CustomOp WRAPPED = CustomOp.of(
            "wrapped",
            operands -> OneNode.Angle.wrapped(operands[0]),
            (operands, result) -> OneNode.Angle.one(operands[0]));

    final Value radians;

    OneNode_AngleTraced(Value radians) {
        Nodes.argument(radians, "radians");
        this.radians = radians; // OneNode.java:134
    }

    OneNode_AngleTraced(OneNode.Angle plain, Lift lift) {
        lift.keep(plain, this);
        this.radians = lift.value(radians(plain), "radians");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static OneNode_AngleTraced of(OneNode.Angle plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static OneNode_AngleTraced constant(OneNode.Angle plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static OneNode_AngleTraced of(OneNode.Angle plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        OneNode_AngleTraced kept = lift.kept(plain);
        return kept == null ? new OneNode_AngleTraced(plain, lift) : kept;
    }

    /**
     * {@code Angle.half()} on Values.
     */
    Value half() {
        try (Scope scope = Scope.enter(Sites.HALF)) {
            return Nodes.at(wrapped(radians).div(2), scope, 1); // OneNode.java:150
        }
    }

    /**
     * The component {@code radians}.
     */
    public Value radians() {
        return radians;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OneNode_AngleTraced that
                && Double.compare(this.radians.data(), that.radians.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.radians.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Angle[radians=" + this.radians.data() + "]";
    }

    /**
     * The graph of {@link OneNode.Angle#sample()}.
     */
    @SuppressWarnings("try")
    static OneNode_AngleTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new OneNode_AngleTraced(Value.constant(4)); // OneNode.java:137
        }
    }

    /**
     * {@link OneNode.Angle#wrapped(double)} as one node of the graph.
     */
    static Value wrapped(Value x) {
        return WRAPPED.apply(x);
    }

    /**
     * The graph of {@link OneNode.Angle#half()}.
     */
    static Value half(OneNode.Angle self) {
        Scope scope = Scope.of(Sites.HALF);
        return Nodes.at(Value.constant(OneNode.Angle.wrapped(radians(self)) / 2), scope, 1); // OneNode.java:150
    }

    private static double radians(OneNode.Angle self) {
        return (double) RADIANS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HALF = """
                OneNode.java
                half
                149
                return 150:20-40(150:20-36,150:39-40)

                        double half() {
                            return wrapped(radians) / 2;
                        }
                """;

        static final String SAMPLE = """
                OneNode.java
                sample
                136

                        static Angle sample() {
                            return new Angle(4);
                        }
                """;
    }
}
