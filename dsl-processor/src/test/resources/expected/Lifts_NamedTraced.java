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
 * {@code Lifts.Named} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Lifts_NamedTraced extends Lifts.Label {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(LOOKUP, Lifts.Named.class, "times", double.class);

    Value weight = Value.constant(0);

    Lifts_NamedTraced() {
        super(7); // Lifts.java:56
        Scope scope = Scope.of(Sites.NEW_NAMED);
        this.weight = Nodes.at(Value.constant(2), scope, 1); // Lifts.java:53
    }

    /**
     * No object is made with it.
     */
    Lifts_NamedTraced(Lift lift, Void none) {
        super(0);
        throw new UnsupportedOperationException();
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Lifts_NamedTraced of(Lifts.Named plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Lifts_NamedTraced constant(Lifts.Named plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Lifts_NamedTraced of(Lifts.Named plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Lifts.Named.class) {
            return lift.subclass(LOOKUP, plain, Lifts_NamedTraced.class);
        }
        throw lift.withoutTwin(plain);
    }

    /**
     * {@code Named.times(double)} on Values.
     */
    Value times(Value x) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(weight), scope, 2); // Lifts.java:64
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Lifts$Named@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Lifts.Named#sample()}.
     */
    @SuppressWarnings("try")
    static Lifts_NamedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Lifts_NamedTraced(); // Lifts.java:60
        }
    }

    /**
     * The graph of {@link Lifts.Named#times(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value times(Lifts.Named self, Value x) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x);
        }
        return timesOfNamed(self, x);
    }

    /**
     * The graph of {@link Lifts.Named#times(double)} itself, overridden or not.
     */
    static Value timesOfNamed(Lifts.Named self, Value x) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, self.weight, "weight"), scope, 2); // Lifts.java:64
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_NAMED = """
                Lifts.java
                new Named
                55
                weight 53:25-26

                        Named() {
                            super(7);
                        }
                """;

        static final String TIMES = """
                Lifts.java
                times
                63
                x\s
                return 64:20-30(64:20-21,64:24-30)

                        double times(double x) {
                            return x * weight;
                        }
                """;

        static final String SAMPLE = """
                Lifts.java
                sample
                59

                        static Named sample() {
                            return new Named();
                        }
                """;
    }
}
