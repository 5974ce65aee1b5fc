package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collections, maps, optionals and streams of numbers and of objects with a twin. */
class Collections {
    private final List<Double> weights = new ArrayList<>(List.of(0.5, 2.0, -1.0));
    private final Map<String, Double> rates = new TreeMap<>(Map.of("eur", 1.25, "usd", 1.5));
    private final List<Point> corners = List.of(new Point(0, 0), new Point(3, 4));

    @Traced
    record Point(double x, double y) {
        double norm() {
            return Math.sqrt(x * x + y * y);
        }

        static Point sample() {
            return new Point(3, -4);
        }

        Point scaled(double factor) {
            return new Point(x * factor, y * factor);
        }
    }

    static Collections sample() {
        return new Collections();
    }

    @Traced
    static double list(double a, double b) {
        List<Double> list = new ArrayList<>();
        list.add(a);
        list.add(b * 2);
        list.add(0, 1.5);
        list.set(1, list.get(1) * list.get(2));
        double sum = 0;
        for (double x : list) {
            sum += x;
        }
        for (Double x : list.subList(1, list.size())) {
            sum -= x / 2;
        }
        for (int i = 0; i < list.size(); i++) {
            sum *= list.get(i);
        }
        list.remove(0);
        return sum + list.get(0) - (list.isEmpty() ? a : list.remove(1));
    }

    @Traced
    static double iterators(double a, double b) {
        List<Double> list = Arrays.asList(a, b, a * b);
        double sum = 0;
        for (Iterator<Double> it = list.iterator(); it.hasNext(); ) {
            double x = it.next();
            sum = sum * 0.5 + x;
        }
        ListIterator<Double> changing = list.listIterator();
        while (changing.hasNext()) {
            changing.set(changing.next() * 2);
        }
        return sum + list.get(2);
    }

    @Traced
    static double stack(double a, double b) {
        Deque<Double> stack = new ArrayDeque<>();
        stack.push(a);
        stack.push(b);
        stack.push(stack.pop() + stack.pop());
        stack.addLast(a * b);
        double first = stack.peekFirst();
        return first * stack.pollLast();
    }

    @Traced
    static double map(double a, double b, int n) {
        Map<String, Double> map = new HashMap<>();
        map.put("a", a);
        map.put("b", b);
        map.merge("a", b, Double::sum);
        map.merge("c", a, (x, y) -> x * y);
        map.merge("c", b, (x, y) -> x * y);
        map.merge("b", a, Double::max);
        map.computeIfAbsent("d", key -> a - b);
        map.computeIfPresent("d", (key, x) -> x * 3);
        double sum = map.getOrDefault("e", 1.0) + map.getOrDefault("f", a);
        for (Map.Entry<String, Double> entry : map.entrySet()) {
            sum += entry.getValue() * entry.getKey().length();
        }
        for (double x : map.values()) {
            sum += x;
        }
        for (String key : map.keySet()) {
            sum -= map.get(key);
        }
        Double missing = map.get("z");
        return missing == null ? sum : missing;
    }

    @Traced
    static double counted(double[] data) {
        Map<Integer, List<Double>> bins = new LinkedHashMap<>();
        for (double x : data) {
            bins.computeIfAbsent(x > 0 ? 1 : 0, key -> new ArrayList<>()).add(x * x);
        }
        double sum = 0;
        for (List<Double> bin : bins.values()) {
            for (double x : bin) {
                sum = sum / 2 + x;
            }
        }
        return sum;
    }

    @Traced
    static Optional<Double> root(double x) {
        return x < 0 ? Optional.empty() : Optional.of(Math.sqrt(x));
    }

    @Traced
    static double optional(double x, double y) {
        Optional<Double> both = root(x).map(r -> r + y).filter(r -> r > 1);
        double sum = root(y).orElse(x);
        if (both.isPresent()) {
            sum += both.get();
        }
        return sum * root(x * y).orElseThrow(() -> new IllegalArgumentException("negative"));
    }

    @Traced
    static double streams(double[] data, double a) {
        double sum = Arrays.stream(data).sum();
        double mapped = Arrays.stream(data).map(x -> x * a).filter(x -> x > 0).sum();
        double mean = Arrays.stream(data).average().orElse(a);
        double largest = DoubleStream.of(a, sum, 2).max().getAsDouble();
        double smallest = DoubleStream.of(data).min().orElseThrow(NoSuchElementException::new);
        double squares = IntStream.range(0, data.length).mapToDouble(i -> data[i] * data[i]).sum();
        double folded = Arrays.stream(data).reduce(a, (x, y) -> x / 2 + y);
        OptionalDouble first = Arrays.stream(data).skip(1).limit(2).findFirst();
        double[] doubled = Arrays.stream(data).map(x -> 2 * x).sorted().toArray();
        return sum + mapped - mean * largest + smallest / squares + folded + first.orElse(1) + doubled[0];
    }

    @Traced
    static double boxes(double a, double b) {
        List<Double> list = Stream.of(a, b, a * b).map(x -> x + 1).collect(Collectors.toList());
        List<Double> more = DoubleStream.of(a, b).boxed().toList();
        double sum = list.stream().mapToDouble(Double::doubleValue).sum();
        sum += more.stream().mapToDouble(x -> x * x).sum();
        sum += Stream.concat(list.stream(), more.stream()).reduce(1.0, (x, y) -> x * y);
        list.sort((x, y) -> Double.compare(y, x));
        list.replaceAll(x -> x - a);
        list.removeIf(x -> x > 100);
        double[] total = new double[1];
        list.forEach(x -> total[0] += x);
        return sum + total[0];
    }

    @Traced
    static List<Point> polygon(int n, double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < n % 7; i++) {
            points.add(new Point(radius * Math.cos(i), radius * Math.sin(i)));
        }
        return points;
    }

    @Traced
    static double perimeter(List<Point> points) {
        double sum = 0;
        Point last = null;
        for (Point point : points) {
            if (last != null) {
                sum += Math.hypot(point.x - last.x(), point.y() - last.y);
            }
            last = point;
        }
        return sum;
    }

    @Traced
    static double both(double radius, int n) {
        List<Point> points = polygon(n, radius);
        double norms = points.stream().mapToDouble(Point::norm).sum();
        Optional<Point> widest = points.stream().max((p, q) -> Double.compare(p.x, q.x));
        List<Point> scaled = points.stream().map(p -> p.scaled(2)).filter(p -> p.x() > 0).toList();
        Point[] array = points.toArray(new Point[0]);
        double first = array.length == 0 ? 0 : array[0].x;
        return perimeter(points) + norms + widest.map(Point::x).orElse(radius) + scaled.size() * first;
    }

    @Traced
    static double rows(double a, double b) {
        List<double[]> rows = new ArrayList<>(4);
        rows.add(new double[] {a, b});
        rows.add(new double[] {b, 1});
        rows.get(1)[1] = a / b;
        double sum = 0;
        for (double[] row : rows) {
            sum += row[0] * row[1];
        }
        return sum;
    }

    @Traced
    double weighted(double x) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight * x;
        }
        List<Double> copy = new ArrayList<>(weights);
        copy.add(x);
        return sum + mean(copy) + mean(weights) + rates.get("eur") * x;
    }

    @Traced
    double distance(double x, double y) {
        return perimeter(corners)
                + corners.stream().mapToDouble(corner -> Math.hypot(corner.x() - x, corner.y() - y)).sum()
                + weights.stream().map(w -> w * x).reduce(0.0, Double::sum);
    }

    private static double mean(List<Double> data) {
        double sum = 0;
        for (double x : data) {
            sum += x;
        }
        return sum / data.size();
    }

    @Traced
    static double checked(double x, List<Double> data) {
        Objects.requireNonNull(data, "data");
        return same(data).size() > 0 ? same(data).get(0) * x : same(x);
    }

    private static <T> T same(T object) {
        if (object == null) {
            throw new IllegalArgumentException();
        }
        return object;
    }

    @Traced
    static double bounded(double x, double y) {
        Map<String, Double> last = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
                return eldest.getKey().equals("x");
            }
        };
        last.put("x", x);
        last.put("y", x * y);
        return last.get("y") * (1 + last.size());
    }

    /** Calls that say what they are of. */
    @Traced
    static double told(double x, double y) {
        Optional<Double> none = Optional.<Double>empty().or(() -> Optional.of(x));
        double sum = Stream.of(x, y)
                .<Double>mapMulti((one, sink) -> {
                    sink.accept(one);
                    sink.accept(one * y);
                })
                .<Point>map(one -> new Point(one, x))
                .mapToDouble(Point::norm)
                .sum();
        Map<String, Double> named = Map.<String, Double>of("x", x);
        int count = java.util.Collections.<String>emptyList().size();
        return sum + none.get() * named.get("x") + Collections.<Double>same(y) + count;
    }
}
