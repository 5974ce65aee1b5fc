package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Branches}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class BranchesTraced {
    private BranchesTraced() {
    }

    /**
     * The graph of {@link Branches#absolute(double)}.
     */
    static Value absolute(Value x) {
        Scope scope = Scope.of(Sites.ABSOLUTE);
        Nodes.argument(x, scope, 1);
        if (x.data() < 0) { // Branches.java:10
            return Nodes.at(x.unaryMinus(), scope, 2); // Branches.java:10
        }
        return x; // Branches.java:11
    }

    /**
     * The graph of {@link Branches#ladder(double, double)}.
     */
    static Value ladder(Value x, Value y) {
        Scope scope = Scope.of(Sites.LADDER);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        if (x.data() < 0 && y.data() < 0) { // Branches.java:16
            return Nodes.at(x.times(y), scope, 3); // Branches.java:17
        } else if (x.data() < 0 || y.data() < 0) { // Branches.java:18
            Value product = Nodes.at(x.times(y), scope, 4); // Branches.java:19
            return Nodes.at(product.minus(1), scope, 5); // Branches.java:20
        } else if (!(x.data() < y.data())) { // Branches.java:21
            return Nodes.at(x.minus(y), scope, 6); // Branches.java:22
        } else {
            return Nodes.at(y.minus(x), scope, 7); // Branches.java:24
        }
    }

    /**
     * The graph of {@link Branches#nested(double, double)}.
     */
    static Value nested(Value x, Value y) {
        Scope scope = Scope.of(Sites.NESTED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value result; // Branches.java:30
        if (x.data() > 1) { // Branches.java:31
            if (y.data() > 1) { // Branches.java:32
                result = Nodes.at(x.div(y), scope, 3); // Branches.java:32
            } else {
                result = y; // Branches.java:34
            }
        } else {
            result = Nodes.at(Value.constant(0), scope, 4); // Branches.java:37
        }
        return Nodes.at(result.times(2), scope, 5); // Branches.java:39
    }

    /**
     * The graph of {@link Branches#ternaries(double, double, boolean)}.
     */
    static Value ternaries(Value x, Value y, boolean flag) {
        Scope scope = Scope.of(Sites.TERNARIES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value least = x.data() < y.data() ? x : y; // Branches.java:44
        Value other = flag
                ? x.data() > 0 ? Nodes.at(x.times(2), scope, 3) : y
                : Nodes.at(Value.constant(x.data() > 0 ? 1 : 2), scope, 4); // Branches.java:45
        return Nodes.at(
                (flag ? least : least.unaryMinus()).times(other)
                        .plus((x.data() >= y.data() ? x : Value.constant(1)).div(y.data() <= 0 ? Value.constant(2) : y))
                        .plus(Nodes.times(flag ? 1 : 0, "flag ? 1 : 0", x)),
                scope, 5); // Branches.java:46
    }

    /**
     * The graph of {@link Branches#lazy(double)}.
     */
    static Value lazy(Value x) {
        Scope scope = Scope.of(Sites.LAZY);
        Nodes.argument(x, scope, 1);
        return x.data() == 0
                ? Nodes.at(Value.constant(0), scope, 2)
                : Nodes.at(Values.div(1, x), scope, 3); // Branches.java:51
    }

    /**
     * The graph of {@link Branches#notANumber(double, double)}.
     */
    static Value notANumber(Value x, Value y) {
        Scope scope = Scope.of(Sites.NOT_A_NUMBER);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        if (x.data() != x.data() || Double.isNaN(y.data())) { // Branches.java:56
            return Nodes.at(Value.constant(Double.NaN), scope, 3); // Branches.java:57
        }
        if (x.data() == y.data() | Double.isInfinite(x.data()) ^ x.data() > 1e10 & y.data() != 0) { // Branches.java:59
            return Nodes.at(Value.constant(Double.POSITIVE_INFINITY), scope, 4); // Branches.java:60
        }
        if (!(x.data() < y.data())) { // Branches.java:62
            return Nodes.at(Value.constant(Double.MAX_VALUE), scope, 5); // Branches.java:63
        }
        return Double.compare(x.data(), 0.0) == 0
                ? Nodes.at(x.unaryMinus(), scope, 6)
                : Nodes.at(Nodes.plus(x, Double.MIN_VALUE, "Double.MIN_VALUE"), scope, 7); // Branches.java:65
    }

    /**
     * The graph of {@link Branches#checked(double, double, double)}.
     */
    static Value checked(Value x, Value low, Value high) {
        Scope scope = Scope.of(Sites.CHECKED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(low, scope, 2);
        Nodes.argument(high, scope, 3);
        if (low.data() > high.data()) { // Branches.java:70
            throw new IllegalArgumentException(
                    "no range from " + low.data() + " to " + high.data()); // Branches.java:71
        }
        if (x.data() < low.data()) { // Branches.java:73
            throw new ArithmeticException(String.valueOf(x.data())); // Branches.java:74
        }
        return Nodes.at(x.times(high.minus(low)), scope, 4); // Branches.java:76
    }

    /**
     * The graph of {@link Branches#alwaysTrue(double)}.
     */
    static Value alwaysTrue(Value x) {
        Scope scope = Scope.of(Sites.ALWAYS_TRUE);
        Nodes.argument(x, scope, 1);
        final boolean debug = false; // Branches.java:81
        if (debug) { // Branches.java:82
            return Nodes.at(Value.constant(0), scope, 2); // Branches.java:83
        }
        {
            Value x2 = Nodes.at(x.times(x), scope, 3); // Branches.java:87
            x = x2; // Branches.java:88
        }
        {
            Value x2 = Nodes.at(x.plus(1), scope, 4); // Branches.java:91
            x = x2; // Branches.java:92
        }
        return x; // Branches.java:94
    }

    /**
     * The graph of {@link Branches#text(double)}.
     */
    static String text(Value x) {
        Nodes.argument(x, "x");
        String text = "x="; // Branches.java:99
        text += x.data(); // Branches.java:100
        return text + ", doubled " + (x.data() + x.data()) + (x.data() > 0); // Branches.java:101
    }

    /**
     * The graph of {@link Branches#check(double)}.
     */
    static void check(Value x) {
        Nodes.argument(x, "x");
        if (x.data() < 0) { // Branches.java:106
            throw new IllegalStateException(); // Branches.java:107
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABSOLUTE = """
                Branches.java
                absolute
                8
                x\s
                return 10:27-29(10:28-29)

                    @Traced
                    static double absolute(double x) {
                        if (x < 0) return -x;
                        return x;
                    }
                """;

        static final String LADDER = """
                Branches.java
                ladder
                14
                x\s
                y\s
                return 17:20-25(17:20-21,17:24-25)
                product 19:30-35(19:30-31,19:34-35)
                return 20:20-31(20:20-27,20:30-31)
                return 22:20-25(22:20-21,22:24-25)
                return 24:20-25(24:20-21,24:24-25)

                    @Traced
                    static double ladder(double x, double y) {
                        if (x < 0 && y < 0) {
                            return x * y;
                        } else if (x < 0 || y < 0) {
                            double product = x * y;
                            return product - 1;
                        } else if (!(x < y)) {
                            return x - y;
                        } else {
                            return y - x;
                        }
                    }
                """;

        static final String NESTED = """
                Branches.java
                nested
                28
                x\s
                y\s
                result 32:33-38(32:33-34,32:37-38)
                result 37:22-23
                return 39:16-26(39:16-22,39:25-26)

                    @Traced
                    static double nested(double x, double y) {
                        double result;
                        if (x > 1) {
                            if (y > 1) result = x / y;
                            else {
                                result = y;
                            }
                        } else {
                            result = 0;
                        }
                        return result * 2;
                    }
                """;

        static final String TERNARIES = """
                Branches.java
                ternaries
                42
                x\s
                y\s
                other 45:39-44(45:39-40,45:43-44)
                other 45:51-64
                return 46:16-106(46:16-85(46:16-47(46:17-38,46:42-47),46:50-85(46:51-65,46:70-84)),46:88-106(46:89-101,46:105-106))

                    @Traced
                    static double ternaries(double x, double y, boolean flag) {
                        double least = x < y ? x : y;
                        double other = flag ? x > 0 ? x * 2 : y : x > 0 ? 1 : 2;
                        return (flag ? least : -least) * other + (x >= y ? x : 1) / (y <= 0 ? 2 : y) + (flag ? 1 : 0) * x;
                    }
                """;

        static final String LAZY = """
                Branches.java
                lazy
                49
                x\s
                return 51:25-26
                return 51:29-34(51:29-30,51:33-34)

                    @Traced
                    static double lazy(double x) {
                        return x == 0 ? 0 : 1 / x;
                    }
                """;

        static final String NOT_A_NUMBER = """
                Branches.java
                notANumber
                54
                x\s
                y\s
                return 57:20-30
                return 60:20-44
                return 63:20-36
                return 65:46-48(65:47-48)
                return 65:51-71(65:51-52,65:55-71)

                    @Traced
                    static double notANumber(double x, double y) {
                        if (x != x || Double.isNaN(y)) {
                            return Double.NaN;
                        }
                        if (x == y | Double.isInfinite(x) ^ x > 1e10 & y != 0) {
                            return Double.POSITIVE_INFINITY;
                        }
                        if (!(x < y)) {
                            return Double.MAX_VALUE;
                        }
                        return Double.compare(x, 0.0) == 0 ? -x : x + Double.MIN_VALUE;
                    }
                """;

        static final String CHECKED = """
                Branches.java
                checked
                68
                x\s
                low\s
                high\s
                return 76:16-32(76:16-17,76:21-31(76:21-25,76:28-31))

                    @Traced
                    static double checked(double x, double low, double high) {
                        if (low > high) {
                            throw new IllegalArgumentException("no range from " + low + " to " + high);
                        }
                        if (x < low) {
                            throw new ArithmeticException(String.valueOf(x));
                        }
                        return x * (high - low);
                    }
                """;

        static final String ALWAYS_TRUE = """
                Branches.java
                alwaysTrue
                79
                x\s
                return 83:20-21
                x2 87:25-30(87:25-26,87:29-30)
                x2 91:25-30(91:25-26,91:29-30)

                    @Traced
                    static double alwaysTrue(double x) {
                        final boolean debug = false;
                        if (debug) {
                            return 0;
                        }
                        ;
                        {
                            double x2 = x * x;
                            x = x2;
                        }
                        {
                            double x2 = x + 1;
                            x = x2;
                        }
                        return x;
                    }
                """;
    }
}
