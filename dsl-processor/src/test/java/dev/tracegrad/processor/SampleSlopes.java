package dev.tracegrad.processor;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The gradient of a companion's graph against differences of the plain method: what a call returns and leaves in its
 * arguments, by each number in its arguments. Where differences of other steps say otherwise, or nearby places agree,
 * there is a kink or a jump, of which nothing is said; nor of an iteration that ends within a tolerance, whose slope in its
 * first guess is that of the last pass, for the smallest steps alone.
 */
final class SampleSlopes {
    private static final double LARGEST = 1e5;
    private static final double MOST_QUOTIENT = 100;
    private static final double STEP = 1e-4;
    /** A step so small that an iteration ends after as many passes. */
    private static final double FINE_STEP = 1e-8;

    private static final double AGREEMENT = 1e-5;
    private static final double TOLERANCE = 1e-3;
    private static final int MOST_INPUTS = 5;
    private static final int MOST_OUTPUTS = 4;
    private static final int NEARBY = 6;
    private static final int MOST_NODES = 100_000;

    private final Calls calls;
    private final Random random = new Random(1);
    private int compared;

    /** Both forms of a call; null stands for one that throws. */
    interface Calls {
        /** The arguments of the plain method, made anew: the same each time. */
        @Nullable
        Object[] arguments();

        /** Those of the companion that say the same. */
        @Nullable
        Object[] traced(@Nullable Object[] arguments);

        /** What the plain method returns, and its arguments after it. */
        @Nullable
        Object @Nullable [] callPlain(@Nullable Object[] arguments);

        /** What the companion returns, and its arguments after it. */
        @Nullable
        Object @Nullable [] callTraced(@Nullable Object[] arguments);
    }

    /** A slope as the graph has it, and as differences have it. */
    private record Slope(double graph, double differences) {
        boolean differs() {
            return !(Math.abs(graph - differences) <= TOLERANCE * Math.max(1, Math.abs(differences)));
        }
    }

    SampleSlopes(Calls calls) {
        this.calls = calls;
    }

    int compared() {
        return compared;
    }

    /** The first slope that is not as differences have it, or an empty text. */
    String difference() {
        double[] at = new SampleInputs(calls.arguments()).plain();
        int outputs = at.length == 0 ? 0 : Math.min(MOST_OUTPUTS, outputs(at));
        for (int i = 0; i < Math.min(MOST_INPUTS, at.length); i++) {
            int input = at.length > MOST_INPUTS ? random.nextInt(at.length) : i;
            for (int output = 0; output < outputs; output++) {
                Slope slope = slope(at, input, output);
                compared += slope == null ? 0 : 1;
                if (slope != null && slope.differs() && differsNearby(at, input, output)) {
                    return "number " + output + " by input " + input + ": " + slope;
                }
            }
        }
        return "";
    }

    private boolean differsNearby(double[] at, int input, int output) {
        int differing = 0;
        for (int i = 0; i < NEARBY; i++) {
            double[] near = at.clone();
            for (int j = 0; j < near.length; j++) {
                near[j] *= 1 + (random.nextDouble() - 0.5) / 50;
            }
            Slope slope = slope(near, input, output);
            if (slope != null && !slope.differs()) {
                return false;
            }
            differing += slope == null ? 0 : 1;
        }
        return differing > 1;
    }

    private @Nullable Slope slope(double[] at, int input, int output) {
        double first = difference(at, input, output, STEP);
        double second = difference(at, input, output, STEP / 8);
        double third = difference(at, input, output, STEP / 3);
        double most = AGREEMENT * Math.max(1, Math.abs(first));
        if (!(Math.abs(first - second) <= most && Math.abs(first - third) <= most)) {
            return null;
        }
        double graph = derivative(at, input, output);
        Slope slope = new Slope(graph, first);
        boolean isStaircase = slope.differs() && !new Slope(graph, difference(at, input, output, FINE_STEP)).differs();
        return Double.isFinite(graph) && !isStaircase ? slope : null;
    }

    private double difference(double[] at, int input, int output, double relative) {
        double step = relative * Math.max(0.1, Math.abs(at[input]));
        double[] up = at.clone();
        up[input] += step;
        double[] down = at.clone();
        down[input] -= step;
        return (plain(up, output) - plain(down, output)) / (up[input] - down[input]);
    }

    private int outputs(double[] at) {
        return SampleBits.numbers(calls.callPlain(with(at))).size();
    }

    private double plain(double[] at, int output) {
        List<Object> numbers = SampleBits.numbers(calls.callPlain(with(at)));
        return output < numbers.size() ? (Double) numbers.get(output) : Double.NaN;
    }

    private @Nullable Object[] with(double[] at) {
        @Nullable Object[] arguments = calls.arguments();
        new SampleInputs(arguments).set(at);
        return arguments;
    }

    /** The derivative, or NaN where there is none to compare. */
    private double derivative(double[] at, int input, int output) {
        @Nullable Object[] arguments = calls.traced(with(at));
        Object leaf = new SampleInputs(arguments).get(input);
        List<Object> numbers = SampleBits.numbers(calls.callTraced(arguments));
        if (output >= numbers.size()) {
            return Double.NaN;
        }
        if (!(numbers.get(output) instanceof Value result)) {
            return 0;
        }
        Graph graph = Graph.of(result);
        if (graph.topologicalOrder().size() > MOST_NODES
                || graph.topologicalOrder().stream().anyMatch(SampleSlopes::isTooLarge)) {
            return Double.NaN;
        }
        return leaf instanceof Value value ? graph.gradient(value)[0] : 0;
    }

    /** Whether differences say nothing: rounding has eaten them, or a remainder begins anew many times in a step. */
    private static boolean isTooLarge(Value node) {
        boolean isRemainder = node.op() == Op.REM || node.op() == Op.IEEE_REMAINDER;
        double quotient = isRemainder
                ? node.operands().get(0).data() / node.operands().get(1).data()
                : 0;
        return !(Math.abs(node.data()) <= LARGEST && Math.abs(quotient) <= MOST_QUOTIENT);
    }
}
