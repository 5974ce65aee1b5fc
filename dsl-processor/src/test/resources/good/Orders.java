package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** What the JDK sorts, and by what orders. */
class Orders {
    record Item(String name, double weight, double value) {
        static Item sample() {
            return new Item("x", 2, 3);
        }

        double density() {
            return value / weight;
        }
    }

    private static List<Item> items(double a, double b) {
        return new ArrayList<>(List.of(new Item("x", a, b), new Item("y", b, a), new Item("z", a, a * b)));
    }

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

    private static void reverse(List<Double> list) {
        Collections.reverse(list);
    }

    @Traced
    static double inHelper(double a, double b) {
        List<Double> all = new ArrayList<>(List.of(a, b));
        reverse(all);
        return all.get(0) - 2 * all.get(1);
    }
}
