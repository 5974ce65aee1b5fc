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
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Scaled} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Bags_ScaledTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ALL = PrivateMembers.field(LOOKUP, Bags.Scaled.class, "all", LinkedList.class);

    private static final VarHandle SCALE = PrivateMembers.field(LOOKUP, Bags.Scaled.class, "scale", double.class);

    private static final Overrides FIRST = Overrides.of(LOOKUP, Bags.Scaled.class, "first");

    final LinkedList<Value> all;

    final Value scale;

    Bags_ScaledTraced(Value scale, List<Value> start) {
        Nodes.argument(scale, "scale");
        Nodes.elements(start, "start");
        all = new LinkedList<>(start); // Bags.java:63
        this.scale = scale; // Bags.java:64
    }

    Bags_ScaledTraced(Bags.Scaled plain, Lift lift) {
        lift.keep(plain, this);
        this.all = lift.out(lift.in("all").collection(all(plain), one -> lift.value(one)));
        this.scale = lift.value(scale(plain), "scale");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_ScaledTraced of(Bags.Scaled plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_ScaledTraced constant(Bags.Scaled plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_ScaledTraced of(Bags.Scaled plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Scaled.class) {
            return lift.subclass(LOOKUP, plain, Bags_ScaledTraced.class);
        }
        Bags_ScaledTraced kept = lift.kept(plain);
        return kept == null ? new Bags_ScaledTraced(plain, lift) : kept;
    }

    /**
     * {@code Scaled.add(double)} on Values.
     */
    void add(Value x) {
        Nodes.argument(x, "x");
        all.addFirst(scale.times(x)); // Bags.java:72
    }

    /**
     * {@code Scaled.first()} on Values.
     */
    Value first() {
        Scope scope = Scope.of(Sites.FIRST);
        return Nodes.at(Nodes.unboxed(all.getFirst()).minus(all.getLast()), scope, 1); // Bags.java:76
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Bags$Scaled@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Bags.Scaled#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_ScaledTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Bags_ScaledTraced(
                    Value.constant(2), List.of(Value.constant(1.0), Value.constant(4.0))); // Bags.java:68
        }
    }

    /**
     * The graph of {@link Bags.Scaled#first()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value first(Bags.Scaled self) {
        if (FIRST.isOverriddenIn(self)) {
            return FIRST.call(self);
        }
        return firstOfScaled(self);
    }

    /**
     * The graph of {@link Bags.Scaled#first()} itself, overridden or not.
     */
    static Value firstOfScaled(Bags.Scaled self) {
        Scope scope = Scope.of(Sites.FIRST);
        return Nodes.at(Value.constant(all(self).getFirst() - all(self).getLast()), scope, 1); // Bags.java:76
    }

    @SuppressWarnings("unchecked")
    private static LinkedList<Double> all(Bags.Scaled self) {
        return (LinkedList<Double>) ALL.get(self);
    }

    private static double scale(Bags.Scaled self) {
        return (double) SCALE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FIRST = """
                Bags.java
                first
                75
                return 76:20-50(76:20-34,76:37-50)

                        double first() {
                            return all.getFirst() - all.getLast();
                        }
                """;

        static final String SAMPLE = """
                Bags.java
                sample
                67

                        static Scaled sample() {
                            return new Scaled(2, List.of(1.0, 4.0));
                        }
                """;
    }
}
