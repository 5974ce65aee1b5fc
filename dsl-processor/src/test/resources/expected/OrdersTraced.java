package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Orders}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class OrdersTraced {
    private OrdersTraced() {
    }

    /**
     * The graph of {@link Orders#sorted(double, double)}.
     */
    static Value sorted(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.SORTED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value> all = new ArrayList<>(List.of(a, b, a.times(b), Value.constant(1.0))); // Orders.java:32
            Collections.sort(all, Comparator.comparingDouble(Value::data)); // Orders.java:33
            Value sum = Nodes.at(
                    Nodes.unboxed(all.get(0))
                            .minus(Nodes.unboxed(Collections.max(all, Comparator.comparingDouble(Value::data)))
                                    .times(Collections.min(all, Comparator.comparingDouble(Value::data)))),
                    scope, 3); // Orders.java:34
            all.sort(Comparator.comparingDouble(Value::data).reversed()); // Orders.java:35
            sum = Nodes.at(sum.plus(all.get(0)), scope, 4); // Orders.java:36
            Collections.sort(
                    all,
                    Comparator.<Value, Value>comparing(
                            x -> Nodes.at(x.abs(), scope, 5),
                            Comparator.comparingDouble(Value::data))); // Orders.java:37
            sum = Nodes.at(sum.plus(Values.times(2, all.get(1))), scope, 6); // Orders.java:38
            all.sort(Comparator.comparingDouble(Value::data)); // Orders.java:39
            Collections.reverse(all); // Orders.java:40
            Collections.swap(all, 0, 2); // Orders.java:41
            return Nodes.at(
                    sum.plus(Values.times(3, all.get(2)))
                            .plus(all.stream().sorted(Comparator.comparingDouble(Value::data).reversed()).findFirst()
                                    .get()),
                    scope, 7); // Orders.java:42
        }
    }

    /**
     * The graph of {@link Orders#byKeys(double, double)}.
     */
    static Value byKeys(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.BY_KEYS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Orders_ItemTraced> all = items(a, b); // Orders.java:47
            all.sort(Comparator.<Orders_ItemTraced, Value>comparing(
                    (Orders_ItemTraced x) -> x.density(), Comparator.comparingDouble(Value::data))
                    .reversed()); // Orders.java:48
            Value sum = Nodes.result(all.get(0).value(), "sum"); // Orders.java:49
            all.sort(Comparator.<Orders_ItemTraced, Value>comparing(
                    (Orders_ItemTraced x) -> x.weight(), Comparator.comparingDouble(Value::data))
                    .thenComparing(x -> x.name())); // Orders.java:50
            sum = Nodes.at(sum.plus(Values.times(2, all.get(0).value())), scope, 3); // Orders.java:51
            all.sort(Comparator.comparing((Orders_ItemTraced x) -> x.name(), Comparator.reverseOrder())
                    .<Value>thenComparing(x -> x.value(), Comparator.comparingDouble(Value::data))); // Orders.java:52
            sum = Nodes.at(sum.plus(Values.times(3, all.get(0).value())), scope, 4); // Orders.java:53
            Orders_ItemTraced best = Collections.max(
                    all,
                    Comparator.<Orders_ItemTraced, Value>comparing(
                            (Orders_ItemTraced x) -> x.value(),
                            Comparator.comparingDouble(Value::data))); // Orders.java:54
            return Nodes.at(
                    sum.plus(best.weight())
                            .plus(all.stream()
                                    .min(Comparator.<Orders_ItemTraced, Value>comparing(
                                            (Orders_ItemTraced x) -> x.density(),
                                            Comparator.comparingDouble(Value::data)))
                                    .get().value()),
                    scope, 5); // Orders.java:55
        }
    }

    /**
     * The graph of {@link Orders#ranks(double[])}.
     */
    static Value ranks(Value[] x) {
        Scope scope = Scope.of(Sites.RANKS);
        Nodes.elements(x, scope, 1);
        Integer[] order = new Integer[x.length]; // Orders.java:60
        for (int i = 0; i < x.length; i++) { // Orders.java:61
            order[i] = i; // Orders.java:62
        }
        Arrays.sort(
                order,
                Comparator.<Integer, Value>comparing(
                        i -> x[i], Comparator.comparingDouble(Value::data))); // Orders.java:64
        Value sum = Nodes.at(Value.constant(0), scope, 2); // Orders.java:65
        for (int i = 0; i < x.length; i++) { // Orders.java:66
            sum = Nodes.at(sum.plus(Nodes.times(i, "i", x[order[i]])), scope, 3); // Orders.java:67
        }
        return sum; // Orders.java:69
    }

    /**
     * The graph of {@link Orders#queue(double, double)}.
     */
    static Value queue(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.QUEUE)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            PriorityQueue<Value> natural = new PriorityQueue<>(
                    Comparator.comparingDouble(Value::data)); // Orders.java:74
            natural.add(a); // Orders.java:75
            natural.offer(b); // Orders.java:76
            natural.add(a.times(b)); // Orders.java:77
            PriorityQueue<Value> reversed = new PriorityQueue<>(
                    3, Comparator.comparingDouble(Value::data).reversed()); // Orders.java:78
            reversed.add(a); // Orders.java:79
            reversed.add(b); // Orders.java:80
            PriorityQueue<Orders_ItemTraced> byDensity = new PriorityQueue<>(Comparator.<Orders_ItemTraced, Value>comparing(
                    (Orders_ItemTraced x) -> x.density(), Comparator.comparingDouble(Value::data))); // Orders.java:81
            byDensity.addAll(items(a, b)); // Orders.java:82
            Value least = Nodes.unboxed(natural.poll()); // Orders.java:83
            return Nodes.at(
                    Nodes.plus(
                            least.plus(Values.times(2, natural.peek()))
                                    .minus(Nodes.unboxed(reversed.remove()).times(byDensity.poll().value())),
                            natural.size(), "natural.size()"),
                    scope, 3); // Orders.java:84
        }
    }

    /**
     * The graph of {@link Orders#entries(double, double, double)}.
     */
    static Value entries(Value a, Value b, Value x) {
        try (Scope scope = Scope.enter(Sites.ENTRIES)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Nodes.argument(x, scope, 3);
            Map<String, Value> named = Map.of("p", a, "q", b); // Orders.java:89
            Map.Entry<String, Value> most = Collections.max(
                    named.entrySet(),
                    Map.Entry.<String, Value>comparingByValue(
                            Comparator.comparingDouble(Value::data))); // Orders.java:90
            NavigableMap<Double, Value> table = new TreeMap<>(); // Orders.java:91
            table.put(0.0, a); // Orders.java:92
            table.put(1.0, b); // Orders.java:93
            Map.Entry<Double, Value> low = table.floorEntry(x.data()); // Orders.java:94
            Value here = low == null
                    ? Nodes.unboxed(table.firstEntry().getValue())
                    : Nodes.at(
                            Nodes.unboxed(low.getValue()).times(Nodes.minus(x, low.getKey(), "low.getKey()")),
                            scope, 4); // Orders.java:95
            return Nodes.at(most.getValue().times(2).plus(here), scope, 5); // Orders.java:96
        }
    }

    /**
     * The graph of {@link Orders#inHelper(double, double)}.
     */
    static Value inHelper(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_HELPER)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value> all = new ArrayList<>(List.of(a, b)); // Orders.java:105
            reverse(all); // Orders.java:106
            return Nodes.at(Nodes.unboxed(all.get(0)).minus(Values.times(2, all.get(1))), scope, 3); // Orders.java:107
        }
    }

    /**
     * The graph of {@link Orders#items(double, double)}, which a traced method calls.
     */
    private static List<Orders_ItemTraced> items(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ITEMS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            return new ArrayList<>(List.of(
                    new Orders_ItemTraced("x", a, b), new Orders_ItemTraced("y", b, a),
                    new Orders_ItemTraced("z", a, Nodes.at(a.times(b), scope, 3)))); // Orders.java:27
        }
    }

    /**
     * The graph of {@link Orders#reverse(List)}, which a traced method calls.
     */
    private static void reverse(List<Value> list) {
        Nodes.elements(list, "list");
        Collections.reverse(list); // Orders.java:100
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SORTED = """
                Orders.java
                sorted
                30
                a\s
                b\s
                sum 34:22-78(34:22-32,34:35-78(34:35-55,34:58-78))
                sum 36:9-26(36:9-12,36:16-26)
                 37:58-67(37:58-67)
                sum 38:9-30(38:9-12,38:16-30(38:16-17,38:20-30))
                return 42:16-104(42:16-36(42:16-19,42:22-36(42:22-23,42:26-36)),42:39-104)

                    @Traced
                    static double sorted(double a, double b) {
                        List<Double> all = new ArrayList<>(List.of(a, b, a * b, 1.0));
                        Collections.sort(all);
                        double sum = all.get(0) - Collections.max(all) * Collections.min(all);
                        all.sort(Comparator.reverseOrder());
                        sum += all.get(0);
                        Collections.sort(all, Comparator.comparingDouble(Math::abs));
                        sum += 2 * all.get(1);
                        all.sort(null);
                        Collections.reverse(all);
                        Collections.swap(all, 0, 2);
                        return sum + 3 * all.get(2) + all.stream().sorted(Collections.reverseOrder()).findFirst().get();
                    }
                """;

        static final String BY_KEYS = """
                Orders.java
                byKeys
                45
                a\s
                b\s
                sum 51:9-38(51:9-12,51:16-38(51:16-17,51:20-38))
                sum 53:9-38(53:9-12,53:16-38(53:16-17,53:20-38))
                return 55:16-111(55:16-35(55:16-19,55:22-35),55:38-111)

                    @Traced
                    static double byKeys(double a, double b) {
                        List<Item> all = items(a, b);
                        all.sort(Comparator.comparingDouble(Item::density).reversed());
                        double sum = all.get(0).value();
                        all.sort(Comparator.comparingDouble(Item::weight).thenComparing(Item::name));
                        sum += 2 * all.get(0).value();
                        all.sort(Comparator.comparing(Item::name, Comparator.reverseOrder()).thenComparingDouble(Item::value));
                        sum += 3 * all.get(0).value();
                        Item best = Collections.max(all, Comparator.comparing(Item::value));
                        return sum + best.weight() + all.stream().min(Comparator.comparingDouble(Item::density)).get().value();
                    }
                """;

        static final String RANKS = """
                Orders.java
                ranks
                58
                x\s
                sum 65:22-23
                sum 67:13-35(67:13-16,67:20-35(67:20-21,67:24-35))

                    @Traced
                    static double ranks(double[] x) {
                        Integer[] order = new Integer[x.length];
                        for (int i = 0; i < x.length; i++) {
                            order[i] = i;
                        }
                        Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
                        double sum = 0;
                        for (int i = 0; i < x.length; i++) {
                            sum += i * x[order[i]];
                        }
                        return sum;
                    }
                """;

        static final String QUEUE = """
                Orders.java
                queue
                72
                a\s
                b\s
                return 84:16-106(84:16-89(84:16-42(84:16-21,84:24-42(84:24-25,84:28-42)),84:45-89(84:45-62,84:65-89)),84:92-106)

                    @Traced
                    static double queue(double a, double b) {
                        PriorityQueue<Double> natural = new PriorityQueue<>();
                        natural.add(a);
                        natural.offer(b);
                        natural.add(a * b);
                        PriorityQueue<Double> reversed = new PriorityQueue<>(3, Collections.reverseOrder());
                        reversed.add(a);
                        reversed.add(b);
                        PriorityQueue<Item> byDensity = new PriorityQueue<>(Comparator.comparingDouble(Item::density));
                        byDensity.addAll(items(a, b));
                        double least = natural.poll();
                        return least + 2 * natural.peek() - reversed.remove() * byDensity.poll().value() + natural.size();
                    }
                """;

        static final String ENTRIES = """
                Orders.java
                entries
                87
                a\s
                b\s
                x\s
                here 95:69-104(95:69-83,95:87-103(95:87-88,95:91-103))
                return 96:16-42(96:16-35(96:16-31,96:34-35),96:38-42)

                    @Traced
                    static double entries(double a, double b, double x) {
                        Map<String, Double> named = Map.of("p", a, "q", b);
                        Map.Entry<String, Double> most = Collections.max(named.entrySet(), Map.Entry.comparingByValue());
                        NavigableMap<Double, Double> table = new TreeMap<>();
                        table.put(0.0, a);
                        table.put(1.0, b);
                        Map.Entry<Double, Double> low = table.floorEntry(x);
                        double here = low == null ? table.firstEntry().getValue() : low.getValue() * (x - low.getKey());
                        return most.getValue() * 2 + here;
                    }
                """;

        static final String IN_HELPER = """
                Orders.java
                inHelper
                103
                a\s
                b\s
                return 107:16-43(107:16-26,107:29-43(107:29-30,107:33-43))

                    @Traced
                    static double inHelper(double a, double b) {
                        List<Double> all = new ArrayList<>(List.of(a, b));
                        reverse(all);
                        return all.get(0) - 2 * all.get(1);
                    }
                """;

        static final String ITEMS = """
                Orders.java
                items
                26
                a\s
                b\s
                 27:99-104(27:99-100,27:103-104)

                    private static List<Item> items(double a, double b) {
                        return new ArrayList<>(List.of(new Item("x", a, b), new Item("y", b, a), new Item("z", a, a * b)));
                    }
                """;
    }
}
