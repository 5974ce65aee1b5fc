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
 * {@code Lifts.Square} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Lifts_SquareTraced extends Lifts_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, Lifts.Square.class, "area", double.class);

    Lifts_SquareTraced() {
        super(); // Lifts.java:24
    }

    Lifts_SquareTraced(Lifts.Square plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Lifts_SquareTraced of(Lifts.Square plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Lifts_SquareTraced constant(Lifts.Square plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Lifts_SquareTraced of(Lifts.Square plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Lifts.Square.class) {
            return lift.subclass(LOOKUP, plain, Lifts_SquareTraced.class);
        }
        Lifts_SquareTraced kept = lift.kept(plain);
        return kept == null ? new Lifts_SquareTraced(plain, lift) : kept;
    }

    /**
     * {@code Square.area(double)} on Values.
     */
    Value area(Value scale) {
        Scope scope = Scope.of(Sites.AREA);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(scale.times(size).times(size), scope, 2); // Lifts.java:32
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Lifts$Square@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Lifts.Square#sample()}.
     */
    @SuppressWarnings("try")
    static Lifts_SquareTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Lifts_SquareTraced(); // Lifts.java:27
        }
    }

    /**
     * The graph of {@link Lifts.Square#area(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value area(Lifts.Square self, Value scale) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, scale);
        }
        return areaOfSquare(self, scale);
    }

    /**
     * The graph of {@link Lifts.Square#area(double)} itself, overridden or not.
     */
    static Value areaOfSquare(Lifts.Square self, Value scale) {
        Scope scope = Scope.of(Sites.AREA);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(
                Nodes.times(Nodes.times(scale, self.size, "size"), self.size, "size"), scope, 2); // Lifts.java:32
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Lifts.java
                area
                30
                scale\s
                return 32:20-39(32:20-32(32:20-25,32:28-32),32:35-39)

                        @Override
                        double area(double scale) {
                            return scale * size * size;
                        }
                """;

        static final String SAMPLE = """
                Lifts.java
                sample
                26

                        static Square sample() {
                            return new Square();
                        }
                """;
    }
}
