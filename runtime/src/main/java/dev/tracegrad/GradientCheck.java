package dev.tracegrad;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compares the gradient of a function, input by input, with the slope that central differences of it give.
 *
 * <pre>{@code
 * GradientCheck.of(x -> NotebookTraced.expression(x[0], x[1], x[2]))
 *         .named("a", "b", "c")
 *         .assertCorrect(2, -3, 10);
 * }</pre>
 *
 * <p>Differences are taken with several steps, those of one start extrapolated to step 0 with an estimate of the error
 * (Ridders, <i>Accurate computation of F'(x) and F'(x) F''(x)</i>, 1982; in <i>Numerical Recipes</i> as {@code dfridr}), to
 * which comes what rounding may do to the numbers of the graph. A gradient is correct if it is as far from the slope as
 * tolerance and error allow. Where the comparison would be meaningless, at kinks and jumps, at the edge of the domain, with
 * NaN and infinities, or where rounding leaves nothing to see, the {@link GradientReport report} says so instead. It looks
 * along one input after the other, so it does not see a kink that is none along any of them.
 *
 * <p>The function is called some hundred times an input, with other numbers every time; it must give the same result for the
 * same ones. If it throws a {@link RuntimeException} beside the point, it counts as having no value there; at the point,
 * the exception is passed on. Gradients are computed without writing any, so values of the user's may take part.
 *
 * <p>Checks are immutable; each method gives a new one.
 */
public final class GradientCheck {
    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-6;

    /** The value and gradient at a point. */
    private final Function<Value[], Value> function;

    private final @Nullable ToDoubleFunction<double[]> plain;
    private final @Nullable UnaryOperator<double[]> gradient;
    private final List<String> names;
    private final double relative;
    private final double absolute;

    private GradientCheck(
            Function<Value[], Value> function,
            @Nullable ToDoubleFunction<double[]> plain,
            @Nullable UnaryOperator<double[]> gradient,
            List<String> names,
            double relative,
            double absolute) {
        this.function = function;
        this.plain = plain;
        this.gradient = gradient;
        this.names = names;
        this.relative = relative;
        this.absolute = absolute;
    }

    /**
     * A check of a function on values, which gets fresh leaves, one for each number of the point.
     *
     * @throws NullPointerException if {@code function} is null
     */
    public static GradientCheck of(Function<Value[], Value> function) {
        Objects.requireNonNull(function, "function: null is not a function");
        return new GradientCheck(function, null, null, List.of(), RELATIVE, ABSOLUTE);
    }

    /**
     * A check of a gradient that is computed in any other way, such as that in the fields of an object, or one written by
     * hand.
     *
     * @param plain the function
     * @param gradient its partial derivatives at a point, as many as the point has numbers
     * @throws NullPointerException if an argument is null
     */
    public static GradientCheck of(ToDoubleFunction<double[]> plain, UnaryOperator<double[]> gradient) {
        Objects.requireNonNull(plain, "plain: null is not a function");
        Objects.requireNonNull(gradient, "gradient: null is not a function");
        Function<Value[], Value> constant = inputs -> Value.constant(plain.applyAsDouble(Values.data(inputs)));
        return new GradientCheck(constant, plain, gradient, List.of(), RELATIVE, ABSOLUTE);
    }

    /**
     * With differences of this function in place of those of the graph: a plain method, and the gradient of its companion.
     *
     * @throws NullPointerException if {@code plain} is null
     */
    public GradientCheck against(ToDoubleFunction<double[]> plain) {
        Objects.requireNonNull(plain, "plain: null is not a function");
        return new GradientCheck(function, plain, gradient, names, relative, absolute);
    }

    /**
     * With names of the inputs; without, they are {@code x[0]}, {@code x[1]}.
     *
     * @throws NullPointerException if a name is null
     */
    public GradientCheck named(String... names) {
        return new GradientCheck(function, plain, gradient, List.of(names), relative, absolute);
    }

    /**
     * With other tolerances than 1e-6 and 1e-6.
     *
     * @param relative how far the gradient may be from the slope, as a part of the larger of them, beyond twice the error
     *     of the differences
     * @param absolute the error of the differences up to which they mean something though it is more than a thousandth of
     *     gradient and slope, as where these are 0
     * @throws IllegalArgumentException if one is negative or NaN
     */
    public GradientCheck within(double relative, double absolute) {
        if (!(relative >= 0 && absolute >= 0)) {
            throw new IllegalArgumentException(
                    "relative, absolute: " + relative + ", " + absolute + " are no tolerances");
        }
        return new GradientCheck(function, plain, gradient, names, relative, absolute);
    }

    /**
     * Compares at a point.
     *
     * @throws NullPointerException if {@code point} is null, or what the function gives
     * @throws IllegalArgumentException if there are names, but more or fewer than numbers, or a gradient given by the user
     *     has another length
     */
    public GradientReport at(double... point) {
        Value[] inputs = new Value[point.length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Value.of(point[i], name(i, point.length));
        }
        Graph graph = Graph.of(Objects.requireNonNull(function.apply(inputs), "function: null is not a Value"));
        double[] gradients = gradient == null ? graph.gradient(inputs) : gradient.apply(point.clone());
        if (gradients.length != point.length) {
            throw new IllegalArgumentException(
                    "gradient: " + gradients.length + " derivatives at a point of " + point.length + " numbers");
        }
        double noise = noise(graph);
        List<GradientReport.Row> rows = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            Slope slope = new Slope(along(point, i), point[i], noise);
            rows.add(new Comparison(slope, relative, absolute)
                    .row(name(i, point.length), gradients[i], notFinite(graph, gradients[i])));
        }
        return new GradientReport(graph.root().data(), rows);
    }

    /**
     * Compares at a point, and fails unless every derivative is found correct: also where the comparison is meaningless.
     *
     * @throws AssertionError if one is not; the message names the worst input and has the whole table
     */
    public void assertCorrect(double... point) {
        at(point).assertCorrect();
    }

    private String name(int input, int inputs) {
        if (names.isEmpty()) {
            return "x[" + input + "]";
        }
        if (names.size() != inputs) {
            throw new IllegalArgumentException("names: " + names.size() + " for " + inputs + " numbers");
        }
        return names.get(input);
    }

    /** The function of one input, all others as they are at the point. */
    private DoubleUnaryOperator along(double[] point, int input) {
        return x -> {
            double[] moved = point.clone();
            moved[input] = x;
            if (moved[input] == point[input]) {
                return value(moved);
            }
            try {
                return value(moved);
            } catch (RuntimeException refused) {
                return Double.NaN;
            }
        };
    }

    private double value(double[] point) {
        return plain != null
                ? plain.applyAsDouble(point)
                : function.apply(Values.of(point)).data();
    }

    /** What rounding may do to the result: an ulp of each number in the graph, as far as the result depends on it. */
    private static double noise(Graph graph) {
        double[] adjoints = Adjoints.of(graph, 1);
        double sum = graph.root().data() * graph.root().data();
        for (int i = 0; i < adjoints.length - 1; i++) {
            double part = adjoints[i] * graph.topologicalOrder().get(i).data();
            sum += part == part ? part * part : 0;
        }
        return Math.ulp(1.0) * Math.sqrt(sum);
    }

    private @Nullable String notFinite(Graph graph, double derivative) {
        if (Double.isFinite(graph.root().data()) && Double.isFinite(derivative)) {
            return null;
        }
        return graph.firstNonFinite().map(NonFinite::toString).orElse("the gradient is " + derivative);
    }
}
