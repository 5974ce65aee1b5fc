package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which item is above which in each column, so that few segments cross and operands stand in their order: of the items in
 * the column before a node that lead to it alone, the one that leads to its first input is above the one that leads to the
 * second, and so on.
 *
 * <p>Starts in topological order, in which trees have no crossings; then sweeps to and fro, sorting each column by the
 * barycentres of the neighbours in the one before, as Sugiyama, Tagawa and Toda do, and by exchanging neighbours while that
 * helps ("transpose" of Gansner, Koutsofios, North and Vo, "A technique for drawing directed graphs"). After each sort the
 * operands' order is put right, each operand going to a place that one of them has. The best order that was met is kept,
 * so that there are never more crossings than at the start.
 */
final class Ordering {
    private static final int SWEEPS = 24;

    /** Sweeps end after this many without fewer crossings. */
    private static final int PATIENCE = 8;

    private static final int EXCHANGES = 8;

    private final List<List<Item>> layers;

    /** For each column the groups of its items that lead to one node alone, in the order of its inputs. */
    private final List<List<Item[]>> groups = new ArrayList<>();

    private final Map<Item, Item[]> groupOf = new HashMap<>();
    private final Crossings crossings = new Crossings();

    private Ordering(List<List<Item>> layers) {
        this.layers = layers;
        for (List<Item> layer : layers) {
            layer.sort(Comparator.comparingInt((Item item) -> item.key));
            groups.add(new ArrayList<>());
            number(layer);
        }
        for (int i = 1; i < layers.size(); i++) {
            for (Item item : layers.get(i)) {
                if (item.kind != Item.Kind.DUMMY) {
                    group(item, i);
                }
            }
        }
    }

    /** Makes the groups that lead to an item of a layer: in the column before it, and as far back as wires to it are long. */
    private void group(Item item, int layer) {
        List<Item> last = List.of(item);
        for (int i = layer - 1; i >= 0; i--) {
            Item[] group = last.stream()
                    .filter(member -> member == item || member.kind == Item.Kind.DUMMY)
                    .flatMap(member -> member.lefts.stream())
                    .map(Segment::from)
                    .filter(from -> from.rights.size() == 1)
                    .toArray(Item[]::new);
            if (group.length < 2) {
                return;
            }
            groups.get(i).add(group);
            for (Item member : group) {
                groupOf.put(member, group);
            }
            last = List.of(group);
        }
    }

    /** Puts the items of each layer into their order and sets their places. */
    static void run(List<List<Item>> layers) {
        new Ordering(layers).run();
    }

    private void run() {
        for (int i = 0; i < layers.size(); i++) {
            keepOperandsInOrder(i);
        }
        long fewest = crossings.of(layers);
        List<Item[]> best = copy();
        int idle = 0;
        for (int sweep = 0; sweep < SWEEPS && fewest > 0 && idle < PATIENCE; sweep++) {
            boolean right = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                sort(right ? i : layers.size() - 1 - i, right, sweep % 4 >= 2);
            }
            exchange(sweep % 3 == 1);
            long count = crossings.of(layers);
            idle++;
            if (count < fewest) {
                fewest = count;
                best = copy();
                idle = 0;
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            List<Item> layer = layers.get(i);
            for (int place = 0; place < layer.size(); place++) {
                layer.set(place, best.get(i)[place]);
            }
            number(layer);
        }
    }

    private List<Item[]> copy() {
        List<Item[]> copy = new ArrayList<>();
        for (List<Item> layer : layers) {
            copy.add(layer.toArray(new Item[0]));
        }
        return copy;
    }

    private static void number(List<Item> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).place = i;
        }
    }

    /** Sorts a column by the one on its left, or on its right; items without neighbours there stay where they are. */
    private void sort(int index, boolean byLeft, boolean turnTies) {
        List<Item> layer = layers.get(index);
        List<Item> movable = new ArrayList<>();
        Map<Item, Double> centres = new HashMap<>();
        for (Item item : layer) {
            List<Segment> segments = byLeft ? item.lefts : item.rights;
            if (!segments.isEmpty()) {
                double sum = 0;
                for (Segment segment : segments) {
                    sum += byLeft ? position(segment.from(), segment.fromY()) : position(segment.to(), segment.toY());
                }
                centres.put(item, sum / segments.size());
                movable.add(item);
            }
        }
        if (turnTies) {
            Collections.reverse(movable);
        }
        movable.sort(Comparator.comparingDouble(centres::get));
        int next = 0;
        for (int place = 0; place < layer.size(); place++) {
            if (centres.containsKey(layer.get(place))) {
                layer.set(place, movable.get(next++));
            }
        }
        number(layer);
        keepOperandsInOrder(index);
    }

    /** A place in the column, and how far down in the item. */
    private static double position(Item item, double y) {
        return item.place + (item.height == 0 ? 0.45 : 0.9 * y / item.height);
    }

    private void keepOperandsInOrder(int index) {
        List<Item> layer = layers.get(index);
        for (Item[] group : groups.get(index)) {
            int[] places = new int[group.length];
            for (int i = 0; i < group.length; i++) {
                places[i] = group[i].place;
            }
            Arrays.sort(places);
            for (int i = 0; i < group.length; i++) {
                layer.set(places[i], group[i]);
                group[i].place = places[i];
            }
        }
    }

    /**
     * Exchanges neighbours while that helps.
     *
     * @param equal whether at first those are exchanged too that cross as much as before, which may open new ways
     */
    private void exchange(boolean equal) {
        boolean better = true;
        for (int round = 0; round < EXCHANGES && better; round++) {
            better = false;
            for (List<Item> layer : layers) {
                for (int i = 0; i + 1 < layer.size(); i++) {
                    Item upper = layer.get(i);
                    Item lower = layer.get(i + 1);
                    Item[] group = groupOf.get(upper);
                    if ((group == null || group != groupOf.get(lower))
                            && Crossings.gainOfSwap(upper, lower) > (equal && round == 0 ? -1 : 0)) {
                        layer.set(i, lower);
                        layer.set(i + 1, upper);
                        lower.place = i;
                        upper.place = i + 1;
                        better = true;
                    }
                }
            }
        }
    }
}
