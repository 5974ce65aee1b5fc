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
 * {@code Supertypes.Scaled} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
abstract class Supertypes_ScaledTraced implements Supertypes_CurveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SCALED = Overrides.of(LOOKUP, Supertypes.Scaled.class, "scaled", double.class);

    private static final Overrides AT = Overrides.of(LOOKUP, Supertypes.Curve.class, "at", double.class);

    final Value scale;

    Supertypes_ScaledTraced(Value scale) {
        Nodes.argument(scale, "scale");
        this.scale = scale; // Supertypes.java:69
    }

    Supertypes_ScaledTraced(Supertypes.Scaled plain, Lift lift) {
        lift.keep(plain, this);
        this.scale = lift.value(plain.scale, "scale");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_ScaledTraced of(Supertypes.Scaled plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_ScaledTraced constant(Supertypes.Scaled plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_ScaledTraced of(Supertypes.Scaled plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Scaled.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_ScaledTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Scaled.scaled(double)} on Values.
     */
    Value scaled(Value x) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(at(x).times(scale), scope, 2); // Supertypes.java:77
        }
    }

    /**
     * The graph of {@link Supertypes.Scaled#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_ScaledTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_SquaredTraced(Value.constant(0.5)); // Supertypes.java:73
        }
    }

    /**
     * The graph of {@link Supertypes.Scaled#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value scaled(Supertypes.Scaled self, Value x) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, x);
        }
        return scaledOfScaled(self, x);
    }

    /**
     * The graph of {@link Supertypes.Scaled#scaled(double)} itself, overridden or not.
     */
    static Value scaledOfScaled(Supertypes.Scaled self, Value x) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Nodes.times(at(self, x), self.scale, "scale"), scope, 2); // Supertypes.java:77
        }
    }

    /**
     * The graph of {@link Supertypes.Curve#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Value at(Supertypes.Curve self, Value x) {
        return AT.call(self, x);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = """
                Supertypes.java
                scaled
                76
                x\s
                return 77:20-33(77:20-25,77:28-33)

                        double scaled(double x) {
                            return at(x) * scale;
                        }
                """;

        static final String SAMPLE = """
                Supertypes.java
                sample
                72

                        static Scaled sample() {
                            return new Squared(0.5);
                        }
                """;
    }
}
