package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Twins}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class TwinsTraced {
    private static final VarHandle HELD = PrivateMembers.field(MethodHandles.lookup(), Twins.class, "held", Twins.Complex.class);

    private static final VarHandle RE = PrivateMembers.field(MethodHandles.lookup(), Twins.Complex.class, "re", double.class);

    private static final Overrides FIELD = Overrides.of(MethodHandles.lookup(), Twins.class, "field", double.class);

    private TwinsTraced() {
    }

    /**
     * The graph of {@link Twins#horner(Twins.Complex, double, double)}.
     */
    static Value horner(Twins_ComplexTraced z, Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HORNER)) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Twins_ComplexTraced w = z.times(z).plus(new Twins_ComplexTraced(a)).scaled(b); // Twins.java:66
            Twins_ComplexTraced zero = new Twins_ComplexTraced(Value.constant(0), Value.constant(0)); // Twins.java:67
            Twins_ComplexTraced sum = w.plus(zero).plus(Twins_ComplexTraced.constant(Twins.Complex.I)); // Twins.java:68
            return sum.abs().plus(w.re()).plus(w.im).plus(w.isReal() ? 1 : 2, "w.isReal() ? 1 : 2")
                    .at(scope, 3); // Twins.java:69
        }
    }

    /**
     * The graph of {@link Twins#unit(double)}.
     */
    static Twins_ComplexTraced unit(Value phi) {
        try (Scope scope = Scope.enter(Sites.UNIT)) {
            Value.argument(phi, scope, 1);
            return Twins_ComplexTraced.polar(Value.constant(1), phi); // Twins.java:74
        }
    }

    /**
     * The graph of {@link Twins#array(Twins.Complex[], double)}.
     */
    @SuppressWarnings("try")
    static Value array(Twins_ComplexTraced[] zs, Value x) {
        try (Scope scope = Scope.enter(Sites.ARRAY)) {
            Value.argument(x, scope, 1);
            Twins_ComplexTraced sum = new Twins_ComplexTraced(x); // Twins.java:79
            int passes = 0;
            for (Twins_ComplexTraced z : zs) { // Twins.java:80
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = sum.plus(z); // Twins.java:81
                }
            }
            Twins_ComplexTraced[] pair = new Twins_ComplexTraced[] {sum, sum.turned()}; // Twins.java:83
            Twins_ComplexTraced[] more = new Twins_ComplexTraced[2]; // Twins.java:84
            more[0] = pair[1]; // Twins.java:85
            return pair[1].abs().plus(more[0].re())
                    .plus(more[1] == null ? 1 : 0, "more[1] == null ? 1 : 0")
                    .at(scope, 2); // Twins.java:86
        }
    }

    /**
     * The graph of {@link Twins#passive(double)}.
     */
    static Value passive(Value x) {
        try (Scope scope = Scope.enter(Sites.PASSIVE)) {
            Value.argument(x, scope, 1);
            Twins.Complex z = new Twins.Complex(3, 4); // Twins.java:91
            return x.times(Twins_ComplexTraced.abs(z))
                    .plus(Values.times(Twins.Complex.I.im(), "Complex.I.im()", x))
                    .at(scope, 2); // Twins.java:92
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
            Value.argument(x, scope, 1);
            return Twins_ComplexTraced.scaled(held(self), x).abs()
                    .plus(Twins_ComplexTraced.plus(held(self), new Twins_ComplexTraced(x, Value.constant(1))).re())
                    .plus(Values.times(re(held(self)), "held.re", x)).at(scope, 2); // Twins.java:99
        }
    }

    /**
     * The graph of {@link Twins#simulated(double, double, int)}.
     */
    @SuppressWarnings("try")
    static Value simulated(Value x, Value dt, int n) {
        try (Scope scope = Scope.enter(Sites.SIMULATED)) {
            Value.argument(x, scope, 1);
            Value.argument(dt, scope, 2);
            Twins_ParticleTraced particle = new Twins_ParticleTraced(x, Value.constant(2)); // Twins.java:177
            for (int i = 0; i < n % 5; i++) { // Twins.java:178
                try (Scope pass = scope.enterPass("i", i)) {
                    particle.step(dt); // Twins.java:179
                }
            }
            Twins_ParticleTraced other = n > 3 ? particle : new Twins_ChargedTraced(x); // Twins.java:181
            other.step(dt); // Twins.java:182
            return particle.energy().plus(other.energy()).plus(other.trailed())
                    .plus(other.steps, "other.steps").plus(particle.v)
                    .at(scope, 3); // Twins.java:183
        }
    }

    /**
     * The graph of {@link Twins#called(Twins.Curve, double)}.
     */
    static Value called(Twins_CurveTraced curve, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Value.argument(x, scope, 1);
            return curve.at(x).plus(1).at(scope, 2); // Twins.java:205
        }
    }

    /**
     * The graph of {@link Twins#functions(double, boolean)}.
     */
    static Value functions(Value x, boolean flag) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Value.argument(x, scope, 1);
            Twins_LineTraced line = new Twins_LineTraced(x); // Twins.java:210
            Twins_CurveTraced curve = (new Twins_LineTraced(x.plus(1).at(scope, 2)))::at; // Twins.java:211
            Twins_CurveTraced chosen = flag ? line::at : t -> t.times(x).at(scope, 3); // Twins.java:212
            Twins_CurveTraced constant = (new Twins_LineTraced(Value.constant(3)))::at; // Twins.java:213
            return called(line::at, x).plus(called(curve, Value.constant(2)))
                    .plus(called((new Twins_LineTraced(Values.times(2, x).at(scope, 4)))::at, x))
                    .plus(chosen.at(x)).plus(called(constant, x)).at(scope, 5); // Twins.java:214
        }
    }

    /**
     * The graph of {@link Twins#summed(double)}.
     */
    static Value summed(Value x) {
        try (Scope scope = Scope.enter(Sites.SUMMED)) {
            Value.argument(x, scope, 1);
            return new Twins_SummedTraced(x).energy(); // Twins.java:246
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
        static final String HORNER = "Twins.java\n"
                + "horner\n"
                + "64\n"
                + "a \n"
                + "b \n"
                + " 69:16-64(69:16-41(69:16-34(69:16-25,69:28-34),69:37-41),69:45-63)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double horner(Complex z, double a, double b) {\n"
                + "        Complex w = z.times(z).plus(new Complex(a)).scaled(b);\n"
                + "        Complex zero = new Complex(0, 0);\n"
                + "        Complex sum = w.plus(zero).plus(Complex.I);\n"
                + "        return sum.abs() + w.re() + w.im + (w.isReal() ? 1 : 2);\n"
                + "    }\n";

        static final String UNIT = "Twins.java\n"
                + "unit\n"
                + "72\n"
                + "phi \n"
                + "\n"
                + "    @Traced\n"
                + "    static Complex unit(double phi) {\n"
                + "        return Complex.polar(1, phi);\n"
                + "    }\n";

        static final String ARRAY = "Twins.java\n"
                + "array\n"
                + "77\n"
                + "x \n"
                + " 86:16-72(86:16-44(86:16-29,86:32-44),86:48-71)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double array(Complex[] zs, double x) {\n"
                + "        Complex sum = new Complex(x);\n"
                + "        for (Complex z : zs) {\n"
                + "            sum = sum.plus(z);\n"
                + "        }\n"
                + "        Complex[] pair = {sum, sum.turned()};\n"
                + "        Complex[] more = new Complex[2];\n"
                + "        more[0] = pair[1];\n"
                + "        return pair[1].abs() + more[0].re() + (more[1] == null ? 1 : 0);\n"
                + "    }\n";

        static final String PASSIVE = "Twins.java\n"
                + "passive\n"
                + "89\n"
                + "x \n"
                + " 92:16-48(92:16-27(92:16-17,92:20-27),92:30-48(92:30-44,92:47-48))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passive(double x) {\n"
                + "        Complex z = new Complex(3, 4);\n"
                + "        return x * z.abs() + Complex.I.im() * x;\n"
                + "    }\n";

        static final String FIELD = "Twins.java\n"
                + "field\n"
                + "97\n"
                + "x \n"
                + " 99:16-86(99:16-72(99:16-36,99:39-72),99:75-86(99:75-82,99:85-86))\n"
                + "\n"
                + "    @Traced\n"
                + "    double field(double x) {\n"
                + "        return held.scaled(x).abs() + held.plus(new Complex(x, 1)).re() + held.re * x;\n"
                + "    }\n";

        static final String SIMULATED = "Twins.java\n"
                + "simulated\n"
                + "175\n"
                + "x \n"
                + "dt \n"
                + " 183:16-95(183:16-82(183:16-68(183:16-50(183:16-33,183:36-50),183:53-68),183:71-82),183:85-95)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double simulated(double x, double dt, int n) {\n"
                + "        Particle particle = new Particle(x, 2);\n"
                + "        for (int i = 0; i < n % 5; i++) {\n"
                + "            particle.step(dt);\n"
                + "        }\n"
                + "        Particle other = n > 3 ? particle : new Charged(x);\n"
                + "        other.step(dt);\n"
                + "        return particle.energy() + other.energy() + other.trailed() + other.steps + particle.v;\n"
                + "    }\n";

        static final String CALLED = "Twins.java\n"
                + "called\n"
                + "203\n"
                + "x \n"
                + " 205:16-31(205:16-27,205:30-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double called(Curve curve, double x) {\n"
                + "        return curve.at(x) + 1;\n"
                + "    }\n";

        static final String FUNCTIONS = "Twins.java\n"
                + "functions\n"
                + "208\n"
                + "x \n"
                + " 211:32-37(211:32-33,211:36-37)\n"
                + " 212:43-48(212:43-44,212:47-48)\n"
                + " 214:69-74(214:69-70,214:73-74)\n"
                + " 214:16-116(214:16-94(214:16-79(214:16-50(214:16-31,214:34-50),214:53-79),214:82-94),214:97-116)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double functions(double x, boolean flag) {\n"
                + "        Line line = new Line(x);\n"
                + "        Curve curve = new Line(x + 1);\n"
                + "        Curve chosen = flag ? line : t -> t * x;\n"
                + "        Curve constant = new Line(3);\n"
                + "        return called(line, x) + called(curve, 2) + called(new Line(2 * x), x) + chosen.at(x) + called(constant, x);\n"
                + "    }\n";

        static final String SUMMED = "Twins.java\n"
                + "summed\n"
                + "244\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double summed(double x) {\n"
                + "        return new Summed(x).energy();\n"
                + "    }\n";
    }
}
