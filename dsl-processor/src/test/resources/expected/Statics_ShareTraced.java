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
 * {@code Statics.Share} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory reads elsewhere",
        "sample() memory reads elsewhere"
})
class Statics_ShareTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle TOTAL = PrivateMembers.staticField(LOOKUP, Statics.class, "total", double.class);

    private static final VarHandle PART = PrivateMembers.field(LOOKUP, Statics.Share.class, "part", double.class);

    private static final VarHandle WHOLE = PrivateMembers.field(LOOKUP, Statics.Share.class, "whole", double.class);

    private static final Overrides RATIO = Overrides.of(LOOKUP, Statics.Share.class, "ratio");

    final Value part;

    final Value whole;

    Statics_ShareTraced(Value part) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(part, "part");
            this.whole = memory.get(Statics.class, "total", total()); // Statics.java:15
            this.part = part; // Statics.java:18
        }
    }

    Statics_ShareTraced(Statics.Share plain, Lift lift) {
        lift.keep(plain, this);
        this.part = lift.value(part(plain), "part");
        this.whole = lift.value(whole(plain), "whole");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Statics_ShareTraced of(Statics.Share plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Statics_ShareTraced constant(Statics.Share plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Statics_ShareTraced of(Statics.Share plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Statics.Share.class) {
            return lift.subclass(LOOKUP, plain, Statics_ShareTraced.class);
        }
        Statics_ShareTraced kept = lift.kept(plain);
        return kept == null ? new Statics_ShareTraced(plain, lift) : kept;
    }

    /**
     * {@code Share.ratio()} on Values.
     */
    Value ratio() {
        Scope scope = Scope.of(Sites.RATIO);
        return Nodes.at(part.div(whole), scope, 1); // Statics.java:22
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Statics$Share@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Statics.Share#ratio()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value ratio(Statics.Share self) {
        if (RATIO.isOverriddenIn(self)) {
            return RATIO.call(self);
        }
        return ratioOfShare(self);
    }

    /**
     * The graph of {@link Statics.Share#ratio()} itself, overridden or not.
     */
    static Value ratioOfShare(Statics.Share self) {
        Scope scope = Scope.of(Sites.RATIO);
        return Nodes.at(Value.constant(part(self) / whole(self)), scope, 1); // Statics.java:22
    }

    /**
     * The graph of {@link Statics.Share#sample()}.
     */
    @SuppressWarnings("try")
    static Statics_ShareTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE); Memory memory = Memory.open()) {
            return new Statics_ShareTraced(Value.constant(3)); // Statics.java:26
        }
    }

    private static double total() {
        return (double) TOTAL.get();
    }

    private static double part(Statics.Share self) {
        return (double) PART.get(self);
    }

    private static double whole(Statics.Share self) {
        return (double) WHOLE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String RATIO = """
                Statics.java
                ratio
                21
                return 22:20-32(22:20-24,22:27-32)

                        double ratio() {
                            return part / whole;
                        }
                """;

        static final String SAMPLE = """
                Statics.java
                sample
                25

                        static Share sample() {
                            return new Share(3);
                        }
                """;
    }
}
