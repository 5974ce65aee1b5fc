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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldState.Wide} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HeldState_WideTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MAP = PrivateMembers.field(LOOKUP, HeldState.Wide.class, "map", Map.class);

    private static final Overrides IN_ORDER = Overrides.of(LOOKUP, HeldState.Wide.class, "inOrder", double.class);

    final Map<String, Value> map;

    HeldState_WideTraced() {
        map = new HashMap<>(256); // HeldState.java:53
        map.put("eight", Value.constant(1.0)); // HeldState.java:56
        map.put("one", Value.constant(2.0)); // HeldState.java:57
        map.put("nine", Value.constant(3.0)); // HeldState.java:58
        map.put("six", Value.constant(4.0)); // HeldState.java:59
    }

    HeldState_WideTraced(HeldState.Wide plain, Lift lift) {
        lift.keep(plain, this);
        this.map = lift.out(lift.in("map").map(map(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldState_WideTraced of(HeldState.Wide plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldState_WideTraced constant(HeldState.Wide plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldState_WideTraced of(HeldState.Wide plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldState.Wide.class) {
            return lift.subclass(LOOKUP, plain, HeldState_WideTraced.class);
        }
        HeldState_WideTraced kept = lift.kept(plain);
        return kept == null ? new HeldState_WideTraced(plain, lift) : kept;
    }

    /**
     * {@code Wide.inOrder(double)} on Values.
     */
    Value inOrder(Value x) {
        Scope scope = Scope.of(Sites.IN_ORDER);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // HeldState.java:67
        for (Value each : Nodes.allUnboxed(map.values())) { // HeldState.java:68
            sum = Nodes.at(sum.times(x).plus(each), scope, 3); // HeldState.java:69
        }
        return sum; // HeldState.java:71
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldState$Wide@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldState.Wide#sample()}.
     */
    @SuppressWarnings("try")
    static HeldState_WideTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldState_WideTraced(); // HeldState.java:63
        }
    }

    /**
     * The graph of {@link HeldState.Wide#inOrder(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value inOrder(HeldState.Wide self, Value x) {
        if (IN_ORDER.isOverriddenIn(self)) {
            return IN_ORDER.call(self, x);
        }
        return inOrderOfWide(self, x);
    }

    /**
     * The graph of {@link HeldState.Wide#inOrder(double)} itself, overridden or not.
     */
    static Value inOrderOfWide(HeldState.Wide self, Value x) {
        Scope scope = Scope.of(Sites.IN_ORDER);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // HeldState.java:67
        for (double each : map(self).values()) { // HeldState.java:68
            sum = Nodes.at(Nodes.plus(sum.times(x), each, "each"), scope, 3); // HeldState.java:69
        }
        return sum; // HeldState.java:71
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> map(HeldState.Wide self) {
        return (Map<String, Double>) MAP.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String IN_ORDER = """
                HeldState.java
                inOrder
                66
                x\s
                sum 67:26-27
                sum 69:23-37(69:23-30(69:23-26,69:29-30),69:33-37)

                        double inOrder(double x) {
                            double sum = 0;
                            for (double each : map.values()) {
                                sum = sum * x + each;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                HeldState.java
                sample
                62

                        static Wide sample() {
                            return new Wide();
                        }
                """;
    }
}
