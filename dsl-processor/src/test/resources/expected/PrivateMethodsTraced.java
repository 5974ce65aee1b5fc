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
            PrivateMethods_LowerTraced lower = new PrivateMethods_LowerTraced(x); // PrivateMethods.java:71
            PrivateMethods_UpperTraced upper = lower; // PrivateMethods.java:72
            return Nodes.at(
                    Nodes.plus(
                            upper.through(k).plus(lower.own(k).times(upper.scaledOfPrivateMethods_Upper(x)))
                                    .plus(lower.scaled(k)),
                            lower.calls, "lower.calls"),
                    scope, 3); // PrivateMethods.java:73
        }
    }

    /**
     * The graph of {@link PrivateMethods#calledElsewhere(double, double)}.
     */
    static Value calledElsewhere(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.CALLED_ELSEWHERE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            PrivateMethods_UpperTraced other = new PrivateMethods_UpperTraced(x); // PrivateMethods.java:78
            other.normalizeOfPrivateMethods_Upper(); // PrivateMethods.java:79
            return Nodes.at(
                    Nodes.times(
                            other.scaledOfPrivateMethods_Upper(k), other.indexOfPrivateMethods_Upper(),
                            "other.index()"),
                    scope, 3); // PrivateMethods.java:80
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                PrivateMethods.java
                called
                69
                x\s
                k\s
                 73:16-97(73:16-83(73:16-65(73:16-32,73:35-65(73:35-47,73:50-65)),73:68-83),73:86-97)

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
                76
                x\s
                k\s
                 80:16-47(80:16-31,80:34-47)

                    @Traced
                    static double calledElsewhere(double x, double k) {
                        Upper other = new Upper(x);
                        other.normalize();
                        return other.scaled(k) * other.index();
                    }
                """;
    }
}
