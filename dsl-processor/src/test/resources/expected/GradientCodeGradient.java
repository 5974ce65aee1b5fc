package good;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import javax.annotation.processing.Generated;

/**
 * The gradients of methods of {@code GradientCode}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class GradientCodeGradient {
    private GradientCodeGradient() {
    }

    /**
     * The value of option, and its derivative in each parameter.
     */
    static Option option(double spot, double strike, double rate, double volatility, double time) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[5];
        double value = option(tape, spot, strike, rate, volatility, time, partials);
        tape.giveBack();
        return new Option(value, partials[0], partials[1], partials[2], partials[3], partials[4]);
    }

    /**
     * The value; the derivatives are added to the last arrays.
     */
    static double option(Tape tape, double spot, double strike, double rate, double volatility,
            double time, double[] partials) {
        double sqrt = Math.sqrt(time);
        double deviation = volatility * sqrt; // GradientCode.java:11
        double ratio = spot / strike;
        double ratio2 = volatility * volatility / 2;
        double d1 = (Math.log(ratio) + (rate + ratio2) * time) / deviation; // GradientCode.java:12
        double d2 = d1 - deviation; // GradientCode.java:13
        DistributionSlopes distributionSlopes = distribution(tape, d1); // GradientCode.java:14
        double distribution = distributionSlopes.value();
        double distributionByX = distributionSlopes.by0();
        DistributionSlopes distributionSlopes2 = distribution(tape, d2); // GradientCode.java:14
        double distribution2 = distributionSlopes2.value();
        double distributionByX2 = distributionSlopes2.by0();
        double exp = Math.exp(-rate * time);
        double value = spot * distribution - strike * exp * distribution2; // GradientCode.java:14

        // return spot * distribution(d1) - strike * Math.exp(-rate * time) * distribution( ...
        double spotBar = distribution;
        double distributionBar = spot;
        double strikeBar = -(distribution2 * exp);
        double expBar = -(distribution2 * strike);
        double distribution2Bar = -(strike * exp);
        double by = expBar * exp;
        double rateBar = -(by * time);
        double timeBar = -(by * rate);
        // distribution(d2)
        double d2Bar = distribution2Bar * distributionByX2;
        // distribution(d1)
        double d1Bar = distributionBar * distributionByX;
        // double d2 = d1 - deviation;
        d1Bar += d2Bar;
        double deviationBar = -d2Bar;
        // double d1 = (Math.log(spot / strike) + (rate + volatility * volatility / 2) * ti ...
        double by2 = d1Bar * (1 / deviation);
        double by3 = by2 * time;
        double ratioBar = by2 * (1 / ratio);
        rateBar += by3;
        double ratio2Bar = by3;
        timeBar += by2 * (rate + ratio2);
        deviationBar -= by2 * d1;
        double by4 = ratio2Bar / 2.0;
        double volatilityBar = by4 * volatility * 2;
        double by5 = ratioBar * (1 / strike);
        spotBar += by5;
        strikeBar -= by5 * ratio;
        // double deviation = volatility * Math.sqrt(time);
        volatilityBar += deviationBar * sqrt;
        double sqrtBar = deviationBar * volatility;
        timeBar += sqrtBar * (0.5 / sqrt);
        partials[0] += spotBar;
        partials[1] += strikeBar;
        partials[2] += rateBar;
        partials[3] += volatilityBar;
        partials[4] += timeBar;
        return value;
    }

    /**
     * The value of anomaly, and its derivative in each parameter.
     */
    static Anomaly anomaly(double mean, double eccentricity) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[2];
        double value = anomaly(tape, mean, eccentricity, partials);
        tape.giveBack();
        return new Anomaly(value, partials[0], partials[1]);
    }

    /**
     * The value; the derivatives are added to the last arrays.
     */
    static double anomaly(Tape tape, double mean, double eccentricity, double[] partials) {
        double[] kept = tape.numbers();
        int start = tape.top();
        int top = start;
        double step = 0;
        double cosOfX = 0;
        double sinOfX = 0;
        int passes = 0;
        double x = mean; // GradientCode.java:29
        passes = 0;
        for (int i = 0; i < 50; i++) {
            if (kept.length - top < 3) {
                kept = tape.grown(top, 3);
            }
            passes++;
            kept[top++] = sinOfX;
            sinOfX = Math.sin(x);
            kept[top++] = cosOfX;
            cosOfX = Math.cos(x);
            kept[top++] = step;
            step = (x - eccentricity * sinOfX - mean) / (1 - eccentricity * cosOfX); // GradientCode.java:31
            x -= step; // GradientCode.java:32
            if (Math.abs(step) < 1.0E-12) {
                break;
            }
        }
        double value = x; // GradientCode.java:37

        // return x;
        double xBar = 1;
        double eccentricityBar = 0;
        double meanBar = 0;
        while (passes > 0) {
            passes--;
            // x -= step;
            double stepBar = xBar * -1;
            // double step = (x - eccentricity * Math.sin(x) - mean) / (1 - eccentricity * Math ...
            double by = stepBar * (1 / (1 - eccentricity * cosOfX));
            double by2 = by * step;
            xBar += by - by * eccentricity * cosOfX - by2 * eccentricity * sinOfX;
            eccentricityBar += -(by * sinOfX) + by2 * cosOfX;
            meanBar -= by;
            step = kept[--top];
            cosOfX = kept[--top];
            sinOfX = kept[--top];
        }
        // double x = mean;
        meanBar += xBar;
        partials[0] += meanBar;
        partials[1] += eccentricityBar;
        tape.top(start);
        return value;
    }

    /**
     * The value of smoothed, and its derivative in each parameter.
     */
    static Smoothed smoothed(double[] a, double c, int times) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[1];
        double[] aBar = Tape.like(a);
        double value = smoothed(tape, a, c, times, partials, aBar);
        tape.giveBack();
        return new Smoothed(value, aBar, partials[0]);
    }

    /**
     * The value; the derivatives are added to the last arrays.
     */
    static double smoothed(Tape tape, double[] a, double c, int times, double[] partials,
            double[] aSum) {
        Tape.requireDistinct("a, aSum", a, aSum);
        double[] kept = tape.numbers();
        int start = tape.top();
        int top = start;
        int passes = 0;
        passes = 0;
        for (int t = 0; t < times && t < 9; t++) {
            passes++;
            for (int i = 1; i < a.length - 1; i++) {
                if (kept.length - top < 1) {
                    kept = tape.grown(top, 1);
                }
                double sum = a[i - 1] - 2 * a[i] + a[i + 1];
                a[i] += c * sum; // GradientCode.java:45
                kept[top++] = sum;
            }
        }
        tape.top(top);
        double norm = normForward(tape, a); // GradientCode.java:48
        kept = tape.numbers();
        top = tape.top();
        double value = norm; // GradientCode.java:48

        double[] aAfter = Tape.copyOf(a);
        double[] aBar = Tape.like(a);
        // return norm(a);
        double normBar = 1;
        // norm(a)
        tape.top(top);
        normReverse(tape, a, normBar, aBar);
        top = tape.top();
        double cBar = 0;
        while (passes > 0) {
            passes--;
            for (int i = a.length - 1 - 1; i >= 1; i--) {
                double sum = kept[--top];
                // a[i] += c * (a[i - 1] - 2 * a[i] + a[i + 1]);
                double sumBar = 0;
                if (aBar[i] != 0) {
                    double by = aBar[i];
                    cBar += by * sum;
                    sumBar += by * c;
                }
                aBar[i - 1] += sumBar;
                aBar[i] -= sumBar * 2.0;
                aBar[i + 1] += sumBar;
            }
        }
        Tape.copy(aAfter, a);
        partials[0] += cBar;
        Tape.add(aBar, aSum);
        tape.top(start);
        return value;
    }

    /**
     * The value of branches, and its derivative in each parameter.
     */
    static Branches branches(double x, double r, int n) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[2];
        double value = branches(tape, x, r, n, partials);
        tape.giveBack();
        return new Branches(value, partials[0], partials[1]);
    }

    /**
     * The value; the derivatives are added to the last arrays.
     */
    static double branches(Tape tape, double x, double r, int n, double[] partials) {
        double[] kept = tape.numbers();
        int start = tape.top();
        int top = start;
        double value = 0;
        int exit = 0;
        boolean went3 = false;
        boolean went2 = false;
        int exit2 = 0;
        int passes = 0;
        forward: {
            double sum = 0; // GradientCode.java:61
            passes = 0;
            for (int i = 0; i < n && i < 40; i++) {
                if (kept.length - top < 5) {
                    kept = tape.grown(top, 5);
                }
                passes++;
                kept[top++] = exit2;
                exit2 = 0;
                if (x > 0.5) {
                    kept[top++] = x;
                    x = r * x * (1 - x); // GradientCode.java:64
                    exit2 = 1;
                    continue;
                }
                double chosen;
                kept[top++] = went2 ? 1 : 0;
                went2 = i % 2 == 0;
                if (went2) {
                    chosen = x + 0.3 * r; // GradientCode.java:67
                } else {
                    chosen = -x * 0.9; // GradientCode.java:67
                }
                kept[top++] = x;
                x = chosen; // GradientCode.java:67
                sum += Math.max(x, 0.1); // GradientCode.java:68
                kept[top++] = went3 ? 1 : 0;
                went3 = sum > 50;
                if (went3) {
                    value = sum * 2; // GradientCode.java:70
                    exit2 = 2;
                    exit = 2;
                    break forward;
                }
            }
            value = sum + x; // GradientCode.java:73
        }

        double sumBar = 0;
        double xBar = 0;
        if (exit != 2) {
            // return sum + x;
            sumBar += 1;
            xBar += 1;
        }
        double rBar = 0;
        while (passes > 0) {
            passes--;
            double chosenBar = 0;
            if (exit2 == 1) {
                x = kept[--top];
                // x = r * x * (1 - x);
                double by = 1 - x;
                rBar += xBar * (by * x);
                xBar *= by * r - r * x;
            } else {
                if (went3) {
                    // return sum * 2;
                    sumBar += 2.0;
                }
                went3 = kept[--top] != 0;
                // sum += Math.max(x, 0.1);
                xBar += sumBar * (x > 0.1 ? 1 : x < 0.1 ? 0 : x == 0.1 ? 0.5 : Double.NaN);
                // x = i % 2 == 0 ? x + 0.3 * r : -x * 0.9;
                chosenBar += xBar;
                xBar = 0;
                x = kept[--top];
                if (went2) {
                    // x + 0.3 * r
                    xBar += chosenBar;
                    rBar += chosenBar * 0.3;
                    chosenBar = 0;
                } else {
                    // -x * 0.9
                    xBar -= chosenBar * 0.9;
                    chosenBar = 0;
                }
                went2 = kept[--top] != 0;
            }
            exit2 = (int) kept[--top];
        }
        partials[0] += xBar;
        partials[1] += rBar;
        tape.top(start);
        return value;
    }

    /**
     * The value of cell, and its derivative in each parameter.
     */
    static Cell cell(double[][] weights, double input, double state) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[2];
        double[][] weightsBar = Tape.like(weights);
        double value = cell(tape, weights, input, state, partials, weightsBar);
        tape.giveBack();
        return new Cell(value, weightsBar, partials[0], partials[1]);
    }

    /**
     * The value; the derivatives are added to the last arrays.
     */
    static double cell(Tape tape, double[][] weights, double input, double state, double[] partials,
            double[][] weightsBar) {
        double[] kept = tape.numbers();
        int start = tape.top();
        int top = start;
        double[] gates = new double[weights.length]; // GradientCode.java:79
        for (int i = 0; i < gates.length; i++) {
            if (kept.length - top < 1) {
                kept = tape.grown(top, 1);
            }
            double exp = Math.exp(-(weights[i][0] * input + weights[i][1] * state + weights[i][2]));
            gates[i] = 1 / (1 + exp); // GradientCode.java:81
            kept[top++] = exp;
        }
        double tanh = Math.tanh(input);
        double next = state * gates[0] + gates[1] * tanh; // GradientCode.java:83
        double tanh2 = Math.tanh(next);
        double value = gates[2] * tanh2; // GradientCode.java:84

        double[] gatesBar = Tape.like(gates);
        // return gates[2] * Math.tanh(next);
        gatesBar[2] += tanh2;
        double tanh2Bar = gates[2];
        double nextBar = tanh2Bar * (tanh2 * tanh2 > 0.75 ? 1 / Math.cosh(next) / Math.cosh(next) : 1 - tanh2 * tanh2);
        // double next = state * gates[0] + gates[1] * Math.tanh(input);
        double stateBar = nextBar * gates[0];
        gatesBar[0] += nextBar * state;
        gatesBar[1] += nextBar * tanh;
        double tanhBar = nextBar * gates[1];
        double inputBar = tanhBar * (tanh * tanh > 0.75 ? 1 / Math.cosh(input) / Math.cosh(input) : 1 - tanh * tanh);
        for (int i = gates.length - 1; i >= 0; i--) {
            double exp = kept[--top];
            // gates[i] = 1 / (1 + Math.exp(-(weights[i][0] * input + weights[i][1] * state + w ...
            double newBar = gatesBar[i];
            gatesBar[i] = 0;
            double expBar = 0;
            if (newBar != 0) {
                expBar -= newBar * (gates[i] * gates[i]);
            }
            if (expBar != 0) {
                double by = expBar * exp;
                weightsBar[i][0] -= by * input;
                inputBar -= by * weights[i][0];
                weightsBar[i][1] -= by * state;
                stateBar -= by * weights[i][1];
                weightsBar[i][2] -= by;
            }
        }
        partials[0] += inputBar;
        partials[1] += stateBar;
        tape.top(start);
        return value;
    }

    /**
     * The value of throughTheGraph, and its derivative in each parameter.
     */
    static ThroughTheGraph throughTheGraph(double x, double[] a) {
        Tape tape = Tape.ofThread();
        double[] partials = new double[1];
        double[] aBar = Tape.like(a);
        double value = throughTheGraph(tape, x, a, partials, aBar);
        tape.giveBack();
        return new ThroughTheGraph(value, partials[0], aBar);
    }

    /**
     * The value; its derivatives, which come from the graph, are added to the arrays.
     */
    static double throughTheGraph(Tape tape, double x, double[] a, double[] partials,
            double[] aBar) {
        Tape.requireDistinct("a, aBar", a, aBar);
        Value xValue = Value.of(x);
        var aLeaves = Values.of(a);
        var aValues = aLeaves.clone();
        Value result;
        try {
            result = GradientCodeTraced.throughTheGraph(xValue, aValues);
        } finally {
            Tape.copy(Values.data(aValues), a);
        }
        result.backward();
        partials[0] += xValue.grad();
        Tape.add(Values.grad(aLeaves), aBar);
        return result.data();
    }

    private static DistributionSlopes distribution(Tape tape, double x) {
        double value = 0;
        double sqrt = 0;
        double exp = 0;
        double tail = 0;
        double product2 = 0;
        double k = 0;
        double product = 0;
        double sum = 0;
        double distributionByX = 0;
        forward: {
            if (x < 0) {
                DistributionSlopes distributionSlopes = distribution(tape, -x); // GradientCode.java:19
                double distribution = distributionSlopes.value();
                distributionByX = distributionSlopes.by0();
                value = 1 - distribution; // GradientCode.java:19
                break forward;
            }
            k = 1 / (1 + 0.2316419 * x); // GradientCode.java:21
            sum = -1.821255978 + k * 1.330274429;
            product = k * (1.781477937 + k * sum);
            product2 = k * (-0.356563782 + product);
            tail = k * (0.31938153 + product2); // GradientCode.java:22
            exp = Math.exp(-x * x / 2);
            sqrt = Math.sqrt(2 * Math.PI);
            value = 1 - tail * exp / sqrt; // GradientCode.java:23
        }

        double expBar = 0;
        double kBar = 0;
        double product2Bar = 0;
        double productBar = 0;
        double sumBar = 0;
        double tailBar = 0;
        double xBar = 0;
        if (x < 0) {
            // return 1 - distribution(-x);
            double distributionBar = -1;
            // distribution(-x)
            xBar -= distributionBar * distributionByX;
        } else {
            // return 1 - tail * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            double by = 1 / sqrt;
            tailBar -= by * exp;
            expBar -= by * tail;
            double by2 = expBar * exp / 2.0;
            xBar -= by2 * x * 2;
            // double tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.8 ...
            kBar += tailBar * (0.31938153 + product2);
            product2Bar += tailBar * k;
            kBar += product2Bar * (-0.356563782 + product);
            productBar += product2Bar * k;
            double by3 = productBar * k;
            kBar += productBar * (1.781477937 + k * sum) + by3 * sum;
            sumBar += by3 * k;
            kBar += sumBar * 1.330274429;
            // double k = 1 / (1 + 0.2316419 * x);
            xBar -= kBar * (k * k) * 0.2316419;
        }
        return new DistributionSlopes(value, xBar);
    }

    private static double normForward(Tape tape, double[] a) {
        double[] kept = tape.numbers();
        int top = tape.top();
        double sum = 0; // GradientCode.java:52
        for (int i = 0; i < a.length; i++) {
            double each = a[i];
            sum += each * each; // GradientCode.java:54
        }
        double value = Math.sqrt(sum); // GradientCode.java:56
        if (kept.length - top < 1) {
            kept = tape.grown(top, 1);
        }
        kept[top++] = value;
        tape.top(top);
        return value;
    }

    private static void normReverse(Tape tape, double[] a, double valueBar, double[] aBar) {
        double[] kept = tape.numbers();
        int top = tape.top();
        double value = kept[--top];
        // return Math.sqrt(sum);
        double sumBar = 0;
        if (valueBar != 0) {
            sumBar += valueBar * (0.5 / value);
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double each = a[i];
            // sum += each * each;
            double eachBar = 0;
            if (sumBar != 0) {
                eachBar += sumBar * (each * 2);
            }
            aBar[i] += eachBar;
        }
        tape.top(top);
    }

    /**
     * The value of option, and its derivative in each parameter.
     */
    record Option(double value, double spot, double strike, double rate, double volatility,
            double time) {
    }

    /**
     * The value of anomaly, and its derivative in each parameter.
     */
    record Anomaly(double value, double mean, double eccentricity) {
    }

    /**
     * The value of smoothed, and its derivative in each parameter.
     */
    record Smoothed(double value, double[] a, double c) {
    }

    /**
     * The value of branches, and its derivative in each parameter.
     */
    record Branches(double value, double x, double r) {
    }

    /**
     * The value of cell, and its derivative in each parameter.
     */
    record Cell(double value, double[][] weights, double input, double state) {
    }

    /**
     * The value of throughTheGraph, and its derivative in each parameter.
     */
    record ThroughTheGraph(double value, double x, double[] a) {
    }

    private record DistributionSlopes(double value, double by0) {
    }
}
