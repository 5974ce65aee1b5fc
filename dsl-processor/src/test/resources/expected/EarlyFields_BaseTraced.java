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
 * {@code EarlyFields.Base} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own reads setsOwn",
        "begin(double) memory own reads setsOwn",
        "sample() memory own reads"
})
class EarlyFields_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides BEGIN = Overrides.of(LOOKUP, EarlyFields.Base.class, "begin", double.class);

    final Value start;

    EarlyFields_BaseTraced(Value x) {
        Nodes.argument(x, "x");
        this.start = Nodes.result(begin(x), "start"); // EarlyFields.java:12
    }

    EarlyFields_BaseTraced(EarlyFields.Base plain, Lift lift) {
        lift.keep(plain, this);
        this.start = lift.value(plain.start, "start");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static EarlyFields_BaseTraced of(EarlyFields.Base plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static EarlyFields_BaseTraced constant(EarlyFields.Base plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static EarlyFields_BaseTraced of(EarlyFields.Base plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != EarlyFields.Base.class) {
            return lift.subclass(LOOKUP, plain, EarlyFields_BaseTraced.class);
        }
        EarlyFields_BaseTraced kept = lift.kept(plain);
        return kept == null ? new EarlyFields_BaseTraced(plain, lift) : kept;
    }

    /**
     * {@code Base.begin(double)} on Values.
     */
    Value begin(Value x) {
        Nodes.argument(x, "x");
        return x; // EarlyFields.java:16
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.EarlyFields$Base@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link EarlyFields.Base#begin(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value begin(EarlyFields.Base self, Value x) {
        if (BEGIN.isOverriddenIn(self)) {
            return BEGIN.call(self, x);
        }
        return beginOfBase(self, x);
    }

    /**
     * The graph of {@link EarlyFields.Base#begin(double)} itself, overridden or not.
     */
    static Value beginOfBase(EarlyFields.Base self, Value x) {
        Nodes.argument(x, "x");
        return x; // EarlyFields.java:16
    }

    /**
     * The graph of {@link EarlyFields.Base#sample()}.
     */
    @SuppressWarnings("try")
    static EarlyFields_BaseTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new EarlyFields_BaseTraced(Value.constant(1.5)); // EarlyFields.java:20
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                EarlyFields.java
                sample
                19

                        static Base sample() {
                            return new Base(1.5);
                        }
                """;
    }
}
