package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Loops}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class LoopsTraced {
    private LoopsTraced() {
    }

    /**
     * The graph of {@link Loops#power(double, int)}.
     */
    static Value power(Value x, int n) {
        Scope scope = Scope.of(Sites.POWER);
        Nodes.argument(x, scope, 1);
        Value product = Nodes.at(Value.constant(1), scope, 2); // Loops.java:9
        for (int i = 0; i < n % 9; i++) { // Loops.java:10
            product = Nodes.at(product.times(x), scope, 3); // Loops.java:11
        }
        return product; // Loops.java:13
    }

    /**
     * The graph of {@link Loops#newton(double)}.
     */
    static Value newton(Value a) {
        Scope scope = Scope.of(Sites.NEWTON);
        Nodes.argument(a, scope, 1);
        Value x = a.data() > 1 ? a : Nodes.at(Value.constant(1), scope, 2); // Loops.java:18
        int steps = 0; // Loops.java:19
        while (Math.abs(x.data() * x.data() - a.data()) > 1e-12 * a.data() && steps < 50) { // Loops.java:20
            x = Nodes.at(x.plus(a.div(x)).div(2), scope, 3); // Loops.java:21
            steps++; // Loops.java:22
        }
        return x; // Loops.java:24
    }

    /**
     * The graph of {@link Loops#halved(double)}.
     */
    static Value halved(Value x) {
        Scope scope = Scope.of(Sites.HALVED);
        Nodes.argument(x, scope, 1);
        int n = 0; // Loops.java:29
        do {
            x = Nodes.at(x.div(2), scope, 2); // Loops.java:30
        } while (x.data() > 1 && ++n < 60); // Loops.java:30
        return x; // Loops.java:31
    }

    /**
     * The graph of {@link Loops#series(double)}.
     */
    static Value series(Value x) {
        Scope scope = Scope.of(Sites.SERIES);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // Loops.java:36
        Value term = Nodes.at(Value.constant(1), scope, 3); // Loops.java:37
        for (int n = 1;; n++) { // Loops.java:38
            sum = Nodes.at(sum.plus(term), scope, 4); // Loops.java:39
            term = Nodes.at(Nodes.div(term.times(x), n, "n"), scope, 5); // Loops.java:40
            if (Math.abs(term.data()) < 1e-9) { // Loops.java:41
                break; // Loops.java:42
            }
            if (n > 40) { // Loops.java:44
                return Nodes.at(Value.constant(Double.NaN), scope, 6); // Loops.java:45
            }
        }
        return sum; // Loops.java:48
    }

    /**
     * The graph of {@link Loops#activeHead(double, double)}.
     */
    static Value activeHead(Value x, Value limit) {
        Scope scope = Scope.of(Sites.ACTIVE_HEAD);
        Nodes.argument(x, scope, 1);
        Nodes.argument(limit, scope, 2);
        int turns = 0; // Loops.java:53
        Value last = x; // Loops.java:54
        {
            Value y = x; // Loops.java:55
            double step = 0.5; // Loops.java:55
            for (
                    ; y.data() < limit.data() && turns < 30; y = Nodes.at(Nodes.plus(y, step, "step"), scope, 3),
                    turns++) { // Loops.java:55
                if (y.data() < 0) { // Loops.java:56
                    continue; // Loops.java:57
                }
                last = y; // Loops.java:59
            }
        }
        for (
                Value y = x, z = limit; y.data() < z.data() && turns < 60; y = Nodes.at(y.plus(1), scope, 4),
                z = Nodes.at(z.minus(1), scope, 5), turns += 1) { // Loops.java:61
            last = Nodes.at(last.plus(y.times(z)), scope, 6); // Loops.java:62
        }
        return last; // Loops.java:64
    }

    /**
     * The graph of {@link Loops#labels(double, int)}.
     */
    static Value labels(Value x, int n) {
        Scope scope = Scope.of(Sites.LABELS);
        Nodes.argument(x, scope, 1);
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
                    sum = Nodes.at(Nodes.plus(sum.times(1.5), j, "j"), scope, 2); // Loops.java:77
                }
            }
            sum = Nodes.at(sum.plus(1), scope, 3); // Loops.java:79
        }
        done:
        {
            if (sum.data() < 0) { // Loops.java:82
                break done; // Loops.java:82
            }
            sum = Nodes.at(sum.unaryMinus(), scope, 4); // Loops.java:83
        }
        int turns = 0; // Loops.java:85
        spin:
        while (true) { // Loops.java:87
            sum = Nodes.at(sum.minus(1), scope, 5); // Loops.java:88
            if (sum.data() < 100 || turns++ > 20) { // Loops.java:89
                break spin; // Loops.java:89
            }
            sum = Nodes.at(sum.div(10), scope, 6); // Loops.java:90
        }
        return sum; // Loops.java:92
    }

    /**
     * The graph of {@link Loops#nestedAssignments(double, double)}.
     */
    static Value nestedAssignments(Value x, Value y) {
        Scope scope = Scope.of(Sites.NESTED_ASSIGNMENTS);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value a; // Loops.java:97
        Value b; // Loops.java:97
        a = (b = Nodes.at(x.times(y), scope, 3)); // Loops.java:98
        Value c = Nodes.at((a = Nodes.at(x.plus(1), scope, 4)).times(a).plus(a), scope, 5); // Loops.java:99
        Value d = Nodes.at(
                x.plus((x = y).times(x))
                        .minus((x = Nodes.at(x.plus(2), scope, 6)).div((x = Nodes.at(x.plus(1), scope, 7)))),
                scope, 8); // Loops.java:100
        int n = 0; // Loops.java:101
        while (((b = Nodes.at(b.div(2), scope, 9)).data()) > 1 && n++ < 40) { // Loops.java:102
            c = Nodes.at(c.plus(b), scope, 10); // Loops.java:103
        }
        return Nodes.at(
                Nodes.plus(
                        a.plus(b).plus(c).plus(y.data() > 0 ? (a = y) : (b = Nodes.at(Value.constant(2), scope, 11)))
                                .plus(d).plus(Nodes.times(n = 3, "n = 3", a)),
                        n, "n"),
                scope, 12); // Loops.java:105
    }

    /**
     * The graph of {@link Loops#factorial(double)}.
     */
    static Value factorial(Value n) {
        try (Scope scope = Scope.enter(Sites.FACTORIAL)) {
            Nodes.argument(n, scope, 1);
            return n.data() > 20 || !(n.data() > 1)
                    ? Nodes.at(Value.constant(1), scope, 2)
                    : Nodes.at(n.times(factorial(Nodes.at(n.minus(1), scope, 3))), scope, 4); // Loops.java:110
        }
    }

    /**
     * The graph of {@link Loops#even(double, int)}.
     */
    static Value even(Value x, int depth) {
        try (Scope scope = Scope.enter(Sites.EVEN)) {
            Nodes.argument(x, scope, 1);
            return depth > 7 || depth < 0 ? x : odd(Nodes.at(x.times(0.5), scope, 2), depth + 1); // Loops.java:115
        }
    }

    /**
     * The graph of {@link Loops#passiveLoop(double, int)}.
     */
    static Value passiveLoop(Value x, int n) {
        Scope scope = Scope.of(Sites.PASSIVE_LOOP);
        Nodes.argument(x, scope, 1);
        int count = 0; // Loops.java:124
        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) { // Loops.java:125
            count += i & j; // Loops.java:125
        }
        for (;;) { // Loops.java:126
            if (count++ > 3) { // Loops.java:127
                break; // Loops.java:127
            }
        }
        return Nodes.at(Nodes.times(x, count, "count"), scope, 2); // Loops.java:129
    }

    /**
     * The graph of {@link Loops#odd(double, int)}, which a traced method calls.
     */
    private static Value odd(Value x, int depth) {
        try (Scope scope = Scope.enter(Sites.ODD)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(even(Nodes.at(x.plus(1), scope, 2), depth + 1).times(2), scope, 3); // Loops.java:119
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String POWER = """
                Loops.java
                power
                7
                x\s
                product 9:26-27
                product 11:13-25(11:13-20,11:24-25)

                    @Traced
                    static double power(double x, int n) {
                        double product = 1;
                        for (int i = 0; i < n % 9; i++) {
                            product *= x;
                        }
                        return product;
                    }
                """;

        static final String NEWTON = """
                Loops.java
                newton
                16
                a\s
                x 18:32-33
                x 21:17-32(21:18-27(21:18-19,21:22-27(21:22-23,21:26-27)),21:31-32)

                    @Traced
                    static double newton(double a) {
                        double x = a > 1 ? a : 1;
                        int steps = 0;
                        while (Math.abs(x * x - a) > 1e-12 * a && steps < 50) {
                            x = (x + a / x) / 2;
                            steps++;
                        }
                        return x;
                    }
                """;

        static final String HALVED = """
                Loops.java
                halved
                27
                x\s
                x 30:12-18(30:12-13,30:17-18)

                    @Traced
                    static double halved(double x) {
                        int n = 0;
                        do x /= 2; while (x > 1 && ++n < 60);
                        return x;
                    }
                """;

        static final String SERIES = """
                Loops.java
                series
                34
                x\s
                sum 36:22-23
                term 37:23-24
                sum 39:13-24(39:13-16,39:20-24)
                term 40:20-32(40:20-28(40:20-24,40:27-28),40:31-32)
                return 45:24-34

                    @Traced
                    static double series(double x) {
                        double sum = 0;
                        double term = 1;
                        for (int n = 1; ; n++) {
                            sum += term;
                            term = term * x / n;
                            if (Math.abs(term) < 1e-9) {
                                break;
                            }
                            if (n > 40) {
                                return Double.NaN;
                            }
                        }
                        return sum;
                    }
                """;

        static final String ACTIVE_HEAD = """
                Loops.java
                activeHead
                51
                x\s
                limit\s
                y 55:69-77(55:69-70,55:73-77)
                y 61:60-63
                z 61:65-68
                last 62:13-26(62:13-17,62:21-26(62:21-22,62:25-26))

                    @Traced
                    static double activeHead(double x, double limit) {
                        int turns = 0;
                        double last = x;
                        for (double y = x, step = 0.5; y < limit && turns < 30; y = y + step, turns++) {
                            if (y < 0) {
                                continue;
                            }
                            last = y;
                        }
                        for (double y = x, z = limit; y < z && turns < 60; y++, --z, turns += 1) {
                            last += y * z;
                        }
                        return last;
                    }
                """;

        static final String LABELS = """
                Loops.java
                labels
                67
                x\s
                sum 77:23-36(77:23-32(77:23-26,77:29-32),77:35-36)
                sum 79:13-18
                sum 83:19-23(83:20-23)
                sum 88:13-18
                sum 90:13-22(90:13-16,90:20-22)

                    @Traced
                    static double labels(double x, int n) {
                        double sum = x;
                        outer:
                        for (int i = 0; i < n % 6; i++) {
                            inner:
                            for (double j = 0, k = x; j < 4; j++) {
                                if (j > i) continue outer;
                                if (sum > 1e6) break outer;
                                if (k > j) break inner;
                                sum = sum * 1.5 + j;
                            }
                            sum++;
                        }
                        done: {
                            if (sum < 0) break done;
                            sum = -sum;
                        }
                        int turns = 0;
                        spin:
                        while (true) {
                            sum--;
                            if (sum < 100 || turns++ > 20) break spin;
                            sum /= 10;
                        }
                        return sum;
                    }
                """;

        static final String NESTED_ASSIGNMENTS = """
                Loops.java
                nestedAssignments
                95
                x\s
                y\s
                b 98:17-22(98:17-18,98:21-22)
                a 99:25-30(99:25-26,99:29-30)
                c 99:20-39(99:20-35(99:21-30,99:34-35),99:38-39)
                x 100:39-45(100:39-40,100:44-45)
                x 100:49-52
                d 100:20-52(100:20-35(100:20-21,100:24-35(100:25-30,100:34-35)),100:38-52(100:39-45(100:39-40,100:44-45),100:49-52))
                b 102:21-26(102:21-22,102:25-26)
                c 103:17-22(103:17-18,103:21-22)
                b 105:52-53
                return 105:16-77(105:16-73(105:16-59(105:16-55(105:16-25(105:16-21(105:16-17,105:20-21),105:24-25),105:29-54),105:58-59),10\
                5:62-73(105:63-68,105:72-73)),105:76-77)

                    @Traced
                    static double nestedAssignments(double x, double y) {
                        double a, b;
                        a = b = x * y;
                        double c = (a = x + 1) * a + a;
                        double d = x + (x = y) * x - (x += 2) / ++x;
                        int n = 0;
                        while ((b = b / 2) > 1 && n++ < 40) {
                            c = c + b;
                        }
                        return a + b + c + (y > 0 ? (a = y) : (b = 2)) + d + (n = 3) * a + n;
                    }
                """;

        static final String FACTORIAL = """
                Loops.java
                factorial
                108
                n\s
                return 110:37-38
                 110:55-60(110:55-56,110:59-60)
                return 110:41-61(110:41-42,110:45-61)

                    @Traced
                    static double factorial(double n) {
                        return n > 20 || !(n > 1) ? 1 : n * factorial(n - 1);
                    }
                """;

        static final String EVEN = """
                Loops.java
                even
                113
                x\s
                 115:49-56(115:49-50,115:53-56)

                    @Traced
                    static double even(double x, int depth) {
                        return depth > 7 || depth < 0 ? x : odd(x * 0.5, depth + 1);
                    }
                """;

        static final String PASSIVE_LOOP = """
                Loops.java
                passiveLoop
                122
                x\s
                return 129:16-25(129:16-17,129:20-25)

                    @Traced
                    static double passiveLoop(double x, int n) {
                        int count = 0;
                        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) count += i & j;
                        for (; ; ) {
                            if (count++ > 3) break;
                        }
                        return x * count;
                    }
                """;

        static final String ODD = """
                Loops.java
                odd
                118
                x\s
                 119:21-26(119:21-22,119:25-26)
                return 119:16-42(119:16-38,119:41-42)

                    private static double odd(double x, int depth) {
                        return even(x + 1, depth + 1) * 2;
                    }
                """;
    }
}
