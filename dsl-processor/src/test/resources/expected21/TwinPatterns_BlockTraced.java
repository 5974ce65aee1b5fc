package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Block} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TwinPatterns_BlockTraced extends TwinPatterns_BodyTraced {
    final Value side;

    TwinPatterns_BlockTraced(Value side) {
        super(Value.constant(1)); // TwinPatterns.java:91
        Nodes.argument(side, "side");
        this.side = side; // TwinPatterns.java:92
    }

    TwinPatterns_BlockTraced(TwinPatterns.Block plain, Lift lift) {
        super(plain, lift);
        this.side = lift.value(plain.side, "side");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_BlockTraced of(TwinPatterns.Block plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_BlockTraced constant(TwinPatterns.Block plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_BlockTraced of(TwinPatterns.Block plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_BlockTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_BlockTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.TwinPatterns$Block@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link TwinPatterns.Block#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_BlockTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_BlockTraced(Value.constant(0.5)); // TwinPatterns.java:96
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                TwinPatterns.java
                sample
                95

                        static Block sample() {
                            return new Block(0.5);
                        }
                """;
    }
}
