package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;

/** The volatility at which {@link BlackScholes} gives a call's market price; found as a zero of any function is. */
public final class ImpliedVolatility {
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_STEPS = 100;

    private ImpliedVolatility() {}

    /** A function of one number. */
    interface Curve {
        double at(double x);
    }

    /**
     * The volatility of a year that gives the call this price; for the other numbers see {@link BlackScholes#price}.
     *
     * @throws IllegalArgumentException if no volatility between 0.001 and 5 does, or a number is NaN
     * @throws ArithmeticException if the price hardly depends on the volatility
     */
    @Traced
    static double of(double price, double spot, double strike, double rate, double time) {
        return zero(volatility -> BlackScholes.price(spot, strike, rate, volatility, time) - price, 0.001, 5);
    }

    /**
     * The zero of a function that is negative at {@code low} and positive at {@code high}: secant steps, and a bisection
     * where one leaves the bracket, an idea of T. J. Dekker, "Finding a zero by means of successive linear interpolation",
     * 1969. Only a secant step ends it: where a bisection goes does not depend on the function's parameters, so that it
     * would give them no gradient.
     *
     * <p>Why the gradient through all steps is that of the implicit function theorem: a step is x - y / slope, and y is 0 at
     * the zero, so the gradient of a step is dx - dy / slope. In dy there is slope * dx, which takes dx away. The theorem's
     * formula is left, whatever dx was. The slope is wrong by about the length of the step before, so the gradient's digits
     * come as fast as the zero's, a step later.
     *
     * @throws IllegalArgumentException if the function does not have these signs
     * @throws ArithmeticException if 100 steps do not suffice
     */
    @Traced
    static double zero(Curve curve, double low, double high) {
        double before = low;
        double yBefore = curve.at(before);
        double x = high;
        double y = curve.at(x);
        if (!(yBefore < 0 && y > 0)) {
            throw new IllegalArgumentException(
                    "no change of sign: " + yBefore + " at " + low + ", " + y + " at " + high);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = x - y * (x - before) / (y - yBefore);
            boolean inside = low <= next && next <= high;
            if (!inside) {
                next = (low + high) / 2;
            }
            if (inside && Math.abs(next - x) < TOLERANCE) {
                return next;
            }
            before = x;
            yBefore = y;
            x = next;
            y = curve.at(x);
            if (y > 0) {
                high = x;
            } else {
                low = x;
            }
        }
        throw new ArithmeticException("no zero between " + low + " and " + high + " in " + MOST_STEPS + " steps");
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Implied volatility: a gradient through a root finder");
        page.method(ImpliedVolatility.class, "of");

        double plain = of(1.875, 21, 20, 0.1, 0.25);
        Value price = Value.of(1.875);
        Value spot = Value.of(21);
        Value strike = Value.of(20);
        Value rate = Value.of(0.1);
        Value time = Value.of(0.25);
        Value implied = ImpliedVolatilityTraced.of(price, spot, strike, rate, time);
        page.results(ImpliedVolatility.class, "of(...)", plain, implied);

        Graph graph = Graph.of(implied);
        page.heading("Its steps, each with its own gradient in the price");
        for (Value step : graph.topologicalOrder()) {
            if ("next".equals(step.name())) {
                step.backward();
                page.line("%.15f   %.15f", step.data(), price.grad());
            }
        }

        graph.backward();
        Value volatility = Value.of(plain);
        Value[] others = {Value.of(21), Value.of(20), Value.of(0.1), Value.of(0.25)};
        Value market = BlackScholesTraced.price(others[0], others[1], others[2], volatility, others[3]);
        market.backward();
        double vega = volatility.grad();
        page.heading("Its gradient through all steps, and by the implicit function theorem");
        String line = "d / d %-8s %16.12f   %-20s %16.12f";
        page.line(line, "price", price.grad(), "1 / vega", 1 / vega);
        page.line(line, "spot", spot.grad(), "-delta / vega", -others[0].grad() / vega);
        page.line(line, "strike", strike.grad(), "-dual delta / vega", -others[1].grad() / vega);
        page.line(line, "rate", rate.grad(), "-rho / vega", -others[2].grad() / vega);
        page.line(line, "time", time.grad(), "theta / vega", -others[3].grad() / vega);
        page.line(
                "Of the %d nodes the theorem needs %d, those of one price.",
                graph.size(), Graph.of(market).size());
        page.picture(graph, "implied-volatility");
    }
}
