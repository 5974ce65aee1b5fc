package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Supertypes.SmoothCurve} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface Supertypes_SmoothCurveTraced extends Supertypes_CurveTraced {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_SmoothCurveTraced of(Supertypes.SmoothCurve plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_SmoothCurveTraced constant(Supertypes.SmoothCurve plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_SmoothCurveTraced of(Supertypes.SmoothCurve plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Supertypes_SmoothCurveTraced.class);
    }

    /**
     * {@code SmoothCurve.slope()} on Values.
     */
    Supertypes_CurveTraced slope();

    /**
     * The graph of {@link Supertypes.SmoothCurve#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_SmoothCurveTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_LineTraced(Value.constant(2)); // Supertypes.java:19
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String SAMPLE = """
                Supertypes.java
                sample
                18

                        static SmoothCurve sample() {
                            return new Line(2);
                        }
                """;

        private Sites() {
        }
    }
}
