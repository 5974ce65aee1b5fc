package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Sink} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "sample() memory own reads elsewhere",
        "put(double) memory own reads setsOwn",
        "sum() memory own reads"
})
interface Bags_SinkTraced {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_SinkTraced of(Bags.Sink plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_SinkTraced constant(Bags.Sink plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_SinkTraced of(Bags.Sink plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Bags_SinkTraced.class);
    }

    /**
     * {@code Sink.put(double)} on Values.
     */
    void put(Value x);

    /**
     * {@code Sink.sum()} on Values.
     */
    Value sum();

    /**
     * The graph of {@link Bags.Sink#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_SinkTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE); Memory memory = Memory.open()) {
            return Bags_SquaresTraced.sample(); // Bags.java:104
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String SAMPLE = """
                Bags.java
                sample
                103

                        static Sink sample() {
                            return Squares.sample();
                        }
                """;

        private Sites() {
        }
    }
}
