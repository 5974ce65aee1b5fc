package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
 * {@code Twins.Particle} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field x",
        "field v",
        "field trail",
        "array trail",
        "new(double,double) memory own reads",
        "new(double) memory own reads",
        "step(double) memory own reads setsOwn",
        "energy() memory own reads",
        "potential() memory own reads",
        "trailed() memory own reads",
        "sample() memory own reads"
})
class Twins_ParticleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, Twins.Particle.class, "x", double.class);

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, Twins.Particle.class, "name", String.class);

    private static final Overrides STEP = Overrides.of(LOOKUP, Twins.Particle.class, "step", double.class);

    private static final Overrides ENERGY = Overrides.of(LOOKUP, Twins.Particle.class, "energy");

    private static final Overrides POTENTIAL = Overrides.of(LOOKUP, Twins.Particle.class, "potential");

    private static final Overrides TRAILED = Overrides.of(LOOKUP, Twins.Particle.class, "trailed");

    Value x = Value.constant(0);

    protected Value v = Value.constant(0);

    Value[] trail;

    final Value mass;

    int steps;

    String name;

    Twins_ParticleTraced(Value x, Value mass) {
        Scope scope = Scope.of(Sites.NEW_PARTICLE);
        Nodes.argument(x, scope, 1);
        Nodes.argument(mass, scope, 2);
        this.v = Nodes.at(Value.constant(2), scope, 3); // Twins.java:108
        trail = Values.zeros(3); // Twins.java:109
        this.x = x; // Twins.java:115
        this.mass = mass; // Twins.java:116
        name = "p" + steps; // Twins.java:117
        trail[0] = x; // Twins.java:118
    }

    Twins_ParticleTraced(Value mass) {
        this(Value.constant(1), mass); // Twins.java:122
        Scope scope = Scope.of(Sites.NEW_PARTICLE_2);
        Nodes.argument(mass, scope, 1);
        this.v = Nodes.at(mass.times(2), scope, 2); // Twins.java:123
    }

    Twins_ParticleTraced(Twins.Particle plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(plain, x(plain), "x");
        this.v = lift.value(plain, plain.v, "v");
        this.trail = lift.out(lift.in("trail").values(plain.trail));
        this.mass = lift.value(plain.mass, "mass");
        this.steps = plain.steps;
        this.name = plainName(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_ParticleTraced of(Twins.Particle plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ParticleTraced constant(Twins.Particle plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Twins_ParticleTraced of(Twins.Particle plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Twins.Particle.class) {
            return lift.subclass(LOOKUP, plain, Twins_ParticleTraced.class);
        }
        Twins_ParticleTraced kept = lift.kept(plain);
        return kept == null ? new Twins_ParticleTraced(plain, lift) : kept;
    }

    /**
     * {@code Particle.step(double)} on Values.
     */
    void step(Value dt) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.argument(dt, scope, 1);
        this.v = Nodes.at(this.v.minus(x.times(dt).div(mass)), scope, 2); // Twins.java:127
        this.x = Nodes.at(this.x.plus(v.times(dt)), scope, 3); // Twins.java:128
        steps++; // Twins.java:129
        trail[steps % 3] = x; // Twins.java:130
    }

    /**
     * {@code Particle.energy()} on Values.
     */
    Value energy() {
        try (Scope scope = Scope.enter(Sites.ENERGY)) {
            return Nodes.at(mass.times(v).times(v).div(2).plus(potential()), scope, 1); // Twins.java:134
        }
    }

    /**
     * {@code Particle.potential()} on Values.
     */
    Value potential() {
        Scope scope = Scope.of(Sites.POTENTIAL);
        return Nodes.at(x.times(x).div(2), scope, 1); // Twins.java:138
    }

    /**
     * {@code Particle.name()} on Values.
     */
    String name() {
        return name + steps; // Twins.java:142
    }

    /**
     * {@code Particle.trailed()} on Values.
     */
    Value trailed() {
        try (Scope scope = Scope.enter(Sites.TRAILED)) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Twins.java:146
            for (Value t : trail) { // Twins.java:147
                sum = Nodes.at(sum.plus(t), scope, 2); // Twins.java:148
            }
            return Nodes.at(Nodes.plus(sum, name().length(), "name().length()"), scope, 3); // Twins.java:150
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Twins$Particle@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Twins.Particle#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Scope scope = Scope.of(Sites.STEP);
        try (Memory memory = Memory.open()) {
            Nodes.argument(dt, scope, 1);
            self.v = memory.put(
                    self, "v",
                    Nodes.at(
                            memory.get(self, "v", self.v)
                                    .minus(Nodes.div(memory.get(self, "x", x(self)).times(dt), self.mass, "mass")),
                            scope, 2)); // Twins.java:127
            setX(
                    self,
                    memory.put(
                            self, "x",
                            Nodes.at(
                                    memory.get(self, "x", x(self)).plus(memory.get(self, "v", self.v).times(dt)),
                                    scope, 3))); // Twins.java:128
            self.steps++; // Twins.java:129
            memory.set(self.trail, self.steps % 3, memory.get(self, "x", x(self))); // Twins.java:130
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
        try (Scope scope = Scope.enter(Sites.ENERGY); Memory memory = Memory.open()) {
            return Nodes.at(
                    Nodes.times(self.mass, "mass", memory.get(self, "v", self.v)).times(memory.get(self, "v", self.v))
                            .div(2).plus(potential(self)),
                    scope, 1); // Twins.java:134
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
        Scope scope = Scope.of(Sites.POTENTIAL);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "x", x(self)).times(memory.get(self, "x", x(self))).div(2),
                    scope, 1); // Twins.java:138
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
        Scope scope = Scope.of(Sites.TRAILED);
        try (Memory memory = Memory.open()) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Twins.java:146
            for (Value t : memory.values(self.trail)) { // Twins.java:147
                sum = Nodes.at(sum.plus(t), scope, 2); // Twins.java:148
            }
            return Nodes.at(Nodes.plus(sum, self.name().length(), "name().length()"), scope, 3); // Twins.java:150
        }
    }

    /**
     * The graph of {@link Twins.Particle#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_ParticleTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_ParticleTraced(Value.constant(0.5), Value.constant(2)); // Twins.java:154
        }
    }

    private static double x(Twins.Particle self) {
        return (double) X.get(self);
    }

    private static String plainName(Twins.Particle self) {
        return (String) NAME.get(self);
    }

    private static double setX(Twins.Particle self, double value) {
        X.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_PARTICLE = """
                Twins.java
                new Particle
                114
                x\s
                mass\s
                v 108:30-31

                        Particle(double x, double mass) {
                            this.x = x;
                            this.mass = mass;
                            name = "p" + steps;
                            trail[0] = x;
                        }
                """;

        static final String NEW_PARTICLE_2 = """
                Twins.java
                new Particle
                121
                mass\s
                v 123:17-25(123:17-21,123:24-25)

                        Particle(double mass) {
                            this(1, mass);
                            v = mass * 2;
                        }
                """;

        static final String STEP = """
                Twins.java
                step
                126
                dt\s
                v 127:13-31(127:13-14,127:18-31(127:18-24(127:18-19,127:22-24),127:27-31))
                x 128:13-24(128:13-14,128:18-24(128:18-19,128:22-24))

                        void step(double dt) {
                            v -= x * dt / mass;
                            x += v * dt;
                            steps++;
                            trail[steps % 3] = x;
                        }
                """;

        static final String ENERGY = """
                Twins.java
                energy
                133
                return 134:20-50(134:20-36(134:20-32(134:20-28(134:20-24,134:27-28),134:31-32),134:35-36),134:39-50)

                        double energy() {
                            return mass * v * v / 2 + potential();
                        }
                """;

        static final String POTENTIAL = """
                Twins.java
                potential
                137
                return 138:20-29(138:20-25(138:20-21,138:24-25),138:28-29)

                        double potential() {
                            return x * x / 2;
                        }
                """;

        static final String TRAILED = """
                Twins.java
                trailed
                145
                sum 146:26-27
                sum 148:17-25(148:17-20,148:24-25)
                return 150:20-41(150:20-23,150:26-41)

                        double trailed() {
                            double sum = 0;
                            for (double t : trail) {
                                sum += t;
                            }
                            return sum + name().length();
                        }
                """;

        static final String SAMPLE = """
                Twins.java
                sample
                153

                        static Particle sample() {
                            return new Particle(0.5, 2);
                        }
                """;
    }
}
