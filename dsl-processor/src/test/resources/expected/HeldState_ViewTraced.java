package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code HeldState.View} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class HeldState_ViewTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle BASE = PrivateMembers.field(LOOKUP, HeldState.View.class, "base", List.class);

    private static final VarHandle VIEW = PrivateMembers.field(LOOKUP, HeldState.View.class, "view", List.class);

    final List<Value> base;

    final List<Value> view;

    HeldState_ViewTraced() {
        base = new ArrayList<>(); // HeldState.java:16
        view = Collections.unmodifiableList(base); // HeldState.java:17
    }

    HeldState_ViewTraced(HeldState.View plain, Lift lift) {
        lift.keep(plain, this);
        this.base = lift.out(lift.in("base").collection(base(plain), one -> lift.value(one)));
        this.view = lift.out(lift.in("view").collection(view(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldState_ViewTraced of(HeldState.View plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldState_ViewTraced constant(HeldState.View plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldState_ViewTraced of(HeldState.View plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldState.View.class) {
            return lift.subclass(LOOKUP, plain, HeldState_ViewTraced.class);
        }
        HeldState_ViewTraced kept = lift.kept(plain);
        return kept == null ? new HeldState_ViewTraced(plain, lift) : kept;
    }

    /**
     * {@code View.size(double)} on Values.
     */
    Value size(Value x) {
        Scope scope = Scope.of(Sites.SIZE);
        Nodes.argument(x, scope, 1);
        base.add(x); // HeldState.java:24
        return Nodes.at(Nodes.times(view.size(), "view.size()", x).plus(view.get(0)), scope, 2); // HeldState.java:25
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldState$View@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldState.View#sample()}.
     */
    @SuppressWarnings("try")
    static HeldState_ViewTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldState_ViewTraced(); // HeldState.java:20
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> base(HeldState.View self) {
        return (List<Double>) BASE.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<Double> view(HeldState.View self) {
        return (List<Double>) VIEW.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SIZE = """
                HeldState.java
                size
                23
                x\s
                return 25:20-49(25:20-35(25:20-31,25:34-35),25:38-49)

                        double size(double x) {
                            base.add(x);
                            return view.size() * x + view.get(0);
                        }
                """;

        static final String SAMPLE = """
                HeldState.java
                sample
                19

                        static View sample() {
                            return new View();
                        }
                """;
    }
}
