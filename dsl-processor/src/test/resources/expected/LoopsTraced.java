package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Loops}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class LoopsTraced {
    private LoopsTraced() {
    }

    /**
     * The graph of {@link Loops#power(double, int)}.
     */
    static Value power(Value x, int n) {
        Scope scope = Scope.of(Sites.POWER);
        Value.argument(x, scope, 1);
        Value product = Value.constant(1).at(scope, 2); // Loops.java:9
        for (int i = 0; i < n % 9; i++) { // Loops.java:10
            product = product.times(x).at(scope, 3); // Loops.java:11
        }
        return product; // Loops.java:13
    }

    /**
     * The graph of {@link Loops#newton(double)}.
     */
    static Value newton(Value a) {
        Scope scope = Scope.of(Sites.NEWTON);
        Value.argument(a, scope, 1);
        Value x = a.data() > 1 ? a : Value.constant(1).at(scope, 2); // Loops.java:18
        int steps = 0; // Loops.java:19
        while (Math.abs(x.data() * x.data() - a.data()) > 1e-12 * a.data() && steps < 50) { // Loops.java:20
            x = x.plus(a.div(x)).div(2).at(scope, 3); // Loops.java:21
            steps++; // Loops.java:22
        }
        return x; // Loops.java:24
    }

    /**
     * The graph of {@link Loops#halved(double)}.
     */
    static Value halved(Value x) {
        Scope scope = Scope.of(Sites.HALVED);
        Value.argument(x, scope, 1);
        int n = 0; // Loops.java:29
        do {
            x = x.div(2).at(scope, 2); // Loops.java:30
        } while (x.data() > 1 && ++n < 60); // Loops.java:30
        return x; // Loops.java:31
    }

    /**
     * The graph of {@link Loops#series(double)}.
     */
    static Value series(Value x) {
        Scope scope = Scope.of(Sites.SERIES);
        Value.argument(x, scope, 1);
        Value sum = Value.constant(0).at(scope, 2); // Loops.java:36
        Value term = Value.constant(1).at(scope, 3); // Loops.java:37
        for (int n = 1;; n++) { // Loops.java:38
            sum = sum.plus(term).at(scope, 4); // Loops.java:39
            term = term.times(x).div(n, "n").at(scope, 5); // Loops.java:40
            if (Math.abs(term.data()) < 1e-9) { // Loops.java:41
                break; // Loops.java:42
            }
            if (n > 40) { // Loops.java:44
                return Value.constant(Double.NaN, "Double.NaN").at(scope, 6); // Loops.java:45
            }
        }
        return sum; // Loops.java:48
    }

    /**
     * The graph of {@link Loops#activeHead(double, double)}.
     */
    static Value activeHead(Value x, Value limit) {
        Scope scope = Scope.of(Sites.ACTIVE_HEAD);
        Value.argument(x, scope, 1);
        Value.argument(limit, scope, 2);
        int turns = 0; // Loops.java:53
        Value last = x; // Loops.java:54
        {
            Value y = x; // Loops.java:55
            double step = 0.5; // Loops.java:55
            for (; y.data() < limit.data() && turns < 30; y = y.plus(step, "step").at(scope, 3), turns++) { // Loops.java:55
                if (y.data() < 0) { // Loops.java:56
                    continue; // Loops.java:57
                }
                last = y; // Loops.java:59
            }
        }
        for (Value y = x, z = limit; y.data() < z.data() && turns < 60; y = y.plus(1).at(scope, 4), z = z.minus(1).at(scope, 5), turns += 1) { // Loops.java:61
            last = last.plus(y.times(z)).at(scope, 6); // Loops.java:62
        }
        return last; // Loops.java:64
    }

    /**
     * The graph of {@link Loops#labels(double, int)}.
     */
    static Value labels(Value x, int n) {
        Scope scope = Scope.of(Sites.LABELS);
        Value.argument(x, scope, 1);
        Value sum = x; // Loops.java:69
        outer: for (int i = 0; i < n % 6; i++) { // Loops.java:71
            {
                double j = 0; // Loops.java:73
                Value k = x; // Loops.java:73
                inner: for (; j < 4; j++) { // Loops.java:73
                    if (j > i) { // Loops.java:74
                        continue outer; // Loops.java:74
                    }
                    if (sum.data() > 1e6) { // Loops.java:75
                        break outer; // Loops.java:75
                    }
                    if (k.data() > j) { // Loops.java:76
                        break inner; // Loops.java:76
                    }
                    sum = sum.times(1.5).plus(j, "j").at(scope, 2); // Loops.java:77
                }
            }
            sum = sum.plus(1).at(scope, 3); // Loops.java:79
        }
        done:
        {
            if (sum.data() < 0) { // Loops.java:82
                break done; // Loops.java:82
            }
            sum = sum.unaryMinus().at(scope, 4); // Loops.java:83
        }
        int turns = 0; // Loops.java:85
        spin:
        while (true) { // Loops.java:87
            sum = sum.minus(1).at(scope, 5); // Loops.java:88
            if (sum.data() < 100 || turns++ > 20) { // Loops.java:89
                break spin; // Loops.java:89
            }
            sum = sum.div(10).at(scope, 6); // Loops.java:90
        }
        return sum; // Loops.java:92
    }

    /**
     * The graph of {@link Loops#nestedAssignments(double, double)}.
     */
    static Value nestedAssignments(Value x, Value y) {
        Scope scope = Scope.of(Sites.NESTED_ASSIGNMENTS);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        Value a; // Loops.java:97
        Value b; // Loops.java:97
        a = (b = x.times(y).at(scope, 3)); // Loops.java:98
        Value c = (a = x.plus(1).at(scope, 4)).times(a).plus(a).at(scope, 5); // Loops.java:99
        Value d = x.plus((x = y).times(x))
                .minus((x = x.plus(2).at(scope, 6)).div((x = x.plus(1).at(scope, 7))))
                .at(scope, 8); // Loops.java:100
        int n = 0; // Loops.java:101
        while (((b = b.div(2).at(scope, 9)).data()) > 1 && n++ < 40) { // Loops.java:102
            c = c.plus(b).at(scope, 10); // Loops.java:103
        }
        return a.plus(b).plus(c)
                .plus(y.data() > 0 ? (a = y) : (b = Value.constant(2).at(scope, 11))).plus(d)
                .plus(Values.times(n = 3, "n = 3", a)).plus(n, "n").at(scope, 12); // Loops.java:105
    }

    /**
     * The graph of {@link Loops#factorial(double)}.
     */
    static Value factorial(Value n) {
        try (Scope scope = Scope.enter(Sites.FACTORIAL)) {
            Value.argument(n, scope, 1);
            return n.data() > 20 || !(n.data() > 1) ? Value.constant(1).at(scope, 2)
                    : n.times(factorial(n.minus(1).at(scope, 3))).at(scope, 4); // Loops.java:110
        }
    }

    /**
     * The graph of {@link Loops#even(double, int)}.
     */
    static Value even(Value x, int depth) {
        try (Scope scope = Scope.enter(Sites.EVEN)) {
            Value.argument(x, scope, 1);
            return depth > 7 || depth < 0 ? x
                    : odd(x.times(0.5).at(scope, 2), depth + 1); // Loops.java:115
        }
    }

    /**
     * The graph of {@link Loops#passiveLoop(double, int)}.
     */
    static Value passiveLoop(Value x, int n) {
        Scope scope = Scope.of(Sites.PASSIVE_LOOP);
        Value.argument(x, scope, 1);
        int count = 0; // Loops.java:124
        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) { // Loops.java:125
            count += i & j; // Loops.java:125
        }
        for (;;) { // Loops.java:126
            if (count++ > 3) { // Loops.java:127
                break; // Loops.java:127
            }
        }
        return x.times(count, "count").at(scope, 2); // Loops.java:129
    }

    /**
     * The graph of {@link Loops#odd(double, int)}, which a traced method calls.
     */
    private static Value odd(Value x, int depth) {
        try (Scope scope = Scope.enter(Sites.ODD)) {
            Value.argument(x, scope, 1);
            return even(x.plus(1).at(scope, 2), depth + 1).times(2).at(scope, 3); // Loops.java:119
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String POWER = "Loops.java\n"
                + "power\n"
                + "7\n"
                + "x \n"
                + "product 9:26-27\n"
                + "product 11:13-25(11:13-20,11:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double power(double x, int n) {\n"
                + "        double product = 1;\n"
                + "        for (int i = 0; i < n % 9; i++) {\n"
                + "            product *= x;\n"
                + "        }\n"
                + "        return product;\n"
                + "    }\n";

        static final String NEWTON = "Loops.java\n"
                + "newton\n"
                + "16\n"
                + "a \n"
                + "x 18:32-33\n"
                + "x 21:17-32(21:18-27(21:18-19,21:22-27(21:22-23,21:26-27)),21:31-32)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double newton(double a) {\n"
                + "        double x = a > 1 ? a : 1;\n"
                + "        int steps = 0;\n"
                + "        while (Math.abs(x * x - a) > 1e-12 * a && steps < 50) {\n"
                + "            x = (x + a / x) / 2;\n"
                + "            steps++;\n"
                + "        }\n"
                + "        return x;\n"
                + "    }\n";

        static final String HALVED = "Loops.java\n"
                + "halved\n"
                + "27\n"
                + "x \n"
                + "x 30:12-18(30:12-13,30:17-18)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double halved(double x) {\n"
                + "        int n = 0;\n"
                + "        do x /= 2; while (x > 1 && ++n < 60);\n"
                + "        return x;\n"
                + "    }\n";

        static final String SERIES = "Loops.java\n"
                + "series\n"
                + "34\n"
                + "x \n"
                + "sum 36:22-23\n"
                + "term 37:23-24\n"
                + "sum 39:13-24(39:13-16,39:20-24)\n"
                + "term 40:20-32(40:20-28(40:20-24,40:27-28),40:31-32)\n"
                + " 45:24-34\n"
                + "\n"
                + "    @Traced\n"
                + "    static double series(double x) {\n"
                + "        double sum = 0;\n"
                + "        double term = 1;\n"
                + "        for (int n = 1; ; n++) {\n"
                + "            sum += term;\n"
                + "            term = term * x / n;\n"
                + "            if (Math.abs(term) < 1e-9) {\n"
                + "                break;\n"
                + "            }\n"
                + "            if (n > 40) {\n"
                + "                return Double.NaN;\n"
                + "            }\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String ACTIVE_HEAD = "Loops.java\n"
                + "activeHead\n"
                + "51\n"
                + "x \n"
                + "limit \n"
                + "y 55:69-77(55:69-70,55:73-77)\n"
                + "y 61:60-63\n"
                + "z 61:65-68\n"
                + "last 62:13-26(62:13-17,62:21-26(62:21-22,62:25-26))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double activeHead(double x, double limit) {\n"
                + "        int turns = 0;\n"
                + "        double last = x;\n"
                + "        for (double y = x, step = 0.5; y < limit && turns < 30; y = y + step, turns++) {\n"
                + "            if (y < 0) {\n"
                + "                continue;\n"
                + "            }\n"
                + "            last = y;\n"
                + "        }\n"
                + "        for (double y = x, z = limit; y < z && turns < 60; y++, --z, turns += 1) {\n"
                + "            last += y * z;\n"
                + "        }\n"
                + "        return last;\n"
                + "    }\n";

        static final String LABELS = "Loops.java\n"
                + "labels\n"
                + "67\n"
                + "x \n"
                + "sum 77:23-36(77:23-32(77:23-26,77:29-32),77:35-36)\n"
                + "sum 79:13-18\n"
                + "sum 83:19-23(83:20-23)\n"
                + "sum 88:13-18\n"
                + "sum 90:13-22(90:13-16,90:20-22)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double labels(double x, int n) {\n"
                + "        double sum = x;\n"
                + "        outer:\n"
                + "        for (int i = 0; i < n % 6; i++) {\n"
                + "            inner:\n"
                + "            for (double j = 0, k = x; j < 4; j++) {\n"
                + "                if (j > i) continue outer;\n"
                + "                if (sum > 1e6) break outer;\n"
                + "                if (k > j) break inner;\n"
                + "                sum = sum * 1.5 + j;\n"
                + "            }\n"
                + "            sum++;\n"
                + "        }\n"
                + "        done: {\n"
                + "            if (sum < 0) break done;\n"
                + "            sum = -sum;\n"
                + "        }\n"
                + "        int turns = 0;\n"
                + "        spin:\n"
                + "        while (true) {\n"
                + "            sum--;\n"
                + "            if (sum < 100 || turns++ > 20) break spin;\n"
                + "            sum /= 10;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String NESTED_ASSIGNMENTS = "Loops.java\n"
                + "nestedAssignments\n"
                + "95\n"
                + "x \n"
                + "y \n"
                + "b 98:17-22(98:17-18,98:21-22)\n"
                + "a 99:25-30(99:25-26,99:29-30)\n"
                + "c 99:20-39(99:20-35(99:21-30,99:34-35),99:38-39)\n"
                + "x 100:39-45(100:39-40,100:44-45)\n"
                + "x 100:49-52\n"
                + "d 100:20-52(100:20-35(100:20-21,100:24-35(100:25-30,100:34-35)),100:38-52(100:39-45(100:39-40,100:44-45),100:49-52))\n"
                + "b 102:21-26(102:21-22,102:25-26)\n"
                + "c 103:17-22(103:17-18,103:21-22)\n"
                + "b 105:52-53\n"
                + " 105:16-77(105:16-73(105:16-59(105:16-55(105:16-25(105:16-21(105:16-17,105:20-21),105:24-25),105:29-54),105:58-59),105:62-73(105:63-68,105:72-73)),105:76-77)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double nestedAssignments(double x, double y) {\n"
                + "        double a, b;\n"
                + "        a = b = x * y;\n"
                + "        double c = (a = x + 1) * a + a;\n"
                + "        double d = x + (x = y) * x - (x += 2) / ++x;\n"
                + "        int n = 0;\n"
                + "        while ((b = b / 2) > 1 && n++ < 40) {\n"
                + "            c = c + b;\n"
                + "        }\n"
                + "        return a + b + c + (y > 0 ? (a = y) : (b = 2)) + d + (n = 3) * a + n;\n"
                + "    }\n";

        static final String FACTORIAL = "Loops.java\n"
                + "factorial\n"
                + "108\n"
                + "n \n"
                + " 110:37-38\n"
                + " 110:55-60(110:55-56,110:59-60)\n"
                + " 110:41-61(110:41-42,110:45-61)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double factorial(double n) {\n"
                + "        return n > 20 || !(n > 1) ? 1 : n * factorial(n - 1);\n"
                + "    }\n";

        static final String EVEN = "Loops.java\n"
                + "even\n"
                + "113\n"
                + "x \n"
                + " 115:49-56(115:49-50,115:53-56)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double even(double x, int depth) {\n"
                + "        return depth > 7 || depth < 0 ? x : odd(x * 0.5, depth + 1);\n"
                + "    }\n";

        static final String PASSIVE_LOOP = "Loops.java\n"
                + "passiveLoop\n"
                + "122\n"
                + "x \n"
                + " 129:16-25(129:16-17,129:20-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passiveLoop(double x, int n) {\n"
                + "        int count = 0;\n"
                + "        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) count += i & j;\n"
                + "        for (; ; ) {\n"
                + "            if (count++ > 3) break;\n"
                + "        }\n"
                + "        return x * count;\n"
                + "    }\n";

        static final String ODD = "Loops.java\n"
                + "odd\n"
                + "118\n"
                + "x \n"
                + " 119:21-26(119:21-22,119:25-26)\n"
                + " 119:16-42(119:16-38,119:41-42)\n"
                + "\n"
                + "    private static double odd(double x, int depth) {\n"
                + "        return even(x + 1, depth + 1) * 2;\n"
                + "    }\n";
    }
}
