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
 * {@code Supertypes.Squared} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Supertypes_SquaredTraced extends Supertypes_ScaledTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Supertypes.Squared.class, "at", double.class);

    Supertypes_SquaredTraced(Value scale) {
        super(scale); // Supertypes.java:84
        Nodes.argument(scale, "scale");
    }

    Supertypes_SquaredTraced(Supertypes.Squared plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_SquaredTraced of(Supertypes.Squared plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_SquaredTraced constant(Supertypes.Squared plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_SquaredTraced of(Supertypes.Squared plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Squared.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_SquaredTraced.class);
        }
        Supertypes_SquaredTraced kept = lift.kept(plain);
        return kept == null ? new Supertypes_SquaredTraced(plain, lift) : kept;
    }

    /**
     * {@code Squared.at(double)} on Values.
     */
    public Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Supertypes.java:93
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Supertypes$Squared@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Supertypes.Squared#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_SquaredTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_SquaredTraced(Value.constant(0.75)); // Supertypes.java:88
        }
    }

    /**
     * The graph of {@link Supertypes.Squared#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(Supertypes.Squared self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfSquared(self, x);
    }

    /**
     * The graph of {@link Supertypes.Squared#at(double)} itself, overridden or not.
     */
    public static Value atOfSquared(Supertypes.Squared self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Supertypes.java:93
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Supertypes.java
                at
                91
                x\s
                return 93:20-25(93:20-21,93:24-25)

                        @Override
                        public double at(double x) {
                            return x * x;
                        }
                """;

        static final String SAMPLE = """
                Supertypes.java
                sample
                87

                        static Squared sample() {
                            return new Squared(0.75);
                        }
                """;
    }
}
