package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
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

    private static final MethodHandle WIDTH = PrivateMembers.staticMethod(MethodHandles.lookup(), Constants.class, "width", int.class, char.class);

    private static final MethodHandle WIDTH_2 = PrivateMembers.staticMethod(MethodHandles.lookup(), Constants.class, "width", int.class, int.class);

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

    /**
     * The graph of {@link Constants#fitting(double, boolean, int)}.
     */
    static Value fitting(Value x, boolean flag, int n) {
        Value.argument(x, "x");
        final double half = 0.5; // Constants.java:59
        final char wide = 0xffff; // Constants.java:60
        Value sum = Value.constant(width(flag ? 'h' : (int) (half * 'a')), "width(flag ? 'h' : (int) (half * 'a'))")
                .times(x).named("sum").at("Constants.java:61");
        sum = sum
                .plus(Value.constant(width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1), "width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1)").plus(Value.constant(width_(flag ? C : wide + 1), "width(flag ? C : wide + 1)").times(x)))
                .named("sum").at("Constants.java:62");
        sum = sum
                .plus(Value.constant(width(flag ? C : (int) (1e3f / 3 % 7) << 33), "width(flag ? C : (int) (1e3f / 3 % 7) << 33)").minus(Value.constant(width_(flag ? C : (int) (4_000_000_000L >> 4)), "width(flag ? C : (int) (4_000_000_000L >> 4))").times(x)))
                .named("sum").at("Constants.java:63");
        sum = sum.times(Value.constant(width_(switch (n) {
            case 0 -> C; // Constants.java:64
            case 1 -> 65; // Constants.java:64
            default -> NAME.charAt(0); // Constants.java:64
        }), "width(switch (n) { case 0 -> C; case 1 -> 65; default -> NAME.charAt(0); })"))
                .named("sum").at("Constants.java:64");
        return sum.minus(Value.constant(width_(switch (n) {
            case 0 -> 65; // Constants.java:65
            case 1 -> NAME.charAt(0); // Constants.java:65
            default -> -1; // Constants.java:65
        }), "width(switch (n) { case 0 -> 65; case 1 -> NAME.charAt(0); default -> -1; })").div(x))
                .at("Constants.java:65");
    }

    private static double mutable() {
        return (double) MUTABLE.get();
    }

    private static double[] TABLE() {
        return (double[]) TABLE.get();
    }

    private static int width(char c) {
        try {
            return (int) WIDTH.invoke(c);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int width_(int n) {
        try {
            return (int) WIDTH_2.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
