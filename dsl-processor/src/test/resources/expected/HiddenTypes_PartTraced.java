package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HiddenTypes.Part} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HiddenTypes_PartTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> PART_CLASS = PrivateMembers.type(LOOKUP, "good.HiddenTypes$Part");

    private static final VarHandle Q = PrivateMembers.field(LOOKUP, PART_CLASS, "q", double.class);

    Value q = Value.constant(0);

    HiddenTypes_PartTraced() {
        Scope scope = Scope.of(Sites.NEW_PART);
        this.q = Nodes.at(Value.constant(3), scope, 1); // HiddenTypes.java:27
    }

    HiddenTypes_PartTraced(Object plain, Lift lift) {
        lift.keep(plain, this);
        this.q = lift.value(plain, q(plain), "q");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HiddenTypes_PartTraced of(Object plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HiddenTypes_PartTraced constant(Object plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HiddenTypes_PartTraced of(Object plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != PART_CLASS) {
            return lift.subclass(LOOKUP, plain, HiddenTypes_PartTraced.class);
        }
        HiddenTypes_PartTraced kept = lift.kept(plain);
        return kept == null ? new HiddenTypes_PartTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HiddenTypes$Part@" + Integer.toHexString(hashCode());
    }

    private static double q(Object self) {
        return (double) Q.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_PART = """
                HiddenTypes.java
                new Part
                25
                q 27:20-21

                    @Traced
                    private static class Part {
                        double q = 3;
                    }
                """;
    }
}
