import dev.tracegrad.annotations.Traced;
import java.util.Objects;

/** What does more than compute with an object that can change gets no copy of it. */
class GivenCopies {
    static final Part UNIT = new Part(2);
    static int calls;

    @Traced
    static final class Part {
        private double x;
        private Part next;

        Part(double x) {
            this.x = x;
        }

        Part add(Part other) {
            x += other.x;
            return this;
        }

        double times(Part other) {
            return new Part(x).add(other).x * other.x;
        }

        double passesOn(Part other) {
            Objects.requireNonNull(other).x += 1;
            return x;
        }

        double tells(Part other) {
            return other.hashCode() > 0 ? x : 2 * x;
        }

        double counts(Part other) {
            calls++;
            return x * other.x;
        }

        double starts(Part other) {
            return x * other.x + Late.START;
        }

        double keeps(Part other) {
            // WARNING: not-traced
            next = other;
            return x;
        }

        synchronized double locked(Part other) {
            return x * other.x;
        }
    }

    static final class Late {
        static final double START = started();

        static double started() {
            UNIT.x += 1;
            return 1;
        }
    }

    @Traced
    static double allowed(double x) {
        return new Part(x).times(UNIT) + new Part(x).add(UNIT).x;
    }

    @Traced
    static double refused(double x) {
        // ERROR: written-array
        double sum = new Part(x).passesOn(UNIT);
        // ERROR: written-array
        sum += new Part(x).tells(UNIT);
        // ERROR: written-array
        sum += new Part(x).counts(UNIT);
        // ERROR: written-array
        sum += new Part(x).starts(UNIT);
        // ERROR: written-array
        sum += new Part(x).keeps(UNIT);
        // ERROR: written-array
        sum += new Part(x).locked(UNIT);
        return sum;
    }
}
