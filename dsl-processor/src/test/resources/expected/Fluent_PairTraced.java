package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Fluent.Pair} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own",
        "sample() memory own"
})
class Fluent_PairTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Value weight = Value.constant(0);

    final Fluent_ProductTraced product;

    Fluent_PairTraced(Value weight) {
        Nodes.argument(weight, "weight");
        this.weight = weight; // Fluent.java:181
        product = new Fluent_ProductTraced(weight); // Fluent.java:182
    }

    Fluent_PairTraced(Fluent.Pair plain, Lift lift) {
        lift.keep(plain, this);
        this.weight = lift.value(plain, plain.weight, "weight");
        this.product = lift.out(Fluent_ProductTraced.of(plain.product, lift.in("product")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_PairTraced of(Fluent.Pair plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_PairTraced constant(Fluent.Pair plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_PairTraced of(Fluent.Pair plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Fluent.Pair.class) {
            return lift.subclass(LOOKUP, plain, Fluent_PairTraced.class);
        }
        Fluent_PairTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_PairTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Fluent$Pair@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Fluent.Pair#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_PairTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Fluent_PairTraced(Value.constant(2)); // Fluent.java:186
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Fluent.java
                sample
                185

                        static Pair sample() {
                            return new Pair(2);
                        }
                """;
    }
}
