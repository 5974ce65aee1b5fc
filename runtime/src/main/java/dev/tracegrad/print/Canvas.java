package dev.tracegrad.print;

import dev.tracegrad.print.layout.Wire;
import java.io.IOException;

/**
 * What a picture is drawn on. Colours are {@code 0xrrggbb}, or {@link #NONE}; a line is one unit wide unless something else
 * is said. What is drawn later is above what is drawn before.
 */
interface Canvas {
    int NONE = -1;

    /** Begins what belongs together: until {@link #endGroup()}, and not in another group. */
    void beginGroup(String title) throws IOException;

    void endGroup() throws IOException;

    /** A rectangle with round corners. */
    void rectangle(double x, double y, double width, double height, double radius, int fill, int stroke, double line)
            throws IOException;

    /** Straight lines: from {@code xs[i], ys[i]} to {@code xs[i + 1], ys[i + 1]} for each even i. */
    void lines(int stroke, boolean broken, double[] xs, double[] ys) throws IOException;

    /** A wire, as a {@link Curve} of one unit's width, with an arrow's head as long as that unless it has none. */
    void wire(int colour, Wire wire, double head) throws IOException;

    /**
     * A text of one line.
     *
     * @param x its middle, or its left
     * @param y the middle of its height
     * @param width what it may be wide
     */
    void text(String text, double x, double y, boolean middle, double size, double width, int fill) throws IOException;
}
