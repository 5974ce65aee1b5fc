package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code GenericInterfaces.Sum} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericInterfaces_SumTraced implements GenericInterfaces_RowsTraced<List<Value>> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle WEIGHT = PrivateMembers.field(
            LOOKUP, GenericInterfaces.Sum.class, "weight", double.class);

    final Value weight;

    GenericInterfaces_SumTraced(Value weight) {
        Nodes.argument(weight, "weight");
        this.weight = weight; // GenericInterfaces.java:105
    }

    GenericInterfaces_SumTraced(GenericInterfaces.Sum plain, Lift lift) {
        lift.keep(plain, this);
        this.weight = lift.value(plainWeight(plain), "weight");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static GenericInterfaces_SumTraced of(GenericInterfaces.Sum plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static GenericInterfaces_SumTraced constant(GenericInterfaces.Sum plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static GenericInterfaces_SumTraced of(GenericInterfaces.Sum plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        GenericInterfaces_SumTraced kept = lift.kept(plain);
        return kept == null ? new GenericInterfaces_SumTraced(plain, lift) : kept;
    }

    /**
     * {@code Sum.score(double[])} on Values.
     */
    public Value score(Value[] state) {
        try (Scope scope = Scope.enter(Sites.SCORE)) {
            Nodes.elements(state, scope, 1);
            return Nodes.at(weight().times(state[0].plus(state[1])), scope, 2); // GenericInterfaces.java:113
        }
    }

    /**
     * The component {@code weight}.
     */
    public Value weight() {
        return weight;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericInterfaces_SumTraced that
                && Double.compare(this.weight.data(), that.weight.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.weight.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Sum[weight=" + this.weight.data() + "]";
    }

    /**
     * The graph of {@link GenericInterfaces.Sum#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_SumTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_SumTraced(Value.constant(1.25)); // GenericInterfaces.java:108
        }
    }

    /**
     * The graph of {@link GenericInterfaces.Sum#score(double[])}.
     */
    public static Value score(GenericInterfaces.Sum self, Value[] state) {
        Objects.requireNonNull(self, "Sum.score(double[]) is called on null");
        Scope scope = Scope.of(Sites.SCORE);
        Nodes.elements(state, scope, 1);
        return Nodes.at(
                Nodes.times(self.weight(), "weight()", state[0].plus(state[1])),
                scope, 2); // GenericInterfaces.java:113
    }

    private static double plainWeight(GenericInterfaces.Sum self) {
        return (double) WEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCORE = """
                GenericInterfaces.java
                score
                111
                state\s
                return 113:20-52(113:20-28,113:32-51(113:32-40,113:43-51))

                        @Override
                        public double score(double[] state) {
                            return weight() * (state[0] + state[1]);
                        }
                """;

        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                107

                        static Sum sample() {
                            return new Sum(1.25);
                        }
                """;
    }
}
