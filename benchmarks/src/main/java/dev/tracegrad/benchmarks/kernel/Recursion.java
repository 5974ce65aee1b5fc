package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;

/** A method that calls itself twice, ten levels deep, in two inputs. */
final class Recursion extends Kernel {
    private static final int DEPTH = 10;

    private final Tape tape = new Tape();

    /** Of each level: the slopes that its two calls gave. */
    private final double[] frames = new double[4 * (DEPTH + 1)];

    @Gradient
    static double tree(double x, double y, int depth) {
        if (depth == 0) {
            return x * y;
        }
        double left = tree(0.9 * x + 0.1, y, depth - 1);
        double right = tree(x * x * 0.5, 0.8 * y, depth - 1);
        return 0.5 * left * right + x;
    }

    @Override
    double[] start() {
        return new double[] {0.7, 1.1};
    }

    @Override
    double plain(double[] at) {
        return tree(at[0], at[1], DEPTH);
    }

    @Override
    double code(double[] at, double[] gradient) {
        return RecursionGradient.tree(tape, at[0], at[1], DEPTH, gradient);
    }

    @Override
    Value graph(Value[] at) {
        return RecursionTraced.tree(at[0], at[1], DEPTH);
    }

    @Override
    double byHand(double[] at, double[] gradient) {
        double value = valueAndSlopes(at[0], at[1], DEPTH, frames, 4 * DEPTH);
        gradient[0] += frames[4 * DEPTH];
        gradient[1] += frames[4 * DEPTH + 1];
        return value;
    }

    /** Leaves the two slopes in the frame. */
    private static double valueAndSlopes(double x, double y, int depth, double[] frames, int frame) {
        if (depth == 0) {
            frames[frame] = y;
            frames[frame + 1] = x;
            return x * y;
        }
        int below = frame - 4;
        double left = valueAndSlopes(0.9 * x + 0.1, y, depth - 1, frames, below);
        double leftByX = frames[below];
        double leftByY = frames[below + 1];
        double right = valueAndSlopes(x * x * 0.5, 0.8 * y, depth - 1, frames, below);
        double leftBar = 0.5 * right;
        double rightBar = 0.5 * left;
        frames[frame] = 1 + leftBar * leftByX * 0.9 + rightBar * frames[below] * x;
        frames[frame + 1] = leftBar * leftByY + rightBar * frames[below + 1] * 0.8;
        return leftBar * left + x;
    }
}
