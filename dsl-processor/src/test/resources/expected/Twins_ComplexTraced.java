package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Complex} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Twins_ComplexTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RE = PrivateMembers.field(LOOKUP, Twins.Complex.class, "re", double.class);

    private static final VarHandle IM = PrivateMembers.field(LOOKUP, Twins.Complex.class, "im", double.class);

    static {
        Nodes.initialize(Twins.Complex.class);
    }

    final Value re;

    final Value im;

    Twins_ComplexTraced(Value re, Value im) {
        Scope scope = Scope.of(Sites.NEW_COMPLEX);
        Nodes.argument(re, scope, 1);
        Nodes.argument(im, scope, 2);
        if (re.data() == 13) { // Twins.java:13
            throw new IllegalArgumentException("unlucky"); // Twins.java:14
        }
        im = Nodes.at(im.plus(0), scope, 3); // Twins.java:16
        this.re = re; // Twins.java:11
        this.im = im; // Twins.java:11
    }

    Twins_ComplexTraced(Value re) {
        this(re, Value.constant(0)); // Twins.java:20
        Nodes.argument(re, "re");
    }

    Twins_ComplexTraced(Twins.Complex plain, Lift lift) {
        lift.keep(plain, this);
        this.re = lift.value(re(plain), "re");
        this.im = lift.value(im(plain), "im");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_ComplexTraced of(Twins.Complex plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_ComplexTraced constant(Twins.Complex plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Twins_ComplexTraced of(Twins.Complex plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Twins_ComplexTraced kept = lift.kept(plain);
        return kept == null ? new Twins_ComplexTraced(plain, lift) : kept;
    }

    /**
     * {@code Complex.plus(good.Twins.Complex)} on Values.
     */
    Twins_ComplexTraced plus(Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS)) {
            return new Twins_ComplexTraced(
                    Nodes.at(re.plus(other.re), scope, 1), Nodes.at(im.plus(other.im), scope, 2)); // Twins.java:24
        }
    }

    /**
     * {@code Complex.times(good.Twins.Complex)} on Values.
     */
    Twins_ComplexTraced times(Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            return new Twins_ComplexTraced(
                    Nodes.at(re.times(other.re).minus(im.times(other.im)), scope, 1),
                    Nodes.at(re.times(other.im).plus(im.times(other.re())), scope, 2)); // Twins.java:28
        }
    }

    /**
     * {@code Complex.scaled(double)} on Values.
     */
    Twins_ComplexTraced scaled(Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(factor, scope, 1);
            return new Twins_ComplexTraced(
                    Nodes.at(re.times(factor), scope, 2), Nodes.at(im.times(factor), scope, 3)); // Twins.java:32
        }
    }

    /**
     * {@code Complex.turned()} on Values.
     */
    @SuppressWarnings("try")
    Twins_ComplexTraced turned() {
        try (Scope scope = Scope.enter(Sites.TURNED)) {
            return times(Twins_ComplexTraced.of(Twins.Complex.I, Lift.passed())); // Twins.java:36
        }
    }

    /**
     * {@code Complex.abs()} on Values.
     */
    Value abs() {
        Scope scope = Scope.of(Sites.ABS);
        return Nodes.at(re.hypot(im), scope, 1); // Twins.java:40
    }

    /**
     * {@code Complex.isReal()} on Values.
     */
    boolean isReal() {
        return im.data() == 0 | Double.isNaN(im.data()); // Twins.java:45
    }

    /**
     * {@code Complex.self()} on Values.
     */
    Twins_ComplexTraced self() {
        return this; // Twins.java:49
    }

    /**
     * {@code Complex.toString()} on Values.
     */
    public String toString() {
        return re.data() + "+" + im.data() + "i"; // Twins.java:62
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
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Twins_ComplexTraced that && Double.compare(this.re.data(), that.re.data()) == 0
                && Double.compare(this.im.data(), that.im.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.re.data());
        hash = 31 * hash + Double.hashCode(this.im.data());
        return hash;
    }

    /**
     * The graph of {@link Twins.Complex#plus(Twins.Complex)}.
     */
    static Twins_ComplexTraced plus(Twins.Complex self, Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS)) {
            return new Twins_ComplexTraced(
                    Nodes.at(Nodes.plus(re(self), "re", other.re), scope, 1),
                    Nodes.at(Nodes.plus(im(self), "im", other.im), scope, 2)); // Twins.java:24
        }
    }

    /**
     * The graph of {@link Twins.Complex#times(Twins.Complex)}.
     */
    static Twins_ComplexTraced times(Twins.Complex self, Twins_ComplexTraced other) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            return new Twins_ComplexTraced(
                    Nodes.at(
                            Nodes.times(re(self), "re", other.re).minus(Nodes.times(im(self), "im", other.im)),
                            scope, 1),
                    Nodes.at(
                            Nodes.times(re(self), "re", other.im).plus(Nodes.times(im(self), "im", other.re())),
                            scope, 2)); // Twins.java:28
        }
    }

    /**
     * The graph of {@link Twins.Complex#scaled(double)}.
     */
    static Twins_ComplexTraced scaled(Twins.Complex self, Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(factor, scope, 1);
            return new Twins_ComplexTraced(
                    Nodes.at(Nodes.times(re(self), "re", factor), scope, 2),
                    Nodes.at(Nodes.times(im(self), "im", factor), scope, 3)); // Twins.java:32
        }
    }

    /**
     * The graph of {@link Twins.Complex#turned()}.
     */
    static Twins_ComplexTraced turned(Twins.Complex self) {
        Objects.requireNonNull(self, "Complex.turned() is called on null");
        return Twins_ComplexTraced.of(self.times(Twins.Complex.I), Lift.passed()); // Twins.java:36
    }

    /**
     * The graph of {@link Twins.Complex#abs()}.
     */
    static Value abs(Twins.Complex self) {
        Scope scope = Scope.of(Sites.ABS);
        return Nodes.at(Value.constant(Math.hypot(re(self), im(self))), scope, 1); // Twins.java:40
    }

    /**
     * The graph of {@link Twins.Complex#self()}.
     */
    static Twins_ComplexTraced self(Twins.Complex self) {
        Objects.requireNonNull(self, "Complex.self() is called on null");
        return Twins_ComplexTraced.of(self, Lift.passed()); // Twins.java:49
    }

    /**
     * The graph of {@link Twins.Complex#polar(double, double)}.
     */
    static Twins_ComplexTraced polar(Value r, Value phi) {
        try (Scope scope = Scope.enter(Sites.POLAR)) {
            Nodes.argument(r, scope, 1);
            Nodes.argument(phi, scope, 2);
            return new Twins_ComplexTraced(
                    Nodes.at(r.times(phi.cos()), scope, 3), Nodes.at(r.times(phi.sin()), scope, 4)); // Twins.java:53
        }
    }

    /**
     * The graph of {@link Twins.Complex#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_ComplexTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_ComplexTraced(Value.constant(1.5), Value.constant(-2)); // Twins.java:57
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
        static final String NEW_COMPLEX = """
                Twins.java
                new Complex
                11
                re\s
                im\s
                im 16:18-24(16:18-20,16:23-24)

                        @SuppressWarnings("traced:equality")
                        Complex {
                            if (re == 13) {
                                throw new IllegalArgumentException("unlucky");
                            }
                            im = im + 0;
                        }
                """;

        static final String PLUS = """
                Twins.java
                plus
                23
                 24:32-45(24:32-34,24:37-45)
                 24:47-60(24:47-49,24:52-60)

                        Complex plus(Complex other) {
                            return new Complex(re + other.re, im + other.im);
                        }
                """;

        static final String TIMES = """
                Twins.java
                times
                27
                 28:32-61(28:32-45(28:32-34,28:37-45),28:48-61(28:48-50,28:53-61))
                 28:63-94(28:63-76(28:63-65,28:68-76),28:79-94(28:79-81,28:84-94))

                        Complex times(Complex other) {
                            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re());
                        }
                """;

        static final String SCALED = """
                Twins.java
                scaled
                31
                factor\s
                 32:32-43(32:32-34,32:37-43)
                 32:45-56(32:45-47,32:50-56)

                        Complex scaled(double factor) {
                            return new Complex(re * factor, im * factor);
                        }
                """;

        static final String TURNED = """
                Twins.java
                turned
                35

                        Complex turned() {
                            return times(I);
                        }
                """;

        static final String ABS = """
                Twins.java
                abs
                39
                return 40:20-38(40:31-33,40:35-37)

                        double abs() {
                            return Math.hypot(re, im);
                        }
                """;

        static final String POLAR = """
                Twins.java
                polar
                52
                r\s
                phi\s
                 53:32-49(53:32-33,53:36-49(53:45-48))
                 53:51-68(53:51-52,53:55-68(53:64-67))

                        static Complex polar(double r, double phi) {
                            return new Complex(r * Math.cos(phi), r * Math.sin(phi));
                        }
                """;

        static final String SAMPLE = """
                Twins.java
                sample
                56

                        static Complex sample() {
                            return new Complex(1.5, -2);
                        }
                """;
    }
}
