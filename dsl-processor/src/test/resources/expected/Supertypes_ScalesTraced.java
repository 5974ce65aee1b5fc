package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Supertypes.Scales} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Supertypes_ScalesTraced implements Supertypes_WeighingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ZERO = PrivateMembers.field(LOOKUP, Supertypes.Scales.class, "zero", double.class);

    private static final Overrides WEIGH = Overrides.of(LOOKUP, Supertypes.Scales.class, "weigh", double.class);

    final Value zero;

    Supertypes_ScalesTraced(Value zero) {
        Nodes.argument(zero, "zero");
        this.zero = zero; // Supertypes.java:215
    }

    Supertypes_ScalesTraced(Supertypes.Scales plain, Lift lift) {
        lift.keep(plain, this);
        this.zero = lift.value(zero(plain), "zero");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_ScalesTraced of(Supertypes.Scales plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_ScalesTraced constant(Supertypes.Scales plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_ScalesTraced of(Supertypes.Scales plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Scales.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_ScalesTraced.class);
        }
        Supertypes_ScalesTraced kept = lift.kept(plain);
        return kept == null ? new Supertypes_ScalesTraced(plain, lift) : kept;
    }

    /**
     * {@code Scales.weigh(double)} on Values.
     */
    public Value weigh(Value x) {
        Scope scope = Scope.of(Sites.WEIGH);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.minus(zero), scope, 2); // Supertypes.java:224
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Supertypes$Scales@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Supertypes.Scales#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_ScalesTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_ScalesTraced(Value.constant(0.5)); // Supertypes.java:219
        }
    }

    /**
     * The graph of {@link Supertypes.Scales#weigh(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value weigh(Supertypes.Scales self, Value x) {
        if (WEIGH.isOverriddenIn(self)) {
            return WEIGH.call(self, x);
        }
        return weighOfScales(self, x);
    }

    /**
     * The graph of {@link Supertypes.Scales#weigh(double)} itself, overridden or not.
     */
    public static Value weighOfScales(Supertypes.Scales self, Value x) {
        Scope scope = Scope.of(Sites.WEIGH);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.minus(x, zero(self), "zero"), scope, 2); // Supertypes.java:224
    }

    private static double zero(Supertypes.Scales self) {
        return (double) ZERO.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WEIGH = """
                Supertypes.java
                weigh
                222
                x\s
                return 224:20-28(224:20-21,224:24-28)

                        @Override
                        public double weigh(double x) {
                            return x - zero;
                        }
                """;

        static final String SAMPLE = """
                Supertypes.java
                sample
                218

                        static Scales sample() {
                            return new Scales(0.5);
                        }
                """;
    }
}
