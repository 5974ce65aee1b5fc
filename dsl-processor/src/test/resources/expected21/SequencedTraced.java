package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Sequenced}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SequencedTraced {
    private SequencedTraced() {
    }

    /**
     * The graph of {@link Sequenced#lists(double, double)}.
     */
    static Value lists(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value> list = new ArrayList<>(List.of(a, b)); // Sequenced.java:19
            list.addFirst(a.times(b)); // Sequenced.java:20
            list.reversed().add(b); // Sequenced.java:21
            Value sum = Nodes.at(
                    Nodes.unboxed(list.getLast()).minus(list.removeFirst()), scope, 3); // Sequenced.java:22
            for (Value x : Nodes.allUnboxed(list.reversed())) { // Sequenced.java:23
                sum = Nodes.at(sum.times(2).plus(x), scope, 4); // Sequenced.java:24
            }
            Deque<Value> deque = new ArrayDeque<>(list); // Sequenced.java:26
            LinkedList<Value> linked = new LinkedList<>(list); // Sequenced.java:27
            return Nodes.at(
                    sum.times(deque.reversed().getFirst()).plus(linked.reversed().get(0)),
                    scope, 5); // Sequenced.java:28
        }
    }

    /**
     * The graph of {@link Sequenced#collections(double, double)}.
     */
    static Value collections(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COLLECTIONS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            SequencedCollection<Value> all = new ArrayList<>(List.of(a, b)); // Sequenced.java:33
            all.addLast(a.div(2)); // Sequenced.java:34
            return Nodes.at(
                    Nodes.unboxed(all.reversed().getFirst()).times(all.removeLast()).plus(all.getLast()),
                    scope, 3); // Sequenced.java:35
        }
    }

    /**
     * The graph of {@link Sequenced#maps(double, double)}.
     */
    static Value maps(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            SequencedMap<String, Value> map = new LinkedHashMap<>(); // Sequenced.java:40
            map.put("a", a); // Sequenced.java:41
            map.putFirst("b", b); // Sequenced.java:42
            Value sum = Nodes.unboxed(map.firstEntry().getValue()); // Sequenced.java:43
            for (Value x : Nodes.allUnboxed(map.sequencedValues().reversed())) { // Sequenced.java:44
                sum = Nodes.at(sum.times(2).plus(x), scope, 3); // Sequenced.java:45
            }
            TreeMap<String, Value> sorted = new TreeMap<>(map); // Sequenced.java:47
            for (Map.Entry<String, Value> entry : sorted.sequencedEntrySet().reversed()) { // Sequenced.java:48
                sum = Nodes.at(sum.times(3).plus(entry.getValue()), scope, 4); // Sequenced.java:49
            }
            return Nodes.at(
                    sum.times(sorted.sequencedValues().getFirst()).plus(map.reversed().get("a")),
                    scope, 5); // Sequenced.java:51
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LISTS = """
                Sequenced.java
                lists
                17
                a\s
                b\s
                sum 22:22-57(22:22-36,22:39-57)
                sum 24:19-30(24:19-26(24:19-22,24:25-26),24:29-30)
                return 28:16-76(28:16-49(28:16-19,28:22-49),28:52-76)

                    @Traced
                    static double lists(double a, double b) {
                        List<Double> list = new ArrayList<>(List.of(a, b));
                        list.addFirst(a * b);
                        list.reversed().add(b);
                        double sum = list.getLast() - list.removeFirst();
                        for (double x : list.reversed()) {
                            sum = sum * 2 + x;
                        }
                        Deque<Double> deque = new ArrayDeque<>(list);
                        LinkedList<Double> linked = new LinkedList<>(list);
                        return sum * deque.reversed().getFirst() + linked.reversed().get(0);
                    }
                """;

        static final String COLLECTIONS = """
                Sequenced.java
                collections
                31
                a\s
                b\s
                return 35:16-76(35:16-60(35:16-41,35:44-60),35:63-76)

                    @Traced
                    static double collections(double a, double b) {
                        SequencedCollection<Double> all = new ArrayList<>(List.of(a, b));
                        all.addLast(a / 2);
                        return all.reversed().getFirst() * all.removeLast() + all.getLast();
                    }
                """;

        static final String MAPS = """
                Sequenced.java
                maps
                38
                a\s
                b\s
                sum 45:19-30(45:19-26(45:19-22,45:25-26),45:29-30)
                sum 49:19-45(49:19-26(49:19-22,49:25-26),49:29-45)
                return 51:16-83(51:16-57(51:16-19,51:22-57),51:60-83)

                    @Traced
                    static double maps(double a, double b) {
                        SequencedMap<String, Double> map = new LinkedHashMap<>();
                        map.put("a", a);
                        map.putFirst("b", b);
                        double sum = map.firstEntry().getValue();
                        for (double x : map.sequencedValues().reversed()) {
                            sum = sum * 2 + x;
                        }
                        TreeMap<String, Double> sorted = new TreeMap<>(map);
                        for (Map.Entry<String, Double> entry : sorted.sequencedEntrySet().reversed()) {
                            sum = sum * 3 + entry.getValue();
                        }
                        return sum * sorted.sequencedValues().getFirst() + map.reversed().get("a");
                    }
                """;
    }
}
