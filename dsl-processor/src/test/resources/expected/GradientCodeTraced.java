package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link GradientCode}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "smoothed(double[],double,int) writes 0",
        "throughTheGraph(double,double[]) writes 1"
})
final class GradientCodeTraced {
    private static final double EPSILON = 1.0E-12;

    private GradientCodeTraced() {
    }

    /**
     * The graph of {@link GradientCode#option(double, double, double, double, double)}.
     */
    static Value option(Value spot, Value strike, Value rate, Value volatility, Value time) {
        try (Scope scope = Scope.enter(Sites.OPTION)) {
            Nodes.argument(spot, scope, 1);
            Nodes.argument(strike, scope, 2);
            Nodes.argument(rate, scope, 3);
            Nodes.argument(volatility, scope, 4);
            Nodes.argument(time, scope, 5);
            Value deviation = Nodes.at(volatility.times(time.sqrt()), scope, 6); // GradientCode.java:11
            Value d1 = Nodes.at(
                    spot.div(strike).log().plus(rate.plus(volatility.times(volatility).div(2)).times(time))
                            .div(deviation),
                    scope, 7); // GradientCode.java:12
            Value d2 = Nodes.at(d1.minus(deviation), scope, 8); // GradientCode.java:13
            return Nodes.at(
                    spot.times(distribution(d1))
                            .minus(strike.times(rate.unaryMinus().times(time).exp()).times(distribution(d2))),
                    scope, 9); // GradientCode.java:14
        }
    }

    /**
     * The graph of {@link GradientCode#anomaly(double, double)}.
     */
    static Value anomaly(Value mean, Value eccentricity) {
        Scope scope = Scope.of(Sites.ANOMALY);
        Nodes.argument(mean, scope, 1);
        Nodes.argument(eccentricity, scope, 2);
        Value x = mean; // GradientCode.java:29
        for (int i = 0; i < 50; i++) { // GradientCode.java:30
            Scope pass = scope.pass("i", i);
            Value step = Nodes.at(
                    x.minus(eccentricity.times(x.sin())).minus(mean).div(Values.minus(1, eccentricity.times(x.cos()))),
                    pass, 3); // GradientCode.java:31
            x = Nodes.at(x.minus(step), pass, 4); // GradientCode.java:32
            if (Math.abs(step.data()) < EPSILON) { // GradientCode.java:33
                break; // GradientCode.java:34
            }
        }
        return x; // GradientCode.java:37
    }

    /**
     * The graph of {@link GradientCode#smoothed(double[], double, int)}.
     */
    static Value smoothed(Value[] a, Value c, int times) {
        try (Scope scope = Scope.enter(Sites.SMOOTHED)) {
            Nodes.elements(a, scope, 1);
            Nodes.argument(c, scope, 2);
            for (int t = 0; t < times && t < 9; t++) { // GradientCode.java:43
                for (int i = 1; i < a.length - 1; i++) { // GradientCode.java:44
                    a[i] = Nodes.at(
                            a[i].plus(c.times(a[i - 1].minus(Values.times(2, a[i])).plus(a[i + 1]))),
                            scope, 3); // GradientCode.java:45
                }
            }
            return norm(a); // GradientCode.java:48
        }
    }

    /**
     * The graph of {@link GradientCode#branches(double, double, int)}.
     */
    static Value branches(Value x, Value r, int n) {
        Scope scope = Scope.of(Sites.BRANCHES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(r, scope, 2);
        Value sum = Nodes.at(Value.constant(0), scope, 3); // GradientCode.java:61
        for (int i = 0; i < n && i < 40; i++) { // GradientCode.java:62
            Scope pass = scope.pass("i", i);
            if (x.data() > 0.5) { // GradientCode.java:63
                x = Nodes.at(r.times(x).times(Values.minus(1, x)), pass, 4); // GradientCode.java:64
                continue; // GradientCode.java:65
            }
            x = i % 2 == 0
                    ? Nodes.at(x.plus(Values.times(0.3, r)), pass, 5)
                    : Nodes.at(x.unaryMinus().times(0.9), pass, 6); // GradientCode.java:67
            sum = Nodes.at(sum.plus(x.max(0.1)), pass, 7); // GradientCode.java:68
            if (sum.data() > 50) { // GradientCode.java:69
                return Nodes.at(sum.times(2), pass, 8); // GradientCode.java:70
            }
        }
        return Nodes.at(sum.plus(x), scope, 9); // GradientCode.java:73
    }

    /**
     * The graph of {@link GradientCode#cell(double[][], double, double)}.
     */
    static Value cell(Value[][] weights, Value input, Value state) {
        Scope scope = Scope.of(Sites.CELL);
        Nodes.elements(weights, scope, 1);
        Nodes.argument(input, scope, 2);
        Nodes.argument(state, scope, 3);
        Value[] gates = Values.zeros(weights.length); // GradientCode.java:79
        for (int i = 0; i < gates.length; i++) { // GradientCode.java:80
            Scope pass = scope.pass("i", i);
            gates[i] = Nodes.at(
                    Values.div(
                            1,
                            Values.plus(
                                    1,
                                    weights[i][0].times(input).plus(weights[i][1].times(state)).plus(weights[i][2])
                                            .unaryMinus().exp())),
                    pass, 4); // GradientCode.java:81
        }
        Value next = Nodes.at(
                state.times(gates[0]).plus(gates[1].times(input.tanh())), scope, 5); // GradientCode.java:83
        return Nodes.at(gates[2].times(next.tanh()), scope, 6); // GradientCode.java:84
    }

    /**
     * The graph of {@link GradientCode#throughTheGraph(double, double[])}.
     */
    static Value throughTheGraph(Value x, Value[] a) {
        try (Scope scope = Scope.enter(Sites.THROUGH_THE_GRAPH)) {
            Nodes.argument(x, scope, 1);
            Nodes.elements(a, scope, 2);
            List<Value> list = new ArrayList<>(); // GradientCode.java:91
            list.add(x.times(x)); // GradientCode.java:92
            a[0] = Nodes.at(Nodes.unboxed(list.get(0)).times(a[1]), scope, 3); // GradientCode.java:93
            return Nodes.at(a[0].plus(x), scope, 4); // GradientCode.java:94
        }
    }

    /**
     * The graph of {@link GradientCode#distribution(double)}, which a traced method calls.
     */
    private static Value distribution(Value x) {
        try (Scope scope = Scope.enter(Sites.DISTRIBUTION)) {
            Nodes.argument(x, scope, 1);
            if (x.data() < 0) { // GradientCode.java:18
                return Nodes.at(
                        Values.minus(1, distribution(Nodes.at(x.unaryMinus(), scope, 2))),
                        scope, 3); // GradientCode.java:19
            }
            Value k = Nodes.at(
                    Values.div(1, Values.plus(1, Values.times(0.2316419, x))), scope, 4); // GradientCode.java:21
            Value tail = Nodes.at(
                    k.times(Values.plus(
                            0.31938153,
                            k.times(Values.plus(
                                    -0.356563782,
                                    k.times(Values.plus(
                                            1.781477937, k.times(Values.plus(-1.821255978, k.times(1.330274429))))))))),
                    scope, 5); // GradientCode.java:22
            return Nodes.at(
                    Values.minus(
                            1,
                            Nodes.div(
                                    tail.times(x.unaryMinus().times(x).div(2).exp()), Math.sqrt(2 * Math.PI),
                                    "Math.sqrt(2 * Math.PI)")),
                    scope, 6); // GradientCode.java:23
        }
    }

    /**
     * The graph of {@link GradientCode#norm(double[])}, which a traced method calls.
     */
    private static Value norm(Value[] a) {
        Scope scope = Scope.of(Sites.NORM);
        Nodes.elements(a, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // GradientCode.java:52
        for (Value each : a) { // GradientCode.java:53
            sum = Nodes.at(sum.plus(each.times(each)), scope, 3); // GradientCode.java:54
        }
        return Nodes.at(sum.sqrt(), scope, 4); // GradientCode.java:56
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OPTION = """
                GradientCode.java
                option
                9
                spot\s
                strike\s
                rate\s
                volatility\s
                time\s
                deviation 11:28-56(11:28-38,11:41-56(11:51-55))
                d1 12:21-104(12:22-91(12:22-45(12:31-44(12:31-35,12:38-44)),12:48-91(12:49-83(12:49-53,12:56-83(12:56-79(12:56-66,12:69-79)\
                ,12:82-83)),12:87-91)),12:95-104)
                d2 13:21-35(13:21-23,13:26-35)
                return 14:16-92(14:16-39(14:16-20,14:23-39),14:42-92(14:42-73(14:42-48,14:51-73(14:60-72(14:60-65(14:61-65),14:68-72))),14:\
                76-92))

                    @Gradient
                    static double option(double spot, double strike, double rate, double volatility, double time) {
                        double deviation = volatility * Math.sqrt(time);
                        double d1 = (Math.log(spot / strike) + (rate + volatility * volatility / 2) * time) / deviation;
                        double d2 = d1 - deviation;
                        return spot * distribution(d1) - strike * Math.exp(-rate * time) * distribution(d2);
                    }
                """;

        static final String ANOMALY = """
                GradientCode.java
                anomaly
                27
                mean\s
                eccentricity\s
                step 31:27-101(31:28-65(31:28-58(31:28-29,31:32-58(31:32-44,31:47-58(31:56-57))),31:61-65),31:70-100(31:70-71,31:74-100(31:\
                74-86,31:89-100(31:98-99))))
                x 32:13-22(32:13-14,32:18-22)

                    @Gradient
                    static double anomaly(double mean, double eccentricity) {
                        double x = mean;
                        for (int i = 0; i < 50; i++) {
                            double step = (x - eccentricity * Math.sin(x) - mean) / (1 - eccentricity * Math.cos(x));
                            x -= step;
                            if (Math.abs(step) < EPSILON) {
                                break;
                            }
                        }
                        return x;
                    }
                """;

        static final String SMOOTHED = """
                GradientCode.java
                smoothed
                41
                a\s
                c\s
                a[i] 45:17-61(45:17-21,45:25-61(45:25-26,45:30-60(45:30-49(45:30-38,45:41-49(45:41-42,45:45-49)),45:52-60)))

                    @Gradient
                    static double smoothed(double[] a, double c, int times) {
                        for (int t = 0; t < times && t < 9; t++) {
                            for (int i = 1; i < a.length - 1; i++) {
                                a[i] += c * (a[i - 1] - 2 * a[i] + a[i + 1]);
                            }
                        }
                        return norm(a);
                    }
                """;

        static final String BRANCHES = """
                GradientCode.java
                branches
                59
                x\s
                r\s
                sum 61:22-23
                x 64:21-36(64:21-26(64:21-22,64:25-26),64:30-35(64:30-31,64:34-35))
                x 67:30-41(67:30-31,67:34-41(67:34-37,67:40-41))
                x 67:44-52(67:44-46(67:45-46),67:49-52)
                sum 68:13-36(68:13-16,68:20-36(68:29-30,68:32-35))
                return 70:24-31(70:24-27,70:30-31)
                return 73:16-23(73:16-19,73:22-23)

                    @Gradient
                    static double branches(double x, double r, int n) {
                        double sum = 0;
                        for (int i = 0; i < n && i < 40; i++) {
                            if (x > 0.5) {
                                x = r * x * (1 - x);
                                continue;
                            }
                            x = i % 2 == 0 ? x + 0.3 * r : -x * 0.9;
                            sum += Math.max(x, 0.1);
                            if (sum > 50) {
                                return sum * 2;
                            }
                        }
                        return sum + x;
                    }
                """;

        static final String CELL = """
                GradientCode.java
                cell
                77
                weights\s
                input\s
                state\s
                gates[i] 81:24-108(81:24-25,81:29-107(81:29-30,81:33-107(81:42-106(81:44-105(81:44-89(81:44-65(81:44-57,81:60-65),81:68-89(\
                81:68-81,81:84-89)),81:92-105)))))
                next 83:23-69(83:23-39(83:23-28,83:31-39),83:42-69(83:42-50,83:53-69(83:63-68)))
                return 84:16-42(84:16-24,84:27-42(84:37-41))

                    @Gradient
                    static double cell(double[][] weights, double input, double state) {
                        double[] gates = new double[weights.length];
                        for (int i = 0; i < gates.length; i++) {
                            gates[i] = 1 / (1 + Math.exp(-(weights[i][0] * input + weights[i][1] * state + weights[i][2])));
                        }
                        double next = state * gates[0] + gates[1] * Math.tanh(input);
                        return gates[2] * Math.tanh(next);
                    }
                """;

        static final String THROUGH_THE_GRAPH = """
                GradientCode.java
                throughTheGraph
                88
                x\s
                a\s
                a[0] 93:16-34(93:16-27,93:30-34)
                return 94:16-24(94:16-20,94:23-24)

                    @Gradient
                    @SuppressWarnings("traced:gradient-through-graph")
                    static double throughTheGraph(double x, double[] a) {
                        java.util.List<Double> list = new java.util.ArrayList<>();
                        list.add(x * x);
                        a[0] = list.get(0) * a[1];
                        return a[0] + x;
                    }
                """;

        static final String DISTRIBUTION = """
                GradientCode.java
                distribution
                17
                x\s
                 19:37-39(19:38-39)
                return 19:20-40(19:20-21,19:24-40)
                k 21:20-43(21:20-21,21:25-42(21:25-26,21:29-42(21:29-38,21:41-42)))
                tail 22:23-119(22:23-24,22:28-118(22:28-38,22:41-118(22:41-42,22:46-117(22:46-58(22:47-58),22:61-117(22:61-62,22:66-116(22:\
                66-77,22:80-116(22:80-81,22:85-115(22:85-97(22:86-97),22:100-115(22:100-101,22:104-115)))))))))
                return 23:16-72(23:16-17,23:20-72(23:20-47(23:20-24,23:27-47(23:36-46(23:36-42(23:36-38(23:37-38),23:41-42),23:45-46))),23:\
                50-72(23:60-71(23:60-61,23:64-71))))

                    private static double distribution(double x) {
                        if (x < 0) {
                            return 1 - distribution(-x);
                        }
                        double k = 1 / (1 + 0.2316419 * x);
                        double tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
                        return 1 - tail * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
                    }
                """;

        static final String NORM = """
                GradientCode.java
                norm
                51
                a\s
                sum 52:22-23
                sum 54:13-31(54:13-16,54:20-31(54:20-24,54:27-31))
                return 56:16-30(56:26-29)

                    private static double norm(double[] a) {
                        double sum = 0;
                        for (double each : a) {
                            sum += each * each;
                        }
                        return Math.sqrt(sum);
                    }
                """;
    }
}
