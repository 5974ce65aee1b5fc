package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Supertypes.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Supertypes_LineTraced implements Supertypes_SmoothCurveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, Supertypes.Line.class, "k", double.class);

    private static final Overrides AT = Overrides.of(LOOKUP, Supertypes.Line.class, "at", double.class);

    private static final Overrides SLOPE = Overrides.of(LOOKUP, Supertypes.Line.class, "slope");

    private static final Overrides CLONE = Overrides.of(LOOKUP, Supertypes.Line.class, "clone");

    final Value k;

    Supertypes_LineTraced(Value k) {
        Nodes.argument(k, "k");
        this.k = k; // Supertypes.java:28
    }

    Supertypes_LineTraced(Supertypes.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_LineTraced of(Supertypes.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_LineTraced constant(Supertypes.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_LineTraced of(Supertypes.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Line.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_LineTraced.class);
        }
        Supertypes_LineTraced kept = lift.kept(plain);
        return kept == null ? new Supertypes_LineTraced(plain, lift) : kept;
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    public Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(k.times(x), scope, 2); // Supertypes.java:37
    }

    /**
     * {@code Line.slope()} on Values.
     */
    @SuppressWarnings("try")
    public Supertypes_FlatTraced slope() {
        try (Scope scope = Scope.enter(Sites.SLOPE)) {
            return new Supertypes_FlatTraced(k); // Supertypes.java:42
        }
    }

    /**
     * {@code Line.clone()} on Values.
     */
    @SuppressWarnings("try")
    public Supertypes_LineTraced clone() {
        try (Scope scope = Scope.enter(Sites.CLONE)) {
            return new Supertypes_LineTraced(k); // Supertypes.java:47
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Supertypes$Line@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Supertypes.Line#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_LineTraced(Value.constant(1.5)); // Supertypes.java:32
        }
    }

    /**
     * The graph of {@link Supertypes.Line#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Supertypes.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link Supertypes.Line#at(double)} itself, overridden or not.
     */
    public static Value atOfLine(Supertypes.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(k(self), "k", x), scope, 2); // Supertypes.java:37
    }

    /**
     * The graph of {@link Supertypes.Line#slope()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Supertypes_FlatTraced slope(Supertypes.Line self) {
        if (SLOPE.isOverriddenIn(self)) {
            return SLOPE.call(self);
        }
        return slopeOfLine(self);
    }

    /**
     * The graph of {@link Supertypes.Line#slope()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    public static Supertypes_FlatTraced slopeOfLine(Supertypes.Line self) {
        try (Scope scope = Scope.enter(Sites.SLOPE)) {
            return new Supertypes_FlatTraced(Value.constant(k(self), "k")); // Supertypes.java:42
        }
    }

    /**
     * The graph of {@link Supertypes.Line#clone()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Supertypes_LineTraced clone(Supertypes.Line self) {
        if (CLONE.isOverriddenIn(self)) {
            return CLONE.call(self);
        }
        return cloneOfLine(self);
    }

    /**
     * The graph of {@link Supertypes.Line#clone()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    public static Supertypes_LineTraced cloneOfLine(Supertypes.Line self) {
        try (Scope scope = Scope.enter(Sites.CLONE)) {
            return new Supertypes_LineTraced(Value.constant(k(self), "k")); // Supertypes.java:47
        }
    }

    private static double k(Supertypes.Line self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Supertypes.java
                at
                35
                x\s
                return 37:20-25(37:20-21,37:24-25)

                        @Override
                        public double at(double x) {
                            return k * x;
                        }
                """;

        static final String SLOPE = """
                Supertypes.java
                slope
                40

                        @Override
                        public Flat slope() {
                            return new Flat(k);
                        }
                """;

        static final String CLONE = """
                Supertypes.java
                clone
                45

                        @Override
                        public Line clone() {
                            return new Line(k);
                        }
                """;

        static final String SAMPLE = """
                Supertypes.java
                sample
                31

                        static Line sample() {
                            return new Line(1.5);
                        }
                """;
    }
}
