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
 * {@code GenericInterfaces.Kept} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericInterfaces_KeptTraced<T> implements GenericInterfaces_FilterTraced<T, String> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle GAIN = PrivateMembers.field(
            LOOKUP, GenericInterfaces.Kept.class, "gain", double.class);

    final Value gain;

    GenericInterfaces_KeptTraced(Value gain) {
        Nodes.argument(gain, "gain");
        this.gain = gain; // GenericInterfaces.java:46
    }

    GenericInterfaces_KeptTraced(GenericInterfaces.Kept<T> plain, Lift lift) {
        lift.keep(plain, this);
        this.gain = lift.value(gain(plain), "gain");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <T> GenericInterfaces_KeptTraced<T> of(GenericInterfaces.Kept<T> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <T> GenericInterfaces_KeptTraced<T> constant(GenericInterfaces.Kept<T> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static <T> GenericInterfaces_KeptTraced<T> of(GenericInterfaces.Kept<T> plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        GenericInterfaces_KeptTraced<T> kept = lift.kept(plain);
        return kept == null ? new GenericInterfaces_KeptTraced<>(plain, lift) : kept;
    }

    /**
     * {@code Kept.step(T,java.lang.String)} on Values.
     */
    public T step(T state, String measured) {
        return state; // GenericInterfaces.java:54
    }

    /**
     * {@code Kept.score(T)} on Values.
     */
    public Value score(T state) {
        return gain; // GenericInterfaces.java:59
    }

    /**
     * The component {@code gain}.
     */
    public Value gain() {
        return gain;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericInterfaces_KeptTraced<?> that
                && Double.compare(this.gain.data(), that.gain.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.gain.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Kept[gain=" + this.gain.data() + "]";
    }

    /**
     * The graph of {@link GenericInterfaces.Kept#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_KeptTraced<String> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_KeptTraced<>(Value.constant(0.5)); // GenericInterfaces.java:49
        }
    }

    /**
     * The graph of {@link GenericInterfaces.Kept#score(Object)}.
     */
    public static <T> Value score(GenericInterfaces.Kept<T> self, T state) {
        Scope scope = Scope.of(Sites.SCORE);
        return Nodes.at(Value.constant(gain(self)), scope, 1); // GenericInterfaces.java:59
    }

    private static <T> double gain(GenericInterfaces.Kept<T> self) {
        return (double) GAIN.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                48

                        static Kept<String> sample() {
                            return new Kept<>(0.5);
                        }
                """;

        static final String SCORE = """
                GenericInterfaces.java
                score
                57
                return 59:20-24

                        @Override
                        public double score(T state) {
                            return gain;
                        }
                """;
    }
}
