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
 * {@code OnValue.Scale} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class OnValue_ScaleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OF = Overrides.of(LOOKUP, OnValue.Scale.class, "of", double.class);

    final Value factor;

    OnValue_ScaleTraced(Value factor) {
        Nodes.argument(factor, "factor");
        this.factor = factor; // OnValue.java:360
    }

    OnValue_ScaleTraced(OnValue.Scale plain, Lift lift) {
        lift.keep(plain, this);
        this.factor = lift.value(plain.factor, "factor");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static OnValue_ScaleTraced of(OnValue.Scale plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static OnValue_ScaleTraced constant(OnValue.Scale plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static OnValue_ScaleTraced of(OnValue.Scale plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != OnValue.Scale.class) {
            return lift.subclass(LOOKUP, plain, OnValue_ScaleTraced.class);
        }
        OnValue_ScaleTraced kept = lift.kept(plain);
        return kept == null ? new OnValue_ScaleTraced(plain, lift) : kept;
    }

    /**
     * {@code Scale.of(double)} on Values.
     */
    Value of(Value x) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(factor.times(x), scope, 2); // OnValue.java:364
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.OnValue$Scale@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(OnValue.Scale self, Value x) {
        if (OF.isOverriddenIn(self)) {
            return OF.call(self, x);
        }
        return ofOfScale(self, x);
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)} itself, overridden or not.
     */
    static Value ofOfScale(OnValue.Scale self, Value x) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(self.factor, "factor", x), scope, 2); // OnValue.java:364
    }

    /**
     * The graph of {@link OnValue.Scale#sample()}.
     */
    @SuppressWarnings("try")
    static OnValue_ScaleTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new OnValue_ScaleTraced(Value.constant(3)); // OnValue.java:372
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                OnValue.java
                of
                363
                x\s
                return 364:20-30(364:20-26,364:29-30)

                        double of(double x) {
                            return factor * x;
                        }
                """;

        static final String SAMPLE = """
                OnValue.java
                sample
                371

                        static Scale sample() {
                            return new Scale(3);
                        }
                """;
    }
}
