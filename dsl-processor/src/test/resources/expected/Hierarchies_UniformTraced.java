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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Hierarchies.Uniform} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "density(double) along",
        "mean() along"
})
class Hierarchies_UniformTraced implements Hierarchies_DistributionTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LOW = PrivateMembers.field(LOOKUP, Hierarchies.Uniform.class, "low", double.class);

    private static final VarHandle HIGH = PrivateMembers.field(LOOKUP, Hierarchies.Uniform.class, "high", double.class);

    private static final Overrides DENSITY = Overrides.of(LOOKUP, Hierarchies.Uniform.class, "density", double.class);

    private static final Overrides MEAN = Overrides.of(LOOKUP, Hierarchies.Uniform.class, "mean");

    final Value low;

    final Value high;

    Hierarchies_UniformTraced(Value low, Value high) {
        Nodes.argument(low, "low");
        Nodes.argument(high, "high");
        this.low = low; // Hierarchies.java:27
        this.high = high; // Hierarchies.java:28
    }

    Hierarchies_UniformTraced(Hierarchies.Uniform plain, Lift lift) {
        lift.keep(plain, this);
        this.low = lift.value(low(plain), "low");
        this.high = lift.value(high(plain), "high");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_UniformTraced of(Hierarchies.Uniform plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_UniformTraced constant(Hierarchies.Uniform plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_UniformTraced of(Hierarchies.Uniform plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Uniform.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_UniformTraced.class);
        }
        Hierarchies_UniformTraced kept = lift.kept(plain);
        return kept == null ? new Hierarchies_UniformTraced(plain, lift) : kept;
    }

    /**
     * {@code Uniform.density(double)} on Values.
     */
    public Value density(Value x) {
        Scope scope = Scope.of(Sites.DENSITY);
        Nodes.argument(x, scope, 1);
        return x.data() < low.data() || x.data() > high.data()
                ? Nodes.at(Value.constant(0), scope, 2)
                : Nodes.at(Values.div(1, high.minus(low)), scope, 3); // Hierarchies.java:41
    }

    /**
     * {@code Uniform.mean()} on Values.
     */
    public Value mean() {
        Scope scope = Scope.of(Sites.MEAN);
        return Nodes.at(low.plus(high).div(2), scope, 1); // Hierarchies.java:46
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Hierarchies$Uniform@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Hierarchies.Uniform#of(double, double)}.
     */
    static Hierarchies_DistributionTraced of(Value low, Value high) {
        try (Scope scope = Scope.enter(Sites.OF)) {
            Nodes.argument(low, scope, 1);
            Nodes.argument(high, scope, 2);
            return new Hierarchies_UniformTraced(low, high); // Hierarchies.java:32
        }
    }

    /**
     * The graph of {@link Hierarchies.Uniform#sample()}.
     */
    @SuppressWarnings("try")
    static Hierarchies_UniformTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Hierarchies_UniformTraced(Value.constant(-1), Value.constant(3)); // Hierarchies.java:36
        }
    }

    /**
     * The graph of {@link Hierarchies.Uniform#density(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value density(Hierarchies.Uniform self, Value x) {
        if (DENSITY.isOverriddenIn(self)) {
            return DENSITY.call(self, x);
        }
        return densityOfUniform(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Uniform#density(double)} itself, overridden or not.
     */
    public static Value densityOfUniform(Hierarchies.Uniform self, Value x) {
        Scope scope = Scope.of(Sites.DENSITY_2);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Value.constant(x.data() < low(self) || x.data() > high(self) ? 0 : 1 / (high(self) - low(self))),
                scope, 2); // Hierarchies.java:41
    }

    /**
     * The graph of {@link Hierarchies.Uniform#mean()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value mean(Hierarchies.Uniform self) {
        if (MEAN.isOverriddenIn(self)) {
            return MEAN.call(self);
        }
        return meanOfUniform(self);
    }

    /**
     * The graph of {@link Hierarchies.Uniform#mean()} itself, overridden or not.
     */
    public static Value meanOfUniform(Hierarchies.Uniform self) {
        Scope scope = Scope.of(Sites.MEAN);
        return Nodes.at(Value.constant((low(self) + high(self)) / 2), scope, 1); // Hierarchies.java:46
    }

    private static double low(Hierarchies.Uniform self) {
        return (double) LOW.get(self);
    }

    private static double high(Hierarchies.Uniform self) {
        return (double) HIGH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DENSITY = """
                Hierarchies.java
                density
                39
                x\s
                return 41:42-43
                return 41:46-62(41:46-47,41:51-61(41:51-55,41:58-61))

                        @Override
                        public double density(double x) {
                            return x < low || x > high ? 0 : 1 / (high - low);
                        }
                """;

        static final String MEAN = """
                Hierarchies.java
                mean
                44
                return 46:20-36(46:21-31(46:21-24,46:27-31),46:35-36)

                        @Override
                        public double mean() {
                            return (low + high) / 2;
                        }
                """;

        static final String OF = """
                Hierarchies.java
                of
                31
                low\s
                high\s

                        static Distribution of(double low, double high) {
                            return new Uniform(low, high);
                        }
                """;

        static final String SAMPLE = """
                Hierarchies.java
                sample
                35

                        static Uniform sample() {
                            return new Uniform(-1, 3);
                        }
                """;

        static final String DENSITY_2 = """
                Hierarchies.java
                density
                39
                x\s
                return 41:20-62

                        @Override
                        public double density(double x) {
                            return x < low || x > high ? 0 : 1 / (high - low);
                        }
                """;
    }
}
