package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Complex} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Twins_ComplexTraced {
    private static final VarHandle RE = PrivateMembers.field(MethodHandles.lookup(), Twins.Complex.class, "re", double.class);

    private static final VarHandle IM = PrivateMembers.field(MethodHandles.lookup(), Twins.Complex.class, "im", double.class);

    final Value re;

    final Value im;

    Twins_ComplexTraced(Value re, Value im) {
        Value.argument(re, "re");
        Value.argument(im, "im");
        if (re.data() == 13) { // Twins.java:12
            throw new IllegalArgumentException("unlucky"); // Twins.java:13
        }
        im = im.plus(0).named("im").at("Twins.java:15");
        this.re = re; // Twins.java:11
        this.im = im; // Twins.java:11
    }

    Twins_ComplexTraced(Value re) {
        this(re, Value.constant(0)); // Twins.java:19
        Value.argument(re, "re");
    }

    Twins_ComplexTraced(Twins.Complex plain, Lift lift) {
        this.re = lift.value(re(plain), "re");
        this.im = lift.value(im(plain), "im");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_ComplexTraced of(Twins.Complex plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Twins_ComplexTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ComplexTraced constant(Twins.Complex plain) {
        if (plain == null) {
            return null;
        }
        return new Twins_ComplexTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Complex.plus(good.Twins.Complex)} on Values.
     */
    Twins_ComplexTraced plus(Twins_ComplexTraced other) {
        return new Twins_ComplexTraced(re.plus(other.re).at("Twins.java:23"), im.plus(other.im).at("Twins.java:23")); // Twins.java:23
    }

    /**
     * {@code Complex.times(good.Twins.Complex)} on Values.
     */
    Twins_ComplexTraced times(Twins_ComplexTraced other) {
        return new Twins_ComplexTraced(re.times(other.re).minus(im.times(other.im)).at("Twins.java:27"), re.times(other.im).plus(im.times(other.re())).at("Twins.java:27")); // Twins.java:27
    }

    /**
     * {@code Complex.scaled(double)} on Values.
     */
    Twins_ComplexTraced scaled(Value factor) {
        Value.argument(factor, "factor");
        return new Twins_ComplexTraced(re.times(factor).at("Twins.java:31"), im.times(factor).at("Twins.java:31")); // Twins.java:31
    }

    /**
     * {@code Complex.turned()} on Values.
     */
    Twins_ComplexTraced turned() {
        return times(Twins_ComplexTraced.constant(Twins.Complex.I)); // Twins.java:35
    }

    /**
     * {@code Complex.abs()} on Values.
     */
    Value abs() {
        return re.hypot(im).at("Twins.java:39");
    }

    /**
     * {@code Complex.isReal()} on Values.
     */
    boolean isReal() {
        return im.data() == 0 | Double.isNaN(im.data()); // Twins.java:43
    }

    /**
     * {@code Complex.self()} on Values.
     */
    Twins_ComplexTraced self() {
        return this; // Twins.java:47
    }

    /**
     * {@code Complex.toString()} on Values.
     */
    public String toString() {
        return re.data() + "+" + im.data() + "i"; // Twins.java:60
    }

    /**
     * The component {@code re}.
     */
    public Value re() {
        return re;
    }

    /**
     * The component {@code im}.
     */
    public Value im() {
        return im;
    }

    /**
     * The graph of {@link Twins.Complex#plus(Twins.Complex)}.
     */
    static Twins_ComplexTraced plus(Twins.Complex self, Twins_ComplexTraced other) {
        return new Twins_ComplexTraced(Value.constant(re(self), "re").plus(other.re).at("Twins.java:23"), Value.constant(im(self), "im").plus(other.im).at("Twins.java:23")); // Twins.java:23
    }

    /**
     * The graph of {@link Twins.Complex#times(Twins.Complex)}.
     */
    static Twins_ComplexTraced times(Twins.Complex self, Twins_ComplexTraced other) {
        return new Twins_ComplexTraced(Value.constant(re(self), "re").times(other.re).minus(Value.constant(im(self), "im").times(other.im)).at("Twins.java:27"), Value.constant(re(self), "re").times(other.im).plus(Value.constant(im(self), "im").times(other.re())).at("Twins.java:27")); // Twins.java:27
    }

    /**
     * The graph of {@link Twins.Complex#scaled(double)}.
     */
    static Twins_ComplexTraced scaled(Twins.Complex self, Value factor) {
        Value.argument(factor, "factor");
        return new Twins_ComplexTraced(Value.constant(re(self), "re").times(factor).at("Twins.java:31"), Value.constant(im(self), "im").times(factor).at("Twins.java:31")); // Twins.java:31
    }

    /**
     * The graph of {@link Twins.Complex#turned()}.
     */
    static Twins_ComplexTraced turned(Twins.Complex self) {
        Objects.requireNonNull(self);
        return Twins_ComplexTraced.constant(self.times(Twins.Complex.I)); // Twins.java:35
    }

    /**
     * The graph of {@link Twins.Complex#abs()}.
     */
    static Value abs(Twins.Complex self) {
        return Value.constant(Math.hypot(re(self), im(self)), "Math.hypot(re, im)")
                .at("Twins.java:39");
    }

    /**
     * The graph of {@link Twins.Complex#self()}.
     */
    static Twins_ComplexTraced self(Twins.Complex self) {
        Objects.requireNonNull(self);
        return Twins_ComplexTraced.constant(self); // Twins.java:47
    }

    /**
     * The graph of {@link Twins.Complex#polar(double, double)}.
     */
    static Twins_ComplexTraced polar(Value r, Value phi) {
        Value.argument(r, "r");
        Value.argument(phi, "phi");
        return new Twins_ComplexTraced(r.times(phi.cos()).at("Twins.java:51"), r.times(phi.sin()).at("Twins.java:51")); // Twins.java:51
    }

    /**
     * The graph of {@link Twins.Complex#sample()}.
     */
    static Twins_ComplexTraced sample() {
        return new Twins_ComplexTraced(Value.constant(1.5), Value.constant(-2)); // Twins.java:55
    }

    private static double re(Twins.Complex self) {
        return (double) RE.get(self);
    }

    private static double im(Twins.Complex self) {
        return (double) IM.get(self);
    }
}
