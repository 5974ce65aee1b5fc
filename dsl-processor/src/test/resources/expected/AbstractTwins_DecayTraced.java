package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code AbstractTwins.Decay} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field state",
        "step(double) memory own reads setsOwn"
})
class AbstractTwins_DecayTraced extends AbstractTwins_FilterTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RATE = PrivateMembers.field(LOOKUP, AbstractTwins.Decay.class, "rate", double.class);

    private static final VarHandle STATE = PrivateMembers.field(
            LOOKUP, AbstractTwins.Decay.class, "state", double.class);

    private static final Overrides STEP = Overrides.of(LOOKUP, AbstractTwins.Decay.class, "step", double.class);

    final Value rate;

    Value state = Value.constant(0);

    AbstractTwins_DecayTraced(Value rate) {
        super("decay"); // AbstractTwins.java:48
        Nodes.argument(rate, "rate");
        this.rate = rate; // AbstractTwins.java:49
    }

    AbstractTwins_DecayTraced(AbstractTwins.Decay plain, Lift lift) {
        super(plain, lift);
        this.rate = lift.value(rate(plain), "rate");
        this.state = lift.value(plain, state(plain), "state");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AbstractTwins_DecayTraced of(AbstractTwins.Decay plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AbstractTwins_DecayTraced constant(AbstractTwins.Decay plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AbstractTwins_DecayTraced of(AbstractTwins.Decay plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AbstractTwins.Decay.class) {
            return lift.subclass(LOOKUP, plain, AbstractTwins_DecayTraced.class);
        }
        AbstractTwins_DecayTraced kept = lift.kept(plain);
        return kept == null ? new AbstractTwins_DecayTraced(plain, lift) : kept;
    }

    /**
     * {@code Decay.step(double)} on Values.
     */
    Value step(Value x) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.argument(x, scope, 1);
        this.state = Nodes.at(rate.times(state).plus(x), scope, 2); // AbstractTwins.java:54
        return state; // AbstractTwins.java:55
    }

    /**
     * The graph of {@link AbstractTwins.Decay#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value step(AbstractTwins.Decay self, Value x) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, x);
        }
        return stepOfDecay(self, x);
    }

    /**
     * The graph of {@link AbstractTwins.Decay#step(double)} itself, overridden or not.
     */
    static Value stepOfDecay(AbstractTwins.Decay self, Value x) {
        Scope scope = Scope.of(Sites.STEP);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setState(
                    self,
                    memory.put(
                            self, "state",
                            Nodes.at(
                                    Nodes.times(rate(self), "rate", memory.get(self, "state", state(self))).plus(x),
                                    scope, 2))); // AbstractTwins.java:54
            return memory.get(self, "state", state(self)); // AbstractTwins.java:55
        }
    }

    /**
     * The graph of {@link AbstractTwins.Decay#sample()}.
     */
    @SuppressWarnings("try")
    static AbstractTwins_DecayTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AbstractTwins_DecayTraced(Value.constant(0.5)); // AbstractTwins.java:59
        }
    }

    private static double rate(AbstractTwins.Decay self) {
        return (double) RATE.get(self);
    }

    private static double state(AbstractTwins.Decay self) {
        return (double) STATE.get(self);
    }

    private static double setState(AbstractTwins.Decay self, double value) {
        STATE.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                AbstractTwins.java
                step
                52
                x\s
                state 54:21-37(54:21-33(54:21-25,54:28-33),54:36-37)

                        @Override
                        double step(double x) {
                            state = rate * state + x;
                            return state;
                        }
                """;

        static final String SAMPLE = """
                AbstractTwins.java
                sample
                58

                        static Decay sample() {
                            return new Decay(0.5);
                        }
                """;
    }
}
