package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Link;
import dev.tracegrad.print.layout.Item.Segment;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads long links through all columns on their way: each gets a point, a dummy, in each column between its ends, and
 * becomes a chain of segments between neighbouring columns. Links that begin at the same place share their dummies as far
 * as they can.
 *
 * <p>A link that goes back has dummies in the columns of its ends too, since it has to go round them. If there would be
 * more than {@link #MOST} dummies, as in a graph that uses each node of a long chain much later, the longest links have
 * none and run behind whatever is in their way.
 */
final class Dummies {
    static final int MOST = 100_000;

    private final Level level;

    private Dummies(Level level, int layers) {
        this.level = level;
        for (int i = 0; i < layers; i++) {
            level.layers.add(new ArrayList<>());
        }
        for (Item item : level.items) {
            level.layers.get(item.layer).add(item);
        }
    }

    /** Fills the level's layers, in no order yet, and its items' segments. */
    static void insert(Level level, int layers) {
        Dummies dummies = new Dummies(level, layers);
        Map<Item, List<Link>> fans = new LinkedHashMap<>();
        List<Fan> all = new ArrayList<>();
        for (Link link : level.links) {
            if (link.back) {
                all.add(new Fan(link.from.layer - link.to.layer + 1, List.of(link)));
            } else {
                fans.computeIfAbsent(link.source, source -> new ArrayList<>()).add(link);
            }
        }
        for (List<Link> fan : fans.values()) {
            int longest = 0;
            for (Link link : fan) {
                longest = Math.max(longest, link.to.layer - link.from.layer - 1);
            }
            all.add(new Fan(longest, fan));
        }
        all.sort(Comparator.comparingInt(Fan::dummies));
        long count = 0;
        for (Fan fan : all) {
            count += fan.dummies;
            if (count <= MOST) {
                dummies.lead(fan.links);
            } else {
                dummies.leadNearOnes(fan.links);
            }
        }
        Comparator<Segment> byFrom = Comparator.comparingDouble(Segment::fromY);
        Comparator<Segment> byTo = Comparator.comparingDouble(Segment::toY);
        for (List<Item> layer : level.layers) {
            for (Item item : layer) {
                item.rights.sort(byFrom);
                item.lefts.sort(byTo);
            }
        }
    }

    /** Links that begin at one place, and how many dummies they need. */
    private record Fan(int dummies, List<Link> links) {}

    private void lead(List<Link> links) {
        Link any = links.get(0);
        if (any.back) {
            leadBack(any);
            return;
        }
        List<Item> chain = new ArrayList<>();
        for (Link link : links) {
            while (chain.size() < link.to.layer - link.from.layer - 1) {
                Item before = chain.isEmpty() ? null : chain.get(chain.size() - 1);
                Item dummy = dummy(link, link.from.layer + 1 + chain.size(), before);
                join(before == null ? link.from : before, before == null ? link.fromY : 0, dummy, 0);
                chain.add(dummy);
            }
            int between = link.to.layer - link.from.layer - 1;
            link.last = between == 0 ? null : chain.get(between - 1);
            join(link.last == null ? link.from : link.last, link.last == null ? link.fromY : 0, link.to, link.toY);
        }
    }

    private void leadNearOnes(List<Link> links) {
        for (Link link : links) {
            if (link.to.layer == link.from.layer + 1) {
                join(link.from, link.fromY, link.to, link.toY);
            }
        }
    }

    /** From the column of its begin down to that of its end; the first of the chain is in the former. */
    private void leadBack(Link link) {
        Item before = null;
        for (int layer = link.from.layer; layer >= link.to.layer; layer--) {
            Item dummy = dummy(link, layer, before);
            if (before != null) {
                join(dummy, 0, before, 0);
            }
            before = dummy;
        }
        link.last = before;
    }

    private Item dummy(Link link, int layer, @Nullable Item before) {
        Item dummy = new Item(Item.Kind.DUMMY, link.source.number, link.back ? link.to.key : link.from.key, 0, 0);
        dummy.layer = layer;
        dummy.before = before;
        dummy.last = true;
        if (before != null) {
            before.last = false;
        }
        level.layers.get(layer).add(dummy);
        return dummy;
    }

    private static void join(Item from, double fromY, Item to, double toY) {
        Segment segment = new Segment(from, fromY, to, toY);
        from.rights.add(segment);
        to.lefts.add(segment);
    }
}
