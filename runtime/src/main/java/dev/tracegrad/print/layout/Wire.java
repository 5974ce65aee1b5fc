package dev.tracegrad.print.layout;

/**
 * A line from the right of a box, or of a frame's port, or from where it parts from another wire of the same box, to the
 * left of a box or to a port. Between neighbouring points of the same height it is straight; otherwise it is a curve that
 * is level at both.
 *
 * @param from the box that it comes from, by its place in the list
 * @param to the box that it ends at, or -1 if it ends at a port, where another wire goes on
 * @param xs the points from left to right, but for wires that go back
 * @param ys as many
 * @param backFrom the first point from which it goes to the left, if it goes back at all
 * @param backTo the first point after those; equal to the former if it does not go back
 */
public record Wire(int from, int to, double[] xs, double[] ys, int backFrom, int backTo) {
    /** Whether an arrow's head is at the end. */
    public boolean hasHead() {
        return to >= 0;
    }
}
