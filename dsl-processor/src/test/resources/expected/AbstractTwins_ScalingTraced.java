package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code AbstractTwins.Scaling} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("twice(double) memory own reads setsOwn")
abstract class AbstractTwins_ScalingTraced extends AbstractTwins_FilterTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TWICE = Overrides.of(LOOKUP, AbstractTwins.Scaling.class, "twice", double.class);

    AbstractTwins_ScalingTraced() {
        super("scaling"); // AbstractTwins.java:66
    }

    AbstractTwins_ScalingTraced(AbstractTwins.Scaling plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AbstractTwins_ScalingTraced of(AbstractTwins.Scaling plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AbstractTwins_ScalingTraced constant(AbstractTwins.Scaling plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AbstractTwins_ScalingTraced of(AbstractTwins.Scaling plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AbstractTwins.Scaling.class) {
            return lift.subclass(LOOKUP, plain, AbstractTwins_ScalingTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Scaling.twice(double)} on Values.
     */
    Value twice(Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(super.twice(x).plus(x), scope, 2); // AbstractTwins.java:71
        }
    }

    /**
     * The graph of {@link AbstractTwins.Scaling#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value twice(AbstractTwins.Scaling self, Value x) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, x);
        }
        return twiceOfScaling(self, x);
    }

    /**
     * The graph of {@link AbstractTwins.Scaling#twice(double)} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Value twiceOfScaling(AbstractTwins.Scaling self, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    AbstractTwins_FilterTraced.twiceOfFilter(self, x).plus(x), scope, 2); // AbstractTwins.java:71
        }
    }

    /**
     * The graph of {@link AbstractTwins.Scaling#sample()}.
     */
    @SuppressWarnings("try")
    static AbstractTwins_ScalingTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AbstractTwins_GainTraced(Value.constant(4)); // AbstractTwins.java:75
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TWICE = """
                AbstractTwins.java
                twice
                69
                x\s
                return 71:20-38(71:20-34,71:37-38)

                        @Override
                        double twice(double x) {
                            return super.twice(x) + x;
                        }
                """;

        static final String SAMPLE = """
                AbstractTwins.java
                sample
                74

                        static Scaling sample() {
                            return new Gain(4);
                        }
                """;
    }
}
