package bad;

import dev.tracegrad.annotations.Traced;

/** What the tracked form of a function does not have, since its interface overrides some and has no annotation. */
class InheritedDefaults {
    @Traced
    interface Curve {
        double at(double x);

        default double twice(double x) {
            return at(at(x));
        }

        default double thrice(double x) {
            return 3 * at(x);
        }
    }

    interface Flat extends Curve {
        @Override
        default double twice(double x) {
            return 5;
        }
    }

    @Traced
    static double called(double a, double b) {
        Flat flat = x -> x * a;
        // ERROR ALONE: untraceable-callee
        return flat.thrice(b);
    }
}
