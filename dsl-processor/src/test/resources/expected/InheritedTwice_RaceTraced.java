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
 * {@code InheritedTwice.Race} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class InheritedTwice_RaceTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides FINALIZE = Overrides.of(LOOKUP, InheritedTwice.Race.class, "finalize", double.class);

    Value length = Value.constant(0);

    InheritedTwice_RaceTraced(Value length) {
        Nodes.argument(length, "length");
        this.length = length; // InheritedTwice.java:91
    }

    InheritedTwice_RaceTraced(InheritedTwice.Race plain, Lift lift) {
        lift.keep(plain, this);
        this.length = lift.value(plain, plain.length, "length");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static InheritedTwice_RaceTraced of(InheritedTwice.Race plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static InheritedTwice_RaceTraced constant(InheritedTwice.Race plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static InheritedTwice_RaceTraced of(InheritedTwice.Race plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != InheritedTwice.Race.class) {
            return lift.subclass(LOOKUP, plain, InheritedTwice_RaceTraced.class);
        }
        InheritedTwice_RaceTraced kept = lift.kept(plain);
        return kept == null ? new InheritedTwice_RaceTraced(plain, lift) : kept;
    }

    /**
     * {@code Race.finalize(double)} on Values.
     */
    Value finalize(Value speed) {
        Scope scope = Scope.of(Sites.FINALIZE);
        Nodes.argument(speed, scope, 1);
        return Nodes.at(length.div(speed), scope, 2); // InheritedTwice.java:99
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.InheritedTwice$Race@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link InheritedTwice.Race#sample()}.
     */
    @SuppressWarnings("try")
    static InheritedTwice_RaceTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new InheritedTwice_RaceTraced(Value.constant(1.5)); // InheritedTwice.java:95
        }
    }

    /**
     * The graph of {@link InheritedTwice.Race#finalize(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value finalize(InheritedTwice.Race self, Value speed) {
        if (FINALIZE.isOverriddenIn(self)) {
            return FINALIZE.call(self, speed);
        }
        return finalizeOfRace(self, speed);
    }

    /**
     * The graph of {@link InheritedTwice.Race#finalize(double)} itself, overridden or not.
     */
    static Value finalizeOfRace(InheritedTwice.Race self, Value speed) {
        Scope scope = Scope.of(Sites.FINALIZE);
        Nodes.argument(speed, scope, 1);
        return Nodes.at(Nodes.div(self.length, "length", speed), scope, 2); // InheritedTwice.java:99
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FINALIZE = """
                InheritedTwice.java
                finalize
                98
                speed\s
                return 99:20-34(99:20-26,99:29-34)

                        double finalize(double speed) {
                            return length / speed;
                        }
                """;

        static final String SAMPLE = """
                InheritedTwice.java
                sample
                94

                        static Race sample() {
                            return new Race(1.5);
                        }
                """;
    }
}
