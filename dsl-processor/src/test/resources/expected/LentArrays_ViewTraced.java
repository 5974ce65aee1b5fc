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
 * {@code LentArrays.View} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field all",
        "array all",
        "new(double[]) memory own stores 0",
        "sample() memory own",
        "set(double) memory own reads setsOwn",
        "first() memory own reads"
})
class LentArrays_ViewTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SET = Overrides.of(LOOKUP, LentArrays.View.class, "set", double.class);

    private static final Overrides FIRST = Overrides.of(LOOKUP, LentArrays.View.class, "first");

    Value[] all;

    LentArrays_ViewTraced(Value[] all) {
        Nodes.elements(all, "all");
        this.all = all; // LentArrays.java:16
    }

    LentArrays_ViewTraced(LentArrays.View plain, Lift lift) {
        lift.keep(plain, this);
        this.all = lift.out(lift.in("all").values(plain.all));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static LentArrays_ViewTraced of(LentArrays.View plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static LentArrays_ViewTraced constant(LentArrays.View plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static LentArrays_ViewTraced of(LentArrays.View plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != LentArrays.View.class) {
            return lift.subclass(LOOKUP, plain, LentArrays_ViewTraced.class);
        }
        LentArrays_ViewTraced kept = lift.kept(plain);
        return kept == null ? new LentArrays_ViewTraced(plain, lift) : kept;
    }

    /**
     * {@code View.set(double)} on Values.
     */
    void set(Value x) {
        Nodes.argument(x, "x");
        all[0] = x; // LentArrays.java:24
    }

    /**
     * {@code View.first()} on Values.
     */
    Value first() {
        return all[0]; // LentArrays.java:28
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.LentArrays$View@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link LentArrays.View#sample()}.
     */
    @SuppressWarnings("try")
    static LentArrays_ViewTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new LentArrays_ViewTraced(
                    new Value[] {Value.constant(1.5), Value.constant(-2)}); // LentArrays.java:20
        }
    }

    /**
     * The graph of {@link LentArrays.View#set(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static void set(LentArrays.View self, Value x) {
        if (SET.isOverriddenIn(self)) {
            SET.call(self, x);
            return;
        }
        setOfView(self, x);
    }

    /**
     * The graph of {@link LentArrays.View#set(double)} itself, overridden or not.
     */
    static void setOfView(LentArrays.View self, Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.set(self.all, 0, x); // LentArrays.java:24
        }
    }

    /**
     * The graph of {@link LentArrays.View#first()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value first(LentArrays.View self) {
        if (FIRST.isOverriddenIn(self)) {
            return FIRST.call(self);
        }
        return firstOfView(self);
    }

    /**
     * The graph of {@link LentArrays.View#first()} itself, overridden or not.
     */
    static Value firstOfView(LentArrays.View self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self.all, 0); // LentArrays.java:28
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                LentArrays.java
                sample
                19

                        static View sample() {
                            return new View(new double[] {1.5, -2});
                        }
                """;
    }
}
