package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Generic classes and methods: their statics, wildcards, bridges, inner classes and inference. */
class Generics {
    static class Box<A> {
        static final double K = 2.5;
        final A content;

        Box(A content) {
            this.content = content;
        }

        static int n() {
            return 3;
        }

        @Traced
        static double own(double x) {
            return x * n() + K;
        }
    }

    @Traced
    static double statics(double x) {
        return Box.n() * x + Box.K * x + List.of("a", "b").size() * x + new ArrayList<>(List.of(1)).size();
    }

    @Traced
    static double wildcards(double x) {
        List<? extends Number> numbers = List.of(1, 2);
        Box<? extends String> box = new Box<>("text");
        Map<String, ? super Integer> map = Map.of();
        return numbers.get(0).doubleValue() * x + box.content.length() * x + map.size();
    }

    @Traced
    static <N extends Integer> double unboxed(N n, double x) {
        return n * x;
    }

    static int count(int... numbers) {
        return numbers.length + 1;
    }

    static int count(double... numbers) {
        return numbers.length + 2;
    }

    @Traced
    static double varargs(double x, Object o) {
        return x * count() + x * count(1, 2) + x * count(1, 2.5);
    }

    interface Fn<T> {
        @Traced
        default double at(T t, double x) {
            return x;
        }

        static Fn<Object> sample() {
            return new Fn<>() {};
        }
    }

    static final class OnString implements Fn<String> {
        @Traced
        @Override
        public double at(String s, double x) {
            return s.length() * x;
        }

        @Traced
        public double at(Integer i, double x) {
            return i * x;
        }

        static OnString sample() {
            return new OnString();
        }
    }

    @Traced
    static double bridged(OnString on, String s, double x) {
        return call(on, s, x);
    }

    @Traced
    static <T> double call(Fn<T> fn, T t, double x) {
        return fn.at(t, x);
    }


    static class Base {
        @Traced
        double f(Object o, double x) {
            return x;
        }

        static Base sample() {
            return new Base();
        }
    }

    static final class Overloading extends Base {
        @Traced
        double f(String s, double x) {
            return 3 * x;
        }

        @Override
        @Traced
        double f(Object o, double x) {
            return 2 * x;
        }

        static Overloading sample() {
            return new Overloading();
        }
    }

    @Traced
    static double overloading(Overloading object, Object o, double x) {
        Base base = object;
        return base.f(o, x) + object.f("s", x);
    }

    static class Outer<T extends CharSequence> {
        final T text;

        Outer(T text) {
            this.text = text;
        }

        class Inner {
            final int n = 2;

            @Traced
            double f(int given, double x) {
                return x * given * n;
            }

            static Outer<String>.Inner sample() {
                return new Outer<>("t").new Inner();
            }
        }
    }
}
