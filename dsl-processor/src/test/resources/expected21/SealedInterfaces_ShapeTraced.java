package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code SealedInterfaces.Shape} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface SealedInterfaces_ShapeTraced {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_ShapeTraced of(SealedInterfaces.Shape plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_ShapeTraced constant(SealedInterfaces.Shape plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_ShapeTraced of(SealedInterfaces.Shape plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, SealedInterfaces_ShapeTraced.class);
    }

    /**
     * {@code Shape.area()} on Values.
     */
    Value area();

    /**
     * The graph of {@link SealedInterfaces.Shape#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_ShapeTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_SquareTraced(Value.constant(1.75)); // SealedInterfaces.java:69
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                68

                        static Shape sample() {
                            return new Square(1.75);
                        }
                """;

        private Sites() {
        }
    }
}
