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
 * {@code SameArrays.Vec} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field d",
        "array d",
        "new(double[]) memory own stores 0",
        "at(int) memory own reads",
        "set(int,double) memory own reads setsOwn",
        "sample() memory own"
})
class SameArrays_VecTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, SameArrays.Vec.class, "at", int.class);

    private static final Overrides SET = Overrides.of(LOOKUP, SameArrays.Vec.class, "set", int.class, double.class);

    final Value[] d;

    SameArrays_VecTraced(Value... d) {
        Nodes.elements(d, "d");
        this.d = d; // SameArrays.java:27
    }

    SameArrays_VecTraced(SameArrays.Vec plain, Lift lift) {
        lift.keep(plain, this);
        this.d = lift.out(lift.in("d").values(plain.d));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SameArrays_VecTraced of(SameArrays.Vec plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SameArrays_VecTraced constant(SameArrays.Vec plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SameArrays_VecTraced of(SameArrays.Vec plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != SameArrays.Vec.class) {
            return lift.subclass(LOOKUP, plain, SameArrays_VecTraced.class);
        }
        SameArrays_VecTraced kept = lift.kept(plain);
        return kept == null ? new SameArrays_VecTraced(plain, lift) : kept;
    }

    /**
     * {@code Vec.at(int)} on Values.
     */
    Value at(int i) {
        return d[i]; // SameArrays.java:31
    }

    /**
     * {@code Vec.set(int,double)} on Values.
     */
    void set(int i, Value x) {
        Nodes.argument(x, "x");
        d[i] = x; // SameArrays.java:35
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.SameArrays$Vec@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link SameArrays.Vec#at(int)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value at(SameArrays.Vec self, int i) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, i);
        }
        return atOfVec(self, i);
    }

    /**
     * The graph of {@link SameArrays.Vec#at(int)} itself, overridden or not.
     */
    static Value atOfVec(SameArrays.Vec self, int i) {
        try (Memory memory = Memory.open()) {
            return memory.get(self.d, i); // SameArrays.java:31
        }
    }

    /**
     * The graph of {@link SameArrays.Vec#set(int, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static void set(SameArrays.Vec self, int i, Value x) {
        if (SET.isOverriddenIn(self)) {
            SET.call(self, i, x);
            return;
        }
        setOfVec(self, i, x);
    }

    /**
     * The graph of {@link SameArrays.Vec#set(int, double)} itself, overridden or not.
     */
    static void setOfVec(SameArrays.Vec self, int i, Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.set(self.d, i, x); // SameArrays.java:35
        }
    }

    /**
     * The graph of {@link SameArrays.Vec#sample()}.
     */
    @SuppressWarnings("try")
    static SameArrays_VecTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SameArrays_VecTraced(Value.constant(1.5), Value.constant(2.5)); // SameArrays.java:39
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                SameArrays.java
                sample
                38

                        static Vec sample() {
                            return new Vec(1.5, 2.5);
                        }
                """;
    }
}
