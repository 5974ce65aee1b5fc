package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Segment;
import java.util.Arrays;
import java.util.List;

/**
 * How many pairs of segments cross between two columns, by the places of their items: counted with a tree of sums, after
 * Barth, Mutzel and Jünger ("Simple and efficient bilayer cross counting"), in time n log n. Segments of one item begin and
 * end at its ports, which count in their order from the top; segments that share an end do not cross.
 */
final class Crossings {
    private int[] ranks = new int[16];
    private int[] tree = new int[16];

    /** The crossings between all columns and their neighbours. */
    long of(List<List<Item>> layers) {
        long count = 0;
        for (int i = 0; i + 1 < layers.size(); i++) {
            count += between(layers.get(i), layers.get(i + 1));
        }
        return count;
    }

    /** The crossings between a column and the next one. */
    long between(List<Item> layer, List<Item> next) {
        int ends = rank(next);
        if (tree.length <= ends) {
            tree = new int[ends * 2];
        }
        Arrays.fill(tree, 0, ends + 1, 0);
        long count = 0;
        int seen = 0;
        for (Item item : layer) {
            List<Segment> rights = item.rights;
            for (int begin = 0; begin < rights.size(); ) {
                int end = begin;
                while (end < rights.size()
                        && rights.get(end).fromY() == rights.get(begin).fromY()) {
                    int rank = rankOf(rights.get(end));
                    count += seen - sum(rank);
                    end++;
                }
                for (int i = begin; i < end; i++) {
                    add(rankOf(rights.get(i)), ends);
                }
                seen += end - begin;
                begin = end;
            }
        }
        return count;
    }

    /** For each item of the column the number of ends above it, in {@link #ranks} by its place; gives their number. */
    private int rank(List<Item> layer) {
        if (ranks.length < layer.size()) {
            ranks = new int[layer.size() * 2];
        }
        int ends = 0;
        for (Item item : layer) {
            ranks[item.place] = ends;
            ends += item.lefts.size();
        }
        return ends;
    }

    /** The number of its end in the column, from 1; the same for all segments that end in the same place. */
    private int rankOf(Segment segment) {
        List<Segment> lefts = segment.to().lefts;
        int low = 0;
        int high = lefts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lefts.get(middle).toY() < segment.toY()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ranks[segment.to().place] + low + 1;
    }

    private void add(int rank, int ends) {
        for (int i = rank; i <= ends; i += i & -i) {
            tree[i]++;
        }
    }

    private int sum(int rank) {
        int sum = 0;
        for (int i = rank; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /**
     * How many crossings fewer there are if two neighbours in a column change places; negative for more. Gives 0 without
     * looking where that would take long.
     */
    static int gainOfSwap(Item upper, Item lower) {
        return gain(upper.lefts, lower.lefts, true) + gain(upper.rights, lower.rights, false);
    }

    private static int gain(List<Segment> upper, List<Segment> lower, boolean left) {
        if ((long) upper.size() * lower.size() > 2_500) {
            return 0;
        }
        int gain = 0;
        for (Segment a : upper) {
            for (Segment b : lower) {
                gain += left
                        ? compare(a.from(), a.fromY(), b.from(), b.fromY())
                        : compare(a.to(), a.toY(), b.to(), b.toY());
            }
        }
        return gain;
    }

    private static int compare(Item a, double aY, Item b, double bY) {
        int places = Integer.compare(a.place, b.place);
        return places != 0 ? places : Double.compare(aY, bY);
    }
}
