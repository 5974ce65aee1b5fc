package good;

import dev.tracegrad.annotations.Traced;

/** Objects that a method makes and writes to, and arrays that a record hands out. */
class LocalObjects {
    @Traced
    static class Ledger {
        double total;
        double[] rows = {1, 2};

        static Ledger sample() {
            return new Ledger();
        }

        void add(double x) {
            total += x;
        }
    }

    /** Nobody sees the object later, so that there is nothing to warn of. */
    @Traced
    static double written(double x, double y) {
        Ledger ledger = new Ledger();
        ledger.total -= x;
        ledger.add(y);
        ledger.rows = new double[] {x, y};
        return ledger.total * ledger.rows[0];
    }

    @Traced
    record Body(String name, double mass, double[] at) {
        static Body sample() {
            return new Body("a", 2, new double[] {1, 2});
        }

        Body heavier(double x) {
            return new Body(name + x, mass * x, at);
        }

        double moved(double x) {
            at()[0] *= x;
            return at[0] * mass;
        }
    }

    @Traced
    static class Space {
        final Body focus = Body.sample();

        static Space sample() {
            return new Space();
        }

        double step(double x) {
            Body other = focus.heavier(x);
            focus.at()[0] += focus.at()[1] * x;
            return other.at()[0] * other.mass() + focus.moved(x);
        }

        double first() {
            return focus.at()[0];
        }
    }

    @Traced
    static double accessors(double x, double y) {
        Body body = new Body("b", x, new double[] {x, y});
        body.at()[0] *= y;
        Space space = new Space();
        return body.at()[0] * body.moved(x) + space.step(y) + space.first();
    }
}
