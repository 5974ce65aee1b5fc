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
 * {@code Lifts.Shape} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
abstract class Lifts_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Value size = Value.constant(0);

    Lifts_ShapeTraced() {
        Scope scope = Scope.of(Sites.NEW_SHAPE);
        this.size = Nodes.at(Value.constant(3), scope, 1); // Lifts.java:15
    }

    Lifts_ShapeTraced(Lifts.Shape plain, Lift lift) {
        lift.keep(plain, this);
        this.size = lift.value(plain, plain.size, "size");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Lifts_ShapeTraced of(Lifts.Shape plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Lifts_ShapeTraced constant(Lifts.Shape plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Lifts_ShapeTraced of(Lifts.Shape plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Lifts.Shape.class) {
            return lift.subclass(LOOKUP, plain, Lifts_ShapeTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Shape.area(double)} on Values.
     */
    abstract Value area(Value scale);

    /**
     * The graph of {@link Lifts.Shape#sample()}.
     */
    @SuppressWarnings("try")
    static Lifts_ShapeTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Lifts_RingTraced(); // Lifts.java:18
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_SHAPE = """
                Lifts.java
                new Shape
                13
                size 15:23-24

                    @Traced
                    abstract static class Shape {
                        double size = 3;

                        static Shape sample() {
                            return new Ring();
                        }

                        abstract double area(double scale);
                    }
                """;

        static final String SAMPLE = """
                Lifts.java
                sample
                17

                        static Shape sample() {
                            return new Ring();
                        }
                """;
    }
}
