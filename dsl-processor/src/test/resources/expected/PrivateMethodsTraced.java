package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PrivateMethods}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class PrivateMethodsTraced {
    private PrivateMethodsTraced() {
    }

    /**
     * The graph of {@link PrivateMethods#called(double, double)}.
     */
    static Value called(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            PrivateMethods_LowerTraced lower = new PrivateMethods_LowerTraced(x); // PrivateMethods.java:79
            PrivateMethods_UpperTraced upper = lower; // PrivateMethods.java:80
            return Nodes.at(
                    Nodes.plus(
                            upper.through(k).plus(lower.own(k).times(upper.scaledOfPrivateMethods_Upper(x)))
                                    .plus(lower.scaled(k)),
                            lower.calls, "lower.calls"),
                    scope, 3); // PrivateMethods.java:81
        }
    }

    /**
     * The graph of {@link PrivateMethods#calledElsewhere(double, double)}.
     */
    static Value calledElsewhere(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.CALLED_ELSEWHERE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            PrivateMethods_UpperTraced other = new PrivateMethods_UpperTraced(x); // PrivateMethods.java:86
            other.normalizeOfPrivateMethods_Upper(); // PrivateMethods.java:87
            return Nodes.at(
                    Nodes.times(
                            other.scaledOfPrivateMethods_Upper(k), other.indexOfPrivateMethods_Upper(), "other.index()")
                            .minus(PrivateMethods_UpperTraced.squaredOfPrivateMethods_Upper(k)),
                    scope, 3); // PrivateMethods.java:88
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                PrivateMethods.java
                called
                77
                x\s
                k\s
                return 81:16-97(81:16-83(81:16-65(81:16-32,81:35-65(81:35-47,81:50-65)),81:68-83),81:86-97)

                    @Traced
                    static double called(double x, double k) {
                        Lower lower = new Lower(x);
                        Upper upper = lower;
                        return upper.through(k) + lower.own(k) * upper.scaled(x) + lower.scaled(k) + lower.calls;
                    }
                """;

        static final String CALLED_ELSEWHERE = """
                PrivateMethods.java
                calledElsewhere
                84
                x\s
                k\s
                return 88:16-66(88:16-47(88:16-31,88:34-47),88:50-66)

                    @Traced
                    static double calledElsewhere(double x, double k) {
                        Upper other = new Upper(x);
                        other.normalize();
                        return other.scaled(k) * other.index() - Upper.squared(k);
                    }
                """;
    }
}
