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
 * {@code Interfaces.Boxed} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Interfaces_BoxedTraced<T> implements Interfaces_CountedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle WHAT = PrivateMembers.field(LOOKUP, Interfaces.Boxed.class, "what", Object.class);

    private static final VarHandle W = PrivateMembers.field(LOOKUP, Interfaces.Boxed.class, "w", double.class);

    final T what;

    final Value w;

    Interfaces_BoxedTraced(T what, Value w) {
        Nodes.argument(w, "w");
        this.what = what; // Interfaces.java:247
        this.w = w; // Interfaces.java:247
    }

    Interfaces_BoxedTraced(Interfaces.Boxed<T> plain, Lift lift) {
        lift.keep(plain, this);
        this.what = lift.held(what(plain));
        this.w = lift.value(w(plain), "w");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <T> Interfaces_BoxedTraced<T> of(Interfaces.Boxed<T> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <T> Interfaces_BoxedTraced<T> constant(Interfaces.Boxed<T> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static <T> Interfaces_BoxedTraced<T> of(Interfaces.Boxed<T> plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Interfaces_BoxedTraced<T> kept = lift.kept(plain);
        return kept == null ? new Interfaces_BoxedTraced<>(plain, lift) : kept;
    }

    /**
     * {@code Boxed.count()} on Values.
     */
    public int count() {
        return what.hashCode() % 3; // Interfaces.java:255
    }

    /**
     * {@code Boxed.size()} on Values.
     */
    public Value size() {
        return w; // Interfaces.java:260
    }

    /**
     * The component {@code what}.
     */
    public T what() {
        return what;
    }

    /**
     * The component {@code w}.
     */
    public Value w() {
        return w;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interfaces_BoxedTraced<?> that && Objects.equals(this.what, that.what)
                && Double.compare(this.w.data(), that.w.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.what);
        hash = 31 * hash + Double.hashCode(this.w.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Boxed[what=" + this.what + ", w=" + this.w.data() + "]";
    }

    /**
     * The graph of {@link Interfaces.Boxed#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_BoxedTraced<String> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_BoxedTraced<>("x", Value.constant(1.5)); // Interfaces.java:250
        }
    }

    /**
     * The graph of {@link Interfaces.Boxed#size()}.
     */
    public static <T> Value size(Interfaces.Boxed<T> self) {
        Scope scope = Scope.of(Sites.SIZE);
        return Nodes.at(Value.constant(w(self)), scope, 1); // Interfaces.java:260
    }

    @SuppressWarnings("unchecked")
    private static <T> T what(Interfaces.Boxed<T> self) {
        return (T) WHAT.get(self);
    }

    private static <T> double w(Interfaces.Boxed<T> self) {
        return (double) W.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Interfaces.java
                sample
                249

                        static Boxed<String> sample() {
                            return new Boxed<>("x", 1.5);
                        }
                """;

        static final String SIZE = """
                Interfaces.java
                size
                258
                return 260:20-21

                        @Override
                        public double size() {
                            return w;
                        }
                """;
    }
}
