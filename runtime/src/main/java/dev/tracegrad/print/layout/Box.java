package dev.tracegrad.print.layout;

import java.util.List;

/**
 * What stands for one node, or for all nodes of a closed scope, before it has a place: a record of up to three rows and, if
 * something was computed, the operation's sign to the left of it. Texts fit into their cells.
 *
 * @param kind what it stands for
 * @param closed whether it stands for all nodes of a scope
 * @param node the node's position in topological order; for a closed scope that of its last node
 * @param frame the number of the frame that it stands in
 * @param sign the operation, which is empty for leaves and closed scopes
 * @param name the first row, which is empty where there is no name
 * @param number the second row
 * @param gradient the third row, which is empty for constants and closed scopes
 * @param slope the gradient itself, and 0 where there is none
 * @param title everything that is known, in several lines
 * @param width of record and sign
 * @param height of the higher of them
 * @param signWidth the width of the sign, or 0
 * @param signHeight the height of the sign, or 0
 * @param inputs how many arrows may come in, one above the other
 * @param cut which of these come from something that is left out
 */
public record Box(
        Kind kind,
        boolean closed,
        int node,
        int frame,
        String sign,
        String name,
        String number,
        String gradient,
        double slope,
        String title,
        double width,
        double height,
        double signWidth,
        double signHeight,
        int inputs,
        List<Integer> cut) {

    /** The size of names and numbers. */
    public static final double TEXT = 12;

    /** The height of a row. */
    public static final double ROW = 17;

    /** The width of the double border of a closed scope. */
    public static final double RIM = 4;

    /** Between a sign and its record. */
    public static final double LINK = 10;

    /** The diameter of a sign of one character. */
    public static final double SIGN = 22;

    /** What a box stands for. */
    public enum Kind {
        /** An input. */
        LEAF,
        /** A number without gradient. */
        CONSTANT,
        /** A result that others use. */
        OPERATION,
        /** What the graph computes, alone or in a closed scope. */
        ROOT,
        /** All nodes of a scope. */
        SCOPE
    }

    /** Copies the list. */
    public Box {
        cut = List.copyOf(cut);
    }

    /** Above the first row of a record, and below the last one: the border of a closed scope is double. */
    public double rim() {
        return closed ? RIM : 0;
    }

    /** From the box's left to the record's. */
    public double recordLeft() {
        return signWidth == 0 ? 0 : signWidth + LINK;
    }

    /** The height of the record. */
    public double recordHeight() {
        return ROW * (1 + (name.isEmpty() ? 0 : 1) + (gradient.isEmpty() ? 0 : 1)) + 2 * rim();
    }

    /** From the box's top to where the arrow of an operand ends; for closed scopes there is only one such place. */
    public double inputY(int slot) {
        if (inputs <= 1) {
            return height / 2;
        }
        double step = Math.min(8, (signHeight - 8) / (inputs - 1));
        return height / 2 + (slot - (inputs - 1) / 2.0) * step;
    }

    /** From the box's left to where that arrow ends: on the rim of the sign. */
    public double inputX(int slot) {
        if (signWidth == 0) {
            return 0;
        }
        double radius = SIGN / 2;
        double beyond = Math.abs(inputY(slot) - height / 2) - (signHeight / 2 - radius);
        return beyond <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - beyond * beyond));
    }
}
