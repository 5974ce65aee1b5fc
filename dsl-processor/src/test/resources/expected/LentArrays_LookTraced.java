package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code LentArrays.Look} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field all",
        "new(double[],double) memory own stores 0",
        "sample() memory own",
        "last() memory own reads"
})
final class LentArrays_LookTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ALL = PrivateMembers.field(LOOKUP, LentArrays.Look.class, "all", double[].class);

    private static final VarHandle K = PrivateMembers.field(LOOKUP, LentArrays.Look.class, "k", double.class);

    final Value[] all;

    final Value k;

    LentArrays_LookTraced(Value[] all, Value k) {
        Nodes.elements(all, "all");
        Nodes.argument(k, "k");
        this.all = all; // LentArrays.java:32
        this.k = k; // LentArrays.java:32
    }

    LentArrays_LookTraced(LentArrays.Look plain, Lift lift) {
        lift.keep(plain, this);
        this.all = lift.out(lift.in("all").values(all(plain)));
        this.k = lift.value(k(plain), "k");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static LentArrays_LookTraced of(LentArrays.Look plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static LentArrays_LookTraced constant(LentArrays.Look plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static LentArrays_LookTraced of(LentArrays.Look plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        LentArrays_LookTraced kept = lift.kept(plain);
        return kept == null ? new LentArrays_LookTraced(plain, lift) : kept;
    }

    /**
     * {@code Look.last()} on Values.
     */
    Value last() {
        Scope scope = Scope.of(Sites.LAST);
        return Nodes.at(all[all.length - 1].times(k), scope, 1); // LentArrays.java:39
    }

    /**
     * The component {@code all}.
     */
    public Value[] all() {
        return all;
    }

    /**
     * The component {@code k}.
     */
    public Value k() {
        return k;
    }

    /**
     * The graph of {@link LentArrays.Look#sample()}.
     */
    @SuppressWarnings("try")
    static LentArrays_LookTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new LentArrays_LookTraced(
                    new Value[] {Value.constant(1.5), Value.constant(-2)}, Value.constant(3)); // LentArrays.java:35
        }
    }

    /**
     * The graph of {@link LentArrays.Look#last()}.
     */
    static Value last(LentArrays.Look self) {
        Scope scope = Scope.of(Sites.LAST);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    Nodes.times(memory.get(all(self), all(self).length - 1), k(self), "k"),
                    scope, 1); // LentArrays.java:39
        }
    }

    private static double[] all(LentArrays.Look self) {
        return (double[]) ALL.get(self);
    }

    private static double k(LentArrays.Look self) {
        return (double) K.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LAST = """
                LentArrays.java
                last
                38
                return 39:20-43(39:20-39,39:42-43)

                        double last() {
                            return all[all.length - 1] * k;
                        }
                """;

        static final String SAMPLE = """
                LentArrays.java
                sample
                34

                        static Look sample() {
                            return new Look(new double[] {1.5, -2}, 3);
                        }
                """;
    }
}
