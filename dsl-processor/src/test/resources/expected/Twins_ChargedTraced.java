package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Charged} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
class Twins_ChargedTraced extends Twins_ParticleTraced {
    private static final VarHandle CHARGE = PrivateMembers.field(MethodHandles.lookup(), Twins.Charged.class, "charge", double.class);

    private static final Overrides POTENTIAL = Overrides.of(MethodHandles.lookup(), Twins.Charged.class, "potential");

    final Value charge;

    Twins_ChargedTraced(Value charge) {
        super(charge.plus(1).at("Twins.java:161")); // Twins.java:161
        Value.argument(charge, "charge");
        this.charge = charge; // Twins.java:162
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
        if (plain.getClass() != Twins.Charged.class) {
            return Lift.INPUT.subclass(MethodHandles.lookup(), plain, Twins_ChargedTraced.class);
        }
        return new Twins_ChargedTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ChargedTraced constant(Twins.Charged plain) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Twins.Charged.class) {
            return Lift.CONSTANT.subclass(MethodHandles.lookup(), plain, Twins_ChargedTraced.class);
        }
        return new Twins_ChargedTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Charged.potential()} on Values.
     */
    Value potential() {
        return super.potential().plus(charge.times(v)).at("Twins.java:167");
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
        try (Memory memory = Memory.open()) {
            return Twins_ParticleTraced.potentialOfParticle(self)
                    .plus(Value.constant(charge(self), "charge").times(memory.get(self, "v", self.v)))
                    .at("Twins.java:167");
        }
    }

    /**
     * The graph of {@link Twins.Charged#sample()}.
     */
    static Twins_ChargedTraced sample() {
        return new Twins_ChargedTraced(Value.constant(1.5)); // Twins.java:171
    }

    private static double charge(Twins.Charged self) {
        return (double) CHARGE.get(self);
    }
}
