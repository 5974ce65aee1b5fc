package good;

import dev.tracegrad.annotations.Traced;
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

/** Generic calls whose types the place tells, or the functions in them; no tracked number is in any of them. */
class Inference {
    record Quote(String name, int volume) {
        static int byVolume(Quote quote) {
            return quote.volume();
        }
    }

    enum Kind {
        CALL,
        PUT
    }

    private static final List<Quote> QUOTES = List.of(new Quote("b", 3), new Quote("a", 5), new Quote("b", 7));

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
}
