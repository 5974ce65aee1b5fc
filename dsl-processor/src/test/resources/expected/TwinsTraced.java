package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
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
        Value.argument(a, "a");
        Value.argument(b, "b");
        Twins_ComplexTraced w = z.times(z).plus(new Twins_ComplexTraced(a)).scaled(b); // Twins.java:66
        Twins_ComplexTraced zero = new Twins_ComplexTraced(Value.constant(0), Value.constant(0)); // Twins.java:67
        Twins_ComplexTraced sum = w.plus(zero).plus(Twins_ComplexTraced.constant(Twins.Complex.I)); // Twins.java:68
        return sum.abs().plus(w.re()).plus(w.im)
                .plus(Value.constant(w.isReal() ? 1 : 2, "w.isReal() ? 1 : 2")).at("Twins.java:69");
    }

    /**
     * The graph of {@link Twins#unit(double)}.
     */
    static Twins_ComplexTraced unit(Value phi) {
        Value.argument(phi, "phi");
        return Twins_ComplexTraced.polar(Value.constant(1), phi); // Twins.java:74
    }

    /**
     * The graph of {@link Twins#array(Twins.Complex[], double)}.
     */
    static Value array(Twins_ComplexTraced[] zs, Value x) {
        Value.argument(x, "x");
        Twins_ComplexTraced sum = new Twins_ComplexTraced(x); // Twins.java:79
        for (Twins_ComplexTraced z : zs) { // Twins.java:80
            sum = sum.plus(z); // Twins.java:81
        }
        Twins_ComplexTraced[] pair = new Twins_ComplexTraced[] {sum, sum.turned()}; // Twins.java:83
        Twins_ComplexTraced[] more = new Twins_ComplexTraced[2]; // Twins.java:84
        more[0] = pair[1]; // Twins.java:85
        return pair[1].abs().plus(more[0].re())
                .plus(Value.constant(more[1] == null ? 1 : 0, "more[1] == null ? 1 : 0"))
                .at("Twins.java:86");
    }

    /**
     * The graph of {@link Twins#passive(double)}.
     */
    static Value passive(Value x) {
        Value.argument(x, "x");
        Twins.Complex z = new Twins.Complex(3, 4); // Twins.java:91
        return x.times(Twins_ComplexTraced.abs(z))
                .plus(Value.constant(Twins.Complex.I.im(), "Complex.I.im()").times(x))
                .at("Twins.java:92");
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
        Value.argument(x, "x");
        return Twins_ComplexTraced.scaled(held(self), x).abs()
                .plus(Twins_ComplexTraced.plus(held(self), new Twins_ComplexTraced(x, Value.constant(1))).re())
                .plus(Value.constant(re(held(self)), "held.re").times(x)).at("Twins.java:99");
    }

    /**
     * The graph of {@link Twins#simulated(double, double, int)}.
     */
    static Value simulated(Value x, Value dt, int n) {
        Value.argument(x, "x");
        Value.argument(dt, "dt");
        Twins_ParticleTraced particle = new Twins_ParticleTraced(x, Value.constant(2)); // Twins.java:177
        for (int i = 0; i < n % 5; i++) { // Twins.java:178
            particle.step(dt); // Twins.java:179
        }
        Twins_ParticleTraced other = n > 3 ? particle : new Twins_ChargedTraced(x); // Twins.java:181
        other.step(dt); // Twins.java:182
        return particle.energy().plus(other.energy()).plus(other.trailed())
                .plus(Value.constant(other.steps, "other.steps")).plus(particle.v)
                .at("Twins.java:183");
    }

    /**
     * The graph of {@link Twins#called(Twins.Curve, double)}.
     */
    static Value called(Twins_CurveTraced curve, Value x) {
        Value.argument(x, "x");
        return curve.at(x).plus(1).at("Twins.java:205");
    }

    /**
     * The graph of {@link Twins#functions(double, boolean)}.
     */
    static Value functions(Value x, boolean flag) {
        Value.argument(x, "x");
        Twins_LineTraced line = new Twins_LineTraced(x); // Twins.java:210
        Twins_CurveTraced curve = (new Twins_LineTraced(x.plus(1).at("Twins.java:211")))::at; // Twins.java:211
        Twins_CurveTraced chosen = flag ? line::at : t -> t.times(x).at("Twins.java:212"); // Twins.java:212
        Twins_CurveTraced constant = (new Twins_LineTraced(Value.constant(3)))::at; // Twins.java:213
        return called(line::at, x).plus(called(curve, Value.constant(2)))
                .plus(called((new Twins_LineTraced(Value.constant(2).times(x).at("Twins.java:214")))::at, x))
                .plus(chosen.at(x)).plus(called(constant, x)).at("Twins.java:214");
    }

    /**
     * The graph of {@link Twins#summed(double)}.
     */
    static Value summed(Value x) {
        Value.argument(x, "x");
        return new Twins_SummedTraced(x).energy(); // Twins.java:246
    }

    private static Twins.Complex held(Twins self) {
        return (Twins.Complex) HELD.get(self);
    }

    private static double re(Twins.Complex self) {
        return (double) RE.get(self);
    }
}
