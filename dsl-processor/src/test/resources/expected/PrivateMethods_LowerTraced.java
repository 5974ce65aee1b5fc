package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code PrivateMethods.Lower} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class PrivateMethods_LowerTraced extends PrivateMethods_UpperTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SCALED = Overrides.of(LOOKUP, PrivateMethods.Lower.class, "scaled", double.class);

    private static final Overrides SQUARED = Overrides.of(LOOKUP, PrivateMethods.Lower.class, "squared", double.class);

    private static final Overrides OWN = Overrides.of(LOOKUP, PrivateMethods.Lower.class, "own", double.class);

    Value sum = Value.constant(0);

    PrivateMethods_LowerTraced(Value x) {
        super(x); // PrivateMethods.java:48
        Nodes.argument(x, "x");
        normalizeOfPrivateMethods_Lower(); // PrivateMethods.java:49
    }

    PrivateMethods_LowerTraced(PrivateMethods.Lower plain, Lift lift) {
        super(plain, lift);
        this.sum = lift.value(plain, plain.sum, "sum");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static PrivateMethods_LowerTraced of(PrivateMethods.Lower plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static PrivateMethods_LowerTraced constant(PrivateMethods.Lower plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static PrivateMethods_LowerTraced of(PrivateMethods.Lower plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != PrivateMethods.Lower.class) {
            return lift.subclass(LOOKUP, plain, PrivateMethods_LowerTraced.class);
        }
        PrivateMethods_LowerTraced kept = lift.kept(plain);
        return kept == null ? new PrivateMethods_LowerTraced(plain, lift) : kept;
    }

    /**
     * {@code Lower.normalize()} on Values.
     */
    void normalizeOfPrivateMethods_Lower() {
        Scope scope = Scope.of(Sites.NORMALIZE);
        this.sum = Nodes.at(this.sum.plus(x), scope, 1); // PrivateMethods.java:53
    }

    /**
     * {@code Lower.scaled(double)} on Values.
     */
    Value scaled(Value k) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(x.times(k).times(10), scope, 2); // PrivateMethods.java:57
    }

    /**
     * {@code Lower.index()} on Values.
     */
    Value indexOfPrivateMethods_Lower() {
        Scope scope = Scope.of(Sites.INDEX);
        return Nodes.at(Values.times(5, sum), scope, 1); // PrivateMethods.java:61
    }

    /**
     * {@code Lower.squared(double)} on Values.
     */
    Value squared(Value k) {
        Scope scope = Scope.of(Sites.SQUARED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(k.unaryMinus(), scope, 2); // PrivateMethods.java:65
    }

    /**
     * {@code Lower.own(double)} on Values.
     */
    Value own(Value k) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(
                    scaled(k).plus(indexOfPrivateMethods_Lower()).plus(squared(k)), scope, 2); // PrivateMethods.java:69
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.PrivateMethods$Lower@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link PrivateMethods.Lower#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value scaled(PrivateMethods.Lower self, Value k) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, k);
        }
        return scaledOfLower(self, k);
    }

    /**
     * The graph of {@link PrivateMethods.Lower#scaled(double)} itself, overridden or not.
     */
    static Value scaledOfLower(PrivateMethods.Lower self, Value k) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(Nodes.times(self.x, "x", k).times(10), scope, 2); // PrivateMethods.java:57
    }

    /**
     * The graph of {@link PrivateMethods.Lower#index()}.
     */
    static Value index(PrivateMethods.Lower self) {
        Objects.requireNonNull(self, "Lower.index() is called on null");
        Scope scope = Scope.of(Sites.INDEX);
        return Nodes.at(Value.constant(5 * self.sum), scope, 1); // PrivateMethods.java:61
    }

    /**
     * The graph of {@link PrivateMethods.Lower#squared(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value squared(PrivateMethods.Lower self, Value k) {
        if (SQUARED.isOverriddenIn(self)) {
            return SQUARED.call(self, k);
        }
        return squaredOfLower(self, k);
    }

    /**
     * The graph of {@link PrivateMethods.Lower#squared(double)} itself, overridden or not.
     */
    static Value squaredOfLower(PrivateMethods.Lower self, Value k) {
        Scope scope = Scope.of(Sites.SQUARED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(k.unaryMinus(), scope, 2); // PrivateMethods.java:65
    }

    /**
     * The graph of {@link PrivateMethods.Lower#own(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value own(PrivateMethods.Lower self, Value k) {
        if (OWN.isOverriddenIn(self)) {
            return OWN.call(self, k);
        }
        return ownOfLower(self, k);
    }

    /**
     * The graph of {@link PrivateMethods.Lower#own(double)} itself, overridden or not.
     */
    static Value ownOfLower(PrivateMethods.Lower self, Value k) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(
                    scaled(self, k).plus(index(self)).plus(squared(self, k)), scope, 2); // PrivateMethods.java:69
        }
    }

    /**
     * The graph of {@link PrivateMethods.Lower#sample()}.
     */
    @SuppressWarnings("try")
    static PrivateMethods_LowerTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new PrivateMethods_LowerTraced(Value.constant(1.5)); // PrivateMethods.java:73
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORMALIZE = """
                PrivateMethods.java
                normalize
                52
                sum 53:13-21(53:13-16,53:20-21)

                        private void normalize() {
                            sum += x;
                        }
                """;

        static final String SCALED = """
                PrivateMethods.java
                scaled
                56
                k\s
                return 57:20-30(57:20-25(57:20-21,57:24-25),57:28-30)

                        double scaled(double k) {
                            return x * k * 10;
                        }
                """;

        static final String INDEX = """
                PrivateMethods.java
                index
                60
                return 61:20-27(61:20-21,61:24-27)

                        private double index() {
                            return 5 * sum;
                        }
                """;

        static final String SQUARED = """
                PrivateMethods.java
                squared
                64
                k\s
                return 65:20-22(65:21-22)

                        double squared(double k) {
                            return -k;
                        }
                """;

        static final String OWN = """
                PrivateMethods.java
                own
                68
                k\s
                return 69:20-52(69:20-39(69:20-29,69:32-39),69:42-52)

                        double own(double k) {
                            return scaled(k) + index() + squared(k);
                        }
                """;

        static final String SAMPLE = """
                PrivateMethods.java
                sample
                72

                        static Lower sample() {
                            return new Lower(1.5);
                        }
                """;
    }
}
