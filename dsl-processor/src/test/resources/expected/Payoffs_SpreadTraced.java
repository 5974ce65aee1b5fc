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
 * {@code Payoffs.Spread} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(good.Payoffs.Call,good.Payoffs.Digital) stores 0 1")
class Payoffs_SpreadTraced extends Payoffs_NotionalTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ONE = Overrides.of(LOOKUP, Payoffs.Spread.class, "one", double.class);

    private static final Overrides AT_MONEY = Overrides.of(LOOKUP, Payoffs.Spread.class, "atMoney", double.class);

    final Payoffs_CallTraced up;

    final Payoffs_DigitalTraced down;

    Payoffs_SpreadTraced(Payoffs_CallTraced up, Payoffs_DigitalTraced down) {
        super(Value.constant(2)); // Payoffs.java:125
        this.up = up; // Payoffs.java:126
        this.down = down; // Payoffs.java:127
    }

    Payoffs_SpreadTraced(Payoffs.Spread plain, Lift lift) {
        super(plain, lift);
        this.up = lift.out(Payoffs_CallTraced.of(plain.up, lift.in("up")));
        this.down = lift.out(Payoffs_DigitalTraced.of(plain.down, lift.in("down")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_SpreadTraced of(Payoffs.Spread plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_SpreadTraced constant(Payoffs.Spread plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_SpreadTraced of(Payoffs.Spread plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Payoffs.Spread.class) {
            return lift.subclass(LOOKUP, plain, Payoffs_SpreadTraced.class);
        }
        Payoffs_SpreadTraced kept = lift.kept(plain);
        return kept == null ? new Payoffs_SpreadTraced(plain, lift) : kept;
    }

    /**
     * {@code Spread.one(double)} on Values.
     */
    Value one(Value spot) {
        try (Scope scope = Scope.enter(Sites.ONE)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(up.at(spot).minus(down.atMoney(spot)), scope, 2); // Payoffs.java:132
        }
    }

    /**
     * {@code Spread.atMoney(double)} on Values.
     */
    public Value atMoney(Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(
                    super.atMoney(spot).plus(Nodes.times(up.legs(), "up.legs()", notional)),
                    scope, 2); // Payoffs.java:137
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Payoffs$Spread@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Payoffs.Spread#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_SpreadTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_SpreadTraced(
                    new Payoffs_CallTraced(Value.constant(1)),
                    new Payoffs_DigitalTraced(Value.constant(3))); // Payoffs.java:121
        }
    }

    /**
     * The graph of {@link Payoffs.Spread#one(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value one(Payoffs.Spread self, Value spot) {
        if (ONE.isOverriddenIn(self)) {
            return ONE.call(self, spot);
        }
        return oneOfSpread(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Spread#one(double)} itself, overridden or not.
     */
    static Value oneOfSpread(Payoffs.Spread self, Value spot) {
        try (Scope scope = Scope.enter(Sites.ONE)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(
                    Payoffs_CallTraced.at(self.up, spot).minus(Payoffs_PayoffTraced.atMoney(self.down, spot)),
                    scope, 2); // Payoffs.java:132
        }
    }

    /**
     * The graph of {@link Payoffs.Spread#atMoney(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value atMoney(Payoffs.Spread self, Value spot) {
        if (AT_MONEY.isOverriddenIn(self)) {
            return AT_MONEY.call(self, spot);
        }
        return atMoneyOfSpread(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Spread#atMoney(double)} itself, overridden or not.
     */
    public static Value atMoneyOfSpread(Payoffs.Spread self, Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(
                    Nodes.plus(
                            Payoffs_PayoffTraced.atMoneyOfPayoff(self, spot), self.up.legs() * self.notional,
                            "up.legs() * notional"),
                    scope, 2); // Payoffs.java:137
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ONE = """
                Payoffs.java
                one
                130
                spot\s
                return 132:20-52(132:20-31,132:34-52)

                        @Override
                        double one(double spot) {
                            return up.at(spot) - down.atMoney(spot);
                        }
                """;

        static final String AT_MONEY = """
                Payoffs.java
                atMoney
                135
                spot\s
                return 137:20-62(137:20-39,137:42-62(137:42-51,137:54-62))

                        @Override
                        public double atMoney(double spot) {
                            return super.atMoney(spot) + up.legs() * notional;
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                120

                        static Spread sample() {
                            return new Spread(new Call(1), new Digital(3));
                        }
                """;
    }
}
