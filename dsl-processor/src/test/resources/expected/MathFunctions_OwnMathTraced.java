package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
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
        Value.argument(x, scope, 1);
        return x.by(Op.ABS, MathFunctions.OwnMath::abs).at(scope, 2); // MathFunctions.java:98
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#rint(double)}.
     */
    static Value rint(Value x) {
        Scope scope = Scope.of(Sites.RINT);
        Value.argument(x, scope, 1);
        return x.by(Op.RINT, MathFunctions.OwnMath::rint).at(scope, 2); // MathFunctions.java:103
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#cosh(double)}.
     */
    static Value cosh(Value x) {
        Scope scope = Scope.of(Sites.COSH);
        Value.argument(x, scope, 1);
        Value sum = Value.constant(1).at(scope, 2); // MathFunctions.java:114
        Value term = Value.constant(1).at(scope, 3); // MathFunctions.java:115
        for (int i = 2; i < 8; i += 2) { // MathFunctions.java:116
            term = term.times(x.times(x).div(i * (i - 1), "i * (i - 1)"))
                    .at(scope, 4); // MathFunctions.java:117
            sum = sum.plus(term).at(scope, 5); // MathFunctions.java:118
        }
        return sum; // MathFunctions.java:120
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ABS = "MathFunctions.java\n"
                + "abs\n"
                + "98\n"
                + "x \n"
                + " 98:9-101:10(98:9-101:10)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double abs(double x) {\n"
                + "            return Double.longBitsToDouble(Long.MAX_VALUE & Double.doubleToRawLongBits(x));\n"
                + "        }\n";

        static final String RINT = "MathFunctions.java\n"
                + "rint\n"
                + "103\n"
                + "x \n"
                + " 103:9-106:10(103:9-106:10)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double rint(double x) {\n"
                + "            return rounded(x);\n"
                + "        }\n";

        static final String COSH = "MathFunctions.java\n"
                + "cosh\n"
                + "112\n"
                + "x \n"
                + "sum 114:26-27\n"
                + "term 115:27-28\n"
                + "term 117:17-46(117:17-21,117:25-46(117:25-30(117:25-26,117:29-30),117:34-45(117:34-35,117:39-44(117:39-40,117:43-44))))\n"
                + "sum 118:17-28(118:17-20,118:24-28)\n"
                + "\n"
                + "        @Traced\n"
                + "        static double cosh(double x) {\n"
                + "            double sum = 1;\n"
                + "            double term = 1;\n"
                + "            for (int i = 2; i < 8; i += 2) {\n"
                + "                term *= x * x / (i * (i - 1));\n"
                + "                sum += term;\n"
                + "            }\n"
                + "            return sum;\n"
                + "        }\n";
    }
}
