package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Branches}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class BranchesTraced {
    private BranchesTraced() {
    }

    /**
     * The graph of {@link Branches#absolute(double)}.
     */
    static Value absolute(Value x) {
        Value.argument(x, "x");
        if (x.data() < 0) { // Branches.java:9
            return x.unaryMinus().at("Branches.java:9");
        }
        return x; // Branches.java:10
    }

    /**
     * The graph of {@link Branches#ladder(double, double)}.
     */
    static Value ladder(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        if (x.data() < 0 && y.data() < 0) { // Branches.java:15
            return x.times(y).at("Branches.java:16");
        } else if (x.data() < 0 || y.data() < 0) { // Branches.java:17
            Value product = x.times(y).named("product").at("Branches.java:18");
            return product.minus(1).at("Branches.java:19");
        } else if (!(x.data() < y.data())) { // Branches.java:20
            return x.minus(y).at("Branches.java:21");
        } else {
            return y.minus(x).at("Branches.java:23");
        }
    }

    /**
     * The graph of {@link Branches#nested(double, double)}.
     */
    static Value nested(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value result; // Branches.java:29
        if (x.data() > 1) { // Branches.java:30
            if (y.data() > 1) { // Branches.java:31
                result = x.div(y).named("result").at("Branches.java:31");
            } else {
                result = y; // Branches.java:33
            }
        } else {
            result = Value.constant(0).named("result").at("Branches.java:36");
        }
        return result.times(2).at("Branches.java:38");
    }

    /**
     * The graph of {@link Branches#ternaries(double, double, boolean)}.
     */
    static Value ternaries(Value x, Value y, boolean flag) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value least = x.data() < y.data() ? x : y; // Branches.java:43
        Value other = flag ? x.data() > 0 ? x.times(2).named("other").at("Branches.java:44") : y
                : Value.constant(x.data() > 0 ? 1 : 2).named("other").at("Branches.java:44");
        return (flag ? least : least.unaryMinus()).times(other)
                .plus((x.data() >= y.data() ? x : Value.constant(1)).div(y.data() <= 0 ? Value.constant(2) : y))
                .plus(Value.constant(flag ? 1 : 0, "flag ? 1 : 0").times(x)).at("Branches.java:45");
    }

    /**
     * The graph of {@link Branches#lazy(double)}.
     */
    static Value lazy(Value x) {
        Value.argument(x, "x");
        return x.data() == 0 ? Value.constant(0).at("Branches.java:50")
                : Value.constant(1).div(x).at("Branches.java:50");
    }

    /**
     * The graph of {@link Branches#notANumber(double, double)}.
     */
    static Value notANumber(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        if (x.data() != x.data() || Double.isNaN(y.data())) { // Branches.java:55
            return Value.constant(Double.NaN, "Double.NaN").at("Branches.java:56");
        }
        if (x.data() == y.data() | Double.isInfinite(x.data()) ^ x.data() > 1e10 & y.data() != 0) { // Branches.java:58
            return Value.constant(Double.POSITIVE_INFINITY, "Double.POSITIVE_INFINITY")
                    .at("Branches.java:59");
        }
        if (!(x.data() < y.data())) { // Branches.java:61
            return Value.constant(Double.MAX_VALUE, "Double.MAX_VALUE").at("Branches.java:62");
        }
        return Double.compare(x.data(), 0.0) == 0 ? x.unaryMinus().at("Branches.java:64")
                : x.plus(Value.constant(Double.MIN_VALUE, "Double.MIN_VALUE")).at("Branches.java:64");
    }

    /**
     * The graph of {@link Branches#checked(double, double, double)}.
     */
    static Value checked(Value x, Value low, Value high) {
        Value.argument(x, "x");
        Value.argument(low, "low");
        Value.argument(high, "high");
        if (low.data() > high.data()) { // Branches.java:69
            throw new IllegalArgumentException("no range from " + low.data() + " to " + high.data()); // Branches.java:70
        }
        if (x.data() < low.data()) { // Branches.java:72
            throw new ArithmeticException(String.valueOf(x.data())); // Branches.java:73
        }
        return x.times(high.minus(low)).at("Branches.java:75");
    }

    /**
     * The graph of {@link Branches#alwaysTrue(double)}.
     */
    static Value alwaysTrue(Value x) {
        Value.argument(x, "x");
        final boolean debug = false; // Branches.java:80
        if (debug) { // Branches.java:81
            return Value.constant(0).at("Branches.java:82");
        }
        {
            Value x2 = x.times(x).named("x2").at("Branches.java:86");
            x = x2; // Branches.java:87
        }
        {
            Value x2 = x.plus(1).named("x2").at("Branches.java:90");
            x = x2; // Branches.java:91
        }
        return x; // Branches.java:93
    }

    /**
     * The graph of {@link Branches#text(double)}.
     */
    static String text(Value x) {
        Value.argument(x, "x");
        String text = "x="; // Branches.java:98
        text += x.data(); // Branches.java:99
        return text + ", doubled " + (x.data() + x.data()) + (x.data() > 0); // Branches.java:100
    }

    /**
     * The graph of {@link Branches#check(double)}.
     */
    static void check(Value x) {
        Value.argument(x, "x");
        if (x.data() < 0) { // Branches.java:105
            throw new IllegalStateException(); // Branches.java:106
        }
    }
}
