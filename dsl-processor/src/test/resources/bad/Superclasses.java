package bad;

import dev.tracegrad.annotations.Traced;

/** What the constructor of a superclass reads of fields that traced code writes, where it only runs plain. */
@SuppressWarnings({"traced:plain-object", "traced:field-write"})
class Superclasses {
    private static double rate = 1;

    static class Base {
        double doubled;

        Base() {
            doubled = rate * 2;
        }
    }

    static class Leaf extends Base {}

    abstract static class Calling {
        double found;

        Calling() {
            found = find();
        }

        abstract double find();
    }

    static class Found extends Calling {
        @Override
        double find() {
            return rate;
        }
    }

    static class Looping {
        double sum;

        Looping() {
            for (int i = 0; i < 3; i++) {
                sum += rate;
            }
        }
    }

    static class Looped extends Looping {
        double weight = 2;
    }

    class Inner extends Base {}

    Base inner() {
        // ERROR ALONE: untraced-object // ERROR ALONG: no-twin
        return new Inner();
    }

    static class Thrown extends RuntimeException {
        final double at;

        Thrown() {
            at = rate;
        }
    }

    static class ThrownToo extends Thrown {}

    @Traced
    static double plain(double x) {
        rate = x;
        // ERROR: untraced-object
        Base anonymous = new Base() {};
        // ERROR ALONE: untraced-object
        Found found = new Found();
        // ERROR ALONE: untraced-object
        Looped looped = new Looped();
        return anonymous.doubled + found.found + looped.sum;
    }

    @Traced
    static double inner(Superclasses around, double x) {
        rate = x;
        return around.inner().doubled;
    }

    @Traced
    static double thrown(double x) {
        rate = x;
        try {
            // WARNING: cut-gradient
            throw new ThrownToo();
        } catch (Thrown thrown) {
            return thrown.at * x;
        }
    }
}
