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
 * {@code Fluent.Power} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own",
        "sample() memory own",
        "times(double) memory own reads setsOwn",
        "once(double) memory own reads setsOwn"
})
class Fluent_PowerTraced extends Fluent_ProductTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(LOOKUP, Fluent.Power.class, "times", double.class);

    private static final Overrides ONCE = Overrides.of(LOOKUP, Fluent.Power.class, "once", double.class);

    Fluent_PowerTraced(Value value) {
        super(value); // Fluent.java:62
        Nodes.argument(value, "value");
    }

    Fluent_PowerTraced(Fluent.Power plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_PowerTraced of(Fluent.Power plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_PowerTraced constant(Fluent.Power plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_PowerTraced of(Fluent.Power plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Fluent.Power.class) {
            return lift.subclass(LOOKUP, plain, Fluent_PowerTraced.class);
        }
        Fluent_PowerTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_PowerTraced(plain, lift) : kept;
    }

    /**
     * {@code Power.times(double)} on Values.
     */
    Fluent_PowerTraced times(Value x) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            Nodes.argument(x, scope, 1);
            super.times(Nodes.at(x.times(x), scope, 2)); // Fluent.java:71
            return this; // Fluent.java:72
        }
    }

    /**
     * {@code Power.once(double)} on Values.
     */
    Fluent_PowerTraced once(Value x) {
        try (Scope scope = Scope.enter(Sites.ONCE)) {
            Nodes.argument(x, scope, 1);
            super.times(x); // Fluent.java:76
            return this; // Fluent.java:77
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Fluent$Power@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Fluent.Power#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_PowerTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Fluent_PowerTraced(Value.constant(2)); // Fluent.java:66
        }
    }

    /**
     * The graph of {@link Fluent.Power#times(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Fluent.Power times(Fluent.Power self, Value x) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x);
        }
        return timesOfPower(self, x);
    }

    /**
     * The graph of {@link Fluent.Power#times(double)} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Fluent.Power timesOfPower(Fluent.Power self, Value x) {
        try (Scope scope = Scope.enter(Sites.TIMES); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Fluent_ProductTraced.timesOfProduct(self, Nodes.at(x.times(x), scope, 2)); // Fluent.java:71
            return self; // Fluent.java:72
        }
    }

    /**
     * The graph of {@link Fluent.Power#once(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Fluent.Power once(Fluent.Power self, Value x) {
        if (ONCE.isOverriddenIn(self)) {
            return ONCE.call(self, x);
        }
        return onceOfPower(self, x);
    }

    /**
     * The graph of {@link Fluent.Power#once(double)} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Fluent.Power onceOfPower(Fluent.Power self, Value x) {
        try (Scope scope = Scope.enter(Sites.ONCE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Fluent_ProductTraced.timesOfProduct(self, x); // Fluent.java:76
            return self; // Fluent.java:77
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TIMES = """
                Fluent.java
                times
                69
                x\s
                 71:25-30(71:25-26,71:29-30)

                        @Override
                        Power times(double x) {
                            super.times(x * x);
                            return this;
                        }
                """;

        static final String ONCE = """
                Fluent.java
                once
                75
                x\s

                        Power once(double x) {
                            super.times(x);
                            return this;
                        }
                """;

        static final String SAMPLE = """
                Fluent.java
                sample
                65

                        static Power sample() {
                            return new Power(2);
                        }
                """;
    }
}
