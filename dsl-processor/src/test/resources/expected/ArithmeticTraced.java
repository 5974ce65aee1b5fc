package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Arithmetic}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ArithmeticTraced {
    private ArithmeticTraced() {
    }

    /**
     * The graph of {@link Arithmetic#expression(double, double, double)}.
     */
    static Value expression(Value a, Value b, Value c) {
        Scope scope = Scope.of(Sites.EXPRESSION);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        Nodes.argument(c, scope, 3);
        Value d = Nodes.at(a.times(b), scope, 4); // Arithmetic.java:9
        return Nodes.at(d.plus(c), scope, 5); // Arithmetic.java:10
    }

    /**
     * The graph of {@link Arithmetic#grouping(double, double, double)}.
     */
    static Value grouping(Value a, Value b, Value c) {
        Scope scope = Scope.of(Sites.GROUPING);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        Nodes.argument(c, scope, 3);
        return Nodes.at(
                a.minus(b).minus(c).plus(a.minus(b.minus(c)).times(a).div(b).div(c)), scope, 4); // Arithmetic.java:15
    }

    /**
     * The graph of {@link Arithmetic#remainder(double, double)}.
     */
    static Value remainder(Value a, Value b) {
        Scope scope = Scope.of(Sites.REMAINDER);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        return Nodes.at(a.rem(b).plus(Value.constant(7).rem(a)).minus(b.rem(2.5)), scope, 3); // Arithmetic.java:20
    }

    /**
     * The graph of {@link Arithmetic#signs(double)}.
     */
    static Value signs(Value x) {
        Scope scope = Scope.of(Sites.SIGNS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                x.unaryMinus().plus(x).minus(x.unaryMinus()).minus(x.unaryMinus().unaryMinus()),
                scope, 2); // Arithmetic.java:25
    }

    /**
     * The graph of {@link Arithmetic#reciprocal(double, double)}.
     */
    static Value reciprocal(Value x, Value y) {
        Scope scope = Scope.of(Sites.RECIPROCAL);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(Values.div(1, x).plus(x.div(y)).plus(2).minus(y), scope, 3); // Arithmetic.java:30
    }

    /**
     * The graph of {@link Arithmetic#numbersOnEitherSide(double)}.
     */
    static Value numbersOnEitherSide(Value a) {
        Scope scope = Scope.of(Sites.NUMBERS_ON_EITHER_SIDE);
        Nodes.argument(a, scope, 1);
        return Nodes.at(
                Values.plus(2, a).plus(Values.times(3, a)).minus(a.times(0x10)).minus(Values.times(1e-3, a))
                        .plus(a.div(1_000)),
                scope, 2); // Arithmetic.java:35
    }

    /**
     * The graph of {@link Arithmetic#same(double)}.
     */
    static Value same(Value a) {
        Scope scope = Scope.of(Sites.SAME);
        Nodes.argument(a, scope, 1);
        return Nodes.at(a.plus(a), scope, 2); // Arithmetic.java:40
    }

    /**
     * The graph of {@link Arithmetic#negatedZero(double)}.
     */
    static Value negatedZero(Value x) {
        Scope scope = Scope.of(Sites.NEGATED_ZERO);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.unaryMinus(), scope, 2); // Arithmetic.java:45
    }

    /**
     * The graph of {@link Arithmetic#identity(double)}.
     */
    static Value identity(Value x) {
        Nodes.argument(x, "x");
        return x; // Arithmetic.java:50
    }

    /**
     * The graph of {@link Arithmetic#constant()}.
     */
    static Value constant() {
        Scope scope = Scope.of(Sites.CONSTANT);
        return Nodes.at(Value.constant(1.5), scope, 1); // Arithmetic.java:55
    }

    /**
     * The graph of {@link Arithmetic#longFormula(double, double, double)}.
     */
    static Value longFormula(Value first, Value second, Value third) {
        Scope scope = Scope.of(Sites.LONG_FORMULA);
        Nodes.argument(first, scope, 1);
        Nodes.argument(second, scope, 2);
        Nodes.argument(third, scope, 3);
        return Nodes.at(
                first.times(first).plus(second.times(second)).plus(third.times(third))
                        .minus(Values.times(2, first).times(second)).minus(Values.times(2, second).times(third))
                        .plus(Values.times(2, first).times(third)).plus(first.div(Values.plus(1, second.times(second))))
                        .plus(third.div(Values.plus(1, first.times(first)))),
                scope, 4); // Arithmetic.java:60
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String EXPRESSION = """
                Arithmetic.java
                expression
                7
                a\s
                b\s
                c\s
                d 9:20-25(9:20-21,9:24-25)
                return 10:16-21(10:16-17,10:20-21)

                    @Traced
                    static double expression(double a, double b, double c) {
                        double d = a * b;
                        return d + c;
                    }
                """;

        static final String GROUPING = """
                Arithmetic.java
                grouping
                13
                a\s
                b\s
                c\s
                return 15:16-55(15:16-27(15:17-22(15:17-18,15:21-22),15:26-27),15:30-55(15:30-51(15:30-47(15:31-42(15:31-32,15:36-41(15:36-\
                37,15:40-41)),15:46-47),15:50-51),15:54-55))

                    @Traced
                    static double grouping(double a, double b, double c) {
                        return (a - b) - c + (a - (b - c)) * a / b / c;
                    }
                """;

        static final String REMAINDER = """
                Arithmetic.java
                remainder
                18
                a\s
                b\s
                return 20:16-39(20:16-29(20:16-21(20:16-17,20:20-21),20:24-29(20:24-25,20:28-29)),20:32-39(20:32-33,20:36-39))

                    @Traced
                    static double remainder(double a, double b) {
                        return a % b + 7 % a - b % 2.5;
                    }
                """;

        static final String SIGNS = """
                Arithmetic.java
                signs
                23
                x\s
                return 25:16-38(25:16-28(25:16-23(25:16-18(25:17-18),25:22-23),25:26-28(25:27-28)),25:32-37(25:34-36(25:35-36)))

                    @Traced
                    static double signs(double x) {
                        return -x + +x - -x - (-(-x));
                    }
                """;

        static final String RECIPROCAL = """
                Arithmetic.java
                reciprocal
                28
                x\s
                y\s
                return 30:16-37(30:16-33(30:16-29(30:16-21(30:16-17,30:20-21),30:24-29(30:24-25,30:28-29)),30:32-33),30:36-37)

                    @Traced
                    static double reciprocal(double x, double y) {
                        return 1 / x + x / y + 2 - y;
                    }
                """;

        static final String NUMBERS_ON_EITHER_SIDE = """
                Arithmetic.java
                numbersOnEitherSide
                33
                a\s
                return 35:16-63(35:16-51(35:16-40(35:16-29(35:16-21(35:16-17,35:20-21),35:24-29(35:24-25,35:28-29)),35:32-40(35:32-33,35:36\
                -40)),35:43-51(35:43-47,35:50-51)),35:54-63(35:54-55,35:58-63))

                    @Traced
                    static double numbersOnEitherSide(double a) {
                        return 2 + a + 3 * a - a * 0x10 - 1e-3 * a + a / 1_000;
                    }
                """;

        static final String SAME = """
                Arithmetic.java
                same
                38
                a\s
                return 40:16-21(40:16-17,40:20-21)

                    @Traced
                    static double same(double a) {
                        return a + a;
                    }
                """;

        static final String NEGATED_ZERO = """
                Arithmetic.java
                negatedZero
                43
                x\s
                return 45:16-18(45:17-18)

                    @Traced
                    static double negatedZero(double x) {
                        return -x;
                    }
                """;

        static final String CONSTANT = """
                Arithmetic.java
                constant
                53
                return 55:16-19

                    @Traced
                    static double constant() {
                        return 1.5;
                    }
                """;

        static final String LONG_FORMULA = """
                Arithmetic.java
                longFormula
                58
                first\s
                second\s
                third\s
                return 60:16-62:117(60:16-62:87(60:16-62:36(60:16-105(60:16-84(60:16-63(60:16-47(60:16-29(60:16-21,60:24-29),60:32-47(60:32\
                -38,60:41-47)),60:50-63(60:50-55,60:58-63)),60:66-84(60:66-75(60:66-67,60:70-75),60:78-84)),60:87-105(60:87-97(60:87-88,60:\
                91-97),60:100-105)),62:19-36(62:19-28(62:19-20,62:23-28),62:31-36)),62:58-87(62:58-63,62:67-86(62:67-68,62:71-86(62:71-77,6\
                2:80-86)))),62:90-117(62:90-95,62:99-116(62:99-100,62:103-116(62:103-108,62:111-116))))

                    @Traced
                    static double longFormula(double first, double second, double third) {
                        return first * first + second * second + third * third - 2 * first * second - 2 * second * third
                                // a comment in between
                                + 2 * first * third /* and one more */ + first / (1 + second * second) + third / (1 + first * first);
                    }
                """;
    }
}
