package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Systems.Cloud} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field time",
        "new(int) memory own",
        "step(double) memory own reads setsOwn",
        "energy() memory own reads elsewhere",
        "sample() memory own"
})
class Systems_CloudTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final Systems_BodyTraced[] bodies;

    Value time = Value.constant(0);

    @SuppressWarnings("try")
    Systems_CloudTraced(int n) {
        try (Memory memory = Memory.open()) {
            bodies = Systems_BodyTraced.many(n); // Systems.java:52
        }
    }

    Systems_CloudTraced(Systems.Cloud plain, Lift lift) {
        lift.keep(plain, this);
        this.bodies = lift.out(lift.in("bodies")
                .all(plain.bodies, one -> Systems_BodyTraced.of(one, lift), Systems_BodyTraced[]::new));
        this.time = lift.value(plain, plain.time, "time");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Systems_CloudTraced of(Systems.Cloud plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Systems_CloudTraced constant(Systems.Cloud plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Systems_CloudTraced of(Systems.Cloud plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Systems.Cloud.class) {
            return lift.subclass(LOOKUP, plain, Systems_CloudTraced.class);
        }
        Systems_CloudTraced kept = lift.kept(plain);
        return kept == null ? new Systems_CloudTraced(plain, lift) : kept;
    }

    /**
     * {@code Cloud.step(double)} on Values.
     */
    void step(Value h) {
        try (Scope scope = Scope.enter(Sites.STEP)) {
            Nodes.argument(h, scope, 1);
            Systems_BodyTraced.scale(bodies, h); // Systems.java:56
            this.time = Nodes.at(this.time.plus(h), scope, 2); // Systems.java:57
        }
    }

    /**
     * {@code Cloud.energy()} on Values.
     */
    @SuppressWarnings("try")
    Value energy() {
        try (Scope scope = Scope.enter(Sites.ENERGY); Memory memory = Memory.open()) {
            return Nodes.at(Systems_BodyTraced.total(bodies).plus(time), scope, 1); // Systems.java:62
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Systems$Cloud@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Systems.Cloud#sample()}.
     */
    @SuppressWarnings("try")
    static Systems_CloudTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Systems_CloudTraced(2); // Systems.java:66
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                Systems.java
                step
                55
                h\s
                time 57:13-22(57:13-17,57:21-22)

                        void step(double h) {
                            Body.scale(bodies, h);
                            time += h;
                        }
                """;

        static final String ENERGY = """
                Systems.java
                energy
                60
                return 62:20-45(62:20-38,62:41-45)

                        @SuppressWarnings("traced:not-traced")
                        double energy() {
                            return Body.total(bodies) + time;
                        }
                """;

        static final String SAMPLE = """
                Systems.java
                sample
                65

                        static Cloud sample() {
                            return new Cloud(2);
                        }
                """;
    }
}
