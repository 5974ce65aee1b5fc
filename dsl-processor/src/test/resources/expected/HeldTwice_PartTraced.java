package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldTwice.Part} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field weight",
        "new(double) memory own",
        "total(double) memory own reads elsewhere setsOwn"
})
class HeldTwice_PartTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TOTAL = Overrides.of(LOOKUP, HeldTwice.Part.class, "total", double.class);

    HeldTwice_PartTraced whole;

    final List<HeldTwice_PartTraced> parts;

    Value weight = Value.constant(0);

    HeldTwice_PartTraced(Value weight) {
        Nodes.argument(weight, "weight");
        parts = new ArrayList<>(); // HeldTwice.java:124
        this.weight = weight; // HeldTwice.java:128
    }

    HeldTwice_PartTraced(HeldTwice.Part plain, Lift lift) {
        lift.keep(plain, this);
        this.whole = lift.out(HeldTwice_PartTraced.of(plain.whole, lift.in("whole")));
        this.parts = lift.out(lift.in("parts").collection(plain.parts, one -> HeldTwice_PartTraced.of(one, lift)));
        this.weight = lift.value(plain, plain.weight, "weight");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldTwice_PartTraced of(HeldTwice.Part plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldTwice_PartTraced constant(HeldTwice.Part plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldTwice_PartTraced of(HeldTwice.Part plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldTwice.Part.class) {
            return lift.subclass(LOOKUP, plain, HeldTwice_PartTraced.class);
        }
        HeldTwice_PartTraced kept = lift.kept(plain);
        return kept == null ? new HeldTwice_PartTraced(plain, lift) : kept;
    }

    /**
     * {@code Part.total(double)} on Values.
     */
    Value total(Value v) {
        Scope scope = Scope.of(Sites.TOTAL);
        Nodes.argument(v, scope, 1);
        whole.weight = Nodes.at(whole.weight.times(v), scope, 2); // HeldTwice.java:143
        Value sum = weight; // HeldTwice.java:144
        for (HeldTwice_PartTraced one : parts) { // HeldTwice.java:145
            sum = Nodes.at(sum.plus(one.weight.times(one.whole.weight)), scope, 3); // HeldTwice.java:146
        }
        return sum; // HeldTwice.java:148
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldTwice$Part@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldTwice.Part#total(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value total(HeldTwice.Part self, Value v) {
        if (TOTAL.isOverriddenIn(self)) {
            return TOTAL.call(self, v);
        }
        return totalOfPart(self, v);
    }

    /**
     * The graph of {@link HeldTwice.Part#total(double)} itself, overridden or not.
     */
    static Value totalOfPart(HeldTwice.Part self, Value v) {
        Scope scope = Scope.of(Sites.TOTAL);
        try (Memory memory = Memory.open()) {
            Nodes.argument(v, scope, 1);
            self.whole.weight = memory.put(
                    self.whole, "weight",
                    Nodes.at(
                            memory.get(self.whole, "weight", self.whole.weight).times(v),
                            scope, 2)); // HeldTwice.java:143
            Value sum = memory.get(self, "weight", self.weight); // HeldTwice.java:144
            for (HeldTwice.Part one : self.parts) { // HeldTwice.java:145
                sum = Nodes.at(
                        sum.plus(memory.get(one, "weight", one.weight)
                                .times(memory.get(one.whole, "weight", one.whole.weight))),
                        scope, 3); // HeldTwice.java:146
            }
            return sum; // HeldTwice.java:148
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TOTAL = """
                HeldTwice.java
                total
                142
                v\s
                weight 143:13-30(143:13-25,143:29-30)
                sum 146:17-53(146:17-20,146:24-53(146:24-34,146:37-53))

                        double total(double v) {
                            whole.weight *= v;
                            double sum = weight;
                            for (Part one : parts) {
                                sum += one.weight * one.whole.weight;
                            }
                            return sum;
                        }
                """;
    }
}
