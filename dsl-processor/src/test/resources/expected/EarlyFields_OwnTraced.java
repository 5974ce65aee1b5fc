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
 * {@code EarlyFields.Own} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class EarlyFields_OwnTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SHOWN = Overrides.of(LOOKUP, EarlyFields.Own.class, "shown");

    final Value first;

    final Value second;

    EarlyFields_OwnTraced(Value x) {
        Scope scope = Scope.of(Sites.NEW_OWN);
        Nodes.argument(x, scope, 1);
        this.second = Nodes.at(shown().plus(x), scope, 2); // EarlyFields.java:70
        this.first = x; // EarlyFields.java:71
    }

    EarlyFields_OwnTraced(EarlyFields.Own plain, Lift lift) {
        lift.keep(plain, this);
        this.first = lift.value(plain.first, "first");
        this.second = lift.value(plain.second, "second");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static EarlyFields_OwnTraced of(EarlyFields.Own plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static EarlyFields_OwnTraced constant(EarlyFields.Own plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static EarlyFields_OwnTraced of(EarlyFields.Own plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != EarlyFields.Own.class) {
            return lift.subclass(LOOKUP, plain, EarlyFields_OwnTraced.class);
        }
        EarlyFields_OwnTraced kept = lift.kept(plain);
        return kept == null ? new EarlyFields_OwnTraced(plain, lift) : kept;
    }

    /**
     * {@code Own.shown()} on Values.
     */
    Value shown() {
        Scope scope = Scope.of(Sites.SHOWN);
        return Nodes.at(Nodes.orZero(first).times(2), scope, 1); // EarlyFields.java:75
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.EarlyFields$Own@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link EarlyFields.Own#shown()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value shown(EarlyFields.Own self) {
        if (SHOWN.isOverriddenIn(self)) {
            return SHOWN.call(self);
        }
        return shownOfOwn(self);
    }

    /**
     * The graph of {@link EarlyFields.Own#shown()} itself, overridden or not.
     */
    static Value shownOfOwn(EarlyFields.Own self) {
        Scope scope = Scope.of(Sites.SHOWN);
        return Nodes.at(Value.constant(self.first * 2), scope, 1); // EarlyFields.java:75
    }

    /**
     * The graph of {@link EarlyFields.Own#sample()}.
     */
    @SuppressWarnings("try")
    static EarlyFields_OwnTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new EarlyFields_OwnTraced(Value.constant(1.5)); // EarlyFields.java:79
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_OWN = """
                EarlyFields.java
                new Own
                69
                x\s
                second 70:27-38(70:27-34,70:37-38)

                        Own(double x) {
                            this.second = shown() + x;
                            this.first = x;
                        }
                """;

        static final String SHOWN = """
                EarlyFields.java
                shown
                74
                return 75:20-29(75:20-25,75:28-29)

                        double shown() {
                            return first * 2;
                        }
                """;

        static final String SAMPLE = """
                EarlyFields.java
                sample
                78

                        static Own sample() {
                            return new Own(1.5);
                        }
                """;
    }
}
