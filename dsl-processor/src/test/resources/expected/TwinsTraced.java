package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Twins}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "simulated(double,double,int) memory own reads elsewhere",
        "summed(double) memory own reads elsewhere"
})
final class TwinsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle HELD = PrivateMembers.field(LOOKUP, Twins.class, "held", Twins.Complex.class);

    private static final VarHandle RE = PrivateMembers.field(LOOKUP, Twins.Complex.class, "re", double.class);

    private static final Overrides FIELD = Overrides.of(LOOKUP, Twins.class, "field", double.class);

    private TwinsTraced() {
    }

    /**
     * The graph of {@link Twins#horner(Twins.Complex, double, double)}.
     */
    static Value horner(Twins_ComplexTraced z, Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HORNER)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Twins_ComplexTraced w = z.times(z).plus(new Twins_ComplexTraced(a)).scaled(b); // Twins.java:68
            Twins_ComplexTraced zero = new Twins_ComplexTraced(Value.constant(0), Value.constant(0)); // Twins.java:69
            Twins_ComplexTraced sum = w.plus(zero)
                    .plus(Twins_ComplexTraced.of(Twins.Complex.I, Lift.passed())); // Twins.java:70
            return Nodes.at(
                    Nodes.plus(sum.abs().plus(w.re()).plus(w.im), w.isReal() ? 1 : 2, "w.isReal() ? 1 : 2"),
                    scope, 3); // Twins.java:71
        }
    }

    /**
     * The graph of {@link Twins#unit(double)}.
     */
    static Twins_ComplexTraced unit(Value phi) {
        try (Scope scope = Scope.enter(Sites.UNIT)) {
            Nodes.argument(phi, scope, 1);
            return Twins_ComplexTraced.polar(Value.constant(1), phi); // Twins.java:76
        }
    }

    /**
     * The graph of {@link Twins#array(Twins.Complex[], double)}.
     */
    @SuppressWarnings("try")
    static Value array(Twins_ComplexTraced[] zs, Value x) {
        try (Scope scope = Scope.enter(Sites.ARRAY)) {
            Nodes.argument(x, scope, 1);
            Twins_ComplexTraced sum = new Twins_ComplexTraced(x); // Twins.java:81
            int passes = 0;
            for (Twins_ComplexTraced z : zs) { // Twins.java:82
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = sum.plus(z); // Twins.java:83
                }
            }
            Twins_ComplexTraced[] pair = new Twins_ComplexTraced[] {sum, sum.turned()}; // Twins.java:85
            Twins_ComplexTraced[] more = new Twins_ComplexTraced[2]; // Twins.java:86
            more[0] = pair[1]; // Twins.java:87
            return Nodes.at(
                    Nodes.plus(pair[1].abs().plus(more[0].re()), more[1] == null ? 1 : 0, "more[1] == null ? 1 : 0"),
                    scope, 2); // Twins.java:88
        }
    }

    /**
     * The graph of {@link Twins#passive(double)}.
     */
    static Value passive(Value x) {
        try (Scope scope = Scope.enter(Sites.PASSIVE)) {
            Nodes.argument(x, scope, 1);
            Twins.Complex z = new Twins.Complex(3, 4); // Twins.java:93
            return Nodes.at(
                    x.times(Twins_ComplexTraced.abs(z)).plus(Nodes.times(Twins.Complex.I.im(), "Complex.I.im()", x)),
                    scope, 2); // Twins.java:94
        }
    }

    /**
     * The graph of {@link Twins#field(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value field(Twins self, Value x) {
        if (FIELD.isOverriddenIn(self)) {
            return FIELD.call(self, x);
        }
        return fieldOfTwins(self, x);
    }

    /**
     * The graph of {@link Twins#field(double)} itself, overridden or not.
     */
    static Value fieldOfTwins(Twins self, Value x) {
        try (Scope scope = Scope.enter(Sites.FIELD)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Twins_ComplexTraced.scaled(held(self), x).abs()
                            .plus(Twins_ComplexTraced.plus(held(self), new Twins_ComplexTraced(x, Value.constant(1)))
                                    .re())
                            .plus(Nodes.times(re(held(self)), "held.re", x)),
                    scope, 2); // Twins.java:101
        }
    }

    /**
     * The graph of {@link Twins#simulated(double, double, int)}.
     */
    @SuppressWarnings("try")
    static Value simulated(Value x, Value dt, int n) {
        try (Scope scope = Scope.enter(Sites.SIMULATED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(dt, scope, 2);
            Twins_ParticleTraced particle = new Twins_ParticleTraced(x, Value.constant(2)); // Twins.java:179
            for (int i = 0; i < n % 5; i++) { // Twins.java:180
                try (Scope pass = scope.enterPass("i", i)) {
                    particle.step(dt); // Twins.java:181
                }
            }
            Twins_ParticleTraced other = n > 3 ? particle : new Twins_ChargedTraced(x); // Twins.java:183
            other.step(dt); // Twins.java:184
            return Nodes.at(
                    Nodes.plus(particle.energy().plus(other.energy()).plus(other.trailed()), other.steps, "other.steps")
                            .plus(particle.v),
                    scope, 3); // Twins.java:185
        }
    }

    /**
     * The graph of {@link Twins#called(Twins.Curve, double)}.
     */
    static Value called(Twins_CurveTraced curve, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(curve.at(x).plus(1), scope, 2); // Twins.java:207
        }
    }

    /**
     * The graph of {@link Twins#functions(double, boolean)}.
     */
    static Value functions(Value x, boolean flag) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Twins_LineTraced line = new Twins_LineTraced(x); // Twins.java:212
            Twins_CurveTraced curve = (new Twins_LineTraced(Nodes.at(x.plus(1), scope, 2)))::at; // Twins.java:213
            Twins_CurveTraced chosen = flag
                    ? line == null ? null : line::at
                    : t -> Nodes.at(t.times(x), scope, 3); // Twins.java:214
            Twins_CurveTraced constant = (new Twins_LineTraced(Value.constant(3)))::at; // Twins.java:215
            return Nodes.at(
                    called(line == null ? null : line::at, x).plus(called(curve, Value.constant(2)))
                            .plus(called((new Twins_LineTraced(Nodes.at(Values.times(2, x), scope, 4)))::at, x))
                            .plus(chosen.at(x)).plus(called(constant, x)),
                    scope, 5); // Twins.java:216
        }
    }

    /**
     * The graph of {@link Twins#summed(double)}.
     */
    static Value summed(Value x) {
        try (Scope scope = Scope.enter(Sites.SUMMED)) {
            Nodes.argument(x, scope, 1);
            return new Twins_SummedTraced(x).energy(); // Twins.java:248
        }
    }

    private static Twins.Complex held(Twins self) {
        return (Twins.Complex) HELD.get(self);
    }

    private static double re(Twins.Complex self) {
        return (double) RE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HORNER = """
                Twins.java
                horner
                66
                a\s
                b\s
                return 71:16-64(71:16-41(71:16-34(71:16-25,71:28-34),71:37-41),71:45-63)

                    @Traced
                    static double horner(Complex z, double a, double b) {
                        Complex w = z.times(z).plus(new Complex(a)).scaled(b);
                        Complex zero = new Complex(0, 0);
                        Complex sum = w.plus(zero).plus(Complex.I);
                        return sum.abs() + w.re() + w.im + (w.isReal() ? 1 : 2);
                    }
                """;

        static final String UNIT = """
                Twins.java
                unit
                74
                phi\s

                    @Traced
                    static Complex unit(double phi) {
                        return Complex.polar(1, phi);
                    }
                """;

        static final String ARRAY = """
                Twins.java
                array
                79
                x\s
                return 88:16-72(88:16-44(88:16-29,88:32-44),88:48-71)

                    @Traced
                    static double array(Complex[] zs, double x) {
                        Complex sum = new Complex(x);
                        for (Complex z : zs) {
                            sum = sum.plus(z);
                        }
                        Complex[] pair = {sum, sum.turned()};
                        Complex[] more = new Complex[2];
                        more[0] = pair[1];
                        return pair[1].abs() + more[0].re() + (more[1] == null ? 1 : 0);
                    }
                """;

        static final String PASSIVE = """
                Twins.java
                passive
                91
                x\s
                return 94:16-48(94:16-27(94:16-17,94:20-27),94:30-48(94:30-44,94:47-48))

                    @Traced
                    static double passive(double x) {
                        Complex z = new Complex(3, 4);
                        return x * z.abs() + Complex.I.im() * x;
                    }
                """;

        static final String FIELD = """
                Twins.java
                field
                99
                x\s
                return 101:16-86(101:16-72(101:16-36,101:39-72),101:75-86(101:75-82,101:85-86))

                    @Traced
                    double field(double x) {
                        return held.scaled(x).abs() + held.plus(new Complex(x, 1)).re() + held.re * x;
                    }
                """;

        static final String SIMULATED = """
                Twins.java
                simulated
                177
                x\s
                dt\s
                return 185:16-95(185:16-82(185:16-68(185:16-50(185:16-33,185:36-50),185:53-68),185:71-82),185:85-95)

                    @Traced
                    static double simulated(double x, double dt, int n) {
                        Particle particle = new Particle(x, 2);
                        for (int i = 0; i < n % 5; i++) {
                            particle.step(dt);
                        }
                        Particle other = n > 3 ? particle : new Charged(x);
                        other.step(dt);
                        return particle.energy() + other.energy() + other.trailed() + other.steps + particle.v;
                    }
                """;

        static final String CALLED = """
                Twins.java
                called
                205
                x\s
                return 207:16-31(207:16-27,207:30-31)

                    @Traced
                    static double called(Curve curve, double x) {
                        return curve.at(x) + 1;
                    }
                """;

        static final String FUNCTIONS = """
                Twins.java
                functions
                210
                x\s
                 213:32-37(213:32-33,213:36-37)
                 214:43-48(214:43-44,214:47-48)
                 216:69-74(216:69-70,216:73-74)
                return 216:16-116(216:16-94(216:16-79(216:16-50(216:16-31,216:34-50),216:53-79),216:82-94),216:97-116)

                    @Traced
                    static double functions(double x, boolean flag) {
                        Line line = new Line(x);
                        Curve curve = new Line(x + 1);
                        Curve chosen = flag ? line : t -> t * x;
                        Curve constant = new Line(3);
                        return called(line, x) + called(curve, 2) + called(new Line(2 * x), x) + chosen.at(x) + called(constant, x);
                    }
                """;

        static final String SUMMED = """
                Twins.java
                summed
                246
                x\s

                    @Traced
                    static double summed(double x) {
                        return new Summed(x).energy();
                    }
                """;
    }
}
