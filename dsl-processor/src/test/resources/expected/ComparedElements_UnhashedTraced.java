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
 * {@code ComparedElements.Unhashed} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class ComparedElements_UnhashedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final Value v;

    ComparedElements_UnhashedTraced(Value v) {
        Nodes.argument(v, "v");
        this.v = v; // ComparedElements.java:69
    }

    ComparedElements_UnhashedTraced(ComparedElements.Unhashed plain, Lift lift) {
        lift.keep(plain, this);
        this.v = lift.value(plain.v, "v");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ComparedElements_UnhashedTraced of(ComparedElements.Unhashed plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ComparedElements_UnhashedTraced constant(ComparedElements.Unhashed plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ComparedElements_UnhashedTraced of(ComparedElements.Unhashed plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ComparedElements.Unhashed.class) {
            return lift.subclass(LOOKUP, plain, ComparedElements_UnhashedTraced.class);
        }
        ComparedElements_UnhashedTraced kept = lift.kept(plain);
        return kept == null ? new ComparedElements_UnhashedTraced(plain, lift) : kept;
    }

    /**
     * {@code Unhashed.equals(java.lang.Object)} on Values.
     */
    public boolean equals(Object other) {
        return this == other; // ComparedElements.java:78
    }

    /**
     * {@code Unhashed.hashCode()} on Values.
     */
    public int hashCode() {
        ComparedElements.Unhashed.asked++; // ComparedElements.java:83
        return 1; // ComparedElements.java:84
    }

    /**
     * {@code Unhashed.toString()} on Values.
     */
    public String toString() {
        return "<" + v.data() + ">"; // ComparedElements.java:89
    }

    /**
     * The graph of {@link ComparedElements.Unhashed#sample()}.
     */
    @SuppressWarnings("try")
    static ComparedElements_UnhashedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ComparedElements_UnhashedTraced(Value.constant(2)); // ComparedElements.java:73
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                ComparedElements.java
                sample
                72

                        static Unhashed sample() {
                            return new Unhashed(2);
                        }
                """;
    }
}
