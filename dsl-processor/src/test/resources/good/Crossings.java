package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Objects in tracked form where others look at them: they answer as the plain ones do. */
class Crossings {
    @Traced
    record Point(double x, double y) {
        static Point sample() {
            return new Point(1.5, -2);
        }
    }

    @Traced
    record Series(String name, List<Double> all, float weight) {
        static Series sample() {
            return new Series("s", List.of(1.5, -2.0), 2.5f);
        }
    }

    /** Its own methods tell one from another. */
    @Traced
    static class Span {
        final double from;
        final double to;

        Span(double from, double to) {
            this.from = from;
            this.to = to;
        }

        static Span sample() {
            return new Span(1.5, -2);
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            if (o == null || getClass() != o.getClass()) {
                return false;
            }
            Span other = (Span) o;
            return Double.compare(from, other.from) == 0 && Double.compare(to, other.to) == 0;
        }

        @Override
        @SuppressWarnings("traced:cut-gradient")
        public int hashCode() {
            return Objects.hash(from, to);
        }

        @Override
        public String toString() {
            return from + ".." + to;
        }
    }

    @Traced
    interface Shape {
        double area();
    }

    @Traced
    record Disc(double r) implements Shape {
        @Override
        public double area() {
            return r * r;
        }

        static Disc sample() {
            return new Disc(1.5);
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> T fold(List<T> list, BinaryOperator<T> both) {
        T all = list.get(0);
        for (int i = 1; i < list.size(); i++) {
            all = both.apply(all, list.get(i));
        }
        return all;
    }

    private static <T> List<T> filter(List<T> list, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (T one : list) {
            if (wanted.test(one)) {
                found.add(one);
            }
        }
        return found;
    }

    private static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> change) {
        List<R> changed = new ArrayList<>();
        for (T one : list) {
            changed.add(change.apply(one));
        }
        return changed;
    }

    private static <R> R timed(Supplier<R> work) {
        return work.get();
    }

    @Traced
    static double texts(double x, double y) {
        List<Double> list = List.of(x, y);
        String text = "" + new Point(x, y) + list + Optional.of(x) + OptionalDouble.of(y) + Map.of("k", x);
        text += new Span(x, y);
        text += list;
        text += String.valueOf(new Series("s", list, 2.5f)) + Objects.toString(Map.of(1, new Point(y, x)));
        text += String.format("%s %s", list, new Span(y, x));
        return x * text.length() + y;
    }

    @Traced
    static double refused(double x, double y) {
        if (x > y) {
            throw new IllegalArgumentException("too far: " + new Point(x, y) + " " + List.of(y, x));
        }
        return x * y;
    }

    @Traced
    static double equality(double x, double y) {
        Point p = new Point(x, y);
        Point q = new Point(y, x);
        double result = Objects.equals(p, q) ? x * y : x + y;
        result += p.equals(q) ? x : y;
        result += new Span(x, y).equals(new Span(y, x)) ? x * 2 : y * 2;
        result += List.of(p, q).contains(new Point(x, x)) ? x * 3 : y * 3;
        return p.getClass() == q.getClass() ? result : -result;
    }

    @Traced
    @SuppressWarnings("traced:cut-gradient")
    static double hashes(double x, double y) {
        int hash = Objects.hash(new Point(x, y), new Span(x, y)) + new Series("s", List.of(y), 1).hashCode();
        return x * hash + y;
    }

    @Traced
    static double types(double x, double y) {
        double[] a = {x};
        Double box = x;
        Object other = "s";
        double result = a instanceof double[] && box instanceof Double ? a[0] * 2 : y;
        return other instanceof double[] ? x : result;
    }

    @Traced
    static double nulls(double x) {
        Disc disc = x > 0 ? new Disc(x) : null;
        Shape shape = disc;
        return shape == null ? x * 2 : shape.area();
    }

    @Traced
    static double helpers(double x, double y) {
        List<Double> list = map(filter(List.of(x, y, 1.0), v -> v >= x), v -> v * v);
        return last(list) + fold(list, (a, b) -> a * b) + timed(() -> x * y);
    }

    @Traced
    static double twins(double x, double y) {
        Point p = last(List.of(new Point(x, y), new Point(y, y)));
        return p.x() * last(map(List.of(p), Point::y));
    }
}
