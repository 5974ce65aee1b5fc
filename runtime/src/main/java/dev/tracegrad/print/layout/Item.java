package dev.tracegrad.print.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that has a place in a level: where it stands is filled in by one stage after the other. */
final class Item {
    /** What it is. */
    enum Kind {
        BOX,
        /** A frame, whose inside is a level of its own. */
        FRAME,
        /** Where a wire comes through the frame from the left. */
        IN,
        /** Where a wire leaves through the frame to the right. */
        OUT,
        /** A point that a long wire passes. */
        DUMMY
    }

    final Kind kind;

    /** The number of the box or frame, or of the box that a wire comes from. */
    final int number;

    /** The position of the node, or of the last one of several: what is computed later has a larger one. */
    final int key;

    double width;
    double height;

    /** Which column it stands in, from 0. */
    int layer;

    /** Which place in the column it has, from 0. */
    int place;

    /** The left upper corner. */
    double x;

    double y;

    /** What ends here, and what begins. */
    final List<Link> ins = new ArrayList<>();

    final List<Link> outs = new ArrayList<>();

    /** The pieces of wires from the column before, and to the one after it; from the top downwards. */
    final List<Segment> lefts = new ArrayList<>();

    final List<Segment> rights = new ArrayList<>();

    /** For a dummy the one before it on the wire, or null for the first. */
    @Nullable
    Item before;

    /** For a dummy whether none comes after it on the wire. */
    boolean last;

    Item(Kind kind, int number, int key, double width, double height) {
        this.kind = kind;
        this.number = number;
        this.key = key;
        this.width = width;
        this.height = height;
    }

    boolean isPoint() {
        return kind == Kind.DUMMY || kind == Kind.IN || kind == Kind.OUT;
    }

    /** What an edge is within one level: from the right of an item to the left of another one. */
    static final class Link {
        final Item from;
        final Item to;

        /** For a frame the port within it; otherwise the item itself. */
        final Item source;

        /** For a frame the port within it, otherwise null. */
        final @Nullable Item port;

        /** Which input of a box it goes to. */
        final int slot;

        /** Whether it goes backwards, since items depend on each other in a circle. */
        boolean back;

        /** The last dummy on its way, or null if there is none. */
        @Nullable
        Item last;

        /** From the tops of the items to where it begins and ends. */
        final double fromY;

        final double toY;

        Link(Item from, Item source, Item to, @Nullable Item port, int slot, double toY) {
            this.from = from;
            this.source = source;
            this.to = to;
            this.port = port;
            this.slot = slot;
            this.fromY = source != from ? source.y : from.height / 2;
            this.toY = toY;
        }
    }

    /** A piece of a wire between neighbouring columns. */
    record Segment(Item from, double fromY, Item to, double toY) {
        /** How much it should be level: pieces of long wires most. */
        double weight() {
            if (from.kind == Kind.DUMMY && to.kind == Kind.DUMMY) {
                return 6;
            }
            return from.isPoint() || to.isPoint() ? 2 : 1;
        }
    }
}
