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
 * {@code Payoffs.Wave} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Payoffs_WaveTraced implements Payoffs_SmoothTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, Payoffs.Wave.class, "k", double.class);

    final Value k;

    Payoffs_WaveTraced(Value k) {
        Nodes.argument(k, "k");
        this.k = k; // Payoffs.java:329
    }

    Payoffs_WaveTraced(Payoffs.Wave plain, Lift lift) {
        lift.keep(plain, this);
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_WaveTraced of(Payoffs.Wave plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_WaveTraced constant(Payoffs.Wave plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_WaveTraced of(Payoffs.Wave plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Payoffs_WaveTraced kept = lift.kept(plain);
        return kept == null ? new Payoffs_WaveTraced(plain, lift) : kept;
    }

    /**
     * {@code Wave.applyAsDouble(double)} on Values.
     */
    public Value applyAsDouble(Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(k.times(x.sin()), scope, 2); // Payoffs.java:337
    }

    /**
     * {@code Wave.twice(double)} on Values.
     */
    public Value twice(Value x) {
        Nodes.argument(x, "x");
        return k; // Payoffs.java:342
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
        return other instanceof Payoffs_WaveTraced that && Double.compare(this.k.data(), that.k.data()) == 0;
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
        return "Wave[k=" + this.k.data() + "]";
    }

    /**
     * The graph of {@link Payoffs.Wave#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_WaveTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_WaveTraced(Value.constant(3)); // Payoffs.java:332
        }
    }

    /**
     * The graph of {@link Payoffs.Wave#applyAsDouble(double)}.
     */
    public static Value applyAsDouble(Payoffs.Wave self, Value x) {
        Scope scope = Scope.of(Sites.APPLY_AS_DOUBLE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(k(self), "k", x.sin()), scope, 2); // Payoffs.java:337
    }

    /**
     * The graph of {@link Payoffs.Wave#twice(double)}.
     */
    public static Value twice(Payoffs.Wave self, Value x) {
        Scope scope = Scope.of(Sites.TWICE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Value.constant(k(self)), scope, 2); // Payoffs.java:342
    }

    private static double k(Payoffs.Wave self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY_AS_DOUBLE = """
                Payoffs.java
                applyAsDouble
                335
                x\s
                return 337:20-35(337:20-21,337:24-35(337:33-34))

                        @Override
                        public double applyAsDouble(double x) {
                            return k * Math.sin(x);
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                331

                        static Wave sample() {
                            return new Wave(3);
                        }
                """;

        static final String TWICE = """
                Payoffs.java
                twice
                340
                x\s
                return 342:20-21

                        @Override
                        public double twice(double x) {
                            return k;
                        }
                """;
    }
}
