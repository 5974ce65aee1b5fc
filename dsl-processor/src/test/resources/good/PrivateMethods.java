package good;

import dev.tracegrad.annotations.Traced;

/** Private methods of classes with twins, which methods of subclasses with the same name do not override. */
class PrivateMethods {
    @Traced
    static class Upper {
        double x;
        int calls;

        Upper(double x) {
            this.x = x;
            normalize();
        }

        private void normalize() {
            x = x * 2;
        }

        private double scaled(double k) {
            return x * k;
        }

        private int index() {
            calls++;
            return 1;
        }

        private static double squared(double k) {
            return k * k;
        }

        double through(double k) {
            return scaled(k) + index() + squared(k);
        }

        static Upper sample() {
            return new Upper(1.5);
        }
    }

    @Traced
    static class Lower extends Upper {
        double sum;

        Lower(double x) {
            super(x);
            normalize();
        }

        private void normalize() {
            sum += x;
        }

        double scaled(double k) {
            return x * k * 10;
        }

        private double index() {
            return 5 * sum;
        }

        double squared(double k) {
            return -k;
        }

        double own(double k) {
            return scaled(k) + index() + squared(k);
        }

        static Lower sample() {
            return new Lower(1.5);
        }
    }

    @Traced
    static double called(double x, double k) {
        Lower lower = new Lower(x);
        Upper upper = lower;
        return upper.through(k) + lower.own(k) * upper.scaled(x) + lower.scaled(k) + lower.calls;
    }

    @Traced
    static double calledElsewhere(double x, double k) {
        Upper other = new Upper(x);
        other.normalize();
        return other.scaled(k) * other.index() - Upper.squared(k);
    }
}
