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
 * {@code HeldTwice.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field x",
        "new() memory own",
        "sample() memory own",
        "times(double) memory own reads"
})
class HeldTwice_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(LOOKUP, HeldTwice.Point.class, "times", double.class);

    Value x = Value.constant(0);

    HeldTwice_PointTraced next;

    HeldTwice_PointTraced() {
        Scope scope = Scope.of(Sites.NEW_POINT);
        this.x = Nodes.at(Value.constant(2), scope, 1); // HeldTwice.java:20
    }

    HeldTwice_PointTraced(HeldTwice.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(plain, plain.x, "x");
        this.next = lift.out(HeldTwice_PointTraced.of(plain.next, lift.in("next")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldTwice_PointTraced of(HeldTwice.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldTwice_PointTraced constant(HeldTwice.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldTwice_PointTraced of(HeldTwice.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldTwice.Point.class) {
            return lift.subclass(LOOKUP, plain, HeldTwice_PointTraced.class);
        }
        HeldTwice_PointTraced kept = lift.kept(plain);
        return kept == null ? new HeldTwice_PointTraced(plain, lift) : kept;
    }

    /**
     * {@code Point.times(double)} on Values.
     */
    Value times(Value k) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(k, scope, 1);
        return Nodes.at(k.times(x), scope, 2); // HeldTwice.java:28
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldTwice$Point@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldTwice.Point#sample()}.
     */
    @SuppressWarnings("try")
    static HeldTwice_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldTwice_FarTraced(); // HeldTwice.java:24
        }
    }

    /**
     * The graph of {@link HeldTwice.Point#times(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value times(HeldTwice.Point self, Value k) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, k);
        }
        return timesOfPoint(self, k);
    }

    /**
     * The graph of {@link HeldTwice.Point#times(double)} itself, overridden or not.
     */
    static Value timesOfPoint(HeldTwice.Point self, Value k) {
        Scope scope = Scope.of(Sites.TIMES);
        try (Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(k.times(memory.get(self, "x", self.x)), scope, 2); // HeldTwice.java:28
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_POINT = """
                HeldTwice.java
                new Point
                18
                x 20:20-21

                    @Traced
                    static class Point {
                        double x = 2;
                        Point next;

                        static Point sample() {
                            return new Far();
                        }

                        double times(double k) {
                            return k * x;
                        }
                    }
                """;

        static final String TIMES = """
                HeldTwice.java
                times
                27
                k\s
                return 28:20-25(28:20-21,28:24-25)

                        double times(double k) {
                            return k * x;
                        }
                """;

        static final String SAMPLE = """
                HeldTwice.java
                sample
                23

                        static Point sample() {
                            return new Far();
                        }
                """;
    }
}
