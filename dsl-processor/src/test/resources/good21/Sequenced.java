package good;

import dev.tracegrad.annotations.Traced;
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

/** Collections that have a first and a last element. */
class Sequenced {
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

    @Traced
    static double collections(double a, double b) {
        SequencedCollection<Double> all = new ArrayList<>(List.of(a, b));
        all.addLast(a / 2);
        return all.reversed().getFirst() * all.removeLast() + all.getLast();
    }

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
}
