package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code PrivateMethods.Upper} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class PrivateMethods_UpperTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle INDEX = PrivateMembers.method(
            LOOKUP, PrivateMethods.Upper.class, "index", int.class);

    private static final Overrides THROUGH = Overrides.of(LOOKUP, PrivateMethods.Upper.class, "through", double.class);

    Value x = Value.constant(0);

    int calls;

    PrivateMethods_UpperTraced(Value x) {
        Nodes.argument(x, "x");
        this.x = x; // PrivateMethods.java:13
        normalizeOfPrivateMethods_Upper(); // PrivateMethods.java:14
    }

    PrivateMethods_UpperTraced(PrivateMethods.Upper plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(plain, plain.x, "x");
        this.calls = plain.calls;
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static PrivateMethods_UpperTraced of(PrivateMethods.Upper plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static PrivateMethods_UpperTraced constant(PrivateMethods.Upper plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static PrivateMethods_UpperTraced of(PrivateMethods.Upper plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != PrivateMethods.Upper.class) {
            return lift.subclass(LOOKUP, plain, PrivateMethods_UpperTraced.class);
        }
        PrivateMethods_UpperTraced kept = lift.kept(plain);
        return kept == null ? new PrivateMethods_UpperTraced(plain, lift) : kept;
    }

    /**
     * {@code Upper.normalize()} on Values.
     */
    void normalizeOfPrivateMethods_Upper() {
        Scope scope = Scope.of(Sites.NORMALIZE);
        this.x = Nodes.at(x.times(2), scope, 1); // PrivateMethods.java:18
    }

    /**
     * {@code Upper.scaled(double)} on Values.
     */
    Value scaledOfPrivateMethods_Upper(Value k) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(x.times(k), scope, 2); // PrivateMethods.java:22
    }

    /**
     * {@code Upper.index()} on Values.
     */
    int indexOfPrivateMethods_Upper() {
        calls++; // PrivateMethods.java:26
        return 1; // PrivateMethods.java:27
    }

    /**
     * {@code Upper.through(double)} on Values.
     */
    Value through(Value k) {
        try (Scope scope = Scope.enter(Sites.THROUGH)) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(
                    Nodes.plus(scaledOfPrivateMethods_Upper(k), indexOfPrivateMethods_Upper(), "index()")
                            .plus(squaredOfPrivateMethods_Upper(k)),
                    scope, 2); // PrivateMethods.java:35
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.PrivateMethods$Upper@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link PrivateMethods.Upper#scaled(double)}.
     */
    static Value scaled(PrivateMethods.Upper self, Value k) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(Nodes.times(self.x, "x", k), scope, 2); // PrivateMethods.java:22
    }

    /**
     * The graph of {@link PrivateMethods.Upper#squared(double)}.
     */
    static Value squaredOfPrivateMethods_Upper(Value k) {
        Scope scope = Scope.of(Sites.SQUARED);
        Nodes.argument(k, scope, 1);
        return Nodes.at(k.times(k), scope, 2); // PrivateMethods.java:31
    }

    /**
     * The graph of {@link PrivateMethods.Upper#through(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value through(PrivateMethods.Upper self, Value k) {
        if (THROUGH.isOverriddenIn(self)) {
            return THROUGH.call(self, k);
        }
        return throughOfUpper(self, k);
    }

    /**
     * The graph of {@link PrivateMethods.Upper#through(double)} itself, overridden or not.
     */
    static Value throughOfUpper(PrivateMethods.Upper self, Value k) {
        try (Scope scope = Scope.enter(Sites.THROUGH)) {
            Nodes.argument(k, scope, 1);
            return Nodes.at(
                    Nodes.plus(scaled(self, k), plainIndex(self), "index()").plus(squaredOfPrivateMethods_Upper(k)),
                    scope, 2); // PrivateMethods.java:35
        }
    }

    /**
     * The graph of {@link PrivateMethods.Upper#sample()}.
     */
    @SuppressWarnings("try")
    static PrivateMethods_UpperTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new PrivateMethods_UpperTraced(Value.constant(1.5)); // PrivateMethods.java:39
        }
    }

    private static int plainIndex(PrivateMethods.Upper self) {
        try {
            return (int) INDEX.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORMALIZE = """
                PrivateMethods.java
                normalize
                17
                x 18:17-22(18:17-18,18:21-22)

                        private void normalize() {
                            x = x * 2;
                        }
                """;

        static final String SCALED = """
                PrivateMethods.java
                scaled
                21
                k\s
                return 22:20-25(22:20-21,22:24-25)

                        private double scaled(double k) {
                            return x * k;
                        }
                """;

        static final String THROUGH = """
                PrivateMethods.java
                through
                34
                k\s
                return 35:20-52(35:20-39(35:20-29,35:32-39),35:42-52)

                        double through(double k) {
                            return scaled(k) + index() + squared(k);
                        }
                """;

        static final String SQUARED = """
                PrivateMethods.java
                squared
                30
                k\s
                return 31:20-25(31:20-21,31:24-25)

                        private static double squared(double k) {
                            return k * k;
                        }
                """;

        static final String SAMPLE = """
                PrivateMethods.java
                sample
                38

                        static Upper sample() {
                            return new Upper(1.5);
                        }
                """;
    }
}
