package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Objects of annotated classes as functions: what they have in place of default methods runs, as in Java. */
class Payoffs {
    @Traced
    interface Payoff {
        static Payoff sample() {
            return new Call(1);
        }

        double at(double spot);

        default double atMoney(double spot) {
            return at(spot) + 1;
        }

        default double[] around(double spot) {
            return new double[] {at(spot - 1), atMoney(spot)};
        }

        default int legs() {
            return 1;
        }

        static Payoff forward() {
            return spot -> spot - 100;
        }
    }

    /** A functional interface that has its method from another one. */
    @Traced
    interface Capped extends Payoff {
        static Capped sample() {
            return new Slope(2);
        }

        default double capped(double spot) {
            return Math.min(at(spot), 10);
        }

        @Override
        default double atMoney(double spot) {
            return capped(spot) + 2;
        }
    }

    @Traced
    record Call(double strike) implements Payoff {
        static Call sample() {
            return new Call(1.5);
        }

        @Override
        public double at(double spot) {
            return Math.max(spot - strike, 0);
        }

        @Override
        public double atMoney(double spot) {
            return at(strike) + spot;
        }

        @Override
        public int legs() {
            return 2;
        }
    }

    @Traced
    abstract static class Notional implements Payoff {
        final double notional;

        static Notional sample() {
            return new Digital(2);
        }

        Notional(double notional) {
            this.notional = notional;
        }

        abstract double one(double spot);

        @Override
        public double at(double spot) {
            return notional * one(spot);
        }
    }

    @Traced
    static class Digital extends Notional {
        static Digital sample() {
            return new Digital(2);
        }

        Digital(double notional) {
            super(notional);
        }

        @Override
        double one(double spot) {
            return spot > 1 ? spot : 0;
        }
    }

    @Traced
    static class Spread extends Notional {
        final Call up;
        final Digital down;

        static Spread sample() {
            return new Spread(new Call(1), new Digital(3));
        }

        Spread(Call up, Digital down) {
            super(2);
            this.up = up;
            this.down = down;
        }

        @Override
        double one(double spot) {
            return up.at(spot) - down.atMoney(spot);
        }

        @Override
        public double atMoney(double spot) {
            return super.atMoney(spot) + up.legs() * notional;
        }
    }

    @Traced
    record Slope(double k) implements Capped, DoubleUnaryOperator {
        static Slope sample() {
            return new Slope(-2);
        }

        @Override
        public double at(double spot) {
            return k * spot;
        }

        @Override
        public double applyAsDouble(double x) {
            return k * k * x;
        }
    }

    /** Without numbers of its own it has no twin: its tracked form calls its companion. */
    @Traced
    static class Squared implements Payoff {
        static Squared sample() {
            return new Squared();
        }

        @Override
        public double at(double spot) {
            return spot * spot;
        }

        @Override
        public double[] around(double spot) {
            return new double[] {spot, 2};
        }

        @Override
        public int legs() {
            return 3;
        }
    }

    @Traced
    enum Simple implements Payoff {
        CUBE {
            @Override
            public double at(double spot) {
                return spot * spot * spot;
            }

            @Override
            public double atMoney(double spot) {
                return 5 * spot;
            }
        },
        SAME;

        static Simple sample() {
            return SAME;
        }

        @Override
        public double at(double spot) {
            return spot;
        }

        @Override
        public double atMoney(double spot) {
            return 7 * spot;
        }
    }

    @Traced
    static double variable(double x) {
        Payoff payoff = new Call(x);
        return payoff.atMoney(2) + payoff.around(x)[1] + payoff.legs();
    }

    private static double price(Payoff payoff, double spot) {
        return payoff.at(spot) + payoff.atMoney(spot) * payoff.legs() + payoff.around(spot)[0];
    }

    @Traced
    static double passed(double x, double y) {
        return price(new Call(x), y)
                + price(new Spread(new Call(x), new Digital(y)), x)
                + price(new Slope(y), x)
                + price(new Squared(), x)
                + price(Simple.CUBE, y)
                + price(Simple.SAME, y)
                + price(spot -> spot * x, y);
    }

    @Traced
    static double inArray(double x, double y) {
        Payoff[] payoffs = {new Call(x), new Slope(y), new Squared(), Simple.CUBE, Payoff.forward(), spot -> spot * x};
        Payoff[] others = new Payoff[2];
        others[0] = new Squared();
        others[1] = x > y ? new Digital(x) : Simple.SAME;
        double sum = 0;
        for (Payoff payoff : payoffs) {
            sum += price(payoff, y);
        }
        return sum * others[0].around(x)[0] + others[1].atMoney(y);
    }

    @Traced
    static double inCollections(double x, double y) {
        List<Payoff> payoffs = new ArrayList<>(List.of(new Call(x), new Digital(y)));
        payoffs.add(new Squared());
        payoffs.add(spot -> spot / x);
        Map<String, Payoff> named = new HashMap<>();
        named.put("slope", new Slope(x));
        named.put("cube", Simple.CUBE);
        double sum = named.get("slope").atMoney(y) * named.get("cube").atMoney(x);
        for (Payoff payoff : payoffs) {
            sum += price(payoff, x);
        }
        return sum;
    }

    @Traced
    static double asSupertype(double x) {
        Capped lambda = spot -> spot * x;
        Payoff wider = lambda;
        Notional digital = new Digital(x);
        Payoff cast = (Payoff) new Slope(x);
        Payoff chosen = x > 1 ? lambda : digital;
        return wider.atMoney(x) * lambda.capped(2) + digital.atMoney(x) + cast.atMoney(3) * chosen.atMoney(x);
    }

    private static Payoff made(int kind, double x) {
        return switch (kind) {
            case 0 -> new Call(x);
            case 1 -> new Squared();
            case 2 -> Simple.CUBE;
            default -> spot -> spot + x;
        };
    }

    @Traced
    static double returned(double x, double y) {
        double sum = 0;
        for (int kind = 0; kind < 4; kind++) {
            sum += price(made(kind, x), y) * made(kind, y).atMoney(x);
        }
        return sum;
    }

    @Traced
    static double fromFunctions(double x, double y) {
        Supplier<Payoff> made = () -> new Call(x);
        Function<Double, Payoff> ofStrike = k -> new Slope(k);
        UnaryOperator<Payoff> doubled = inner -> spot -> 2 * inner.atMoney(spot);
        return made.get().atMoney(y) + ofStrike.apply(y).atMoney(x) * doubled.apply(new Call(y)).atMoney(x);
    }

    @Traced
    static double factory(double x) {
        Payoff forward = Payoff.forward();
        return forward.at(x) * Payoff.forward().atMoney(x) + Payoff.forward().at(2 * x);
    }

    @SuppressWarnings("overloads")
    private static double ofKind(Payoff payoff) {
        return payoff.atMoney(1);
    }

    @SuppressWarnings("overloads")
    private static double ofKind(DoubleUnaryOperator function) {
        return function.applyAsDouble(2);
    }

    @Traced
    static double overloaded(double x) {
        return ofKind(new Call(x)) + ofKind((Payoff) new Slope(x)) * ofKind((DoubleUnaryOperator) x1 -> x1 * x);
    }

    /** A functional interface of the library's that is extended: another one in tracked form. */
    @Traced
    interface Smooth extends DoubleUnaryOperator {
        static Smooth sample() {
            return new Wave(2);
        }

        default double twice(double x) {
            return 2 * applyAsDouble(x);
        }
    }

    @Traced
    record Wave(double k) implements Smooth {
        static Wave sample() {
            return new Wave(3);
        }

        @Override
        public double applyAsDouble(double x) {
            return k * Math.sin(x);
        }

        @Override
        public double twice(double x) {
            return k;
        }
    }

    private static double applied(DoubleUnaryOperator function, double x) {
        return function.applyAsDouble(x);
    }

    @Traced
    static double library(double x, double y) {
        Smooth lambda = t -> t * x;
        Smooth wave = new Wave(y);
        DoubleUnaryOperator wider = lambda;
        DoubleUnaryOperator[] all = {
            wider, wave, new Slope(x), x > 0 ? lambda : new Wave(x), x > y ? t -> t : new Slope(y), Math::sin
        };
        double at = y;
        for (DoubleUnaryOperator one : all) {
            at += one.applyAsDouble(x);
        }
        return at * wave.twice(x) + lambda.twice(y) + applied(wave, x) + applied(new Wave(x), y);
    }
}
