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
 * {@code ComparedElements.Part} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class ComparedElements_PartTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Value a = Value.constant(0);

    ComparedElements_PartTraced(Value a) {
        Nodes.argument(a, "a");
        this.a = a; // ComparedElements.java:18
    }

    ComparedElements_PartTraced(ComparedElements.Part plain, Lift lift) {
        lift.keep(plain, this);
        this.a = lift.value(plain, plain.a, "a");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ComparedElements_PartTraced of(ComparedElements.Part plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ComparedElements_PartTraced constant(ComparedElements.Part plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ComparedElements_PartTraced of(ComparedElements.Part plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ComparedElements.Part.class) {
            return lift.subclass(LOOKUP, plain, ComparedElements_PartTraced.class);
        }
        ComparedElements_PartTraced kept = lift.kept(plain);
        return kept == null ? new ComparedElements_PartTraced(plain, lift) : kept;
    }

    /**
     * {@code Part.equals(java.lang.Object)} on Values.
     */
    public boolean equals(Object other) {
        return other instanceof ComparedElements_PartTraced part
                && part.a.data() == a.data(); // ComparedElements.java:27
    }

    /**
     * {@code Part.hashCode()} on Values.
     */
    public int hashCode() {
        return 1; // ComparedElements.java:32
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.ComparedElements$Part@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link ComparedElements.Part#sample()}.
     */
    @SuppressWarnings("try")
    static ComparedElements_PartTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ComparedElements_PartTraced(Value.constant(2)); // ComparedElements.java:22
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                ComparedElements.java
                sample
                21

                        static Part sample() {
                            return new Part(2);
                        }
                """;
    }
}
