package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantFields.Plain}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ConstantFields_PlainTraced {
    private static final int n = 2;

    private static final String name = "p";

    private static final double k = 1.5;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(
            LOOKUP, ConstantFields.Plain.class, "at", int.class, String.class, double.class);

    private ConstantFields_PlainTraced() {
    }

    /**
     * The graph of {@link ConstantFields.Plain#at(int, String, double)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static Value at(ConstantFields.Plain self, int i, String t, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, i, t, x);
        }
        return atOfPlain(self, i, t, x);
    }

    /**
     * The graph of {@link ConstantFields.Plain#at(int, String, double)} itself, overridden or not.
     */
    static Value atOfPlain(ConstantFields.Plain self, int i, String t, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        byte small = n; // ConstantFields.java:161
        switch (t) { // ConstantFields.java:162
            case name: // ConstantFields.java:163
                return Nodes.at(Nodes.times(x, k, "k"), scope, 2); // ConstantFields.java:164
            default: // ConstantFields.java:165
                break; // ConstantFields.java:166
        }
        switch (i) { // ConstantFields.java:168
            case n: // ConstantFields.java:169
                return Nodes.at(Nodes.times(x, small, "small"), scope, 3); // ConstantFields.java:170
            default: // ConstantFields.java:171
                return Nodes.at(Nodes.plus(x, self.n, "this.n"), scope, 4); // ConstantFields.java:172
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                ConstantFields.java
                at
                159
                x\s
                return 164:28-33(164:28-29,164:32-33)
                return 170:28-37(170:28-29,170:32-37)
                return 172:28-38(172:28-29,172:32-38)

                        @Traced
                        double at(int i, String t, double x) {
                            byte small = n;
                            switch (t) {
                                case name:
                                    return x * k;
                                default:
                                    break;
                            }
                            switch (i) {
                                case n:
                                    return x * small;
                                default:
                                    return x + this.n;
                            }
                        }
                """;
    }
}
