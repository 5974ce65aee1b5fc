package bad;

import dev.tracegrad.annotations.Traced;

/** An error in what follows from the language's rules of flow, and a companion that is used. */
class OwnErrorsElsewhere {
    static class Square {
        final double side;

        Square(double side) {
            this.side = side;
        }
    }

    @Traced
    static double advice(double x) {
        return new Square(x).side * x;
    }

    static double use() {
        return OwnErrorsElsewhereTraced.advice(dev.tracegrad.Value.of(2)).data();
    }

    static double withoutReturn(double x) {
        if (x > 2) {
            return 3;
        }
        // ERROR: javac
    }
}
