package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.IntToDoubleFunction;
import java.util.function.Function;
import java.util.function.DoubleSupplier;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Anonymous classes: functions in tracked form, with fields and methods of their own, and plain ones. */
class Anonymous {
    interface Curve {
        double at(double x);
    }

    @Traced
    static double called(Curve curve, double x) {
        return curve.at(x) * 2;
    }

    @Traced
    static double functions(final double a, double x) {
        Curve curve = new Curve() {
            private final double scale = a * 2;
            double last;
            int calls = 1;

            @Override
            public double at(double t) {
                calls++;
                this.last = t * scale;
                return half(last) + calls;
            }

            private double half(double scale) {
                return scale / 2 + this.scale;
            }
        };
        double first = called(curve, x);
        return first + curve.at(1) + called(new Curve() {
            @Override
            public double at(double x) {
                if (x > 1) {
                    return x;
                }
                return a;
            }
        }, x);
    }

    static class Named {
        protected double scope = 2;
        protected double pass = 3;
    }

    @Traced
    static double inheritedNames(double x, int n) {
        double sum = 0;
        for (int i = 0; i < n % 3; i++) {
            Named named = new Named() {
                double moved(double y) {
                    double moved = x * y;
                    return moved + x;
                }
            };
            sum += called(t -> t * x, x) + named.scope;
        }
        return sum;
    }

    @Traced
    static double jdk(double a, double x) {
        DoubleUnaryOperator f = new DoubleUnaryOperator() {
            @Override
            public double applyAsDouble(double operand) {
                return operand * a;
            }
        };
        return f.applyAsDouble(x);
    }

    abstract static class Counter {
        protected int count;

        Counter(int start) {
            count = start;
        }

        abstract int step(int by);

        int twice(int by) {
            return step(by) + step(by);
        }
    }

    @Traced
    static double plain(double x, int n) {
        Counter counter = new Counter(n) {
            int calls = n;

            @Override
            int step(int by) {
                calls += by;
                count += calls;
                return add(count);
            }

            int add(int more) {
                return more + 1;
            }
        };
        Comparator<String> byLength = new Comparator<>() {
            @Override
            public int compare(String a, String b) {
                return a.length() - b.length();
            }
        };
        Iterable<Integer> ones = new Iterable<Integer>() {
            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 1).iterator();
            }
        };
        double sum = x * counter.twice(2) + byLength.compare("ab", "c");
        for (int one : ones) {
            sum += one * x;
        }
        return sum;
    }

    private double factor = 3;

    private double scaled(double x) {
        return x * factor;
    }

    @Traced
    double inside(double x) {
        return called(new Curve() {
            @Override
            public double at(double t) {
                return scaled(t) + Anonymous.this.factor + factor;
            }
        }, x);
    }

    private static final class Hidden {
        private final int n;

        private Hidden(int n) {
            this.n = n;
        }
    }

    @Traced
    static double recursive(double a, double x) {
        DoubleUnaryOperator powers = new DoubleUnaryOperator() {
            private int calls;

            @Override
            public double applyAsDouble(double y) {
                calls++;
                return y <= 1 ? apply(calls) : y * a * this.applyAsDouble(y / 2);
            }

            private double apply(double count) {
                return count <= 0 ? x : a + apply(count - 1);
            }
        };
        IntToDoubleFunction sum = new IntToDoubleFunction() {
            @Override
            public double applyAsDouble(int n) {
                DoubleSupplier rest = () -> applyAsDouble(n - 1);
                return n <= 0 ? x : a * rest.getAsDouble() + n;
            }
        };
        Function<Double, Double> halves = new Function<>() {
            @Override
            public Double apply(Double y) {
                return y <= 1 ? a : y + apply(y / 2);
            }
        };
        return powers.applyAsDouble(Math.min(x, 9)) + sum.applyAsDouble(3) * halves.apply(Math.min(x, 9));
    }

    @Traced
    static double hiddenConstructor(double x) {
        Hidden hidden = new Hidden(3);
        return x * hidden.n;
    }

    @Override
    public int hashCode() {
        return 7;
    }

    static class Sub extends Anonymous {
        @Override
        public int hashCode() {
            return 8;
        }

        @Traced
        double superCall(double x) {
            return x * super.hashCode() + hashCode();
        }

        static Sub sample() {
            return new Sub();
        }
    }

    static Anonymous sample() {
        return new Anonymous();
    }
}
