package bad;

import dev.tracegrad.annotations.Traced;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Objects as functions whose tracked form would lack what their class has in place of a default method. */
class OverriddenDefaults {
    @Traced
    interface Payoff {
        double at(double spot);

        default double atMoney(double spot) {
            return at(spot) + 1;
        }
    }

    /** Not annotated, so that its own default method is not traced. */
    interface Plain extends Payoff {
        @Override
        default double atMoney(double spot) {
            return 3 * spot;
        }
    }

    @Traced
    record OfPlain(double k) implements Plain {
        @Override
        public double at(double spot) {
            return k * spot;
        }
    }

    @Traced
    record OfBoth(double k) implements Payoff, Plain {
        @Override
        public double at(double spot) {
            return k * spot;
        }
    }

    @Traced
    static double adapted(double x) {
        // ERROR: unsupported-expression
        Payoff payoff = new OfPlain(x);
        Plain lambda = spot -> spot * x;
        // ERROR: unsupported-expression
        Payoff other = lambda;
        return payoff.at(2) + other.at(3);
    }

    @Traced
    static double lacking(double x) {
        Payoff payoff = new OfBoth(x);
        // ERROR: untraced-override
        return payoff.atMoney(2) + payoff.at(x);
    }

    static class Base {
        public double atMoney(double spot) {
            return 9 * spot;
        }
    }

    @Traced
    static class Inheriting extends Base implements Payoff {
        final double k;

        Inheriting(double k) {
            this.k = k;
        }

        @Override
        public double at(double spot) {
            return k * spot;
        }
    }

    @Traced
    static double inherited(double x) {
        Payoff payoff = new Inheriting(x);
        // ERROR: untraced-override
        return payoff.atMoney(2);
    }

    @Traced
    interface OfRow<T> {
        double at(T row);

        default double twice(T row) {
            return 2 * at(row);
        }
    }

    @Traced
    record First(double k) implements OfRow<double[]> {
        @Override
        public double at(double[] row) {
            return k * row[0];
        }

        @Override
        public double twice(double[] row) {
            return k;
        }
    }

    @Traced
    static double generic(double x) {
        // ERROR: unsupported-expression
        OfRow<double[]> first = new First(x);
        return first.at(new double[] {x});
    }

    @Traced
    static class Scale implements DoubleUnaryOperator {
        final double k;

        Scale(double k) {
            this.k = k;
        }

        @Override
        public double applyAsDouble(double x) {
            return k * x;
        }
    }

    @Traced
    static class Last extends Scale {
        Last(double k) {
            super(k);
        }

        @Override
        public DoubleUnaryOperator andThen(DoubleUnaryOperator after) {
            return after;
        }
    }

    private static double applied(DoubleUnaryOperator function) {
        return function.applyAsDouble(2);
    }

    @Traced
    static double library(double x) {
        Scale scale = new Last(x);
        // ERROR: unsupported-expression
        DoubleUnaryOperator function = scale;
        // ERROR: unsupported-expression
        double a = applied(new Last(x));
        // ERROR: unsupported-expression
        DoubleUnaryOperator[] all = {new Last(x), t -> t * x};
        // ERROR: unsupported-expression
        Arrays.fill(all, new Last(x));
        return function.applyAsDouble(2) + a + all[0].applyAsDouble(1);
    }

    @Traced
    static double inSwitch(double x, int kind) {
        DoubleUnaryOperator[] all = {
            // ERROR: unsupported-expression
            switch (kind) {
                case 0 -> t -> t * x;
                default -> Math::sin;
            }
        };
        return all[0].applyAsDouble(x);
    }

    /** What its constants have for the method overrides none of the enum's own. */
    @Traced
    enum Kind implements Payoff {
        SQUARE {
            @Override
            public double at(double spot) {
                return spot * spot;
            }
        }
    }

    @Traced
    static double ofConstant(double x) {
        // ERROR: untraced-function
        Payoff chosen = x > 0 ? Kind.SQUARE : spot -> spot * x;
        // ERROR: untraced-function
        Payoff[] all = {Kind.SQUARE, spot -> spot * x};
        // ERROR: untraced-function
        Arrays.fill(all, Kind.SQUARE);
        return chosen.at(x) + all[0].at(2);
    }

    @Traced
    static class Halved implements Payoff {
        @Override
        public double at(double spot) {
            return spot / 2;
        }

        @Override
        public double atMoney(double spot) {
            // WARNING ALONE: not-traced
            return NotTraced.half(spot);
        }
    }

    @Traced
    static double lifted(double x) {
        // ERROR ALONE: untraced-function
        Payoff[] all = {new Halved(), spot -> spot * x};
        return all[0].at(2);
    }
}

class NotTraced {
    static double half(double x) {
        return x / 2;
    }
}
