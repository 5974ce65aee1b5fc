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
 * {@code Payoffs.Call} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Payoffs_CallTraced implements Payoffs_PayoffTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle STRIKE = PrivateMembers.field(LOOKUP, Payoffs.Call.class, "strike", double.class);

    final Value strike;

    Payoffs_CallTraced(Value strike) {
        Nodes.argument(strike, "strike");
        this.strike = strike; // Payoffs.java:57
    }

    Payoffs_CallTraced(Payoffs.Call plain, Lift lift) {
        lift.keep(plain, this);
        this.strike = lift.value(strike(plain), "strike");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_CallTraced of(Payoffs.Call plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_CallTraced constant(Payoffs.Call plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_CallTraced of(Payoffs.Call plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Payoffs_CallTraced kept = lift.kept(plain);
        return kept == null ? new Payoffs_CallTraced(plain, lift) : kept;
    }

    /**
     * {@code Call.at(double)} on Values.
     */
    public Value at(Value spot) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(spot.minus(strike).max(0), scope, 2); // Payoffs.java:65
    }

    /**
     * {@code Call.atMoney(double)} on Values.
     */
    public Value atMoney(Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(at(strike).plus(spot), scope, 2); // Payoffs.java:70
        }
    }

    /**
     * {@code Call.legs()} on Values.
     */
    public int legs() {
        return 2; // Payoffs.java:75
    }

    /**
     * The component {@code strike}.
     */
    public Value strike() {
        return strike;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Payoffs_CallTraced that && Double.compare(this.strike.data(), that.strike.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.strike.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Call[strike=" + this.strike.data() + "]";
    }

    /**
     * The graph of {@link Payoffs.Call#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_CallTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_CallTraced(Value.constant(1.5)); // Payoffs.java:60
        }
    }

    /**
     * The graph of {@link Payoffs.Call#at(double)}.
     */
    public static Value at(Payoffs.Call self, Value spot) {
        Objects.requireNonNull(self, "Call.at(double) is called on null");
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(Nodes.minus(spot, strike(self), "strike").max(0), scope, 2); // Payoffs.java:65
    }

    /**
     * The graph of {@link Payoffs.Call#atMoney(double)}.
     */
    public static Value atMoney(Payoffs.Call self, Value spot) {
        Objects.requireNonNull(self, "Call.atMoney(double) is called on null");
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(at(self, Value.constant(strike(self), "strike")).plus(spot), scope, 2); // Payoffs.java:70
        }
    }

    private static double strike(Payoffs.Call self) {
        return (double) STRIKE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Payoffs.java
                at
                63
                spot\s
                return 65:20-46(65:29-42(65:29-33,65:36-42),65:44-45)

                        @Override
                        public double at(double spot) {
                            return Math.max(spot - strike, 0);
                        }
                """;

        static final String AT_MONEY = """
                Payoffs.java
                atMoney
                68
                spot\s
                return 70:20-37(70:20-30,70:33-37)

                        @Override
                        public double atMoney(double spot) {
                            return at(strike) + spot;
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                59

                        static Call sample() {
                            return new Call(1.5);
                        }
                """;
    }
}
