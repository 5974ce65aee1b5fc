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
        return Nodes.at(Nodes.by(Op.ABS, x, MathFunctions.OwnMath::abs), scope, 2); // MathFunctions.java:98
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#rint(double)}.
     */
    static Value rint(Value x) {
        Scope scope = Scope.of(Sites.RINT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.by(Op.RINT, x, MathFunctions.OwnMath::rint), scope, 2); // MathFunctions.java:103
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#cosh(double)}.
     */
    static Value cosh(Value x) {
        Scope scope = Scope.of(Sites.COSH);
        Nodes.argument(x, scope, 1);
        Value sum = Nodes.at(Value.constant(1), scope, 2); // MathFunctions.java:114
        Value term = Nodes.at(Value.constant(1), scope, 3); // MathFunctions.java:115
        for (int i = 2; i < 8; i += 2) { // MathFunctions.java:116
            term = Nodes.at(
                    term.times(Nodes.div(x.times(x), i * (i - 1), "i * (i - 1)")), scope, 4); // MathFunctions.java:117
            sum = Nodes.at(sum.plus(term), scope, 5); // MathFunctions.java:118
        }
        return sum; // MathFunctions.java:120
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABS = """
                MathFunctions.java
                abs
                98
                x\s
                 98:9-101:10(98:9-101:10)

                        @Traced
                        static double abs(double x) {
                            return Double.longBitsToDouble(Long.MAX_VALUE & Double.doubleToRawLongBits(x));
                        }
                """;

        static final String RINT = """
                MathFunctions.java
                rint
                103
                x\s
                 103:9-106:10(103:9-106:10)

                        @Traced
                        static double rint(double x) {
                            return rounded(x);
                        }
                """;

        static final String COSH = """
                MathFunctions.java
                cosh
                112
                x\s
                sum 114:26-27
                term 115:27-28
                term 117:17-46(117:17-21,117:25-46(117:25-30(117:25-26,117:29-30),117:34-45(117:34-35,117:39-44(117:39-40,117:43-44))))
                sum 118:17-28(118:17-20,118:24-28)

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
