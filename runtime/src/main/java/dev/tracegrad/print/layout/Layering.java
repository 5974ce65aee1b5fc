package dev.tracegrad.print.layout;

import dev.tracegrad.print.layout.Item.Link;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The first stage of the layered drawing of Sugiyama, Tagawa and Toda ("Methods for visual understanding of hierarchical
 * system structures"): a column for each item, to the right of the columns of all items that it uses.
 *
 * <p>Each item is as far left as it can be (longest path), and then as near to its users as it can be, unless that makes
 * its own operands' wires longer than its user's shorter: so an input stands beside what uses it first. Where items use
 * each other in a circle, which only frames and closed scopes do, the one that is computed first is put first, and the
 * links to it are marked as going back. Ports stand in the first and the last column.
 */
final class Layering {
    private final Level level;

    private Layering(Level level) {
        this.level = level;
    }

    /** Sets the items' layers and marks links; gives the number of layers. */
    static int assign(Level level) {
        return new Layering(level).assign();
    }

    private int assign() {
        List<Item> sorted = sorted();
        boolean ports = level.items.stream().anyMatch(item -> item.kind == Item.Kind.IN);
        for (Item item : sorted) {
            item.layer = ports && item.kind != Item.Kind.IN ? 1 : 0;
        }
        int last = pushRight(sorted);
        FrameColumns.share(sorted, last);
        boolean outs = false;
        for (Item item : sorted) {
            if (item.kind == Item.Kind.OUT) {
                item.layer = last + 1;
                outs = true;
            }
        }
        for (int i = sorted.size() - 1; i >= 0; i--) {
            pull(sorted.get(i));
        }
        return last + (outs ? 2 : 1);
    }

    /** Puts each item to the right of where it is, if it has to be there; gives the last layer of those that are no ports. */
    static int pushRight(List<Item> sorted) {
        int last = 0;
        for (Item item : sorted) {
            for (Link link : item.ins) {
                if (!link.back) {
                    item.layer = Math.max(item.layer, link.from.layer + 1);
                }
            }
            if (item.kind != Item.Kind.OUT) {
                last = Math.max(last, item.layer);
            }
        }
        return last;
    }

    private static void pull(Item item) {
        if (item.isPoint() || item.kind == Item.Kind.FRAME) {
            return;
        }
        int next = Integer.MAX_VALUE;
        int outs = 0;
        for (Link link : item.outs) {
            if (!link.back) {
                next = Math.min(next, link.to.layer);
                outs++;
            }
        }
        long ins = item.ins.stream().filter(link -> !link.back).count();
        if (outs > 0 && outs >= ins) {
            item.layer = next - 1;
        }
    }

    /** The items so that what is used comes before what uses it, but for links that are then marked. */
    private List<Item> sorted() {
        List<Item> byKey = new ArrayList<>(level.items);
        byKey.sort(Comparator.comparingInt((Item item) -> item.key));
        for (int i = 0; i < byKey.size(); i++) {
            byKey.get(i).place = i;
        }
        int[] waiting = new int[byKey.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (Item item : byKey) {
            waiting[item.place] = item.ins.size();
            if (item.ins.isEmpty()) {
                ready.add(item.place);
            }
        }
        List<Item> sorted = new ArrayList<>(byKey.size());
        boolean[] placed = new boolean[byKey.size()];
        int first = 0;
        while (sorted.size() < byKey.size()) {
            if (ready.isEmpty()) {
                while (placed[first] || byKey.get(first).kind == Item.Kind.OUT) {
                    first++;
                }
                ready.add(first);
            }
            Item item = byKey.get(ready.remove());
            if (placed[item.place]) {
                continue;
            }
            placed[item.place] = true;
            sorted.add(item);
            for (Link link : item.outs) {
                if (placed[link.to.place]) {
                    link.back = true;
                } else if (--waiting[link.to.place] == 0) {
                    ready.add(link.to.place);
                }
            }
        }
        return sorted;
    }
}
