package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Copies;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Sources}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SourcesTraced {
    private SourcesTraced() {
    }

    /**
     * The graph of {@link Sources#ofSets(double, double)}.
     */
    static Value ofSets(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_SETS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Set<Double> set = new TreeSet<>(List.of(2.0, 1.0)); // Sources.java:27
            List<Value> list = new ArrayList<>(Copies.list(set, one -> Value.constant(one))); // Sources.java:28
            list.add(a); // Sources.java:29
            list.addAll(0, Copies.list(Set.of(5.0), one -> Value.constant(one))); // Sources.java:30
            Deque<Value> deque = new ArrayDeque<>(
                    Copies.list(new LinkedHashSet<>(set), one -> Value.constant(one))); // Sources.java:31
            deque.push(b); // Sources.java:32
            Map<Double, String> names = Map.of(3.0, "c"); // Sources.java:33
            List<Value> keys = new ArrayList<>(
                    Copies.list(names.keySet(), one -> Value.constant(one))); // Sources.java:34
            keys.add(a.times(b)); // Sources.java:35
            return Nodes.at(
                    Nodes.unboxed(list.get(0)).times(list.get(2)).times(list.get(3))
                            .plus(Nodes.unboxed(deque.peek()).times(deque.peekLast()))
                            .minus(Nodes.unboxed(keys.get(0)).times(keys.get(1))),
                    scope, 3); // Sources.java:36
        }
    }

    /**
     * The graph of {@link Sources#streamsOfSets(double, double)}.
     */
    static Value streamsOfSets(Value a, Value b) {
        Scope scope = Scope.of(Sites.STREAMS_OF_SETS);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        Set<Double> set = new TreeSet<>(List.of(2.0, 1.0)); // Sources.java:41
        Value sum = Nodes.at(
                Values.sum(Copies.stream(set.stream(), one -> Value.constant(one))
                        .map(x -> Nodes.at(x.times(a), scope, 3))),
                scope, 4); // Sources.java:42
        List<Value> all = Copies.stream(set.stream(), one -> Value.constant(one))
                .collect(Collectors.toList()); // Sources.java:43
        all.add(b); // Sources.java:44
        return Nodes.at(
                Nodes.unboxed(Stream.concat(Copies.stream(set.stream(), one -> Value.constant(one)), Stream.of(a))
                        .reduce(sum, (x, y) -> Nodes.at(x.times(y).plus(b), scope, 5)))
                        .plus(all.get(2)),
                scope, 6); // Sources.java:45
    }

    /**
     * The graph of {@link Sources#ofIntegers(double, double)}.
     */
    static Value ofIntegers(Value a, Value b) {
        Scope scope = Scope.of(Sites.OF_INTEGERS);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        Stream<Value> doubles = Copies.stream(
                IntStream.range(0, 3).asDoubleStream(), one -> Value.constant(one)); // Sources.java:50
        Value sum = Nodes.at(Values.sum(doubles.map(x -> Nodes.at(x.times(a), scope, 3))), scope, 4); // Sources.java:51
        sum = Nodes.at(
                sum.plus(Stream.concat(
                        Copies.stream(LongStream.range(1, 3).asDoubleStream(), one -> Value.constant(one)),
                        Stream.of(a, b))
                        .reduce(Value.constant(1), (x, y) -> Nodes.at(x.times(y), scope, 5))),
                scope, 6); // Sources.java:52
        Optional<Value> mean = Copies.optional(
                IntStream.range(0, 0).average(), one -> Value.constant(one)); // Sources.java:54
        Supplier<Value> otherwise = () -> Nodes.at(a.times(b), scope, 7); // Sources.java:55
        return Nodes.at(
                sum.times(Copies.optional(IntStream.range(0, 3).average(), one -> Value.constant(one)).orElse(a))
                        .plus(mean.orElse(b)).minus(mean.orElseGet(otherwise)),
                scope, 8); // Sources.java:56
    }

    /**
     * The graph of {@link Sources#flattened(double, double)}.
     */
    static Value flattened(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.FLATTENED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Value[][] rows = new Value[][] {new Value[] {a, b}, new Value[] {b, Value.constant(1)}}; // Sources.java:61
            Value sum = Nodes.at(
                    Values.sum(Arrays.stream(rows).flatMap(x -> Arrays.stream(x))), scope, 3); // Sources.java:62
            sum = Nodes.at(
                    sum.minus(Stream.of(a, b).flatMap(x -> Stream.of(Nodes.unboxed(x), x.times(x))).reduce(Value::max)
                            .get()),
                    scope, 4); // Sources.java:63
            sum = Nodes.at(
                    sum.plus(Values.sum(Stream.of(1, 2).flatMap(i -> Stream.of(Nodes.times(a, i, "i"), b)))),
                    scope, 5); // Sources.java:64
            sum = Nodes.at(sum.times(Values.sum(Stream.of(a, b).<Value>mapMulti((x, next) -> {
                next.accept(Nodes.unboxed(x)); // Sources.java:67
                next.accept(Nodes.at(x.times(a), scope, 6)); // Sources.java:68
            }))), scope, 7); // Sources.java:65
            return Nodes.at(
                    sum.plus(Values.sum(Stream.of("ab")
                            .<Value>mapMulti((String text, Consumer<Value> next) ->
                                    next.accept(Nodes.at(Nodes.times(a, text.length(), "text.length()"), scope, 8))))),
                    scope, 9); // Sources.java:71
        }
    }

    /**
     * The graph of {@link Sources#ofNothing(double, double)}.
     */
    static Value ofNothing(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OF_NOTHING)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Optional<Value> none = Stream.<Value>empty().reduce(Value::max); // Sources.java:79
            Map<String, Value> map = new HashMap<>(Map.of("a", Value.constant(2.0))); // Sources.java:80
            return Nodes.at(
                    Optional.<Value>empty().orElse(a)
                            .minus(none.orElseGet(() -> Nodes.at(a.times(b), scope, 3))
                                    .times(map.getOrDefault("b", b))),
                    scope, 4); // Sources.java:81
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF_SETS = """
                Sources.java
                ofSets
                25
                a\s
                b\s
                return 36:16-117(36:16-89(36:16-55(36:16-41(36:16-27,36:30-41),36:44-55),36:58-89(36:58-70,36:73-89)),36:92-117(36:92-103,3\
                6:106-117))

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
                """;

        static final String STREAMS_OF_SETS = """
                Sources.java
                streamsOfSets
                39
                a\s
                b\s
                 42:52-57(42:52-53,42:56-57)
                sum 42:22-64
                 45:80-89(45:80-85(45:80-81,45:84-85),45:88-89)
                return 45:16-103(45:16-90,45:93-103)

                    @Traced
                    static double streamsOfSets(double a, double b) {
                        Set<Double> set = new TreeSet<>(List.of(2.0, 1.0));
                        double sum = set.stream().mapToDouble(x -> x * a).sum();
                        List<Double> all = set.stream().collect(Collectors.toList());
                        all.add(b);
                        return Stream.concat(set.stream(), Stream.of(a)).reduce(sum, (x, y) -> x * y + b) + all.get(2);
                    }
                """;

        static final String OF_INTEGERS = """
                Sources.java
                ofIntegers
                48
                a\s
                b\s
                 51:39-44(51:39-40,51:43-44)
                sum 51:22-51
                 53:38-43(53:38-39,53:42-43)
                sum 52:9-53:44(52:9-12,52:16-53:44)
                 55:42-47(55:42-43,55:46-47)
                return 56:16-108(56:16-80(56:16-63(56:16-19,56:22-63),56:66-80),56:83-108)

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
                """;

        static final String FLATTENED = """
                Sources.java
                flattened
                59
                a\s
                b\s
                sum 62:22-79
                sum 63:9-99(63:9-12,63:16-99)
                sum 64:9-85(64:9-12,64:16-85)
                 68:33-38(68:33-34,68:37-38)
                sum 65:9-70:23(65:9-12,65:16-70:23)
                 73:93-110(73:93-94,73:97-110)
                return 71:16-74:31(71:16-19,72:19-74:31)

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
                """;

        static final String OF_NOTHING = """
                Sources.java
                ofNothing
                77
                a\s
                b\s
                 81:72-77(81:72-73,81:76-77)
                return 81:16-105(81:16-48,81:51-105(81:51-78,81:81-105))

                    @Traced
                    static double ofNothing(double a, double b) {
                        OptionalDouble none = DoubleStream.empty().max();
                        Map<String, Double> map = new HashMap<>(Map.of("a", 2.0));
                        return OptionalDouble.empty().orElse(a) - none.orElseGet(() -> a * b) * map.getOrDefault("b", b);
                    }
                """;
    }
}
