package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Inference}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class InferenceTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle QUOTES = PrivateMembers.staticField(LOOKUP, Inference.class, "QUOTES", List.class);

    static {
        Nodes.initialize(Inference.class);
    }

    private InferenceTraced() {
    }

    /**
     * The graph of {@link Inference#sorted(double)}.
     */
    static Value sorted(Value x) {
        Scope scope = Scope.of(Sites.SORTED);
        Nodes.argument(x, scope, 1);
        List<Inference.Quote> quotes = new ArrayList<>(QUOTES()); // Inference.java:36
        quotes.sort(Comparator.comparing(quote -> quote.name())); // Inference.java:37
        Collections.sort(quotes, (p, q) -> Integer.compare(p.volume(), q.volume())); // Inference.java:38
        quotes.sort(Comparator.comparing((Inference.Quote y) -> y.name())
                .thenComparing(y -> y.volume(), Comparator.reverseOrder())); // Inference.java:39
        quotes.sort(Comparator.comparing((Inference.Quote q) -> q.name())
                .thenComparing(q -> q.volume())); // Inference.java:40
        Comparator<? super Inference.Quote> order = Comparator.comparingInt(q -> q.volume()); // Inference.java:41
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, quotes.get(1).volume(), "quotes.get(1).volume()"),
                        Collections.max(quotes, order).volume(), "Collections.max(quotes, order).volume()"),
                scope, 2); // Inference.java:42
    }

    /**
     * The graph of {@link Inference#chains(double)}.
     */
    static Value chains(Value x) {
        Scope scope = Scope.of(Sites.CHAINS);
        Nodes.argument(x, scope, 1);
        int last = QUOTES().stream().sorted(Comparator.comparing((Inference.Quote y) -> y.name()).reversed())
                .findFirst().get().volume(); // Inference.java:47
        int most = QUOTES().stream().max(Comparator.comparingInt(q -> q.volume())).get().volume(); // Inference.java:52
        int least = QUOTES().stream().min(Comparator.comparing((Inference.Quote y) -> Inference.Quote.byVolume(y)))
                .get().volume(); // Inference.java:53
        int greatest = QUOTES().stream().map(y -> y.volume()).reduce((y, z) -> Integer.max(y, z))
                .orElse(3); // Inference.java:54
        return Nodes.at(
                Nodes.minus(
                        Nodes.times(x, last, "last").plus(Nodes.times(Nodes.times(x, most, "most"), least, "least")),
                        greatest, "greatest"),
                scope, 2); // Inference.java:55
    }

    /**
     * The graph of {@link Inference#collected(double)}.
     */
    static Value collected(Value x) {
        Scope scope = Scope.of(Sites.COLLECTED);
        Nodes.argument(x, scope, 1);
        Map<String, List<Inference.Quote>> byName = QUOTES().stream()
                .collect(Collectors.groupingBy((Inference.Quote y) -> y.name())); // Inference.java:60
        Map<Integer, Inference.Quote> byVolume = QUOTES().stream()
                .collect(Collectors.toMap(q -> q.volume(), q -> q)); // Inference.java:61
        long many = QUOTES().stream().collect(Collectors.groupingBy(q -> q.volume() > 4, Collectors.counting()))
                .get(true); // Inference.java:62
        int few = QUOTES().stream().collect(Collectors.partitioningBy(q -> q.volume() > 4)).get(false)
                .size(); // Inference.java:65
        int size = QUOTES().stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.size())); // Inference.java:69
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, byName.get("b").size(), "byName.get(\"b\").size()")
                                .plus(Nodes.times(byVolume.size(), "byVolume.size()", x)),
                        many * few, "many * few")
                        .minus(Nodes.div(size, "size", x)),
                scope, 2); // Inference.java:70
    }

    /**
     * The graph of {@link Inference#texts(double)}.
     */
    static Value texts(Value x) {
        Scope scope = Scope.of(Sites.TEXTS);
        Nodes.argument(x, scope, 1);
        List<String> names = QUOTES().stream().map(y -> y.name()).toList(); // Inference.java:75
        int joined = names.stream().collect(Collectors.joining(", ")).length(); // Inference.java:76
        int distinct = names.stream()
                .collect(Collectors.toMap(
                        Function.identity(), y -> y.length(), (p, q) -> p, () -> new LinkedHashMap<>()))
                .size(); // Inference.java:77
        int letters = names.stream()
                .reduce(0, (sum, name) -> sum + name.length(), (y, z) -> Integer.sum(y, z)); // Inference.java:80
        long full = QUOTES().stream().flatMap(q -> Stream.of(q.name(), ""))
                .filter(Predicate.not((String y) -> y.isEmpty())).count(); // Inference.java:81
        TreeSet<String> set = names.stream()
                .collect(Collectors.toCollection(() -> new TreeSet<>())); // Inference.java:85
        return Nodes.at(
                Nodes.times(joined, "joined", x).minus(Nodes.div(distinct, "distinct", x))
                        .plus(Nodes.times(Nodes.times(letters * full, "letters * full", x), set.size(), "set.size()")),
                scope, 2); // Inference.java:86
    }

    /**
     * The graph of {@link Inference#made(double)}.
     */
    static Value made(Value x) {
        Scope scope = Scope.of(Sites.MADE);
        Nodes.argument(x, scope, 1);
        PriorityQueue<Inference.Quote> queue = new PriorityQueue<>(
                Comparator.comparing((Inference.Quote y) -> y.name())); // Inference.java:91
        queue.addAll(QUOTES()); // Inference.java:92
        Map<String, List<Integer>> lists = new HashMap<>(); // Inference.java:93
        lists.computeIfAbsent("k", key -> new ArrayList<>()).add(3); // Inference.java:94
        EnumMap<Inference.Kind, Integer> counts = new EnumMap<>(Inference.Kind.class); // Inference.java:95
        counts.put(Inference.Kind.CALL, 2); // Inference.java:96
        Function<Inference.Quote, String> name = y -> y.name(); // Inference.java:97
        int length = name.andThen(y -> y.length()).apply(QUOTES().get(0)); // Inference.java:98
        int doubled = Stream.iterate(1, i -> i * 2).limit(5).mapToInt(y -> y.intValue()).sum(); // Inference.java:99
        int smallest = Map.of("p", 4, "q", 2).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(y -> y.getValue()).findFirst()
                .get(); // Inference.java:100
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, queue.peek().volume(), "queue.peek().volume()")
                                .plus(Nodes.times(lists.size() * counts.size(), "lists.size() * counts.size()", x)),
                        length * doubled * smallest, "length * doubled * smallest"),
                scope, 2); // Inference.java:105
    }

    @SuppressWarnings("unchecked")
    private static List<Inference.Quote> QUOTES() {
        return (List<Inference.Quote>) QUOTES.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SORTED = """
                Inference.java
                sorted
                34
                x\s
                return 42:16-84(42:16-42(42:16-17,42:20-42),42:45-84)

                    @Traced
                    static double sorted(double x) {
                        List<Quote> quotes = new ArrayList<>(QUOTES);
                        quotes.sort(Comparator.comparing(quote -> quote.name()));
                        Collections.sort(quotes, (p, q) -> Integer.compare(p.volume(), q.volume()));
                        quotes.sort(Comparator.comparing(Quote::name).thenComparing(Quote::volume, Comparator.reverseOrder()));
                        quotes.sort(Comparator.comparing((Quote q) -> q.name()).thenComparing(q -> q.volume()));
                        Comparator<? super Quote> order = Comparator.comparingInt(q -> q.volume());
                        return x * quotes.get(1).volume() + Collections.max(quotes, order).volume();
                    }
                """;

        static final String CHAINS = """
                Inference.java
                chains
                45
                x\s
                return 55:16-54(55:16-43(55:16-24(55:16-17,55:20-24),55:27-43(55:27-35(55:27-28,55:31-35),55:38-43)),55:46-54)

                    @Traced
                    static double chains(double x) {
                        int last = QUOTES.stream()
                                .sorted(Comparator.comparing(Quote::name).reversed())
                                .findFirst()
                                .get()
                                .volume();
                        int most = QUOTES.stream().max(Comparator.comparingInt(q -> q.volume())).get().volume();
                        int least = QUOTES.stream().min(Comparator.comparing(Quote::byVolume)).get().volume();
                        int greatest = QUOTES.stream().map(Quote::volume).reduce(Integer::max).orElse(3);
                        return x * last + x * most * least - greatest;
                    }
                """;

        static final String COLLECTED = """
                Inference.java
                collected
                58
                x\s
                return 70:16-88(70:16-77(70:16-64(70:16-42(70:16-17,70:20-42),70:45-64(70:45-60,70:63-64)),70:67-77(70:67-71,70:74-77)),70:\
                80-88(70:80-84,70:87-88))

                    @Traced
                    static double collected(double x) {
                        Map<String, List<Quote>> byName = QUOTES.stream().collect(Collectors.groupingBy(Quote::name));
                        Map<Integer, Quote> byVolume = QUOTES.stream().collect(Collectors.toMap(q -> q.volume(), q -> q));
                        long many = QUOTES.stream()
                                .collect(Collectors.groupingBy(q -> q.volume() > 4, Collectors.counting()))
                                .get(true);
                        int few = QUOTES.stream()
                                .collect(Collectors.partitioningBy(q -> q.volume() > 4))
                                .get(false)
                                .size();
                        int size = QUOTES.stream().collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.size()));
                        return x * byName.get("b").size() + byVolume.size() * x + many * few - size / x;
                    }
                """;

        static final String TEXTS = """
                Inference.java
                texts
                73
                x\s
                return 86:16-75(86:16-41(86:16-26(86:16-22,86:25-26),86:29-41(86:29-37,86:40-41)),86:44-75(86:44-62(86:44-58(86:44-51,86:54\
                -58),86:61-62),86:65-75))

                    @Traced
                    static double texts(double x) {
                        List<String> names = QUOTES.stream().map(Quote::name).toList();
                        int joined = names.stream().collect(Collectors.joining(", ")).length();
                        int distinct = names.stream()
                                .collect(Collectors.toMap(Function.identity(), String::length, (p, q) -> p, LinkedHashMap::new))
                                .size();
                        int letters = names.stream().reduce(0, (sum, name) -> sum + name.length(), Integer::sum);
                        long full = QUOTES.stream()
                                .flatMap(q -> Stream.of(q.name(), ""))
                                .filter(Predicate.not(String::isEmpty))
                                .count();
                        TreeSet<String> set = names.stream().collect(Collectors.toCollection(TreeSet::new));
                        return joined * x - distinct / x + letters * full * x * set.size();
                    }
                """;

        static final String MADE = """
                Inference.java
                made
                89
                x\s
                return 105:16-106(105:16-76(105:16-41(105:16-17,105:20-41),105:44-76(105:44-72(105:44-56,105:59-72),105:75-76)),105:79-106(\
                105:79-95(105:79-85,105:88-95),105:98-106))

                    @Traced
                    static double made(double x) {
                        PriorityQueue<Quote> queue = new PriorityQueue<>(Comparator.comparing(Quote::name));
                        queue.addAll(QUOTES);
                        Map<String, List<Integer>> lists = new HashMap<>();
                        lists.computeIfAbsent("k", key -> new ArrayList<>()).add(3);
                        EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
                        counts.put(Kind.CALL, 2);
                        Function<Quote, String> name = Quote::name;
                        int length = name.andThen(String::length).apply(QUOTES.get(0));
                        int doubled = Stream.iterate(1, i -> i * 2).limit(5).mapToInt(Integer::intValue).sum();
                        int smallest = Map.of("p", 4, "q", 2).entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .get();
                        return x * queue.peek().volume() + lists.size() * counts.size() * x + length * doubled * smallest;
                    }
                """;
    }
}
