package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link MathFunctions.OwnMath}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class MathFunctions_OwnMathTraced {
    private MathFunctions_OwnMathTraced() {
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#abs(double)}.
     */
    static Value abs(Value x) {
        Scope scope = Scope.of(Sites.ABS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.ABS, x, MathFunctions.OwnMath::abs), scope, 2); // MathFunctions.java:100
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#rint(double)}.
     */
    static Value rint(Value x) {
        Scope scope = Scope.of(Sites.RINT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.RINT, x, MathFunctions.OwnMath::rint), scope, 2); // MathFunctions.java:105
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#log(double)}.
     */
    static Value log(Value x) {
        Scope scope = Scope.of(Sites.LOG);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.LOG, x, MathFunctions.OwnMath::log), scope, 2); // MathFunctions.java:110
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#exp(double)}.
     */
    static Value exp(Value x) {
        Scope scope = Scope.of(Sites.EXP);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.EXP, x, MathFunctions.OwnMath::exp), scope, 2); // MathFunctions.java:125
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#cosh(double)}.
     */
    static Value cosh(Value x) {
        Scope scope = Scope.of(Sites.COSH);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(1), scope, 2); // MathFunctions.java:136
        Value term = Nodes.at(Value.constant(1), scope, 3); // MathFunctions.java:137
        for (int i = 2; i < 8; i += 2) { // MathFunctions.java:138
            term = Nodes.at(
                    term.times(Nodes.div(x.times(x), i * (i - 1), "i * (i - 1)")), scope, 4); // MathFunctions.java:139
            sum = Nodes.at(sum.plus(term), scope, 5); // MathFunctions.java:140
        }
        return sum; // MathFunctions.java:142
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABS = """
                MathFunctions.java
                abs
                100
                x\s
                return 100:9-103:10(100:9-103:10)

                        @Traced
                        static double abs(double x) {
                            return Double.longBitsToDouble(Long.MAX_VALUE & Double.doubleToRawLongBits(x));
                        }
                """;

        static final String RINT = """
                MathFunctions.java
                rint
                105
                x\s
                return 105:9-108:10(105:9-108:10)

                        @Traced
                        static double rint(double x) {
                            return rounded(x);
                        }
                """;

        static final String LOG = """
                MathFunctions.java
                log
                110
                x\s
                return 110:9-113:10(110:9-113:10)

                        @Traced
                        static double log(double x) {
                            return log(x, null);
                        }
                """;

        static final String EXP = """
                MathFunctions.java
                exp
                125
                x\s
                return 125:9-128:10(125:9-128:10)

                        @Traced
                        static double exp(double x) {
                            return StrictMath.exp(new BigDecimal(x).doubleValue());
                        }
                """;

        static final String COSH = """
                MathFunctions.java
                cosh
                134
                x\s
                sum 136:26-27
                term 137:27-28
                term 139:17-46(139:17-21,139:25-46(139:25-30(139:25-26,139:29-30),139:34-45(139:34-35,139:39-44(139:39-40,139:43-44))))
                sum 140:17-28(140:17-20,140:24-28)

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
