package good;

import dev.tracegrad.annotations.Traced;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Types with annotations of their own, which are the same types. */
class TypeUses {
    @Target(ElementType.TYPE_USE)
    @interface Maybe {}

    static class Named {
        final double x;
        final String name;

        Named(double x, @Maybe String label) {
            this.x = x * 2;
            this.name = "p" + label;
        }
    }

    enum Operation {
        TRIPLE {
            @Override
            double at(double x, @Maybe String name, java.util.@Maybe List<Double> more, double @Maybe [] a) {
                return 3 * x + a.length;
            }
        },
        NOTHING;

        @Traced
        double at(double x, String name, List<Double> more, double[] a) {
            return x;
        }

        static Operation sample() {
            return TRIPLE;
        }
    }

    static class Shape {
        @Traced
        double scaled(double x, @Maybe String name, @Maybe int n) {
            return 2 * x * n;
        }

        static Shape sample() {
            return new Square();
        }
    }

    static class Square extends Shape {
        @Override
        @Traced
        double scaled(double x, String name, int n) {
            return 5 * x * n;
        }

        static Square sample() {
            return new Square();
        }
    }

    private static <T extends @Maybe Object> T passed(T object) {
        return object;
    }

    private static <T> @Maybe T second(String label, @Maybe T object) {
        return object;
    }

    private static boolean isThere(@Maybe Object object) {
        return object != null;
    }

    @Traced
    @SuppressWarnings("traced:plain-object")
    static double named(double x) {
        Named named = new Named(x, "q");
        return named.x * named.name.length();
    }

    @Traced
    static double passing(double[] a, double x) {
        double[] b = passed(a);
        double[] c = second("c", b);
        return isThere(b) && b.length > 0 ? b[0] * x + c[0] : x;
    }

    @Traced
    static double summed(double[] a) {
        @Maybe Stream<Double> all = Arrays.stream(a).boxed();
        return all.mapToDouble(one -> one * 2).sum();
    }

    @Traced
    static double listed(List<@Maybe Double> list) {
        double sum = 0;
        for (@Maybe Double one : list) {
            sum += one;
        }
        return sum;
    }

    @Traced
    static double applied(java.util.function.@Maybe DoubleUnaryOperator function, double x) {
        DoubleUnaryOperator other = function;
        return other.applyAsDouble(x);
    }

    @Traced
    static double chosen(double x, int n) {
        Shape shape = n > 0 ? new Square() : new Shape();
        return shape.scaled(x, "s", 2) + Operation.values()[n > 2 ? 1 : 0].at(x, "o", List.of(), new double[] {x});
    }

    enum Side {
        LEFT,
        RIGHT
    }

    @Traced
    static double classes(double x) {
        Object text = "text";
        Class<? extends Side> sides = Side.class;
        return x * String.class.cast(text).length()
                + sides.getEnumConstants().length * x
                + (int.class.isPrimitive() && void.class != null ? x : 1);
    }
}
