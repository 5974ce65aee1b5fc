package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Segment;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes long wires level for as long as they can be: minimal squares make them climb a little in every column. The dummies
 * of a wire get one height as far as there is one that fits between the neighbours of all of them, that of the wire's begin or
 * end if it may be; then a new one. Orders and gaps stay.
 */
final class Straightening {
    /** How far a dummy is moved, at most: else a wire would pass over the highest thing on its way from the start. */
    private static final double FARTHEST = 40;

    private final Level level;

    private Straightening(Level level) {
        this.level = level;
    }

    /** Moves dummies up and down. */
    static void run(Level level) {
        Straightening straightening = new Straightening(level);
        for (List<Item> layer : level.layers) {
            for (Item item : layer) {
                if (item.kind == Item.Kind.DUMMY && item.last) {
                    straightening.straighten(item);
                }
            }
        }
    }

    private void straighten(Item last) {
        List<Item> chain = new ArrayList<>();
        for (@Nullable Item at = last; at != null; at = at.before) {
            chain.add(at);
        }
        if (chain.get(0).layer > chain.get(chain.size() - 1).layer) {
            Collections.reverse(chain); // From left to right.
        }
        int begin = 0;
        while (begin < chain.size()) {
            double low = Double.NEGATIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            double sum = 0;
            int end = begin;
            while (end < chain.size()) {
                Item item = chain.get(end);
                double above = Math.max(above(item), item.y - FARTHEST);
                double below = Math.min(below(item), item.y + FARTHEST);
                if (Math.max(low, above) > Math.min(high, below) && end > begin) {
                    break;
                }
                low = Math.max(low, above);
                high = Math.min(high, below);
                sum += item.y;
                end++;
            }
            double y = wanted(chain, begin, end, low, high, sum / (end - begin));
            for (int i = begin; i < end; i++) {
                chain.get(i).y = Math.max(low, Math.min(high, y));
            }
            begin = end;
        }
    }

    /** The height of what comes before or after, if it fits; otherwise as near to what comes before as can be. */
    private static double wanted(List<Item> chain, int begin, int end, double low, double high, double mean) {
        Item first = chain.get(begin);
        Item last = chain.get(end - 1);
        double before = mean;
        if (first.lefts.size() == 1) {
            Segment left = first.lefts.get(0);
            before = left.from().y + left.fromY();
            if (before >= low && before <= high) {
                return before;
            }
        }
        if (last.rights.size() == 1) {
            Segment right = last.rights.get(0);
            double after = right.to().y + right.toY();
            if (after >= low && after <= high) {
                return after;
            }
        }
        return before;
    }

    private double above(Item item) {
        if (item.place == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Item neighbour = level.layers.get(item.layer).get(item.place - 1);
        return neighbour.y + neighbour.height + Coordinates.gap(neighbour, item);
    }

    private double below(Item item) {
        List<Item> layer = level.layers.get(item.layer);
        if (item.place == layer.size() - 1) {
            return Double.POSITIVE_INFINITY;
        }
        Item neighbour = layer.get(item.place + 1);
        return neighbour.y - Coordinates.gap(item, neighbour);
    }
}
