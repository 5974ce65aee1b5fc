package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Particle} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
class Twins_ParticleTraced {
    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), Twins.Particle.class, "x", double.class);

    private static final VarHandle NAME = PrivateMembers.field(MethodHandles.lookup(), Twins.Particle.class, "name", String.class);

    private static final Overrides STEP = Overrides.of(MethodHandles.lookup(), Twins.Particle.class, "step", double.class);

    private static final Overrides ENERGY = Overrides.of(MethodHandles.lookup(), Twins.Particle.class, "energy");

    private static final Overrides POTENTIAL = Overrides.of(MethodHandles.lookup(), Twins.Particle.class, "potential");

    private static final Overrides TRAILED = Overrides.of(MethodHandles.lookup(), Twins.Particle.class, "trailed");

    Value x = Value.constant(0);

    protected Value v = Value.constant(0);

    Value[] trail;

    final Value mass;

    int steps;

    String name;

    Twins_ParticleTraced(Value x, Value mass) {
        Value.argument(x, "x");
        Value.argument(mass, "mass");
        this.v = Value.constant(2).named("v").at("Twins.java:106");
        trail = Values.zeros(3); // Twins.java:107
        this.x = x; // Twins.java:113
        this.mass = mass; // Twins.java:114
        name = "p" + steps; // Twins.java:115
        trail[0] = x; // Twins.java:116
    }

    Twins_ParticleTraced(Value mass) {
        this(Value.constant(1), mass); // Twins.java:120
        Value.argument(mass, "mass");
        this.v = mass.times(2).named("v").at("Twins.java:121");
    }

    Twins_ParticleTraced(Twins.Particle plain, Lift lift) {
        this.x = lift.value(x(plain), "x");
        this.v = lift.value(plain.v, "v");
        this.trail = lift.values(plain.trail, "trail");
        this.mass = lift.value(plain.mass, "mass");
        this.steps = plain.steps;
        this.name = name(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_ParticleTraced of(Twins.Particle plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        if (plain.getClass() != Twins.Particle.class) {
            return Lift.INPUT.subclass(MethodHandles.lookup(), plain, Twins_ParticleTraced.class);
        }
        return new Twins_ParticleTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ParticleTraced constant(Twins.Particle plain) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Twins.Particle.class) {
            return Lift.CONSTANT.subclass(MethodHandles.lookup(), plain, Twins_ParticleTraced.class);
        }
        return new Twins_ParticleTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Particle.step(double)} on Values.
     */
    void step(Value dt) {
        Value.argument(dt, "dt");
        this.v = this.v.minus(x.times(dt).div(mass)).named("v").at("Twins.java:125");
        this.x = this.x.plus(v.times(dt)).named("x").at("Twins.java:126");
        steps++; // Twins.java:127
        trail[steps % 3] = x; // Twins.java:128
    }

    /**
     * {@code Particle.energy()} on Values.
     */
    Value energy() {
        return mass.times(v).times(v).div(2).plus(potential()).at("Twins.java:132");
    }

    /**
     * {@code Particle.potential()} on Values.
     */
    Value potential() {
        return x.times(x).div(2).at("Twins.java:136");
    }

    /**
     * {@code Particle.name()} on Values.
     */
    String name() {
        return name + steps; // Twins.java:140
    }

    /**
     * {@code Particle.trailed()} on Values.
     */
    Value trailed() {
        Value sum = Value.constant(0).named("sum").at("Twins.java:144");
        for (Value t : trail) { // Twins.java:145
            sum = sum.plus(t).named("sum").at("Twins.java:146");
        }
        return sum.plus(Value.constant(name().length(), "name().length()")).at("Twins.java:148");
    }

    /**
     * The graph of {@link Twins.Particle#step(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static void step(Twins.Particle self, Value dt) {
        if (STEP.isOverriddenIn(self)) {
            STEP.call(self, dt);
            return;
        }
        stepOfParticle(self, dt);
    }

    /**
     * The graph of {@link Twins.Particle#step(double)} itself, overridden or not.
     */
    static void stepOfParticle(Twins.Particle self, Value dt) {
        Value.argument(dt, "dt");
        try (Memory memory = Memory.open()) {
            self.v = memory.put(self, "v", memory.get(self, "v", self.v).minus(memory.get(self, "x", x(self)).times(dt).div(Value.constant(self.mass, "mass"))).named("v").at("Twins.java:125"));
            setX(self, memory.put(self, "x", memory.get(self, "x", x(self)).plus(memory.get(self, "v", self.v).times(dt)).named("x").at("Twins.java:126")));
            self.steps++; // Twins.java:127
            memory.set(self.trail, self.steps % 3, memory.get(self, "x", x(self))); // Twins.java:128
        }
    }

    /**
     * The graph of {@link Twins.Particle#energy()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value energy(Twins.Particle self) {
        if (ENERGY.isOverriddenIn(self)) {
            return ENERGY.call(self);
        }
        return energyOfParticle(self);
    }

    /**
     * The graph of {@link Twins.Particle#energy()} itself, overridden or not.
     */
    static Value energyOfParticle(Twins.Particle self) {
        try (Memory memory = Memory.open()) {
            return Value.constant(self.mass, "mass").times(memory.get(self, "v", self.v))
                    .times(memory.get(self, "v", self.v)).div(2).plus(potential(self))
                    .at("Twins.java:132");
        }
    }

    /**
     * The graph of {@link Twins.Particle#potential()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value potential(Twins.Particle self) {
        if (POTENTIAL.isOverriddenIn(self)) {
            return POTENTIAL.call(self);
        }
        return potentialOfParticle(self);
    }

    /**
     * The graph of {@link Twins.Particle#potential()} itself, overridden or not.
     */
    static Value potentialOfParticle(Twins.Particle self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "x", x(self)).times(memory.get(self, "x", x(self))).div(2)
                    .at("Twins.java:136");
        }
    }

    /**
     * The graph of {@link Twins.Particle#trailed()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value trailed(Twins.Particle self) {
        if (TRAILED.isOverriddenIn(self)) {
            return TRAILED.call(self);
        }
        return trailedOfParticle(self);
    }

    /**
     * The graph of {@link Twins.Particle#trailed()} itself, overridden or not.
     */
    static Value trailedOfParticle(Twins.Particle self) {
        try (Memory memory = Memory.open()) {
            Value sum = Value.constant(0).named("sum").at("Twins.java:144");
            for (Value t : memory.values(self.trail)) { // Twins.java:145
                sum = sum.plus(t).named("sum").at("Twins.java:146");
            }
            return sum.plus(Value.constant(self.name().length(), "name().length()"))
                    .at("Twins.java:148");
        }
    }

    /**
     * The graph of {@link Twins.Particle#sample()}.
     */
    static Twins_ParticleTraced sample() {
        return new Twins_ParticleTraced(Value.constant(0.5), Value.constant(2)); // Twins.java:152
    }

    private static double x(Twins.Particle self) {
        return (double) X.get(self);
    }

    private static String name(Twins.Particle self) {
        return (String) NAME.get(self);
    }

    private static double setX(Twins.Particle self, double value) {
        X.set(self, value);
        return value;
    }
}
