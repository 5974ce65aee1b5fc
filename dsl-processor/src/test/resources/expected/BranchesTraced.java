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
        if (x.data() < 0) { // Branches.java:10
            return x.unaryMinus().at("Branches.java:10");
        }
        return x; // Branches.java:11
    }

    /**
     * The graph of {@link Branches#ladder(double, double)}.
     */
    static Value ladder(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        if (x.data() < 0 && y.data() < 0) { // Branches.java:16
            return x.times(y).at("Branches.java:17");
        } else if (x.data() < 0 || y.data() < 0) { // Branches.java:18
            Value product = x.times(y).named("product").at("Branches.java:19");
            return product.minus(1).at("Branches.java:20");
        } else if (!(x.data() < y.data())) { // Branches.java:21
            return x.minus(y).at("Branches.java:22");
        } else {
            return y.minus(x).at("Branches.java:24");
        }
    }

    /**
     * The graph of {@link Branches#nested(double, double)}.
     */
    static Value nested(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value result; // Branches.java:30
        if (x.data() > 1) { // Branches.java:31
            if (y.data() > 1) { // Branches.java:32
                result = x.div(y).named("result").at("Branches.java:32");
            } else {
                result = y; // Branches.java:34
            }
        } else {
            result = Value.constant(0).named("result").at("Branches.java:37");
        }
        return result.times(2).at("Branches.java:39");
    }

    /**
     * The graph of {@link Branches#ternaries(double, double, boolean)}.
     */
    static Value ternaries(Value x, Value y, boolean flag) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value least = x.data() < y.data() ? x : y; // Branches.java:44
        Value other = flag ? x.data() > 0 ? x.times(2).named("other").at("Branches.java:45") : y
                : Value.constant(x.data() > 0 ? 1 : 2).named("other").at("Branches.java:45");
        return (flag ? least : least.unaryMinus()).times(other)
                .plus((x.data() >= y.data() ? x : Value.constant(1)).div(y.data() <= 0 ? Value.constant(2) : y))
                .plus(Value.constant(flag ? 1 : 0, "flag ? 1 : 0").times(x)).at("Branches.java:46");
    }

    /**
     * The graph of {@link Branches#lazy(double)}.
     */
    static Value lazy(Value x) {
        Value.argument(x, "x");
        return x.data() == 0 ? Value.constant(0).at("Branches.java:51")
                : Value.constant(1).div(x).at("Branches.java:51");
    }

    /**
     * The graph of {@link Branches#notANumber(double, double)}.
     */
    static Value notANumber(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        if (x.data() != x.data() || Double.isNaN(y.data())) { // Branches.java:56
            return Value.constant(Double.NaN, "Double.NaN").at("Branches.java:57");
        }
        if (x.data() == y.data() | Double.isInfinite(x.data()) ^ x.data() > 1e10 & y.data() != 0) { // Branches.java:59
            return Value.constant(Double.POSITIVE_INFINITY, "Double.POSITIVE_INFINITY")
                    .at("Branches.java:60");
        }
        if (!(x.data() < y.data())) { // Branches.java:62
            return Value.constant(Double.MAX_VALUE, "Double.MAX_VALUE").at("Branches.java:63");
        }
        return Double.compare(x.data(), 0.0) == 0 ? x.unaryMinus().at("Branches.java:65")
                : x.plus(Value.constant(Double.MIN_VALUE, "Double.MIN_VALUE")).at("Branches.java:65");
    }

    /**
     * The graph of {@link Branches#checked(double, double, double)}.
     */
    static Value checked(Value x, Value low, Value high) {
        Value.argument(x, "x");
        Value.argument(low, "low");
        Value.argument(high, "high");
        if (low.data() > high.data()) { // Branches.java:70
            throw new IllegalArgumentException("no range from " + low.data() + " to " + high.data()); // Branches.java:71
        }
        if (x.data() < low.data()) { // Branches.java:73
            throw new ArithmeticException(String.valueOf(x.data())); // Branches.java:74
        }
        return x.times(high.minus(low)).at("Branches.java:76");
    }

    /**
     * The graph of {@link Branches#alwaysTrue(double)}.
     */
    static Value alwaysTrue(Value x) {
        Value.argument(x, "x");
        final boolean debug = false; // Branches.java:81
        if (debug) { // Branches.java:82
            return Value.constant(0).at("Branches.java:83");
        }
        {
            Value x2 = x.times(x).named("x2").at("Branches.java:87");
            x = x2; // Branches.java:88
        }
        {
            Value x2 = x.plus(1).named("x2").at("Branches.java:91");
            x = x2; // Branches.java:92
        }
        return x; // Branches.java:94
    }

    /**
     * The graph of {@link Branches#text(double)}.
     */
    static String text(Value x) {
        Value.argument(x, "x");
        String text = "x="; // Branches.java:99
        text += x.data(); // Branches.java:100
        return text + ", doubled " + (x.data() + x.data()) + (x.data() > 0); // Branches.java:101
    }

    /**
     * The graph of {@link Branches#check(double)}.
     */
    static void check(Value x) {
        Value.argument(x, "x");
        if (x.data() < 0) { // Branches.java:106
            throw new IllegalStateException(); // Branches.java:107
        }
    }
}
