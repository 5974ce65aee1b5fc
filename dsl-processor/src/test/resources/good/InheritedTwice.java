package good;

import dev.tracegrad.annotations.Traced;
import java.io.IOException;

/** Methods that a class has from two interfaces, and one that has the name of another of {@code Object}. */
class InheritedTwice {
    @Traced
    interface Rate {
        static Rate sample() {
            return new Both();
        }

        default double at(double t) {
            return t * 2;
        }

        default int steps() {
            return 1;
        }
    }

    @Traced
    interface Steep extends Rate {
        static Steep sample() {
            return new Base();
        }

        @Override
        default double at(double t) {
            return t * 4;
        }

        @Override
        default int steps() {
            return 3;
        }
    }

    static class Both implements Rate, Steep {}

    static class Base implements Steep {}

    static class Again extends Base implements Rate {}

    @Traced
    static double overriddenDefault(double x) {
        return new Both().at(x) + new Again().at(x) * new Both().steps();
    }

    interface Pull {
        double of(double v) throws IOException;
    }

    interface Push {
        double of(double v);
    }

    interface Either extends Pull, Push {}

    private static double apply(Either force, double v) {
        return force.of(v) + force.of(2);
    }

    @Traced
    static double functionOfBoth(double x) {
        return apply(v -> v * x, x);
    }

    interface Thing {
        Object about(int n);
    }

    interface Word {
        String about(int n);
    }

    interface Text extends Thing, Word {}

    @Traced
    static double narrowerResult(double x) {
        Text text = n -> "a".repeat(n);
        return x * text.about(3).length();
    }

    @Traced
    static class Race {
        double length;

        Race(double length) {
            this.length = length;
        }

        static Race sample() {
            return new Race(1.5);
        }

        double finalize(double speed) {
            return length / speed;
        }
    }

    @Traced
    static double nameOfObject(double x) {
        return new Race(x).finalize(2);
    }
}
