package good;

import dev.tracegrad.Value;
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
        Value.argument(x, "x");
        Value product = Value.constant(1).named("product").at("Loops.java:9");
        for (int i = 0; i < n % 9; i++) { // Loops.java:10
            product = product.times(x).named("product").at("Loops.java:11");
        }
        return product; // Loops.java:13
    }

    /**
     * The graph of {@link Loops#newton(double)}.
     */
    static Value newton(Value a) {
        Value.argument(a, "a");
        Value x = a.data() > 1 ? a : Value.constant(1).named("x").at("Loops.java:18");
        int steps = 0; // Loops.java:19
        while (Math.abs(x.data() * x.data() - a.data()) > 1e-12 * a.data() && steps < 50) { // Loops.java:20
            x = x.plus(a.div(x)).div(2).named("x").at("Loops.java:21");
            steps++; // Loops.java:22
        }
        return x; // Loops.java:24
    }

    /**
     * The graph of {@link Loops#halved(double)}.
     */
    static Value halved(Value x) {
        Value.argument(x, "x");
        int n = 0; // Loops.java:29
        do {
            x = x.div(2).named("x").at("Loops.java:30");
        } while (x.data() > 1 && ++n < 60); // Loops.java:30
        return x; // Loops.java:31
    }

    /**
     * The graph of {@link Loops#series(double)}.
     */
    static Value series(Value x) {
        Value.argument(x, "x");
        Value sum = Value.constant(0).named("sum").at("Loops.java:36");
        Value term = Value.constant(1).named("term").at("Loops.java:37");
        for (int n = 1;; n++) { // Loops.java:38
            sum = sum.plus(term).named("sum").at("Loops.java:39");
            term = term.times(x).div(Value.constant(n, "n")).named("term").at("Loops.java:40");
            if (Math.abs(term.data()) < 1e-9) { // Loops.java:41
                break; // Loops.java:42
            }
            if (n > 40) { // Loops.java:44
                return Value.constant(Double.NaN, "Double.NaN").at("Loops.java:45");
            }
        }
        return sum; // Loops.java:48
    }

    /**
     * The graph of {@link Loops#activeHead(double, double)}.
     */
    static Value activeHead(Value x, Value limit) {
        Value.argument(x, "x");
        Value.argument(limit, "limit");
        int turns = 0; // Loops.java:53
        Value last = x; // Loops.java:54
        {
            Value y = x; // Loops.java:55
            double step = 0.5; // Loops.java:55
            for (; y.data() < limit.data() && turns < 30; y = y.plus(Value.constant(step, "step")).named("y").at("Loops.java:55"), turns++) { // Loops.java:55
                if (y.data() < 0) { // Loops.java:56
                    continue; // Loops.java:57
                }
                last = y; // Loops.java:59
            }
        }
        for (Value y = x, z = limit; y.data() < z.data() && turns < 60; y = y.plus(1).named("y").at("Loops.java:61"), z = z.minus(1).named("z").at("Loops.java:61"), turns += 1) { // Loops.java:61
            last = last.plus(y.times(z)).named("last").at("Loops.java:62");
        }
        return last; // Loops.java:64
    }

    /**
     * The graph of {@link Loops#labels(double, int)}.
     */
    static Value labels(Value x, int n) {
        Value.argument(x, "x");
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
                    sum = sum.times(1.5).plus(Value.constant(j, "j"))
                            .named("sum").at("Loops.java:77");
                }
            }
            sum = sum.plus(1).named("sum").at("Loops.java:79");
        }
        done:
        {
            if (sum.data() < 0) { // Loops.java:82
                break done; // Loops.java:82
            }
            sum = sum.unaryMinus().named("sum").at("Loops.java:83");
        }
        int turns = 0; // Loops.java:85
        spin:
        while (true) { // Loops.java:87
            sum = sum.minus(1).named("sum").at("Loops.java:88");
            if (sum.data() < 100 || turns++ > 20) { // Loops.java:89
                break spin; // Loops.java:89
            }
            sum = sum.div(10).named("sum").at("Loops.java:90");
        }
        return sum; // Loops.java:92
    }

    /**
     * The graph of {@link Loops#nestedAssignments(double, double)}.
     */
    static Value nestedAssignments(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value a; // Loops.java:97
        Value b; // Loops.java:97
        a = (b = x.times(y).named("b").at("Loops.java:98")); // Loops.java:98
        Value c = (a = x.plus(1).named("a").at("Loops.java:99")).times(a).plus(a)
                .named("c").at("Loops.java:99");
        Value d = x.plus((x = y).times(x))
                .minus((x = x.plus(2).named("x").at("Loops.java:100")).div((x = x.plus(1).named("x").at("Loops.java:100"))))
                .named("d").at("Loops.java:100");
        int n = 0; // Loops.java:101
        while (((b = b.div(2).named("b").at("Loops.java:102")).data()) > 1 && n++ < 40) { // Loops.java:102
            c = c.plus(b).named("c").at("Loops.java:103");
        }
        return a.plus(b).plus(c)
                .plus(y.data() > 0 ? (a = y) : (b = Value.constant(2).named("b").at("Loops.java:105")))
                .plus(d).plus(Value.constant(n = 3, "n = 3").times(a)).plus(Value.constant(n, "n"))
                .at("Loops.java:105");
    }

    /**
     * The graph of {@link Loops#factorial(double)}.
     */
    static Value factorial(Value n) {
        Value.argument(n, "n");
        return n.data() > 20 || !(n.data() > 1) ? Value.constant(1).at("Loops.java:110")
                : n.times(factorial(n.minus(1).at("Loops.java:110"))).at("Loops.java:110");
    }

    /**
     * The graph of {@link Loops#even(double, int)}.
     */
    static Value even(Value x, int depth) {
        Value.argument(x, "x");
        return depth > 7 || depth < 0 ? x
                : odd(x.times(0.5).at("Loops.java:115"), depth + 1); // Loops.java:115
    }

    /**
     * The graph of {@link Loops#passiveLoop(double, int)}.
     */
    static Value passiveLoop(Value x, int n) {
        Value.argument(x, "x");
        int count = 0; // Loops.java:124
        for (int i = n & 15, j = 0; i > 0; i >>= 1, j++) { // Loops.java:125
            count += i & j; // Loops.java:125
        }
        for (;;) { // Loops.java:126
            if (count++ > 3) { // Loops.java:127
                break; // Loops.java:127
            }
        }
        return x.times(Value.constant(count, "count")).at("Loops.java:129");
    }

    /**
     * The graph of {@link Loops#odd(double, int)}, which a traced method calls.
     */
    private static Value odd(Value x, int depth) {
        Value.argument(x, "x");
        return even(x.plus(1).at("Loops.java:119"), depth + 1).times(2).at("Loops.java:119");
    }
}
