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
 * {@code Hierarchies.Mass} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "field at",
        "new(double,double) memory own",
        "sample() memory own",
        "add(double) memory own reads setsOwn"
})
class Hierarchies_MassTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ADD = Overrides.of(LOOKUP, Hierarchies.Mass.class, "add", double.class);

    Value at = Value.constant(0);

    Value weight = Value.constant(0);

    Hierarchies_MassTraced(Value at, Value weight) {
        Nodes.argument(at, "at");
        Nodes.argument(weight, "weight");
        this.at = at; // Hierarchies.java:135
        this.weight = weight; // Hierarchies.java:136
    }

    Hierarchies_MassTraced(Hierarchies.Mass plain, Lift lift) {
        lift.keep(plain, this);
        this.at = lift.value(plain, plain.at, "at");
        this.weight = lift.value(plain, plain.weight, "weight");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_MassTraced of(Hierarchies.Mass plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_MassTraced constant(Hierarchies.Mass plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_MassTraced of(Hierarchies.Mass plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Mass.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_MassTraced.class);
        }
        Hierarchies_MassTraced kept = lift.kept(plain);
        return kept == null ? new Hierarchies_MassTraced(plain, lift) : kept;
    }

    /**
     * {@code Mass.add(double)} on Values.
     */
    void add(Value x) {
        Scope scope = Scope.of(Sites.ADD);
        Nodes.argument(x, scope, 1);
        this.weight = Nodes.at(this.weight.plus(1), scope, 2); // Hierarchies.java:144
        this.at = Nodes.at(this.at.plus(x.minus(at).div(weight)), scope, 3); // Hierarchies.java:145
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Hierarchies$Mass@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Hierarchies.Mass#sample()}.
     */
    @SuppressWarnings("try")
    static Hierarchies_MassTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Hierarchies_MassTraced(Value.constant(2), Value.constant(3)); // Hierarchies.java:140
        }
    }

    /**
     * The graph of {@link Hierarchies.Mass#add(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static void add(Hierarchies.Mass self, Value x) {
        if (ADD.isOverriddenIn(self)) {
            ADD.call(self, x);
            return;
        }
        addOfMass(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Mass#add(double)} itself, overridden or not.
     */
    static void addOfMass(Hierarchies.Mass self, Value x) {
        Scope scope = Scope.of(Sites.ADD_2);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            self.weight += 1; // Hierarchies.java:144
            self.at = memory.put(
                    self, "at",
                    Nodes.at(
                            memory.get(self, "at", self.at)
                                    .plus(Nodes.div(x.minus(memory.get(self, "at", self.at)), self.weight, "weight")),
                            scope, 2)); // Hierarchies.java:145
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADD = """
                Hierarchies.java
                add
                143
                x\s
                weight 144:13-24(144:13-19,144:23-24)
                at 145:13-36(145:13-15,145:19-36(145:20-26(145:20-21,145:24-26),145:30-36))

                        void add(double x) {
                            weight += 1;
                            at += (x - at) / weight;
                        }
                """;

        static final String SAMPLE = """
                Hierarchies.java
                sample
                139

                        static Mass sample() {
                            return new Mass(2, 3);
                        }
                """;

        static final String ADD_2 = """
                Hierarchies.java
                add
                143
                x\s
                at 145:13-36(145:13-15,145:19-36(145:20-26(145:20-21,145:24-26),145:30-36))

                        void add(double x) {
                            weight += 1;
                            at += (x - at) / weight;
                        }
                """;
    }
}
