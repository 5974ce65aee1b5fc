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
 * {@code Hierarchies.Shifted} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "density(double) along",
        "mean() along",
        "new(good.Hierarchies.Distribution,double) stores 0"
})
class Hierarchies_ShiftedTraced implements Hierarchies_DistributionTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle OTHER = PrivateMembers.field(
            LOOKUP, Hierarchies.Shifted.class, "other", Hierarchies.Distribution.class);

    private static final VarHandle BY = PrivateMembers.field(LOOKUP, Hierarchies.Shifted.class, "by", double.class);

    private static final Overrides DENSITY = Overrides.of(LOOKUP, Hierarchies.Shifted.class, "density", double.class);

    private static final Overrides MEAN = Overrides.of(LOOKUP, Hierarchies.Shifted.class, "mean");

    private static final Overrides AT_MEAN = Overrides.of(LOOKUP, Hierarchies.Shifted.class, "atMean");

    final Hierarchies_DistributionTraced other;

    final Value by;

    Hierarchies_ShiftedTraced(Hierarchies_DistributionTraced other, Value by) {
        Nodes.argument(by, "by");
        this.other = other; // Hierarchies.java:55
        this.by = by; // Hierarchies.java:56
    }

    Hierarchies_ShiftedTraced(Hierarchies.Shifted plain, Lift lift) {
        lift.keep(plain, this);
        this.other = lift.out(Hierarchies_DistributionTraced.of(other(plain), lift.in("other")));
        this.by = lift.value(by(plain), "by");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_ShiftedTraced of(Hierarchies.Shifted plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_ShiftedTraced constant(Hierarchies.Shifted plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_ShiftedTraced of(Hierarchies.Shifted plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Shifted.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_ShiftedTraced.class);
        }
        Hierarchies_ShiftedTraced kept = lift.kept(plain);
        return kept == null ? new Hierarchies_ShiftedTraced(plain, lift) : kept;
    }

    /**
     * {@code Shifted.density(double)} on Values.
     */
    public Value density(Value x) {
        try (Scope scope = Scope.enter(Sites.DENSITY)) {
            Nodes.argument(x, scope, 1);
            return other.density(Nodes.at(x.minus(by), scope, 2)); // Hierarchies.java:65
        }
    }

    /**
     * {@code Shifted.mean()} on Values.
     */
    public Value mean() {
        try (Scope scope = Scope.enter(Sites.MEAN)) {
            return Nodes.at(other.mean().plus(by), scope, 1); // Hierarchies.java:70
        }
    }

    /**
     * {@code Shifted.atMean()} on Values.
     */
    Value atMean() {
        try (Scope scope = Scope.enter(Sites.AT_MEAN)) {
            return Nodes.at(density(mean()).plus(by), scope, 1); // Hierarchies.java:74
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Hierarchies$Shifted@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Hierarchies.Shifted#sample()}.
     */
    @SuppressWarnings("try")
    static Hierarchies_ShiftedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Hierarchies_ShiftedTraced(
                    Hierarchies_DistributionTraced.of(Hierarchies.Uniform.sample(), Lift.passed()),
                    Value.constant(2)); // Hierarchies.java:60
        }
    }

    /**
     * The graph of {@link Hierarchies.Shifted#density(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value density(Hierarchies.Shifted self, Value x) {
        if (DENSITY.isOverriddenIn(self)) {
            return DENSITY.call(self, x);
        }
        return densityOfShifted(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Shifted#density(double)} itself, overridden or not.
     */
    public static Value densityOfShifted(Hierarchies.Shifted self, Value x) {
        try (Scope scope = Scope.enter(Sites.DENSITY)) {
            Nodes.argument(x, scope, 1);
            return Hierarchies_DistributionTraced.density(
                    other(self), Nodes.at(Nodes.minus(x, by(self), "by"), scope, 2)); // Hierarchies.java:65
        }
    }

    /**
     * The graph of {@link Hierarchies.Shifted#mean()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value mean(Hierarchies.Shifted self) {
        if (MEAN.isOverriddenIn(self)) {
            return MEAN.call(self);
        }
        return meanOfShifted(self);
    }

    /**
     * The graph of {@link Hierarchies.Shifted#mean()} itself, overridden or not.
     */
    public static Value meanOfShifted(Hierarchies.Shifted self) {
        try (Scope scope = Scope.enter(Sites.MEAN)) {
            return Nodes.at(
                    Nodes.plus(Hierarchies_DistributionTraced.mean(other(self)), by(self), "by"),
                    scope, 1); // Hierarchies.java:70
        }
    }

    /**
     * The graph of {@link Hierarchies.Shifted#atMean()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value atMean(Hierarchies.Shifted self) {
        if (AT_MEAN.isOverriddenIn(self)) {
            return AT_MEAN.call(self);
        }
        return atMeanOfShifted(self);
    }

    /**
     * The graph of {@link Hierarchies.Shifted#atMean()} itself, overridden or not.
     */
    static Value atMeanOfShifted(Hierarchies.Shifted self) {
        try (Scope scope = Scope.enter(Sites.AT_MEAN)) {
            return Nodes.at(Nodes.plus(density(self, mean(self)), by(self), "by"), scope, 1); // Hierarchies.java:74
        }
    }

    private static Hierarchies.Distribution other(Hierarchies.Shifted self) {
        return (Hierarchies.Distribution) OTHER.get(self);
    }

    private static double by(Hierarchies.Shifted self) {
        return (double) BY.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DENSITY = """
                Hierarchies.java
                density
                63
                x\s
                 65:34-40(65:34-35,65:38-40)

                        @Override
                        public double density(double x) {
                            return other.density(x - by);
                        }
                """;

        static final String MEAN = """
                Hierarchies.java
                mean
                68
                return 70:20-37(70:20-32,70:35-37)

                        @Override
                        public double mean() {
                            return other.mean() + by;
                        }
                """;

        static final String AT_MEAN = """
                Hierarchies.java
                atMean
                73
                return 74:20-40(74:20-35,74:38-40)

                        double atMean() {
                            return density(mean()) + by;
                        }
                """;

        static final String SAMPLE = """
                Hierarchies.java
                sample
                59

                        static Shifted sample() {
                            return new Shifted(Uniform.sample(), 2);
                        }
                """;
    }
}
