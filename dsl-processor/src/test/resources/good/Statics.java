package good;

import dev.tracegrad.annotations.Traced;

/** Static fields that traced methods write, and objects whose constructors read them. */
@SuppressWarnings("traced:field-write")
class Statics {
    private static double total = 1;
    private static double[] saved = {1, 2};

    /** Made of no tracked number, yet a tracked one is in it. */
    @Traced
    static class Share {
        private final double part;
        private final double whole = total;

        Share(double part) {
            this.part = part;
        }

        double ratio() {
            return part / whole;
        }

        static Share sample() {
            return new Share(3);
        }
    }

    @Traced
    static double shares(double x, double y) {
        total = x * y;
        return new Share(2).ratio() + new Share(x).ratio();
    }

    @Traced
    static double[] copied(double[] a) {
        saved = a.clone();
        saved[0] *= 2;
        return saved;
    }

    /** A plain object that is made of nothing, and yet of a tracked number. */
    static class Doubled {
        final double twice;

        Doubled() {
            twice = 2 * total;
        }
    }

    @Traced
    @SuppressWarnings("traced:plain-object")
    static double made(double x) {
        total = x * x;
        return new Doubled().twice * x;
    }
}
