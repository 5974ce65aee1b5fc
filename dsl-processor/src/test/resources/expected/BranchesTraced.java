package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.ABSOLUTE);
        Value.argument(x, scope, 1);
        if (x.data() < 0) { // Branches.java:10
            return x.unaryMinus().at(scope, 2); // Branches.java:10
        }
        return x; // Branches.java:11
    }

    /**
     * The graph of {@link Branches#ladder(double, double)}.
     */
    static Value ladder(Value x, Value y) {
        Scope scope = Scope.of(Sites.LADDER);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        if (x.data() < 0 && y.data() < 0) { // Branches.java:16
            return x.times(y).at(scope, 3); // Branches.java:17
        } else if (x.data() < 0 || y.data() < 0) { // Branches.java:18
            Value product = x.times(y).at(scope, 4); // Branches.java:19
            return product.minus(1).at(scope, 5); // Branches.java:20
        } else if (!(x.data() < y.data())) { // Branches.java:21
            return x.minus(y).at(scope, 6); // Branches.java:22
        } else {
            return y.minus(x).at(scope, 7); // Branches.java:24
        }
    }

    /**
     * The graph of {@link Branches#nested(double, double)}.
     */
    static Value nested(Value x, Value y) {
        Scope scope = Scope.of(Sites.NESTED);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        Value result; // Branches.java:30
        if (x.data() > 1) { // Branches.java:31
            if (y.data() > 1) { // Branches.java:32
                result = x.div(y).at(scope, 3); // Branches.java:32
            } else {
                result = y; // Branches.java:34
            }
        } else {
            result = Value.constant(0).at(scope, 4); // Branches.java:37
        }
        return result.times(2).at(scope, 5); // Branches.java:39
    }

    /**
     * The graph of {@link Branches#ternaries(double, double, boolean)}.
     */
    static Value ternaries(Value x, Value y, boolean flag) {
        Scope scope = Scope.of(Sites.TERNARIES);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        Value least = x.data() < y.data() ? x : y; // Branches.java:44
        Value other = flag ? x.data() > 0 ? x.times(2).at(scope, 3) : y
                : Value.constant(x.data() > 0 ? 1 : 2).at(scope, 4); // Branches.java:45
        return (flag ? least : least.unaryMinus()).times(other)
                .plus((x.data() >= y.data() ? x : Value.constant(1)).div(y.data() <= 0 ? Value.constant(2) : y))
                .plus(Values.times(flag ? 1 : 0, "flag ? 1 : 0", x))
                .at(scope, 5); // Branches.java:46
    }

    /**
     * The graph of {@link Branches#lazy(double)}.
     */
    static Value lazy(Value x) {
        Scope scope = Scope.of(Sites.LAZY);
        Value.argument(x, scope, 1);
        return x.data() == 0 ? Value.constant(0).at(scope, 2)
                : Values.div(1, x).at(scope, 3); // Branches.java:51
    }

    /**
     * The graph of {@link Branches#notANumber(double, double)}.
     */
    static Value notANumber(Value x, Value y) {
        Scope scope = Scope.of(Sites.NOT_ANUMBER);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        if (x.data() != x.data() || Double.isNaN(y.data())) { // Branches.java:56
            return Value.constant(Double.NaN, "Double.NaN").at(scope, 3); // Branches.java:57
        }
        if (x.data() == y.data() | Double.isInfinite(x.data()) ^ x.data() > 1e10 & y.data() != 0) { // Branches.java:59
            return Value.constant(Double.POSITIVE_INFINITY, "Double.POSITIVE_INFINITY")
                    .at(scope, 4); // Branches.java:60
        }
        if (!(x.data() < y.data())) { // Branches.java:62
            return Value.constant(Double.MAX_VALUE, "Double.MAX_VALUE")
                    .at(scope, 5); // Branches.java:63
        }
        return Double.compare(x.data(), 0.0) == 0 ? x.unaryMinus().at(scope, 6)
                : x.plus(Double.MIN_VALUE, "Double.MIN_VALUE").at(scope, 7); // Branches.java:65
    }

    /**
     * The graph of {@link Branches#checked(double, double, double)}.
     */
    static Value checked(Value x, Value low, Value high) {
        Scope scope = Scope.of(Sites.CHECKED);
        Value.argument(x, scope, 1);
        Value.argument(low, scope, 2);
        Value.argument(high, scope, 3);
        if (low.data() > high.data()) { // Branches.java:70
            throw new IllegalArgumentException("no range from " + low.data() + " to " + high.data()); // Branches.java:71
        }
        if (x.data() < low.data()) { // Branches.java:73
            throw new ArithmeticException(String.valueOf(x.data())); // Branches.java:74
        }
        return x.times(high.minus(low)).at(scope, 4); // Branches.java:76
    }

    /**
     * The graph of {@link Branches#alwaysTrue(double)}.
     */
    static Value alwaysTrue(Value x) {
        Scope scope = Scope.of(Sites.ALWAYS_TRUE);
        Value.argument(x, scope, 1);
        final boolean debug = false; // Branches.java:81
        if (debug) { // Branches.java:82
            return Value.constant(0).at(scope, 2); // Branches.java:83
        }
        {
            Value x2 = x.times(x).at(scope, 3); // Branches.java:87
            x = x2; // Branches.java:88
        }
        {
            Value x2 = x.plus(1).at(scope, 4); // Branches.java:91
            x = x2; // Branches.java:92
        }
        return x; // Branches.java:94
    }

    /**
     * The graph of {@link Branches#text(double)}.
     */
    static String text(Value x) {
        Scope scope = Scope.of(Sites.TEXT);
        Value.argument(x, scope, 1);
        String text = "x="; // Branches.java:99
        text += x.data(); // Branches.java:100
        return text + ", doubled " + (x.data() + x.data()) + (x.data() > 0); // Branches.java:101
    }

    /**
     * The graph of {@link Branches#check(double)}.
     */
    static void check(Value x) {
        Scope scope = Scope.of(Sites.CHECK);
        Value.argument(x, scope, 1);
        if (x.data() < 0) { // Branches.java:106
            throw new IllegalStateException(); // Branches.java:107
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABSOLUTE = "Branches.java\n"
                + "absolute\n"
                + "8\n"
                + "x \n"
                + " 10:27-29(10:28-29)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double absolute(double x) {\n"
                + "        if (x < 0) return -x;\n"
                + "        return x;\n"
                + "    }\n";

        static final String LADDER = "Branches.java\n"
                + "ladder\n"
                + "14\n"
                + "x \n"
                + "y \n"
                + " 17:20-25(17:20-21,17:24-25)\n"
                + "product 19:30-35(19:30-31,19:34-35)\n"
                + " 20:20-31(20:20-27,20:30-31)\n"
                + " 22:20-25(22:20-21,22:24-25)\n"
                + " 24:20-25(24:20-21,24:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double ladder(double x, double y) {\n"
                + "        if (x < 0 && y < 0) {\n"
                + "            return x * y;\n"
                + "        } else if (x < 0 || y < 0) {\n"
                + "            double product = x * y;\n"
                + "            return product - 1;\n"
                + "        } else if (!(x < y)) {\n"
                + "            return x - y;\n"
                + "        } else {\n"
                + "            return y - x;\n"
                + "        }\n"
                + "    }\n";

        static final String NESTED = "Branches.java\n"
                + "nested\n"
                + "28\n"
                + "x \n"
                + "y \n"
                + "result 32:33-38(32:33-34,32:37-38)\n"
                + "result 37:22-23\n"
                + " 39:16-26(39:16-22,39:25-26)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double nested(double x, double y) {\n"
                + "        double result;\n"
                + "        if (x > 1) {\n"
                + "            if (y > 1) result = x / y;\n"
                + "            else {\n"
                + "                result = y;\n"
                + "            }\n"
                + "        } else {\n"
                + "            result = 0;\n"
                + "        }\n"
                + "        return result * 2;\n"
                + "    }\n";

        static final String TERNARIES = "Branches.java\n"
                + "ternaries\n"
                + "42\n"
                + "x \n"
                + "y \n"
                + "other 45:39-44(45:39-40,45:43-44)\n"
                + "other 45:51-64\n"
                + " 46:16-106(46:16-85(46:16-47(46:17-38,46:42-47),46:50-85(46:51-65,46:70-84)),46:88-106(46:89-101,46:105-106))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double ternaries(double x, double y, boolean flag) {\n"
                + "        double least = x < y ? x : y;\n"
                + "        double other = flag ? x > 0 ? x * 2 : y : x > 0 ? 1 : 2;\n"
                + "        return (flag ? least : -least) * other + (x >= y ? x : 1) / (y <= 0 ? 2 : y) + (flag ? 1 : 0) * x;\n"
                + "    }\n";

        static final String LAZY = "Branches.java\n"
                + "lazy\n"
                + "49\n"
                + "x \n"
                + " 51:25-26\n"
                + " 51:29-34(51:29-30,51:33-34)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double lazy(double x) {\n"
                + "        return x == 0 ? 0 : 1 / x;\n"
                + "    }\n";

        static final String NOT_ANUMBER = "Branches.java\n"
                + "notANumber\n"
                + "54\n"
                + "x \n"
                + "y \n"
                + " 57:20-30\n"
                + " 60:20-44\n"
                + " 63:20-36\n"
                + " 65:46-48(65:47-48)\n"
                + " 65:51-71(65:51-52,65:55-71)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double notANumber(double x, double y) {\n"
                + "        if (x != x || Double.isNaN(y)) {\n"
                + "            return Double.NaN;\n"
                + "        }\n"
                + "        if (x == y | Double.isInfinite(x) ^ x > 1e10 & y != 0) {\n"
                + "            return Double.POSITIVE_INFINITY;\n"
                + "        }\n"
                + "        if (!(x < y)) {\n"
                + "            return Double.MAX_VALUE;\n"
                + "        }\n"
                + "        return Double.compare(x, 0.0) == 0 ? -x : x + Double.MIN_VALUE;\n"
                + "    }\n";

        static final String CHECKED = "Branches.java\n"
                + "checked\n"
                + "68\n"
                + "x \n"
                + "low \n"
                + "high \n"
                + " 76:16-32(76:16-17,76:21-31(76:21-25,76:28-31))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double checked(double x, double low, double high) {\n"
                + "        if (low > high) {\n"
                + "            throw new IllegalArgumentException(\"no range from \" + low + \" to \" + high);\n"
                + "        }\n"
                + "        if (x < low) {\n"
                + "            throw new ArithmeticException(String.valueOf(x));\n"
                + "        }\n"
                + "        return x * (high - low);\n"
                + "    }\n";

        static final String ALWAYS_TRUE = "Branches.java\n"
                + "alwaysTrue\n"
                + "79\n"
                + "x \n"
                + " 83:20-21\n"
                + "x2 87:25-30(87:25-26,87:29-30)\n"
                + "x2 91:25-30(91:25-26,91:29-30)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double alwaysTrue(double x) {\n"
                + "        final boolean debug = false;\n"
                + "        if (debug) {\n"
                + "            return 0;\n"
                + "        }\n"
                + "        ;\n"
                + "        {\n"
                + "            double x2 = x * x;\n"
                + "            x = x2;\n"
                + "        }\n"
                + "        {\n"
                + "            double x2 = x + 1;\n"
                + "            x = x2;\n"
                + "        }\n"
                + "        return x;\n"
                + "    }\n";

        static final String TEXT = "Branches.java\n"
                + "text\n"
                + "97\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static String text(double x) {\n"
                + "        String text = \"x=\";\n"
                + "        text += x;\n"
                + "        return text + \", doubled \" + (x + x) + (x > 0);\n"
                + "    }\n";

        static final String CHECK = "Branches.java\n"
                + "check\n"
                + "104\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static void check(double x) {\n"
                + "        if (x < 0) {\n"
                + "            throw new IllegalStateException();\n"
                + "        }\n"
                + "    }\n";
    }
}
