package bad;

import dev.tracegrad.annotations.Traced;

class Callees {
    @Traced
    static double others(double x, StringBuilder text) {
        // ERROR ALONE: untraced-callee
        double a = Elsewhere.square(x);
        // WARNING ALONE: plain-object
        Elsewhere plain = new Elsewhere(x);
        // ERROR ALONE: untraced-values
        double b = plain.value();
        // ERROR ALONE: untraced-object
        b += new Counted(x).hashCode();
        // ERROR: library-callee
        double c = new java.math.BigDecimal(x).doubleValue();
        text.append(x);
        System.out.println(x * 2);
        return a + b + c + StrictMath.sin(x);
    }

    @Traced
    static double stopped(double x, double[] a, double[][][] deep, java.util.function.DoubleUnaryOperator f) {
        double square = dev.tracegrad.Value.stopGradient(Elsewhere.square(x));
        // ERROR ALONE: written-array
        double b = dev.tracegrad.Value.stopGradient(Elsewhere.clear(a));
        // ERROR ALONE: hidden-value
        double c = dev.tracegrad.Value.stopGradient(Elsewhere.deep(deep));
        // ERROR ALONE: hidden-value
        double d = dev.tracegrad.Value.stopGradient(Elsewhere.at(f, x));
        // ERROR ALONE: untraced-callee
        return square + b + c + d + x * Elsewhere.square(x);
    }

    @Traced
    class Inner {
        final double number;

        Inner(double x) {
            number = x;
        }

        double twice(double x) {
            return 2 * x;
        }
    }

    @Traced
    double makes(double x) {
        // ERROR: no-twin
        return new Inner(x).hashCode() + x;
    }

    @Traced
    static double alongTheWay(double x) {
        return helper(x);
    }

    private static double helper(double x) {
        // ERROR ALONE: untraced-callee
        return Elsewhere.square(x + 1);
    }

    @Traced
    static double helperInTheWay(double x) {
        return loop(x) + unused(2);
    }

    private static double loop(double x) {
        // ERROR: unsupported-statement
        class Local {}
        return x;
    }

    private static double unused(int n) {
        class Local {}
        return n;
    }
}

class Elsewhere {
    private final double value;

    Elsewhere(double value) {
        this.value = value;
    }

    double value() {
        return value;
    }

    static double clear(double[] a) {
        a[0] = 0;
        return a.length;
    }

    static double deep(double[][][] a) {
        return a.length;
    }

    static double at(java.util.function.DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(x);
    }

    static double square(double x) {
        return x * x;
    }
}

class Counted {
    static int count;
    double value;

    Counted(double value) {
        this.value = value;
        count++;
    }
}

class Tracked {
    final dev.tracegrad.Value w = dev.tracegrad.Value.of(2);

    @Traced
    double readsUntraced(double x, Reader reader, Getter getter) {
        double a = x * boxed();
        // ERROR ALONE: untraced-values
        double b = x * Reader.of(this);
        // ERROR ALONE: untraced-values
        double c = x * getter.get();
        // WARNING: cut-gradient
        return a + b + c + x * truncated();
    }

    private Double boxed() {
        // ERROR: hidden-value
        return w.data();
    }

    private int truncated() {
        return (int) w.data();
    }
}

class Reader {
    static double of(Tracked tracked) {
        return tracked.w.data();
    }
}

abstract class Getter {
    abstract double get();
}

class ReadingGetter extends Getter {
    final dev.tracegrad.Value w = dev.tracegrad.Value.of(2);

    @Override
    double get() {
        return w.data();
    }

    @Traced
    static class Box<T> {
        final T content;
        final double weight = 2;

        Box(T content) {
            this.content = content;
        }

        static <T> Box<T> of(T content) {
            return new Box<>(content);
        }

        double weighted(double x) {
            return x * weight;
        }
    }

    @Traced
    static double boxed(double x) {
        // ERROR: hidden-value
        return Box.of(x).weighted(x);
    }
}
