package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Segment;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.List;

/**
 * Where the items of a level stand: columns side by side, wide enough for what is in them and apart enough for the wires in
 * between; in a column each item below the one before it, with a gap, as near as possible to where its wires are level.
 *
 * <p>The heights minimise the weighted squares of how much segments rise or fall, one column at a time while the others
 * stay. Since the order is fixed, that is an isotonic regression, which pooling adjacent violators solves in linear time
 * (Ayer, Brunk, Ewing, Reid and Silverman, "An empirical distribution function for sampling with incomplete information").
 * First columns follow those on their left and those on their right in turn, then both.
 */
final class Coordinates {
    /** Between a frame and what is in it. */
    static final double PAD = 14;

    /** The height of a frame's label. */
    static final double LABEL = 22;

    private static final double GAP = 14;
    private static final double POINT_GAP = 9;
    private static final double COLUMN_GAP = 30;
    private static final double WIDEST_GAP = 170;
    private static final int SWEEPS = 6;

    private final Level level;
    private final double[] wanted;
    private final double[] weights;
    private final double[] means;
    private final double[] masses;
    private final int[] ends;

    private Coordinates(Level level) {
        this.level = level;
        int most = level.layers.stream().mapToInt(List::size).max().orElse(0);
        wanted = new double[most];
        weights = new double[most];
        means = new double[most];
        masses = new double[most];
        ends = new int[most];
    }

    /**
     * Sets the items' coordinates, from the level's left upper corner, and the level's width and height.
     *
     * @param top the room above everything
     * @param least the least width
     */
    static void assign(Level level, double top, double least) {
        Coordinates coordinates = new Coordinates(level);
        coordinates.stack();
        int layers = level.layers.size();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 1; i < layers; i++) {
                coordinates.place(level.layers.get(i), true, false);
            }
            for (int i = layers - 2; i >= 0; i--) {
                coordinates.place(level.layers.get(i), false, true);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers; i++) {
                coordinates.place(level.layers.get(i), true, true);
            }
            for (int i = layers - 1; i >= 0; i--) {
                coordinates.place(level.layers.get(i), true, true);
            }
        }
        Straightening.run(level);
        coordinates.moveDown(top);
        coordinates.columns(least);
    }

    private void stack() {
        for (List<Item> layer : level.layers) {
            double y = 0;
            for (int i = 0; i < layer.size(); i++) {
                y += i == 0 ? 0 : layer.get(i - 1).height + gap(layer.get(i - 1), layer.get(i));
                layer.get(i).y = y;
            }
        }
    }

    /** What must be between an item and the next one below. */
    static double gap(Item upper, Item lower) {
        return upper.isPoint() || lower.isPoint() ? POINT_GAP : GAP;
    }

    /** Moves the items of a column to where the wires on these sides want them. */
    private void place(List<Item> layer, boolean left, boolean right) {
        double offset = 0;
        int blocks = 0;
        for (int i = 0; i < layer.size(); i++) {
            Item item = layer.get(i);
            offset += i == 0 ? 0 : layer.get(i - 1).height + gap(layer.get(i - 1), item);
            wish(i, item, left, right);
            // Without the room above it, each item may be no higher than the one before: else they share their mean.
            double mean = wanted[i] - offset;
            double mass = weights[i];
            while (blocks > 0 && means[blocks - 1] >= mean) {
                blocks--;
                mean = (mean * mass + means[blocks] * masses[blocks]) / (mass + masses[blocks]);
                mass += masses[blocks];
            }
            means[blocks] = mean;
            masses[blocks] = mass;
            ends[blocks++] = i;
        }
        offset = 0;
        int block = 0;
        for (int i = 0; i < layer.size(); i++) {
            Item item = layer.get(i);
            offset += i == 0 ? 0 : layer.get(i - 1).height + gap(layer.get(i - 1), item);
            if (i > ends[block]) {
                block++;
            }
            item.y = means[block] + offset;
        }
    }

    private void wish(int index, Item item, boolean left, boolean right) {
        double sum = 0;
        double weight = 0;
        if (left) {
            for (Segment segment : item.lefts) {
                sum += segment.weight() * (segment.from().y + segment.fromY() - segment.toY());
                weight += segment.weight();
            }
        }
        if (right) {
            for (Segment segment : item.rights) {
                sum += segment.weight() * (segment.to().y + segment.toY() - segment.fromY());
                weight += segment.weight();
            }
        }
        wanted[index] = weight == 0 ? item.y : sum / weight;
        weights[index] = weight == 0 ? 0.01 : weight;
    }

    private void moveDown(double top) {
        double highest = Double.POSITIVE_INFINITY;
        double lowest = Double.NEGATIVE_INFINITY;
        for (List<Item> layer : level.layers) {
            if (!layer.isEmpty()) {
                Item last = layer.get(layer.size() - 1);
                highest = Math.min(highest, layer.get(0).y);
                lowest = Math.max(lowest, last.y + last.height);
            }
        }
        for (List<Item> layer : level.layers) {
            for (Item item : layer) {
                item.y += top - highest;
            }
        }
        level.height = top + lowest - highest + PAD;
    }

    private void columns(double least) {
        int layers = level.layers.size();
        level.columnX = new double[layers];
        level.columnWidth = new double[layers];
        double x = PAD;
        for (int i = 0; i < layers; i++) {
            List<Item> layer = level.layers.get(i);
            double width = 0;
            double steepest = 0;
            for (Item item : layer) {
                width = Math.max(width, item.width);
                for (Segment segment : item.lefts) {
                    double rise = segment.from().y + segment.fromY() - item.y - segment.toY();
                    steepest = Math.max(steepest, Math.abs(rise));
                }
            }
            boolean border = layer.stream().anyMatch(item -> item.kind == Item.Kind.IN || item.kind == Item.Kind.OUT);
            if (i == 0) {
                x = border ? 0 : PAD;
            } else {
                x += Math.min(WIDEST_GAP, COLUMN_GAP + steepest / 8);
            }
            level.columnX[i] = x;
            level.columnWidth[i] = width;
            x += width;
            if (i == layers - 1) {
                level.width = Math.max(least, border ? x : x + PAD);
                if (border && layers > 1) {
                    level.columnX[i] = level.width;
                }
            }
        }
        for (int i = 0; i < layers; i++) {
            for (Item item : level.layers.get(i)) {
                double room = level.columnWidth[i] - item.width;
                boolean input = item.lefts.isEmpty();
                item.x = level.columnX[i] + (item.kind == Item.Kind.FRAME ? 0 : input ? room : room / 2);
            }
        }
    }
}
