package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OnValue}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class OnValueTraced {
    private static final Overrides OWN_HALF = Overrides.of(MethodHandles.lookup(), OnValue.class, "ownHalf", double.class);

    private OnValueTraced() {
    }

    /**
     * The graph of {@link OnValue#half(double)}.
     */
    static Value half(Value x) {
        Scope scope = Scope.of(Sites.HALF);
        Value.argument(x, scope, 1);
        return x.div(2).at(scope, 2); // OnValue.java:268
    }

    /**
     * The graph of {@link OnValue#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.DOT);
        return a[0].times(b[0]).at(scope, 1); // OnValue.java:273
    }

    /**
     * The graph of {@link OnValue#ownHalf(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value ownHalf(OnValue self, Value x) {
        if (OWN_HALF.isOverriddenIn(self)) {
            return OWN_HALF.call(self, x);
        }
        return ownHalfOfOnValue(self, x);
    }

    /**
     * The graph of {@link OnValue#ownHalf(double)} itself, overridden or not.
     */
    static Value ownHalfOfOnValue(OnValue self, Value x) {
        Scope scope = Scope.of(Sites.OWN_HALF);
        Value.argument(x, scope, 1);
        return x.div(2).at(scope, 2); // OnValue.java:315
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HALF = "OnValue.java\n"
                + "half\n"
                + "266\n"
                + "x \n"
                + " 268:16-21(268:16-17,268:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double half(double x) {\n"
                + "        return x / 2;\n"
                + "    }\n";

        static final String DOT = "OnValue.java\n"
                + "dot\n"
                + "271\n"
                + " 273:16-27(273:16-20,273:23-27)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double dot(double[] a, double[] b) {\n"
                + "        return a[0] * b[0];\n"
                + "    }\n";

        static final String OWN_HALF = "OnValue.java\n"
                + "ownHalf\n"
                + "313\n"
                + "x \n"
                + " 315:16-21(315:16-17,315:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    double ownHalf(double x) {\n"
                + "        return x / 2;\n"
                + "    }\n";
    }
}
