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
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldState.Strict} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HeldState_StrictTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FIXED = PrivateMembers.field(LOOKUP, HeldState.Strict.class, "fixed", Map.class);

    private static final Overrides ASK = Overrides.of(LOOKUP, HeldState.Strict.class, "ask", double.class);

    final Map<String, Value> fixed;

    HeldState_StrictTraced() {
        fixed = Map.of("a", Value.constant(1.0)); // HeldState.java:77
    }

    HeldState_StrictTraced(HeldState.Strict plain, Lift lift) {
        lift.keep(plain, this);
        this.fixed = lift.out(lift.in("fixed").map(fixed(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldState_StrictTraced of(HeldState.Strict plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldState_StrictTraced constant(HeldState.Strict plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldState_StrictTraced of(HeldState.Strict plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldState.Strict.class) {
            return lift.subclass(LOOKUP, plain, HeldState_StrictTraced.class);
        }
        HeldState_StrictTraced kept = lift.kept(plain);
        return kept == null ? new HeldState_StrictTraced(plain, lift) : kept;
    }

    /**
     * {@code Strict.ask(double)} on Values.
     */
    Value ask(Value x) {
        Scope scope = Scope.of(Sites.ASK);
        Nodes.argument(x, scope, 1);
        try {
            return fixed.containsKey(null) ? Nodes.at(Value.constant(0), scope, 2) : x; // HeldState.java:85
        } catch (NullPointerException e) {
            return Nodes.at(x.times(fixed.get("a")).times(3), scope, 3); // HeldState.java:87
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldState$Strict@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldState.Strict#sample()}.
     */
    @SuppressWarnings("try")
    static HeldState_StrictTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldState_StrictTraced(); // HeldState.java:80
        }
    }

    /**
     * The graph of {@link HeldState.Strict#ask(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value ask(HeldState.Strict self, Value x) {
        if (ASK.isOverriddenIn(self)) {
            return ASK.call(self, x);
        }
        return askOfStrict(self, x);
    }

    /**
     * The graph of {@link HeldState.Strict#ask(double)} itself, overridden or not.
     */
    static Value askOfStrict(HeldState.Strict self, Value x) {
        Scope scope = Scope.of(Sites.ASK);
        Nodes.argument(x, scope, 1);
        try {
            return fixed(self).containsKey(null) ? Nodes.at(Value.constant(0), scope, 2) : x; // HeldState.java:85
        } catch (NullPointerException e) {
            return Nodes.at(
                    Nodes.times(x, fixed(self).get("a"), "fixed.get(\"a\")").times(3), scope, 3); // HeldState.java:87
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> fixed(HeldState.Strict self) {
        return (Map<String, Double>) FIXED.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ASK = """
                HeldState.java
                ask
                83
                x\s
                return 85:50-51
                return 87:24-46(87:24-42(87:24-25,87:28-42),87:45-46)

                        double ask(double x) {
                            try {
                                return fixed.containsKey(null) ? 0 : x;
                            } catch (NullPointerException e) {
                                return x * fixed.get("a") * 3;
                            }
                        }
                """;

        static final String SAMPLE = """
                HeldState.java
                sample
                79

                        static Strict sample() {
                            return new Strict();
                        }
                """;
    }
}
