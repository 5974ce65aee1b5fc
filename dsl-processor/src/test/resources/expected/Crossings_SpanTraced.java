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
 * {@code Crossings.Span} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Crossings_SpanTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final Value from;

    final Value to;

    Crossings_SpanTraced(Value from, Value to) {
        Nodes.argument(from, "from");
        Nodes.argument(to, "to");
        this.from = from; // Crossings.java:38
        this.to = to; // Crossings.java:39
    }

    Crossings_SpanTraced(Crossings.Span plain, Lift lift) {
        lift.keep(plain, this);
        this.from = lift.value(plain.from, "from");
        this.to = lift.value(plain.to, "to");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Crossings_SpanTraced of(Crossings.Span plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Crossings_SpanTraced constant(Crossings.Span plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Crossings_SpanTraced of(Crossings.Span plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Crossings.Span.class) {
            return lift.subclass(LOOKUP, plain, Crossings_SpanTraced.class);
        }
        Crossings_SpanTraced kept = lift.kept(plain);
        return kept == null ? new Crossings_SpanTraced(plain, lift) : kept;
    }

    /**
     * {@code Span.equals(java.lang.Object)} on Values.
     */
    public boolean equals(Object o) {
        if (this == o) { // Crossings.java:48
            return true; // Crossings.java:49
        }
        if (o == null || this.getClass() != o.getClass()) { // Crossings.java:51
            return false; // Crossings.java:52
        }
        Crossings_SpanTraced other = (Crossings_SpanTraced) o; // Crossings.java:54
        return Double.compare(from.data(), other.from.data()) == 0
                && Double.compare(to.data(), other.to.data()) == 0; // Crossings.java:55
    }

    /**
     * {@code Span.hashCode()} on Values.
     */
    public int hashCode() {
        return Objects.hash(from.data(), to.data()); // Crossings.java:61
    }

    /**
     * {@code Span.toString()} on Values.
     */
    public String toString() {
        return from.data() + ".." + to.data(); // Crossings.java:66
    }

    /**
     * The graph of {@link Crossings.Span#sample()}.
     */
    @SuppressWarnings("try")
    static Crossings_SpanTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Crossings_SpanTraced(Value.constant(1.5), Value.constant(-2)); // Crossings.java:43
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Crossings.java
                sample
                42

                        static Span sample() {
                            return new Span(1.5, -2);
                        }
                """;
    }
}
