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
 * {@code FunctionObjects.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionObjects_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, FunctionObjects.Line.class, "k", double.class);

    final Value k;

    FunctionObjects_LineTraced(Value k) {
        Nodes.argument(k, "k");
        this.k = k; // FunctionObjects.java:20
    }

    FunctionObjects_LineTraced(FunctionObjects.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static FunctionObjects_LineTraced of(FunctionObjects.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static FunctionObjects_LineTraced constant(FunctionObjects.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static FunctionObjects_LineTraced of(FunctionObjects.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        FunctionObjects_LineTraced kept = lift.kept(plain);
        return kept == null ? new FunctionObjects_LineTraced(plain, lift) : kept;
    }

    /**
     * {@code Line.applyAsDouble(double)} on Values.
     */
    public Value applyAsDouble(Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(k.times(x).plus(1), scope, 2); // FunctionObjects.java:28
    }

    /**
     * The component {@code k}.
     */
    public Value k() {
        return k;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionObjects_LineTraced that && Double.compare(this.k.data(), that.k.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.k.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Line[k=" + this.k.data() + "]";
    }

    /**
     * The graph of {@link FunctionObjects.Line#sample()}.
     */
    @SuppressWarnings("try")
    static FunctionObjects_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new FunctionObjects_LineTraced(Value.constant(2)); // FunctionObjects.java:23
        }
    }

    /**
     * The graph of {@link FunctionObjects.Line#applyAsDouble(double)}.
     */
    public static Value applyAsDouble(FunctionObjects.Line self, Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(k(self), "k", x).plus(1), scope, 2); // FunctionObjects.java:28
    }

    private static double k(FunctionObjects.Line self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY_AS_DOUBLE = """
                FunctionObjects.java
                applyAsDouble
                26
                x\s
                return 28:20-29(28:20-25(28:20-21,28:24-25),28:28-29)

                        @Override
                        public double applyAsDouble(double x) {
                            return k * x + 1;
                        }
                """;

        static final String SAMPLE = """
                FunctionObjects.java
                sample
                22

                        static Line sample() {
                            return new Line(2);
                        }
                """;
    }
}
