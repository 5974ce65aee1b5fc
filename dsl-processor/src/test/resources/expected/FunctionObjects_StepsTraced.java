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
 * {@code FunctionObjects.Steps} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionObjects_StepsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, FunctionObjects.Steps.class, "k", double.class);

    final Value k;

    FunctionObjects_StepsTraced(Value k) {
        Nodes.argument(k, "k");
        this.k = k; // FunctionObjects.java:32
    }

    FunctionObjects_StepsTraced(FunctionObjects.Steps plain, Lift lift) {
        lift.keep(plain, this);
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static FunctionObjects_StepsTraced of(FunctionObjects.Steps plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static FunctionObjects_StepsTraced constant(FunctionObjects.Steps plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static FunctionObjects_StepsTraced of(FunctionObjects.Steps plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        FunctionObjects_StepsTraced kept = lift.kept(plain);
        return kept == null ? new FunctionObjects_StepsTraced(plain, lift) : kept;
    }

    /**
     * {@code Steps.applyAsDouble(int)} on Values.
     */
    public Value applyAsDouble(int i) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        return Nodes.at(Nodes.times(k, i, "i"), scope, 1); // FunctionObjects.java:40
    }

    /**
     * {@code Steps.getAsDouble()} on Values.
     */
    public Value getAsDouble() {
        Scope scope = Scope.of(Sites.GET_AS_DOUBLE);
        return Nodes.at(k.div(2), scope, 1); // FunctionObjects.java:45
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
        return other instanceof FunctionObjects_StepsTraced that && Double.compare(this.k.data(), that.k.data()) == 0;
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
        return "Steps[k=" + this.k.data() + "]";
    }

    /**
     * The graph of {@link FunctionObjects.Steps#sample()}.
     */
    @SuppressWarnings("try")
    static FunctionObjects_StepsTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new FunctionObjects_StepsTraced(Value.constant(2)); // FunctionObjects.java:35
        }
    }

    /**
     * The graph of {@link FunctionObjects.Steps#applyAsDouble(int)}.
     */
    public static Value applyAsDouble(FunctionObjects.Steps self, int i) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        return Nodes.at(Value.constant(k(self) * i), scope, 1); // FunctionObjects.java:40
    }

    /**
     * The graph of {@link FunctionObjects.Steps#getAsDouble()}.
     */
    public static Value getAsDouble(FunctionObjects.Steps self) {
        Scope scope = Scope.of(Sites.GET_AS_DOUBLE);
        return Nodes.at(Value.constant(k(self) / 2), scope, 1); // FunctionObjects.java:45
    }

    private static double k(FunctionObjects.Steps self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY_AS_DOUBLE = """
                FunctionObjects.java
                applyAsDouble
                38
                return 40:20-25(40:20-21,40:24-25)

                        @Override
                        public double applyAsDouble(int i) {
                            return k * i;
                        }
                """;

        static final String GET_AS_DOUBLE = """
                FunctionObjects.java
                getAsDouble
                43
                return 45:20-25(45:20-21,45:24-25)

                        @Override
                        public double getAsDouble() {
                            return k / 2;
                        }
                """;

        static final String SAMPLE = """
                FunctionObjects.java
                sample
                34

                        static Steps sample() {
                            return new Steps(2);
                        }
                """;
    }
}
