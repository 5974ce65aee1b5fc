package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code NullBoxes.Pair} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class NullBoxes_PairTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(
            LOOKUP, NullBoxes.Pair.class, "times", double.class, double.class);

    final Value product;

    NullBoxes_PairTraced(Value x, Value y) {
        Scope scope = Scope.of(Sites.NEW_PAIR);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        this.product = Nodes.at(x.times(y), scope, 3); // NullBoxes.java:121
    }

    NullBoxes_PairTraced(NullBoxes.Pair plain, Lift lift) {
        lift.keep(plain, this);
        this.product = lift.value(plain.product, "product");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static NullBoxes_PairTraced of(NullBoxes.Pair plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static NullBoxes_PairTraced constant(NullBoxes.Pair plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static NullBoxes_PairTraced of(NullBoxes.Pair plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != NullBoxes.Pair.class) {
            return lift.subclass(LOOKUP, plain, NullBoxes_PairTraced.class);
        }
        NullBoxes_PairTraced kept = lift.kept(plain);
        return kept == null ? new NullBoxes_PairTraced(plain, lift) : kept;
    }

    /**
     * {@code Pair.times(double,double)} on Values.
     */
    Value times(Value x, Value y) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(product.times(x).times(y), scope, 3); // NullBoxes.java:129
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.NullBoxes$Pair@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link NullBoxes.Pair#sample()}.
     */
    @SuppressWarnings("try")
    static NullBoxes_PairTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new NullBoxes_PairTraced(Value.constant(3), Value.constant(0.5)); // NullBoxes.java:125
        }
    }

    /**
     * The graph of {@link NullBoxes.Pair#times(double, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value times(NullBoxes.Pair self, Value x, Value y) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x, y);
        }
        return timesOfPair(self, x, y);
    }

    /**
     * The graph of {@link NullBoxes.Pair#times(double, double)} itself, overridden or not.
     */
    static Value timesOfPair(NullBoxes.Pair self, Value x, Value y) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(Nodes.times(self.product, "product", x).times(y), scope, 3); // NullBoxes.java:129
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_PAIR = """
                NullBoxes.java
                new Pair
                120
                x\s
                y\s
                product 121:23-28(121:23-24,121:27-28)

                        Pair(double x, double y) {
                            product = x * y;
                        }
                """;

        static final String TIMES = """
                NullBoxes.java
                times
                128
                x\s
                y\s
                return 129:20-35(129:20-31(129:20-27,129:30-31),129:34-35)

                        double times(double x, double y) {
                            return product * x * y;
                        }
                """;

        static final String SAMPLE = """
                NullBoxes.java
                sample
                124

                        static Pair sample() {
                            return new Pair(3, 0.5);
                        }
                """;
    }
}
