package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;
import java.util.Locale;

/** The price of a European call; its gradient is what traders call the greeks. */
public final class BlackScholes {
    private BlackScholes() {}

    /** The price today; rate and volatility are a year's, and the time to expiry is in years. */
    @Traced
    static double price(double spot, double strike, double rate, double volatility, double time) {
        double deviation = volatility * Math.sqrt(time);
        double d1 = (Math.log(spot / strike) + (rate + volatility * volatility * 0.5) * time) / deviation;
        double d2 = d1 - deviation;
        return spot * cdf(d1) - strike * Math.exp(-(rate * time)) * cdf(d2);
    }

    /** The standard normal distribution function, with an error below 7.5e-8: Abramowitz and Stegun, 26.2.17. */
    private static double cdf(double x) {
        double z = x < 0 ? -x : x;
        double k = 1 / (1 + 0.2316419 * z);
        double sum = 1.330274429 * k - 1.821255978;
        sum = sum * k + 1.781477937;
        sum = sum * k - 0.356563782;
        sum = sum * k + 0.319381530;
        double tail = Math.exp(-0.5 * (z * z)) * 0.3989422804014327 * (sum * k);
        return x < 0 ? tail : 1 - tail;
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Black-Scholes: a price and its greeks");
        page.method(BlackScholes.class, "price");

        double plain = price(100, 105, 0.02, 0.25, 0.5);
        Value spot = Value.of(100);
        Value strike = Value.of(105);
        Value rate = Value.of(0.02);
        Value volatility = Value.of(0.25);
        Value time = Value.of(0.5);
        Value price = BlackScholesTraced.price(spot, strike, rate, volatility, time);
        page.results(BlackScholes.class, "price(...)", plain, price);

        Graph graph = Graph.of(price);
        graph.backward();
        page.heading("Its gradient: the greeks");
        page.line(greek("delta", "spot", spot.grad()));
        page.line(greek("dual delta", "strike", strike.grad()));
        page.line(greek("rho", "rate", rate.grad()));
        page.line(greek("vega", "volatility", volatility.grad()));
        page.line(greek("-theta", "time", time.grad()));
        page.picture(graph, "black-scholes");
    }

    private static String greek(String name, String input, double gradient) {
        return String.format(Locale.ROOT, "%-10s  d price / d %-10s  %9.5f", name, input, gradient);
    }
}
