package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Link;
import java.util.Arrays;
import java.util.List;

/**
 * Lets frames share columns: a frame that may stand further to the right goes into the column of a wider one, if that makes
 * the picture narrower. Frames are much wider than boxes, so that otherwise a box may have a column as wide as the frame of
 * another call, which could as well stand above or below the next call's.
 *
 * <p>Looks at one frame after the other, the widest first; {@link #MOST} of them at most, since each look takes time linear
 * in the level.
 */
final class FrameColumns {
    private static final int MOST = 200;

    private final List<Item> sorted;
    private final int last;

    private FrameColumns(List<Item> sorted, int last) {
        this.sorted = sorted;
        this.last = last;
    }

    /** Changes layers, all of which stay to the left of their users' and at most the last one. */
    static void share(List<Item> sorted, int last) {
        List<Item> frames = sorted.stream()
                .filter(item -> item.kind == Item.Kind.FRAME)
                .sorted((a, b) -> Double.compare(b.width, a.width))
                .limit(MOST)
                .toList();
        FrameColumns columns = new FrameColumns(sorted, last);
        if (frames.size() > 1) {
            frames.forEach(columns::move);
        }
    }

    private void move(Item frame) {
        int latest = latest()[sorted.indexOf(frame)];
        double[] widths = new double[last + 1];
        for (Item item : sorted) {
            if (item != frame && item.kind != Item.Kind.OUT) {
                widths[item.layer] = Math.max(widths[item.layer], item.width);
            }
        }
        int best = frame.layer;
        for (int layer = frame.layer + 1; layer <= latest; layer++) {
            if (more(frame, widths[layer]) < more(frame, widths[best])) {
                best = layer;
            }
        }
        if (best != frame.layer) {
            frame.layer = best;
            Layering.pushRight(sorted);
        }
    }

    /** How much wider the frame makes a column. */
    private static double more(Item frame, double width) {
        return Math.max(0, frame.width - width);
    }

    /** The last layer in which each item may stand. */
    private int[] latest() {
        int[] latest = new int[sorted.size()];
        Arrays.fill(latest, last);
        for (int i = 0; i < latest.length; i++) {
            sorted.get(i).place = i;
        }
        for (int i = latest.length - 1; i >= 0; i--) {
            for (Link link : sorted.get(i).outs) {
                if (!link.back && link.to.kind != Item.Kind.OUT) {
                    latest[i] = Math.min(latest[i], latest[link.to.place] - 1);
                }
            }
        }
        return latest;
    }
}
