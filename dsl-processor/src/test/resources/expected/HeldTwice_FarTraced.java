package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldTwice.Far} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new() memory own",
        "sample() memory own",
        "times(double) memory own reads"
})
class HeldTwice_FarTraced extends HeldTwice_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(LOOKUP, HeldTwice.Far.class, "times", double.class);

    Value away = Value.constant(0);

    HeldTwice_FarTraced() {
        super(); // HeldTwice.java:32
        Scope scope = Scope.of(Sites.NEW_FAR);
        this.away = Nodes.at(Value.constant(3), scope, 1); // HeldTwice.java:34
    }

    HeldTwice_FarTraced(HeldTwice.Far plain, Lift lift) {
        super(plain, lift);
        this.away = lift.value(plain, plain.away, "away");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldTwice_FarTraced of(HeldTwice.Far plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldTwice_FarTraced constant(HeldTwice.Far plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldTwice_FarTraced of(HeldTwice.Far plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldTwice.Far.class) {
            return lift.subclass(LOOKUP, plain, HeldTwice_FarTraced.class);
        }
        HeldTwice_FarTraced kept = lift.kept(plain);
        return kept == null ? new HeldTwice_FarTraced(plain, lift) : kept;
    }

    /**
     * {@code Far.times(double)} on Values.
     */
    Value times(Value k) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(k, scope, 1);
        return Nodes.at(k.times(x).plus(away), scope, 2); // HeldTwice.java:42
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldTwice$Far@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldTwice.Far#sample()}.
     */
    @SuppressWarnings("try")
    static HeldTwice_FarTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldTwice_FarTraced(); // HeldTwice.java:37
        }
    }

    /**
     * The graph of {@link HeldTwice.Far#times(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value times(HeldTwice.Far self, Value k) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, k);
        }
        return timesOfFar(self, k);
    }

    /**
     * The graph of {@link HeldTwice.Far#times(double)} itself, overridden or not.
     */
    static Value timesOfFar(HeldTwice.Far self, Value k) {
        Scope scope = Scope.of(Sites.TIMES);
        try (Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(
                    Nodes.plus(k.times(memory.get(self, "x", self.x)), self.away, "away"),
                    scope, 2); // HeldTwice.java:42
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_FAR = """
                HeldTwice.java
                new Far
                32
                away 34:23-24

                    @Traced
                    static class Far extends Point {
                        double away = 3;

                        static Far sample() {
                            return new Far();
                        }

                        @Override
                        double times(double k) {
                            return k * x + away;
                        }
                    }
                """;

        static final String TIMES = """
                HeldTwice.java
                times
                40
                k\s
                return 42:20-32(42:20-25(42:20-21,42:24-25),42:28-32)

                        @Override
                        double times(double k) {
                            return k * x + away;
                        }
                """;

        static final String SAMPLE = """
                HeldTwice.java
                sample
                36

                        static Far sample() {
                            return new Far();
                        }
                """;
    }
}
