package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** An abstract class without numbers of its own has a twin if all its subclasses in source have one: the steps of an algorithm. */
class AbstractTwins {
    @Traced
    abstract static class Filter {
        private final String name;
        private int calls;

        Filter(String name) {
            this.name = name;
        }

        abstract double step(double x);

        double[] run(double[] in) {
            double[] out = new double[in.length];
            for (int i = 0; i < in.length; i++) {
                out[i] = step(in[i]);
                calls++;
            }
            return out;
        }

        double twice(double x) {
            return step(step(x));
        }

        @Override
        public String toString() {
            return name + calls;
        }

        static Filter sample() {
            return new Gain(2);
        }
    }

    @Traced
    static class Decay extends Filter {
        private final double rate;
        private double state;

        Decay(double rate) {
            super("decay");
            this.rate = rate;
        }

        @Override
        double step(double x) {
            state = rate * state + x;
            return state;
        }

        static Decay sample() {
            return new Decay(0.5);
        }
    }

    @Traced
    abstract static class Scaling extends Filter {
        Scaling() {
            super("scaling");
        }

        @Override
        double twice(double x) {
            return super.twice(x) + x;
        }

        static Scaling sample() {
            return new Gain(4);
        }
    }

    @Traced
    static class Gain extends Scaling {
        double gain;

        Gain(double gain) {
            this.gain = gain;
        }

        @Override
        double step(double x) {
            return gain * x;
        }

        static Gain sample() {
            return new Gain(3);
        }
    }

    /** Without numbers too. */
    @Traced
    static class Same extends Filter {
        Same() {
            super("same");
        }

        @Override
        double step(double x) {
            return x;
        }

        static Same sample() {
            return new Same();
        }
    }

    @Traced
    static double inherited(double rate, double x) {
        double[] out = new Decay(rate).run(new double[] {x, 1, 2});
        return out[0] + 2 * out[1] + 3 * out[2];
    }

    @Traced
    static double chosen(double a, double x) {
        Filter filter = x > 0 ? new Gain(a) : new Decay(a);
        return filter.twice(x) + filter.toString().length();
    }

    @Traced
    static double inAList(double a, double x) {
        double sum = 0;
        for (Filter filter : List.of(new Gain(a), new Same(), new Decay(x))) {
            sum += filter.run(new double[] {a, x})[1] * filter.twice(x);
        }
        return sum;
    }
}
