package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.REMEMBER_CHARGED);
        Value.argument(charge, scope, 1);
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
        try (Scope scope = Scope.enter(Sites.POTENTIAL)) {
            return super.potential().plus(charge.times(v)).at(scope, 1); // Twins.java:167
        }
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
            return Twins_ParticleTraced.potentialOfParticle(self)
                    .plus(Values.times(charge(self), "charge", memory.get(self, "v", self.v)))
                    .at(scope, 1); // Twins.java:167
        }
    }

    /**
     * The graph of {@link Twins.Charged#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_ChargedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_ChargedTraced(Value.constant(1.5)); // Twins.java:171
        }
    }

    private static double charge(Twins.Charged self) {
        return (double) CHARGE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REMEMBER_CHARGED = "Twins.java\n"
                + "new Charged\n"
                + "160\n"
                + "charge \n"
                + "\n"
                + "        Charged(double charge) {\n"
                + "            super(charge + 1);\n"
                + "            this.charge = charge;\n"
                + "        }\n";

        static final String POTENTIAL = "Twins.java\n"
                + "potential\n"
                + "165\n"
                + " 167:20-50(167:20-37,167:40-50(167:40-46,167:49-50))\n"
                + "\n"
                + "        @Override\n"
                + "        double potential() {\n"
                + "            return super.potential() + charge * v;\n"
                + "        }\n";

        static final String SAMPLE = "Twins.java\n"
                + "sample\n"
                + "170\n"
                + "\n"
                + "        static Charged sample() {\n"
                + "            return new Charged(1.5);\n"
                + "        }\n";
    }
}
