package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OnValue}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class OnValueTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OWN_HALF = Overrides.of(LOOKUP, OnValue.class, "ownHalf", double.class);

    private OnValueTraced() {
    }

    /**
     * The graph of {@link OnValue#half(double)}.
     */
    static Value half(Value x) {
        Scope scope = Scope.of(Sites.HALF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // OnValue.java:270
    }

    /**
     * The graph of {@link OnValue#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.DOT);
        Nodes.elements(a, scope, 1);
        Nodes.elements(b, scope, 2);
        return Nodes.at(a[0].times(b[0]), scope, 3); // OnValue.java:275
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
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // OnValue.java:317
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HALF = """
                OnValue.java
                half
                268
                x\s
                return 270:16-21(270:16-17,270:20-21)

                    @Traced
                    static double half(double x) {
                        return x / 2;
                    }
                """;

        static final String DOT = """
                OnValue.java
                dot
                273
                a\s
                b\s
                return 275:16-27(275:16-20,275:23-27)

                    @Traced
                    static double dot(double[] a, double[] b) {
                        return a[0] * b[0];
                    }
                """;

        static final String OWN_HALF = """
                OnValue.java
                ownHalf
                315
                x\s
                return 317:16-21(317:16-17,317:20-21)

                    @Traced
                    double ownHalf(double x) {
                        return x / 2;
                    }
                """;
    }
}
