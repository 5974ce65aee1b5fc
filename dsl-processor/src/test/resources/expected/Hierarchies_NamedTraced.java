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
 * {@code Hierarchies.Named} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
abstract class Hierarchies_NamedTraced implements Hierarchies_DistributionTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, Hierarchies.Named.class, "name", String.class);

    private static final Overrides AT_MEAN = Overrides.of(LOOKUP, Hierarchies.Named.class, "atMean");

    final String name;

    Hierarchies_NamedTraced(String name) {
        this.name = name; // Hierarchies.java:27
    }

    Hierarchies_NamedTraced(Hierarchies.Named plain, Lift lift) {
        lift.keep(plain, this);
        this.name = plainName(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_NamedTraced of(Hierarchies.Named plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_NamedTraced constant(Hierarchies.Named plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_NamedTraced of(Hierarchies.Named plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Named.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_NamedTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Named.name()} on Values.
     */
    String name() {
        return name; // Hierarchies.java:35
    }

    /**
     * {@code Named.atMean()} on Values.
     */
    Value atMean() {
        try (Scope scope = Scope.enter(Sites.AT_MEAN)) {
            return Nodes.at(
                    Nodes.plus(density(mean()), name().length(), "name().length()"), scope, 1); // Hierarchies.java:39
        }
    }

    /**
     * The graph of {@link Hierarchies.Named#sample()}.
     */
    static Hierarchies_NamedTraced sample() {
        return Hierarchies_NamedTraced.of(Hierarchies.Uniform.sample(), Lift.passed()); // Hierarchies.java:31
    }

    /**
     * The graph of {@link Hierarchies.Named#atMean()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value atMean(Hierarchies.Named self) {
        if (AT_MEAN.isOverriddenIn(self)) {
            return AT_MEAN.call(self);
        }
        return atMeanOfNamed(self);
    }

    /**
     * The graph of {@link Hierarchies.Named#atMean()} itself, overridden or not.
     */
    static Value atMeanOfNamed(Hierarchies.Named self) {
        try (Scope scope = Scope.enter(Sites.AT_MEAN)) {
            return Nodes.at(
                    Nodes.plus(
                            Hierarchies_DistributionTraced.density(self, Hierarchies_DistributionTraced.mean(self)),
                            self.name().length(), "name().length()"),
                    scope, 1); // Hierarchies.java:39
        }
    }

    private static String plainName(Hierarchies.Named self) {
        return (String) NAME.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT_MEAN = """
                Hierarchies.java
                atMean
                38
                return 39:20-53(39:20-35,39:38-53)

                        double atMean() {
                            return density(mean()) + name().length();
                        }
                """;
    }
}
