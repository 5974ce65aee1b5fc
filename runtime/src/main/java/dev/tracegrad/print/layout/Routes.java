package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Link;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the wires of a level run: level through the columns, at the height of their dummies, and in curves through the gaps
 * between columns, where there is nothing else. So no wire meets a box, but for those that have no dummies.
 */
final class Routes {
    private final Model model;
    private final Level level;
    private final double left;
    private final double top;
    private final List<Wire> wires;

    /** The dummies that a wire has been led through. */
    private final Map<Item, Boolean> drawn = new HashMap<>();

    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int count;

    private Routes(Model model, Level level, double left, double top, List<Wire> wires) {
        this.model = model;
        this.level = level;
        this.left = left;
        this.top = top;
        this.wires = wires;
    }

    /** Adds the wires of a level whose left upper corner is there. */
    static void add(Model model, Level level, double left, double top, List<Wire> wires) {
        Routes routes = new Routes(model, level, left, top, wires);
        for (Link link : level.links) {
            routes.add(link);
        }
    }

    private void add(Link link) {
        List<Item> passed = new ArrayList<>();
        Item at = link.last;
        while (at != null && drawn.put(at, true) == null) {
            passed.add(at);
            at = at.before;
        }
        count = 0;
        if (at != null) {
            point(rightOf(at), at.y); // It parts from another wire here.
        } else {
            double y = link.from.y + link.fromY;
            point(link.from.x + link.from.width, y);
            point(rightOf(link.from), y);
        }
        int backFrom = count;
        for (int i = passed.size() - 1; i >= 0; i--) {
            Item dummy = passed.get(i);
            double begin = level.columnX[dummy.layer];
            point(link.back ? rightOf(dummy) : begin, dummy.y);
            point(link.back ? begin : rightOf(dummy), dummy.y);
        }
        int backTo = link.back ? count : backFrom;
        double y = link.to.y + link.toY;
        point(level.columnX[link.to.layer], y);
        boolean box = link.to.kind == Item.Kind.BOX;
        point(link.to.x + (box ? model.boxes.get(link.to.number).inputX(link.slot) : 0), y);
        wires.add(new Wire(
                link.source.number,
                box ? link.to.number : -1,
                Arrays.copyOf(xs, count),
                Arrays.copyOf(ys, count),
                backFrom,
                backTo));
    }

    private double rightOf(Item item) {
        return level.columnX[item.layer] + level.columnWidth[item.layer];
    }

    /** Adds a point, in place of the one before if the line goes straight on. */
    private void point(double localX, double localY) {
        double x = left + localX;
        double y = top + localY;
        if (count > 0 && xs[count - 1] == x && ys[count - 1] == y) {
            return;
        }
        if (count > 1 && ys[count - 1] == y && ys[count - 2] == y) {
            count--;
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, count * 2);
            ys = Arrays.copyOf(ys, count * 2);
        }
        xs[count] = x;
        ys[count++] = y;
    }
}
