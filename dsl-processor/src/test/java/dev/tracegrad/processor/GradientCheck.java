package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The gradient of a companion's graph is the slope of its plain method, wherever differences of different steps agree on
 * one, and the graph reaches every input that has a slope.
 */
final class GradientCheck {
    /** The largest number that may occur in a graph: beyond, differences are lost in rounding. */
    private static final double LARGEST = 1e5;

    /** The largest quotient of which a remainder may be taken. */
    private static final double MOST_TURNS = 100;

    private static final double STEP = 1e-4;

    /** How well the slopes of different steps must agree, and how well the gradient with them. */
    private static final double AGREEMENT = 1e-5;

    private static final double TOLERANCE = 1e-3;

    private final Companionship pair;
    private final Inputs inputs;
    private final SplittableRandom random;

    GradientCheck(Companionship pair, Inputs inputs) {
        this.pair = pair;
        this.inputs = inputs;
        this.random = new SplittableRandom(inputs.seed());
    }

    /** Compares at some places; answers how many slopes were compared. */
    int compare(int points) throws IllegalAccessException {
        int compared = 0;
        for (int i = 0; i < points; i++) {
            List<Object> arguments = new ArrayList<>();
            for (Parameter parameter : pair.plain().getParameters()) {
                arguments.add(inputs.next(parameter));
            }
            double[] at = new Numbers(arguments).plain();
            for (int input = 0; input < at.length; input++) {
                Slopes slopes = slopes(arguments, at, input, i);
                if (slopes != null) {
                    compared++;
                    if (slopes.differ() && differNearby(arguments, at, input, i)) {
                        assertThat(slopes.graph())
                                .as(pair.plain() + ": input " + input + " at " + Bits.of(arguments)
                                        + ", where differences give " + slopes.differences() + ", seed "
                                        + inputs.seed())
                                .isEqualTo(slopes.differences());
                    }
                }
            }
        }
        return compared;
    }

    /** Whether they differ around the place as well, which is then no kink or jump. */
    private boolean differNearby(List<Object> arguments, double[] at, int input, int output)
            throws IllegalAccessException {
        int differing = 0;
        for (int i = 0; i < 6; i++) {
            double[] near = at.clone();
            for (int j = 0; j < near.length; j++) {
                near[j] *= 1 + (random.nextDouble() - 0.5) / 50;
            }
            Slopes slopes = slopes(arguments, near, input, output);
            if (slopes != null && !slopes.differ()) {
                return false;
            }
            differing += slopes == null ? 0 : 1;
        }
        return differing > 1;
    }

    /** The slope in an input as the graph has it, and as differences have it. */
    private record Slopes(double graph, double differences) {
        boolean differ() {
            return !(Math.abs(graph - differences) <= TOLERANCE * Math.max(1, Math.abs(differences)));
        }
    }

    /** The slopes of one of the outputs, or null where differences do not agree or numbers are too large. */
    private @Nullable Slopes slopes(List<Object> arguments, double[] at, int input, int output)
            throws IllegalAccessException {
        double first = difference(arguments, at, input, output, STEP);
        double second = difference(arguments, at, input, output, STEP / 8);
        double third = difference(arguments, at, input, output, STEP / 3);
        double most = AGREEMENT * Math.max(1, Math.abs(first));
        if (!(Math.abs(first - second) <= most && Math.abs(first - third) <= most)) {
            return null;
        }
        double graph = derivative(new Numbers(arguments).with(at), input, output);
        return Double.isFinite(graph) ? new Slopes(graph, first) : null;
    }

    private double difference(List<Object> arguments, double[] at, int input, int output, double relative)
            throws IllegalAccessException {
        double step = relative * Math.max(0.1, Math.abs(at[input]));
        double[] up = at.clone();
        up[input] += step;
        double[] down = at.clone();
        down[input] -= step;
        return (plain(arguments, up, output) - plain(arguments, down, output)) / (up[input] - down[input]);
    }

    private double plain(List<Object> arguments, double[] at, int output) throws IllegalAccessException {
        List<Object> given = new Numbers(arguments).with(at);
        Inputs.reset(pair.plain().getDeclaringClass());
        Object receiver = pair.isStatic() ? null : Inputs.sample(pair.plain().getDeclaringClass());
        Inputs.reset(pair.plain().getDeclaringClass());
        List<Object> outputs = results(pair.plain(), receiver, given, given);
        double[] numbers = outputs == null ? new double[0] : new Numbers(outputs).plain();
        return numbers.length == 0 ? Double.NaN : numbers[output % numbers.length];
    }

    /** The derivative of one of the outputs in an input, or NaN where there is none or a number is too large. */
    private double derivative(List<Object> arguments, int input, int output) throws IllegalAccessException {
        Inputs.reset(pair.plain().getDeclaringClass());
        Object object = pair.isStatic() ? null : Inputs.sample(pair.plain().getDeclaringClass());
        Inputs.reset(pair.plain().getDeclaringClass());
        Object receiver = pair.isOfTwin() ? Inputs.twinOf(pair.plain().getDeclaringClass(), object) : null;
        List<Object> given = new ArrayList<>();
        Parameter[] parameters = pair.plain().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            given.add(Inputs.traced(parameters[i], arguments.get(i)));
        }
        Value leaf = new Numbers(given).values().get(input);
        List<Object> all = new ArrayList<>(given);
        if (!pair.isStatic() && !pair.isOfTwin()) {
            all.add(0, object);
        }
        List<Object> outputs = results(pair.traced(), receiver, all, given);
        List<Value> values = outputs == null ? List.of() : new Numbers(outputs).values();
        if (values.isEmpty()) {
            return Double.NaN;
        }
        Graph graph = Graph.of(values.get(output % values.size()));
        if (graph.topologicalOrder().stream().anyMatch(GradientCheck::isTooLarge)) {
            return Double.NaN;
        }
        graph.backward();
        return graph.topologicalOrder().contains(leaf) ? leaf.grad() : 0;
    }

    /** Whether differences say nothing: rounding has eaten them, or a remainder begins anew many times in a step. */
    private static boolean isTooLarge(Value node) {
        boolean isRemainder = node.op() == Op.REM || node.op() == Op.IEEE_REMAINDER;
        double quotient = isRemainder
                ? node.operands().get(0).data() / node.operands().get(1).data()
                : 0;
        return !(Math.abs(node.data()) <= LARGEST && Math.abs(quotient) <= MOST_TURNS);
    }

    /** What a call returns and leaves in its arguments, or null if it throws. */
    private static @Nullable List<Object> results(
            Method method, @Nullable Object receiver, List<Object> arguments, List<Object> outputs)
            throws IllegalAccessException {
        try {
            List<Object> results = new ArrayList<>();
            Object result =
                    method.invoke(Modifier.isStatic(method.getModifiers()) ? null : receiver, arguments.toArray());
            if (result != null) {
                results.add(result);
            }
            outputs.stream()
                    .filter(output -> output != null && (output.getClass().isArray() || output instanceof List))
                    .forEach(results::add);
            return results;
        } catch (InvocationTargetException thrown) {
            return null;
        }
    }
}
