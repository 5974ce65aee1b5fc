package good;

import dev.tracegrad.Op;
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
        Value.argument(x, "x");
        return x.by(Op.ABS, MathFunctions.OwnMath::abs).at("MathFunctions.java:98");
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#rint(double)}.
     */
    static Value rint(Value x) {
        Value.argument(x, "x");
        return x.by(Op.RINT, MathFunctions.OwnMath::rint).at("MathFunctions.java:103");
    }

    /**
     * The graph of {@link MathFunctions.OwnMath#cosh(double)}.
     */
    static Value cosh(Value x) {
        Value.argument(x, "x");
        Value sum = Value.constant(1).named("sum").at("MathFunctions.java:114");
        Value term = Value.constant(1).named("term").at("MathFunctions.java:115");
        for (int i = 2; i < 8; i += 2) { // MathFunctions.java:116
            term = term.times(x.times(x).div(Value.constant(i * (i - 1), "i * (i - 1)")))
                    .named("term").at("MathFunctions.java:117");
            sum = sum.plus(term).named("sum").at("MathFunctions.java:118");
        }
        return sum; // MathFunctions.java:120
    }
}
