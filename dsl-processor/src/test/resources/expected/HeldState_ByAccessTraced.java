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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldState.ByAccess} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HeldState_ByAccessTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MAP = PrivateMembers.field(LOOKUP, HeldState.ByAccess.class, "map", Map.class);

    private static final Overrides IN_ORDER = Overrides.of(LOOKUP, HeldState.ByAccess.class, "inOrder", double.class);

    final Map<Integer, Value> map;

    HeldState_ByAccessTraced() {
        map = new LinkedHashMap<>(16, 0.75f, true); // HeldState.java:31
        map.put(1, Value.constant(1.0)); // HeldState.java:34
        map.put(2, Value.constant(2.0)); // HeldState.java:35
    }

    HeldState_ByAccessTraced(HeldState.ByAccess plain, Lift lift) {
        lift.keep(plain, this);
        this.map = lift.out(lift.in("map").map(map(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldState_ByAccessTraced of(HeldState.ByAccess plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldState_ByAccessTraced constant(HeldState.ByAccess plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldState_ByAccessTraced of(HeldState.ByAccess plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldState.ByAccess.class) {
            return lift.subclass(LOOKUP, plain, HeldState_ByAccessTraced.class);
        }
        HeldState_ByAccessTraced kept = lift.kept(plain);
        return kept == null ? new HeldState_ByAccessTraced(plain, lift) : kept;
    }

    /**
     * {@code ByAccess.inOrder(double)} on Values.
     */
    Value inOrder(Value x) {
        Scope scope = Scope.of(Sites.IN_ORDER);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.unboxed(map.get(1)); // HeldState.java:43
        for (Value each : Nodes.allUnboxed(map.values())) { // HeldState.java:44
            sum = Nodes.at(sum.times(x).plus(each), scope, 2); // HeldState.java:45
        }
        return sum; // HeldState.java:47
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldState$ByAccess@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldState.ByAccess#sample()}.
     */
    @SuppressWarnings("try")
    static HeldState_ByAccessTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldState_ByAccessTraced(); // HeldState.java:39
        }
    }

    /**
     * The graph of {@link HeldState.ByAccess#inOrder(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value inOrder(HeldState.ByAccess self, Value x) {
        if (IN_ORDER.isOverriddenIn(self)) {
            return IN_ORDER.call(self, x);
        }
        return inOrderOfByAccess(self, x);
    }

    /**
     * The graph of {@link HeldState.ByAccess#inOrder(double)} itself, overridden or not.
     */
    static Value inOrderOfByAccess(HeldState.ByAccess self, Value x) {
        Scope scope = Scope.of(Sites.IN_ORDER_2);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(map(self).get(1)), scope, 2); // HeldState.java:43
        for (double each : map(self).values()) { // HeldState.java:44
            sum = Nodes.at(Nodes.plus(sum.times(x), each, "each"), scope, 3); // HeldState.java:45
        }
        return sum; // HeldState.java:47
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Double> map(HeldState.ByAccess self) {
        return (Map<Integer, Double>) MAP.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String IN_ORDER = """
                HeldState.java
                inOrder
                42
                x\s
                sum 45:23-37(45:23-30(45:23-26,45:29-30),45:33-37)

                        double inOrder(double x) {
                            double sum = map.get(1);
                            for (double each : map.values()) {
                                sum = sum * x + each;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                HeldState.java
                sample
                38

                        static ByAccess sample() {
                            return new ByAccess();
                        }
                """;

        static final String IN_ORDER_2 = """
                HeldState.java
                inOrder
                42
                x\s
                sum 43:26-36
                sum 45:23-37(45:23-30(45:23-26,45:29-30),45:33-37)

                        double inOrder(double x) {
                            double sum = map.get(1);
                            for (double each : map.values()) {
                                sum = sum * x + each;
                            }
                            return sum;
                        }
                """;
    }
}
