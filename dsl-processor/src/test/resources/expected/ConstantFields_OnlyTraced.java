package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code ConstantFields.Only} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class ConstantFields_OnlyTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final double g2 = 9.81;

    private static final Overrides FALL = Overrides.of(LOOKUP, ConstantFields.Only.class, "fall", double.class);

    final double g = 9.81;

    ConstantFields_OnlyTraced() {
    }

    ConstantFields_OnlyTraced(ConstantFields.Only plain, Lift lift) {
        lift.keep(plain, this);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ConstantFields_OnlyTraced of(ConstantFields.Only plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ConstantFields_OnlyTraced constant(ConstantFields.Only plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ConstantFields_OnlyTraced of(ConstantFields.Only plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ConstantFields.Only.class) {
            return lift.subclass(LOOKUP, plain, ConstantFields_OnlyTraced.class);
        }
        ConstantFields_OnlyTraced kept = lift.kept(plain);
        return kept == null ? new ConstantFields_OnlyTraced(plain, lift) : kept;
    }

    /**
     * {@code Only.fall(double)} on Values.
     */
    Value fall(Value t) {
        Scope scope = Scope.of(Sites.FALL);
        Nodes.argument(t, scope, 1);
        return Nodes.at(Nodes.times(g, "g", t).times(t).div(2), scope, 2); // ConstantFields.java:144
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.ConstantFields$Only@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link ConstantFields.Only#sample()}.
     */
    @SuppressWarnings("try")
    static ConstantFields_OnlyTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ConstantFields_OnlyTraced(); // ConstantFields.java:140
        }
    }

    /**
     * The graph of {@link ConstantFields.Only#fall(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value fall(ConstantFields.Only self, Value t) {
        if (FALL.isOverriddenIn(self)) {
            return FALL.call(self, t);
        }
        return fallOfOnly(self, t);
    }

    /**
     * The graph of {@link ConstantFields.Only#fall(double)} itself, overridden or not.
     */
    static Value fallOfOnly(ConstantFields.Only self, Value t) {
        Scope scope = Scope.of(Sites.FALL);
        Nodes.argument(t, scope, 1);
        return Nodes.at(Nodes.times(g2, "g", t).times(t).div(2), scope, 2); // ConstantFields.java:144
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FALL = """
                ConstantFields.java
                fall
                143
                t\s
                return 144:20-33(144:20-29(144:20-25(144:20-21,144:24-25),144:28-29),144:32-33)

                        double fall(double t) {
                            return g * t * t / 2;
                        }
                """;

        static final String SAMPLE = """
                ConstantFields.java
                sample
                139

                        static Only sample() {
                            return new Only();
                        }
                """;
    }
}
