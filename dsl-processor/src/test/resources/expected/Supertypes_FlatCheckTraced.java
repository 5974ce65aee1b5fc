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
 * {@code Supertypes.FlatCheck} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Supertypes_FlatCheckTraced extends Supertypes_CheckTraced<Supertypes_FlatTraced> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides EXCESS = Overrides.of(LOOKUP, Supertypes.FlatCheck.class, "excess", double.class);

    Supertypes_FlatCheckTraced(Value limit) {
        super(limit); // Supertypes.java:144
        Nodes.argument(limit, "limit");
    }

    @SuppressWarnings("unchecked")
    Supertypes_FlatCheckTraced(Supertypes.FlatCheck plain, Lift lift) {
        super((Supertypes.Check<Supertypes_FlatTraced>) (Supertypes.Check<?>) plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_FlatCheckTraced of(Supertypes.FlatCheck plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_FlatCheckTraced constant(Supertypes.FlatCheck plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_FlatCheckTraced of(Supertypes.FlatCheck plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.FlatCheck.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_FlatCheckTraced.class);
        }
        Supertypes_FlatCheckTraced kept = lift.kept(plain);
        return kept == null ? new Supertypes_FlatCheckTraced(plain, lift) : kept;
    }

    /**
     * {@code FlatCheck.excess(double)} on Values.
     */
    Value excess(Value x) {
        try (Scope scope = Scope.enter(Sites.EXCESS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(x.minus(limit()), scope, 2); // Supertypes.java:153
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Supertypes$FlatCheck@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Supertypes.FlatCheck#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_FlatCheckTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_FlatCheckTraced(Value.constant(0.25)); // Supertypes.java:148
        }
    }

    /**
     * The graph of {@link Supertypes.FlatCheck#excess(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value excess(Supertypes.FlatCheck self, Value x) {
        if (EXCESS.isOverriddenIn(self)) {
            return EXCESS.call(self, x);
        }
        return excessOfFlatCheck(self, x);
    }

    /**
     * The graph of {@link Supertypes.FlatCheck#excess(double)} itself, overridden or not.
     */
    static Value excessOfFlatCheck(Supertypes.FlatCheck self, Value x) {
        try (Scope scope = Scope.enter(Sites.EXCESS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(x.minus(Supertypes_CheckTraced.limit(self)), scope, 2); // Supertypes.java:153
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String EXCESS = """
                Supertypes.java
                excess
                151
                x\s
                return 153:20-31(153:20-21,153:24-31)

                        @Override
                        double excess(double x) {
                            return x - limit();
                        }
                """;

        static final String SAMPLE = """
                Supertypes.java
                sample
                147

                        static FlatCheck sample() {
                            return new FlatCheck(0.25);
                        }
                """;
    }
}
