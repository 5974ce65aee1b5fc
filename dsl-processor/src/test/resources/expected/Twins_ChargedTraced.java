package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Charged} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own reads",
        "potential() memory own reads",
        "sample() memory own reads"
})
class Twins_ChargedTraced extends Twins_ParticleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle CHARGE = PrivateMembers.field(LOOKUP, Twins.Charged.class, "charge", double.class);

    private static final Overrides POTENTIAL = Overrides.of(LOOKUP, Twins.Charged.class, "potential");

    final Value charge;

    Twins_ChargedTraced(Value charge) {
        super(charge.plus(1).at("Twins.java:163")); // Twins.java:163
        Nodes.argument(charge, "charge");
        this.charge = charge; // Twins.java:164
    }

    Twins_ChargedTraced(Twins.Charged plain, Lift lift) {
        super(plain, lift);
        this.charge = lift.value(charge(plain), "charge");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_ChargedTraced of(Twins.Charged plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ChargedTraced constant(Twins.Charged plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Twins_ChargedTraced of(Twins.Charged plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Twins.Charged.class) {
            return lift.subclass(LOOKUP, plain, Twins_ChargedTraced.class);
        }
        Twins_ChargedTraced kept = lift.kept(plain);
        return kept == null ? new Twins_ChargedTraced(plain, lift) : kept;
    }

    /**
     * {@code Charged.potential()} on Values.
     */
    Value potential() {
        try (Scope scope = Scope.enter(Sites.POTENTIAL)) {
            return Nodes.at(super.potential().plus(charge.times(v)), scope, 1); // Twins.java:169
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Twins$Charged@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Twins.Charged#potential()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value potential(Twins.Charged self) {
        if (POTENTIAL.isOverriddenIn(self)) {
            return POTENTIAL.call(self);
        }
        return potentialOfCharged(self);
    }

    /**
     * The graph of {@link Twins.Charged#potential()} itself, overridden or not.
     */
    static Value potentialOfCharged(Twins.Charged self) {
        try (Scope scope = Scope.enter(Sites.POTENTIAL); Memory memory = Memory.open()) {
            return Nodes.at(
                    Twins_ParticleTraced.potentialOfParticle(self)
                            .plus(Nodes.times(charge(self), "charge", memory.get(self, "v", self.v))),
                    scope, 1); // Twins.java:169
        }
    }

    /**
     * The graph of {@link Twins.Charged#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_ChargedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_ChargedTraced(Value.constant(1.5)); // Twins.java:173
        }
    }

    private static double charge(Twins.Charged self) {
        return (double) CHARGE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String POTENTIAL = """
                Twins.java
                potential
                167
                return 169:20-50(169:20-37,169:40-50(169:40-46,169:49-50))

                        @Override
                        double potential() {
                            return super.potential() + charge * v;
                        }
                """;

        static final String SAMPLE = """
                Twins.java
                sample
                172

                        static Charged sample() {
                            return new Charged(1.5);
                        }
                """;
    }
}
