package dev.tracegrad.print.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each frame what stands in it, and how that is connected: an edge between boxes of different frames is led through the
 * borders in between, from the left into frames and to the right out of them. Wires of one box go through a border once,
 * however many boxes they lead to beyond it.
 */
final class Levels {
    /** What stands in one frame. */
    static final class Level {
        final List<Item> items = new ArrayList<>();
        final List<Item.Link> links = new ArrayList<>();

        /** The columns, once there are any, each from the top downwards. */
        final List<List<Item>> layers = new ArrayList<>();

        /** Where columns begin, and how wide they are. */
        double[] columnX = {};

        double[] columnWidth = {};
        double width;
        double height;
    }

    /** An edge in one level, whose ends are not places yet. */
    private record Join(Item from, Item source, Item to, Item target, int slot) {}

    private final Model model;
    private final Level[] levels;
    private final Item[] boxes;
    private final Item[] frames;
    private final int[] depths;
    private final List<List<Join>> joins = new ArrayList<>();
    private final Map<Long, Item> ins = new HashMap<>();
    private final Map<Long, Item> outs = new HashMap<>();

    Levels(Model model) {
        this.model = model;
        int count = model.frames.size();
        levels = new Level[count];
        frames = new Item[count];
        depths = new int[count];
        boxes = new Item[model.boxes.size()];
        int[] keys = new int[count];
        for (int b = boxes.length - 1; b >= 0; b--) {
            Box box = model.boxes.get(b);
            boxes[b] = new Item(Item.Kind.BOX, b, box.node(), box.width(), box.height());
            keys[box.frame()] = Math.max(keys[box.frame()], box.node());
        }
        for (int f = count - 1; f > 0; f--) {
            int parent = model.frames.get(f).parent();
            keys[parent] = Math.max(keys[parent], keys[f]);
        }
        for (int f = 0; f < count; f++) {
            levels[f] = new Level();
            joins.add(new ArrayList<>());
            frames[f] = new Item(Item.Kind.FRAME, f, keys[f], 0, 0);
            if (f > 0) {
                int parent = model.frames.get(f).parent();
                depths[f] = depths[parent] + 1;
                levels[parent].items.add(frames[f]);
            }
        }
        for (int b = boxes.length - 1; b >= 0; b--) {
            levels[model.boxes.get(b).frame()].items.add(boxes[b]);
        }
        model.edges.forEach(this::lead);
    }

    /** What stands in a frame, with links; all frames within it must have been laid out. */
    Level level(int frame) {
        Level level = levels[frame];
        for (Item item : level.items) {
            if (item.kind == Item.Kind.FRAME) {
                item.width = levels[item.number].width;
                item.height = levels[item.number].height;
            }
        }
        for (Join join : joins.get(frame)) {
            Item to = join.to;
            boolean port = join.target != to;
            double toY = port
                    ? join.target.y
                    : to.kind == Item.Kind.BOX ? model.boxes.get(to.number).inputY(join.slot) : 0;
            Item.Link link = new Item.Link(join.from, join.source, to, port ? join.target : null, join.slot, toY);
            level.links.add(link);
            join.from.outs.add(link);
            to.ins.add(link);
        }
        return level;
    }

    /** A level that {@link #level(int)} has given before. */
    Level get(int frame) {
        return levels[frame];
    }

    private void lead(Model.Edge edge) {
        int frame = model.boxes.get(edge.to()).frame();
        Item source = source(edge.from(), frame);
        Item from = itemOf(source, edge.from(), frame);
        joins.get(frame).add(new Join(from, source, boxes[edge.to()], boxes[edge.to()], edge.slot()));
    }

    /** Where the wires of a box come from in a frame: the box itself, or a port of that frame or of one directly in it. */
    private Item source(int box, int frame) {
        // Inwards: the frames that the wire has to enter, innermost first.
        List<Integer> entered = new ArrayList<>();
        int outer = frame;
        while (!isWithin(model.boxes.get(box).frame(), outer)) {
            entered.add(outer);
            outer = model.frames.get(outer).parent();
        }
        Item source = leaving(box, outer);
        int around = outer;
        for (int i = entered.size() - 1; i >= 0; i--) {
            int inner = entered.get(i);
            long id = (long) inner * boxes.length + box;
            Item port = ins.get(id);
            if (port == null) {
                port = new Item(Item.Kind.IN, box, boxes[box].key, 0, 0);
                ins.put(id, port);
                levels[inner].items.add(port);
                Item from = itemOf(source, box, around);
                joins.get(around).add(new Join(from, source, frames[inner], port, 0));
            }
            source = port;
            around = inner;
        }
        return source;
    }

    /** The box, or the port by which its wires leave the frames between it and the outer one. */
    private Item leaving(int box, int outer) {
        Item source = boxes[box];
        int at = model.boxes.get(box).frame();
        while (at != outer) {
            long id = (long) at * boxes.length + box;
            Item port = outs.get(id);
            if (port == null) {
                port = new Item(Item.Kind.OUT, box, boxes[box].key, 0, 0);
                outs.put(id, port);
                levels[at].items.add(port);
                joins.get(at).add(new Join(itemOf(source, box, at), source, port, port, 0));
            }
            source = port;
            at = model.frames.get(at).parent();
        }
        return source;
    }

    /** The item of a frame's level that a source is, or that it is a port of. */
    private Item itemOf(Item source, int box, int frame) {
        if (source.kind != Item.Kind.OUT) {
            return source;
        }
        int at = model.boxes.get(box).frame();
        while (model.frames.get(at).parent() != frame) {
            at = model.frames.get(at).parent();
        }
        return frames[at];
    }

    private boolean isWithin(int frame, int outer) {
        int at = frame;
        while (depths[at] > depths[outer]) {
            at = model.frames.get(at).parent();
        }
        return at == outer;
    }
}
