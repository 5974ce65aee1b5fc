package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

/** Methods of one name of which a call may not mean all, where the companion has them beside each other. */
class HiddenOverloads {
    @Traced
    static class Upper {
        private static double scaled(Integer i, double v) {
            return v;
        }

        static double scaled(Object i, double v) {
            return v * 7;
        }

        static Upper sample() {
            return new Upper();
        }

        private double moved(Integer i, double v) {
            return v - i;
        }

        double moved(Object i, double v) {
            return v + 7;
        }

        static double counted(double v, int... numbers) {
            return v * numbers.length;
        }

        private static double counted(double v, Integer i) {
            return v * 9;
        }

        private static double powered(long n, double v) {
            return v * 2;
        }

        static double powered(float n, double v) {
            return v * n;
        }

        private static double taken(DoubleUnaryOperator f, Integer i) {
            return f.applyAsDouble(2.0) * i;
        }

        static double taken(DoubleUnaryOperator f, Object i) {
            return f.applyAsDouble(3.0);
        }

        private static <T> double any(Integer i, double v) {
            return v * 8;
        }

        static <T> double any(T t, double v) {
            return v * 3;
        }

        private static double none(Integer i, double v) {
            return v * 8;
        }

        static double none(Object i, double v) {
            return i == null ? v * 3 : v;
        }
    }

    @Traced
    static class Lower extends Upper {
        double own(double v) {
            return scaled(3, v) * moved(4, v) + this.moved(5, v);
        }

        double above(double v) {
            return super.moved(-3, v);
        }

        @Override
        double moved(Object i, double v) {
            return super.moved((Object) 1, v) * v;
        }

        static Lower sample() {
            return new Lower();
        }
    }

    interface Function2 {
        double at(Integer i, double v);
    }

    private static double on(Function2 f, double x) {
        return f.at(3, x);
    }

    @Traced
    static double privateOfSuperclass(double x) {
        return Lower.scaled(3, x) * Upper.scaled(3, x);
    }

    @Traced
    static double privateOfObject(double x) {
        Lower lower = new Lower();
        Upper upper = lower;
        return lower.moved(3, x) * upper.moved(3, x) + lower.own(x) * lower.above(x);
    }

    @Traced
    static double references(double x) {
        Lower lower = new Lower();
        return on(Lower::scaled, x) * on(lower::moved, x);
    }

    @Traced
    static double anyNumber(double x) {
        return Lower.counted(x, 3) * Lower.counted(x, 3, 4);
    }

    @Traced
    static double arguments(double x, int n) {
        return Lower.none(-3, x) * Lower.none(n + 1, x) + Lower.none(n < 3 ? 4 : 5, x) * Lower.none(null, x);
    }

    @Traced
    static double widened(double x) {
        return Lower.powered(3, x) * Lower.any(3, x);
    }

    @Traced
    static double functions(double x) {
        return Lower.taken(t -> t * x, 3);
    }

    static class First {
        static double half(Object o, double x) {
            return x;
        }
    }

    static class Second {
        static double half(Integer i, double x) {
            return x / 2;
        }
    }

    @Traced
    static double helpersOfSeveralClasses(double x) {
        return First.half(3, x) + Second.half(4, x) * First.half(null, x);
    }

    static class Both {
        static double both(Both both, Integer i, double x) {
            return x * 3;
        }

        double both(Object i, double x) {
            return x * 7;
        }
    }

    @Traced
    static double objectAndClass(double x) {
        return new Both().both(3, x);
    }

    @Traced
    interface Weighing {
        private double weighed(Integer i, double v) {
            return v * i;
        }

        default double weighed(Object i, double v) {
            return v * 6;
        }

        static Weighing sample() {
            return new Scale();
        }

        default double both(double v) {
            return weighed(3, v) * weighed("", v);
        }
    }

    @Traced
    static class Scale implements Weighing {
        double own(double v) {
            return weighed(3, v) + both(v);
        }

        static Scale sample() {
            return new Scale();
        }
    }

    @Traced
    static double privateOfInterface(double x) {
        return new Scale().weighed(3, x) * new Scale().own(x);
    }
}
