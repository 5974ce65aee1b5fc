package dev.tracegrad.print;

import dev.tracegrad.print.layout.Wire;

/**
 * The curves of a wire: between points of the same height a straight line, otherwise a cubic Bézier curve that is level at
 * both, and turns around where the wire changes between going to the right and going to the left.
 */
final class Curve {
    private static final double TURN = 22;

    private final Wire wire;
    private final double[] xs;
    private final double[] ys;

    Curve(Wire wire) {
        this.wire = wire;
        this.xs = wire.xs();
        this.ys = wire.ys();
    }

    /** Whether the line from the point before this one is straight. */
    boolean isStraight(int point) {
        return ys[point] == ys[point - 1];
    }

    /** Where the control point of the point before is; it has that point's height. */
    double leavingX(int point) {
        return xs[point - 1] + direction(point - 1) * reach(point);
    }

    /** Where the control point of this point is; it has this point's height. */
    double arrivingX(int point) {
        return xs[point] - direction(point) * reach(point);
    }

    private double reach(int point) {
        boolean turns = direction(point - 1) != direction(point);
        return turns ? TURN : Math.abs(xs[point] - xs[point - 1]) / 2;
    }

    /** 1 where the wire goes to the right, -1 where it goes to the left. */
    private int direction(int point) {
        return point >= wire.backFrom() && point < wire.backTo() ? -1 : 1;
    }
}
