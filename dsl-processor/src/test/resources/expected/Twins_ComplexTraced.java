package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.REMEMBER_COMPLEX);
        Value.argument(re, scope, 1);
        Value.argument(im, scope, 2);
        if (re.data() == 13) { // Twins.java:12
            throw new IllegalArgumentException("unlucky"); // Twins.java:13
        }
        im = im.plus(0).at(scope, 3); // Twins.java:15
        this.re = re; // Twins.java:11
        this.im = im; // Twins.java:11
    }

    Twins_ComplexTraced(Value re) {
        this(re, Value.constant(0)); // Twins.java:19
        Scope scope = Scope.of(Sites.REMEMBER_COMPLEX_2);
        Value.argument(re, scope, 1);
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
        try (Scope scope = Scope.enter(Sites.PLUS)) {
            return new Twins_ComplexTraced(re.plus(other.re).at(scope, 1), im.plus(other.im).at(scope, 2)); // Twins.java:23
        }
    }

    /**
     * {@code Complex.times(good.Twins.Complex)} on Values.
     */
    Twins_ComplexTraced times(Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            return new Twins_ComplexTraced(re.times(other.re).minus(im.times(other.im)).at(scope, 1), re.times(other.im).plus(im.times(other.re())).at(scope, 2)); // Twins.java:27
        }
    }

    /**
     * {@code Complex.scaled(double)} on Values.
     */
    Twins_ComplexTraced scaled(Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Value.argument(factor, scope, 1);
            return new Twins_ComplexTraced(re.times(factor).at(scope, 2), im.times(factor).at(scope, 3)); // Twins.java:31
        }
    }

    /**
     * {@code Complex.turned()} on Values.
     */
    @SuppressWarnings("try")
    Twins_ComplexTraced turned() {
        try (Scope scope = Scope.enter(Sites.TURNED)) {
            return times(Twins_ComplexTraced.constant(Twins.Complex.I)); // Twins.java:35
        }
    }

    /**
     * {@code Complex.abs()} on Values.
     */
    Value abs() {
        Scope scope = Scope.of(Sites.ABS);
        return re.hypot(im).at(scope, 1); // Twins.java:39
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
        try (Scope scope = Scope.enter(Sites.PLUS)) {
            return new Twins_ComplexTraced(Values.plus(re(self), "re", other.re).at(scope, 1), Values.plus(im(self), "im", other.im).at(scope, 2)); // Twins.java:23
        }
    }

    /**
     * The graph of {@link Twins.Complex#times(Twins.Complex)}.
     */
    static Twins_ComplexTraced times(Twins.Complex self, Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            return new Twins_ComplexTraced(Values.times(re(self), "re", other.re).minus(Values.times(im(self), "im", other.im)).at(scope, 1), Values.times(re(self), "re", other.im).plus(Values.times(im(self), "im", other.re())).at(scope, 2)); // Twins.java:27
        }
    }

    /**
     * The graph of {@link Twins.Complex#scaled(double)}.
     */
    static Twins_ComplexTraced scaled(Twins.Complex self, Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Value.argument(factor, scope, 1);
            return new Twins_ComplexTraced(Values.times(re(self), "re", factor).at(scope, 2), Values.times(im(self), "im", factor).at(scope, 3)); // Twins.java:31
        }
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
        Scope scope = Scope.of(Sites.ABS);
        return Value.constant(Math.hypot(re(self), im(self)), "Math.hypot(re, im)")
                .at(scope, 1); // Twins.java:39
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
        try (Scope scope = Scope.enter(Sites.POLAR)) {
            Value.argument(r, scope, 1);
            Value.argument(phi, scope, 2);
            return new Twins_ComplexTraced(r.times(phi.cos()).at(scope, 3), r.times(phi.sin()).at(scope, 4)); // Twins.java:51
        }
    }

    /**
     * The graph of {@link Twins.Complex#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_ComplexTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_ComplexTraced(Value.constant(1.5), Value.constant(-2)); // Twins.java:55
        }
    }

    private static double re(Twins.Complex self) {
        return (double) RE.get(self);
    }

    private static double im(Twins.Complex self) {
        return (double) IM.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REMEMBER_COMPLEX = "Twins.java\n"
                + "new Complex\n"
                + "11\n"
                + "re \n"
                + "im \n"
                + "im 15:18-24(15:18-20,15:23-24)\n"
                + "\n"
                + "        Complex {\n"
                + "            if (re == 13) {\n"
                + "                throw new IllegalArgumentException(\"unlucky\");\n"
                + "            }\n"
                + "            im = im + 0;\n"
                + "        }\n";

        static final String REMEMBER_COMPLEX_2 = "Twins.java\n"
                + "new Complex\n"
                + "18\n"
                + "re \n"
                + "\n"
                + "        Complex(double re) {\n"
                + "            this(re, 0);\n"
                + "        }\n";

        static final String PLUS = "Twins.java\n"
                + "plus\n"
                + "22\n"
                + " 23:32-45(23:32-34,23:37-45)\n"
                + " 23:47-60(23:47-49,23:52-60)\n"
                + "\n"
                + "        Complex plus(Complex other) {\n"
                + "            return new Complex(re + other.re, im + other.im);\n"
                + "        }\n";

        static final String TIMES = "Twins.java\n"
                + "times\n"
                + "26\n"
                + " 27:32-61(27:32-45(27:32-34,27:37-45),27:48-61(27:48-50,27:53-61))\n"
                + " 27:63-94(27:63-76(27:63-65,27:68-76),27:79-94(27:79-81,27:84-94))\n"
                + "\n"
                + "        Complex times(Complex other) {\n"
                + "            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re());\n"
                + "        }\n";

        static final String SCALED = "Twins.java\n"
                + "scaled\n"
                + "30\n"
                + "factor \n"
                + " 31:32-43(31:32-34,31:37-43)\n"
                + " 31:45-56(31:45-47,31:50-56)\n"
                + "\n"
                + "        Complex scaled(double factor) {\n"
                + "            return new Complex(re * factor, im * factor);\n"
                + "        }\n";

        static final String TURNED = "Twins.java\n"
                + "turned\n"
                + "34\n"
                + "\n"
                + "        Complex turned() {\n"
                + "            return times(I);\n"
                + "        }\n";

        static final String ABS = "Twins.java\n"
                + "abs\n"
                + "38\n"
                + " 39:20-38(39:31-33,39:35-37)\n"
                + "\n"
                + "        double abs() {\n"
                + "            return Math.hypot(re, im);\n"
                + "        }\n";

        static final String POLAR = "Twins.java\n"
                + "polar\n"
                + "50\n"
                + "r \n"
                + "phi \n"
                + " 51:32-49(51:32-33,51:36-49(51:45-48))\n"
                + " 51:51-68(51:51-52,51:55-68(51:64-67))\n"
                + "\n"
                + "        static Complex polar(double r, double phi) {\n"
                + "            return new Complex(r * Math.cos(phi), r * Math.sin(phi));\n"
                + "        }\n";

        static final String SAMPLE = "Twins.java\n"
                + "sample\n"
                + "54\n"
                + "\n"
                + "        static Complex sample() {\n"
                + "            return new Complex(1.5, -2);\n"
                + "        }\n";
    }
}
