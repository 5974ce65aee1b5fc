package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link MathFunctions.OwnMath}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class MathFunctions_OwnMathTraced {
    private MathFunctions_OwnMathTraced() {
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#abs(double)}.
     */
    static Value abs(Value x) {
        Scope scope = Scope.of(Sites.ABS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.ABS, x, MathFunctions.OwnMath::abs), scope, 2); // MathFunctions.java:101
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#rint(double)}.
     */
    static Value rint(Value x) {
        Scope scope = Scope.of(Sites.RINT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.RINT, x, MathFunctions.OwnMath::rint), scope, 2); // MathFunctions.java:106
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#log(double)}.
     */
    static Value log(Value x) {
        Scope scope = Scope.of(Sites.LOG);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.LOG, x, MathFunctions.OwnMath::log), scope, 2); // MathFunctions.java:111
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#exp(double)}.
     */
    static Value exp(Value x) {
        Scope scope = Scope.of(Sites.EXP);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.EXP, x, MathFunctions.OwnMath::exp), scope, 2); // MathFunctions.java:126
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#cosh(double)}.
     */
    static Value cosh(Value x) {
        Scope scope = Scope.of(Sites.COSH);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(1), scope, 2); // MathFunctions.java:137
        Value term = Nodes.at(Value.constant(1), scope, 3); // MathFunctions.java:138
        for (int i = 2; i < 8; i += 2) { // MathFunctions.java:139
            term = Nodes.at(
                    term.times(Nodes.div(x.times(x), i * (i - 1), "i * (i - 1)")), scope, 4); // MathFunctions.java:140
            sum = Nodes.at(sum.plus(term), scope, 5); // MathFunctions.java:141
        }
        return sum; // MathFunctions.java:143
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABS = """
                MathFunctions.java
                abs
                101
                x\s
                 101:9-104:10(101:9-104:10)

                        @Traced
                        static double abs(double x) {
                            return Double.longBitsToDouble(Long.MAX_VALUE & Double.doubleToRawLongBits(x));
                        }
                """;

        static final String RINT = """
                MathFunctions.java
                rint
                106
                x\s
                 106:9-109:10(106:9-109:10)

                        @Traced
                        static double rint(double x) {
                            return rounded(x);
                        }
                """;

        static final String LOG = """
                MathFunctions.java
                log
                111
                x\s
                 111:9-114:10(111:9-114:10)

                        @Traced
                        static double log(double x) {
                            return log(x, null);
                        }
                """;

        static final String EXP = """
                MathFunctions.java
                exp
                126
                x\s
                 126:9-129:10(126:9-129:10)

                        @Traced
                        static double exp(double x) {
                            return EXP.applyAsDouble(x);
                        }
                """;

        static final String COSH = """
                MathFunctions.java
                cosh
                135
                x\s
                sum 137:26-27
                term 138:27-28
                term 140:17-46(140:17-21,140:25-46(140:25-30(140:25-26,140:29-30),140:34-45(140:34-35,140:39-44(140:39-40,140:43-44))))
                sum 141:17-28(141:17-20,141:24-28)

                        @Traced
                        static double cosh(double x) {
                            double sum = 1;
                            double term = 1;
                            for (int i = 2; i < 8; i += 2) {
                                term *= x * x / (i * (i - 1));
                                sum += term;
                            }
                            return sum;
                        }
                """;
    }
}
