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
 * {@code EarlyFields.Late} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own reads",
        "sample() memory own reads"
})
class EarlyFields_LateTraced extends EarlyFields_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides BEGIN = Overrides.of(LOOKUP, EarlyFields.Late.class, "begin", double.class);

    Value rate = Nodes.orZero(this.rate);

    EarlyFields_LateTraced(Value x) {
        super(x); // EarlyFields.java:51
        Scope scope = Scope.of(Sites.NEW_LATE);
        Nodes.argument(x, scope, 1);
        this.rate = Nodes.at(Value.constant(5), scope, 2); // EarlyFields.java:48
    }

    EarlyFields_LateTraced(EarlyFields.Late plain, Lift lift) {
        super(plain, lift);
        this.rate = lift.value(plain, plain.rate, "rate");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static EarlyFields_LateTraced of(EarlyFields.Late plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static EarlyFields_LateTraced constant(EarlyFields.Late plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static EarlyFields_LateTraced of(EarlyFields.Late plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != EarlyFields.Late.class) {
            return lift.subclass(LOOKUP, plain, EarlyFields_LateTraced.class);
        }
        EarlyFields_LateTraced kept = lift.kept(plain);
        return kept == null ? new EarlyFields_LateTraced(plain, lift) : kept;
    }

    /**
     * {@code Late.begin(double)} on Values.
     */
    Value begin(Value x) {
        Scope scope = Scope.of(Sites.BEGIN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(Nodes.orZero(rate)), scope, 2); // EarlyFields.java:56
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.EarlyFields$Late@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link EarlyFields.Late#begin(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value begin(EarlyFields.Late self, Value x) {
        if (BEGIN.isOverriddenIn(self)) {
            return BEGIN.call(self, x);
        }
        return beginOfLate(self, x);
    }

    /**
     * The graph of {@link EarlyFields.Late#begin(double)} itself, overridden or not.
     */
    static Value beginOfLate(EarlyFields.Late self, Value x) {
        Scope scope = Scope.of(Sites.BEGIN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.plus(x, self.rate, "rate"), scope, 2); // EarlyFields.java:56
    }

    /**
     * The graph of {@link EarlyFields.Late#sample()}.
     */
    @SuppressWarnings("try")
    static EarlyFields_LateTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new EarlyFields_LateTraced(Value.constant(1.5)); // EarlyFields.java:60
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_LATE = """
                EarlyFields.java
                new Late
                50
                x\s
                rate 48:23-24

                        Late(double x) {
                            super(x);
                        }
                """;

        static final String BEGIN = """
                EarlyFields.java
                begin
                54
                x\s
                return 56:20-28(56:20-21,56:24-28)

                        @Override
                        double begin(double x) {
                            return x + rate;
                        }
                """;

        static final String SAMPLE = """
                EarlyFields.java
                sample
                59

                        static Late sample() {
                            return new Late(1.5);
                        }
                """;
    }
}
