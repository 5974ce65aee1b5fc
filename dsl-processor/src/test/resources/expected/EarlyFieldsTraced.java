package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link EarlyFields}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "kept(double,double) memory own reads elsewhere",
        "late(double,double) memory own reads"
})
final class EarlyFieldsTraced {
    private EarlyFieldsTraced() {
    }

    /**
     * The graph of {@link EarlyFields#kept(double, double)}.
     */
    static Value kept(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.KEPT)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            EarlyFields_KeptTraced made = new EarlyFields_KeptTraced(x); // EarlyFields.java:85
            return Nodes.at(made.start.plus(y.times(Nodes.orZero(made.squared))), scope, 3); // EarlyFields.java:86
        }
    }

    /**
     * The graph of {@link EarlyFields#late(double, double)}.
     */
    static Value late(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LATE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            EarlyFields_LateTraced made = new EarlyFields_LateTraced(x); // EarlyFields.java:91
            return Nodes.at(made.start.times(y).plus(Nodes.orZero(made.rate)), scope, 3); // EarlyFields.java:92
        }
    }

    /**
     * The graph of {@link EarlyFields#own(double, double)}.
     */
    static Value own(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            EarlyFields_OwnTraced made = new EarlyFields_OwnTraced(x); // EarlyFields.java:97
            return Nodes.at(
                    Nodes.orZero(made.first).times(made.second).times(y).plus(made.shown()),
                    scope, 3); // EarlyFields.java:98
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String KEPT = """
                EarlyFields.java
                kept
                83
                x\s
                y\s
                return 86:16-45(86:16-26,86:29-45(86:29-30,86:33-45))

                    @Traced
                    static double kept(double x, double y) {
                        Kept made = new Kept(x);
                        return made.start + y * made.squared;
                    }
                """;

        static final String LATE = """
                EarlyFields.java
                late
                89
                x\s
                y\s
                return 92:16-42(92:16-30(92:16-26,92:29-30),92:33-42)

                    @Traced
                    static double late(double x, double y) {
                        Late made = new Late(x);
                        return made.start * y + made.rate;
                    }
                """;

        static final String OWN = """
                EarlyFields.java
                own
                95
                x\s
                y\s
                return 98:16-59(98:16-44(98:16-40(98:16-26,98:29-40),98:43-44),98:47-59)

                    @Traced
                    static double own(double x, double y) {
                        Own made = new Own(x);
                        return made.first * made.second * y + made.shown();
                    }
                """;
    }
}
