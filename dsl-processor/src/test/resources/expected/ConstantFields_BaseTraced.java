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
 * {@code ConstantFields.Base} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("text text")
class ConstantFields_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final double base = 7.0;

    Value r = Value.constant(0);

    String text;

    ConstantFields_BaseTraced(Value x) {
        Nodes.argument(x, "x");
        text = ""; // ConstantFields.java:12
        this.r = x; // ConstantFields.java:19
        hook(); // ConstantFields.java:20
    }

    ConstantFields_BaseTraced(ConstantFields.Base plain, Lift lift) {
        lift.keep(plain, this);
        this.r = lift.value(plain, plain.r, "r");
        this.text = plain.text;
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ConstantFields_BaseTraced of(ConstantFields.Base plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ConstantFields_BaseTraced constant(ConstantFields.Base plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ConstantFields_BaseTraced of(ConstantFields.Base plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ConstantFields.Base.class) {
            return lift.subclass(LOOKUP, plain, ConstantFields_BaseTraced.class);
        }
        ConstantFields_BaseTraced kept = lift.kept(plain);
        return kept == null ? new ConstantFields_BaseTraced(plain, lift) : kept;
    }

    /**
     * {@code Base.hook()} on Values.
     */
    void hook() {
    }

    /**
     * {@code Base.size()} on Values.
     */
    int size() {
        return 1; // ConstantFields.java:26
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.ConstantFields$Base@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link ConstantFields.Base#sample()}.
     */
    @SuppressWarnings("try")
    static ConstantFields_BaseTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ConstantFields_BaseTraced(Value.constant(2)); // ConstantFields.java:15
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                ConstantFields.java
                sample
                14

                        static Base sample() {
                            return new Base(2);
                        }
                """;
    }
}
