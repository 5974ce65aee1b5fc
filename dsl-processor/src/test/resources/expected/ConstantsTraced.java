package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constants}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantsTraced {
    private static final double A1 = 0.31938153;

    private static final double A2 = -0.11387988623774646;

    private static final int MAX_ITERATIONS = 1000;

    private static final float F = 0.1f;

    private static final char C = 'c';

    private static final double TINY = 4.9E-324;

    private static final boolean EXACT = true;

    private static final String NAME = "a \"name\"";

    private static final double NAN = 0.0/0.0;

    private static final VarHandle MUTABLE = PrivateMembers.staticField(MethodHandles.lookup(), Constants.class, "mutable", double.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(MethodHandles.lookup(), Constants.class, "TABLE", double[].class);

    private ConstantsTraced() {
    }

    /**
     * The graph of {@link Constants#copied(double)}.
     */
    static Value copied(Value x) {
        Value.argument(x, "x");
        return Value.constant(A1, "A1")
                .plus(x.times(Value.constant(A2, "A2").plus(x.times(Value.constant(MAX_ITERATIONS, "MAX_ITERATIONS")))))
                .plus(Value.constant(F, "F").times(x)).plus(Value.constant(C, "C").times(x))
                .plus(Value.constant(TINY, "TINY")).at("Constants.java:22");
    }

    /**
     * The graph of {@link Constants#shown(double)}.
     */
    static Value shown(Value x) {
        Value.argument(x, "x");
        return Value.constant(Constants.PACKAGE, "PACKAGE").times(x)
                .plus(Value.constant(Constants.PACKAGE, "Constants.PACKAGE"))
                .plus(Value.constant(A1, "good.Constants.A1").times(x))
                .plus(Value.constant(Integer.MAX_VALUE, "Integer.MAX_VALUE").times(x))
                .at("Constants.java:27");
    }

    /**
     * The graph of {@link Constants#branches(double)}.
     */
    static Value branches(Value x) {
        Value.argument(x, "x");
        if (EXACT) { // Constants.java:32
            return x.times(Value.constant(NAME.length(), "NAME.length()")).at("Constants.java:33");
        }
        return x.times(Value.constant(NAN, "NAN")).at("Constants.java:35");
    }

    /**
     * The graph of {@link Constants#notConstant(double)}.
     */
    static Value notConstant(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(mutable(), "mutable"))
                .plus(Value.constant(TABLE().length, "TABLE.length").times(x))
                .at("Constants.java:40");
    }

    /**
     * The graph of {@link Constants#hidden(double)}.
     */
    static Value hidden(Value A1) {
        Value.argument(A1, "A1");
        return A1.times(Value.constant(ConstantsTraced.A1, "Constants.A1")).at("Constants.java:45");
    }

    private static double mutable() {
        return (double) MUTABLE.get();
    }

    private static double[] TABLE() {
        return (double[]) TABLE.get();
    }
}
