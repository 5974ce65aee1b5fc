package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Ball} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TwinPatterns_BallTraced extends TwinPatterns_BodyTraced {
    final Value radius;

    TwinPatterns_BallTraced(Value mass, Value radius) {
        super(mass); // TwinPatterns.java:77
        Nodes.argument(mass, "mass");
        Nodes.argument(radius, "radius");
        this.radius = radius; // TwinPatterns.java:78
    }

    TwinPatterns_BallTraced(TwinPatterns.Ball plain, Lift lift) {
        super(plain, lift);
        this.radius = lift.value(plain.radius, "radius");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_BallTraced of(TwinPatterns.Ball plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_BallTraced constant(TwinPatterns.Ball plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_BallTraced of(TwinPatterns.Ball plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_BallTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_BallTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.TwinPatterns$Ball@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link TwinPatterns.Ball#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_BallTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_BallTraced(Value.constant(2), Value.constant(1.5)); // TwinPatterns.java:82
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                TwinPatterns.java
                sample
                81

                        static Ball sample() {
                            return new Ball(2, 1.5);
                        }
                """;
    }
}
