package bad;

import dev.tracegrad.annotations.Traced;

/** Constructors that would count once more what is made, if they were replayed. */
@SuppressWarnings({"traced:plain-object", "serial"})
class Exceptions {
    @Traced
    static double made(double x) {
        // ERROR ALONE: untraced-object
        double a = new Ratio(x).x;
        // ERROR ALONE: untraced-object
        a += new Share(x).x;
        // ERROR ALONE: untraced-object
        a += new Part(x).x;
        // ERROR ALONE: untraced-object
        return a + new Piece(x).x;
    }

    /** No exception, whatever its name. */
    static class FitError {
        static int made;
        final double at;

        FitError(double at) {
            made++;
            this.at = at;
        }
    }

    static class CountingException extends RuntimeException {
        static int made;

        CountingException() {
            made++;
        }
    }

    static class NumberedException extends RuntimeException {
        static int made;
        final int number = made++;
    }

    static class DerivedException extends NumberedException {
        static int seen;

        DerivedException(String message) {
            addSuppressed(new IllegalStateException(message));
        }
    }

    static class Ratio {
        final double x;

        Ratio(double a) {
            x = a * factor();
        }

        private static double factor() {
            return new FitError(2).at;
        }
    }

    static class Share {
        final double x;

        Share(double a) {
            x = a * factor();
        }

        private static double factor() {
            try {
                throw new CountingException();
            } catch (CountingException made) {
                return 2;
            }
        }
    }

    static class Part {
        final double x;

        Part(double a) {
            x = a * factor();
        }

        private static int factor() {
            return new NumberedException().number;
        }
    }

    static class Piece {
        final double x;

        Piece(double a) {
            x = a * factor();
        }

        private static int factor() {
            return new DerivedException("two").number;
        }
    }
}
