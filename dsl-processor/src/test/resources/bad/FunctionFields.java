package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Functions from elsewhere that read what traced code writes, or Values: what they give has no gradient. */
@SuppressWarnings("traced:field-write")
class FunctionFields {
    interface Potential {
        double at(double r);
    }

    abstract static class Form {
        abstract double at(double r);
    }

    static class Helper {
        static double twice(DoubleUnaryOperator f, double x) {
            return f.applyAsDouble(f.applyAsDouble(x));
        }
    }

    static class Meter {
        static double level;
        static DoubleSupplier current = () -> level;

        static double read() {
            // ERROR: untraced-function
            return current.getAsDouble();
        }
    }

    /** Functions that seem to stay where they are made, and do not. */
    static class Escaping {
        double k;
        DoubleSupplier kept = () -> 1;

        void keep(DoubleSupplier f) {
            DoubleSupplier again = () -> 2 * f.getAsDouble();
            kept = again;
        }

        void plain() {
            keep(() -> k);
        }

        @Traced
        double called(double x) {
            k = x;
            // ERROR: untraced-function
            return k * kept.getAsDouble();
        }
    }

    double k;
    final Value weight = Value.of(2);
    IntToDoubleFunction scaled = i -> k * i;
    DoubleUnaryOperator stretched = x -> k * x;
    DoubleSupplier ofMethod = this::doubled;
    DoubleSupplier ofAnother = () -> ofMethod.getAsDouble() + 1;
    DoubleSupplier weighed = () -> weight.data();
    final DoubleSupplier counted = new Counter()::next;
    final Potential potential = new Potential() {
        private int calls;

        @Override
        public double at(double r) {
            calls++;
            return k / r * calls;
        }
    };
    final Form form = new Form() {
        @Override
        double at(double r) {
            return k / r;
        }
    };
    final Potential local = local();
    final Potential[] array = {r -> k * r};
    final List<Potential> list = List.of(r -> k * r);
    final List<Double> multiples = new AbstractList<>() {
        @Override
        public Double get(int i) {
            return k * i;
        }

        @Override
        public int size() {
            return 4;
        }
    };
    final ThreadLocal<double[]> scratch = ThreadLocal.withInitial(() -> new double[] {k});

    double doubled() {
        return 2 * k;
    }

    class Counter {
        private int calls;

        double next() {
            calls++;
            return k * calls;
        }
    }

    /** A function that cannot be read: it is taken to use all that it names. */
    Potential local() {
        class Local implements Potential {
            @Override
            public double at(double r) {
                return k * r;
            }
        }
        return new Local();
    }

    @Traced
    double called(double x) {
        k = x * x;
        double sum = weight.data();
        // ERROR: untraced-function
        sum += scaled.applyAsDouble(3);
        // ERROR: untraced-function
        sum += ofMethod.getAsDouble();
        // ERROR: untraced-function
        sum += ofAnother.getAsDouble();
        // ERROR: untraced-function
        sum += weighed.getAsDouble();
        // ERROR: untraced-function
        sum += counted.getAsDouble();
        // ERROR: untraced-function
        sum += potential.at(3);
        // ERROR: untraced-values
        sum += form.at(3);
        // ERROR: untraced-function
        sum += local.at(3);
        // ERROR: untraced-function
        sum += array[0].at(3);
        // ERROR: untraced-function
        return sum + list.get(0).at(3);
    }

    @Traced
    double passed(double x) {
        k = x * x;
        double[] table = new double[4];
        // ERROR: untraced-function
        Arrays.setAll(table, scaled);
        // ERROR: untraced-function
        return table[3] + Helper.twice(stretched, 3);
    }

    @Traced
    double calledBack(double x) {
        k = x * x;
        double sum = 0;
        // ERROR: untraced-function
        for (double one : multiples) {
            sum += one;
        }
        // ERROR: untraced-values
        sum += multiples.get(2);
        // ERROR: untraced-values
        return sum + scratch.get()[0];
    }

    @Traced
    double behindAMethod(double x) {
        Meter.level = x * x;
        // ERROR ALONG: untraceable-callee
        return Meter.read();
    }
}
