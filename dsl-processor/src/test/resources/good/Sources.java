package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams and collections of tracked numbers that are made of other things: of sets, integers, rows, nothing. */
class Sources {
    @Traced
    static double ofSets(double a, double b) {
        Set<Double> set = new TreeSet<>(List.of(2.0, 1.0));
        List<Double> list = new ArrayList<>(set);
        list.add(a);
        list.addAll(0, Set.of(5.0));
        Deque<Double> deque = new ArrayDeque<>(new LinkedHashSet<>(set));
        deque.push(b);
        Map<Double, String> names = Map.of(3.0, "c");
        List<Double> keys = new ArrayList<>(names.keySet());
        keys.add(a * b);
        return list.get(0) * list.get(2) * list.get(3) + deque.peek() * deque.peekLast() - keys.get(0) * keys.get(1);
    }

    @Traced
    static double streamsOfSets(double a, double b) {
        Set<Double> set = new TreeSet<>(List.of(2.0, 1.0));
        double sum = set.stream().mapToDouble(x -> x * a).sum();
        List<Double> all = set.stream().collect(Collectors.toList());
        all.add(b);
        return Stream.concat(set.stream(), Stream.of(a)).reduce(sum, (x, y) -> x * y + b) + all.get(2);
    }

    @Traced
    static double ofIntegers(double a, double b) {
        DoubleStream doubles = IntStream.range(0, 3).asDoubleStream();
        double sum = doubles.map(x -> x * a).sum();
        sum += DoubleStream.concat(LongStream.range(1, 3).asDoubleStream(), DoubleStream.of(a, b))
                .reduce(1, (x, y) -> x * y);
        OptionalDouble mean = IntStream.range(0, 0).average();
        DoubleSupplier otherwise = () -> a * b;
        return sum * IntStream.range(0, 3).average().orElse(a) + mean.orElse(b) - mean.orElseGet(otherwise);
    }

    @Traced
    static double flattened(double a, double b) {
        double[][] rows = {{a, b}, {b, 1}};
        double sum = Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum();
        sum -= Stream.of(a, b).flatMapToDouble(x -> DoubleStream.of(x, x * x)).max().getAsDouble();
        sum += Stream.of(1, 2).flatMapToDouble(i -> DoubleStream.of(a * i, b)).sum();
        sum *= Stream.of(a, b)
                .mapMultiToDouble((x, next) -> {
                    next.accept(x);
                    next.accept(x * a);
                })
                .sum();
        return sum
                + Stream.of("ab")
                        .mapMultiToDouble((String text, DoubleConsumer next) -> next.accept(a * text.length()))
                        .sum();
    }

    @Traced
    static double ofNothing(double a, double b) {
        OptionalDouble none = DoubleStream.empty().max();
        Map<String, Double> map = new HashMap<>(Map.of("a", 2.0));
        return OptionalDouble.empty().orElse(a) - none.orElseGet(() -> a * b) * map.getOrDefault("b", b);
    }
}
