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
 * {@code Payoffs.Slope} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Payoffs_SlopeTraced implements Payoffs_CappedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, Payoffs.Slope.class, "k", double.class);

    final Value k;

    Payoffs_SlopeTraced(Value k) {
        Nodes.argument(k, "k");
        this.k = k; // Payoffs.java:141
    }

    Payoffs_SlopeTraced(Payoffs.Slope plain, Lift lift) {
        lift.keep(plain, this);
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_SlopeTraced of(Payoffs.Slope plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_SlopeTraced constant(Payoffs.Slope plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_SlopeTraced of(Payoffs.Slope plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Payoffs_SlopeTraced kept = lift.kept(plain);
        return kept == null ? new Payoffs_SlopeTraced(plain, lift) : kept;
    }

    /**
     * {@code Slope.at(double)} on Values.
     */
    public Value at(Value spot) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(k.times(spot), scope, 2); // Payoffs.java:149
    }

    /**
     * {@code Slope.applyAsDouble(double)} on Values.
     */
    public Value applyAsDouble(Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(k.times(k).times(x), scope, 2); // Payoffs.java:154
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
        return other instanceof Payoffs_SlopeTraced that && Double.compare(this.k.data(), that.k.data()) == 0;
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
        return "Slope[k=" + this.k.data() + "]";
    }

    /**
     * The graph of {@link Payoffs.Slope#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_SlopeTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_SlopeTraced(Value.constant(-2)); // Payoffs.java:144
        }
    }

    /**
     * The graph of {@link Payoffs.Slope#at(double)}.
     */
    public static Value at(Payoffs.Slope self, Value spot) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(Nodes.times(k(self), "k", spot), scope, 2); // Payoffs.java:149
    }

    /**
     * The graph of {@link Payoffs.Slope#applyAsDouble(double)}.
     */
    public static Value applyAsDouble(Payoffs.Slope self, Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(k(self) * k(self), "k * k", x), scope, 2); // Payoffs.java:154
    }

    private static double k(Payoffs.Slope self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Payoffs.java
                at
                147
                spot\s
                return 149:20-28(149:20-21,149:24-28)

                        @Override
                        public double at(double spot) {
                            return k * spot;
                        }
                """;

        static final String APPLY_AS_DOUBLE = """
                Payoffs.java
                applyAsDouble
                152
                x\s
                return 154:20-29(154:20-25(154:20-21,154:24-25),154:28-29)

                        @Override
                        public double applyAsDouble(double x) {
                            return k * k * x;
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                143

                        static Slope sample() {
                            return new Slope(-2);
                        }
                """;
    }
}
