package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenOverloads.Weighing}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenOverloads_WeighingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides WEIGHED = Overrides.of(
            LOOKUP, HiddenOverloads.Weighing.class, "weighed", Object.class, double.class);

    private static final Overrides BOTH = Overrides.of(LOOKUP, HiddenOverloads.Weighing.class, "both", double.class);

    private HiddenOverloads_WeighingTraced() {
    }

    /**
     * The graph of {@link HiddenOverloads.Weighing#weighed(Integer, double)}.
     */
    public static Value weighed(HiddenOverloads.Weighing self, Integer i, Value v) {
        Objects.requireNonNull(self, "Weighing.weighed(java.lang.Integer,double) is called on null");
        Scope scope = Scope.of(Sites.WEIGHED);
        Nodes.argument(v, scope, 1);
        return Nodes.at(Nodes.times(v, i, "i"), scope, 2); // HiddenOverloads.java:172
    }

    /**
     * The graph of {@link HiddenOverloads.Weighing#weighed(Object, double)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    public static Value weighed(HiddenOverloads.Weighing self, Object i, Value v) {
        if (WEIGHED.isOverriddenIn(self)) {
            return WEIGHED.call(self, i, v);
        }
        return weighedOfWeighing(self, i, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Weighing#weighed(Object, double)} itself, overridden or not.
     */
    public static Value weighedOfWeighing(HiddenOverloads.Weighing self, Object i, Value v) {
        Scope scope = Scope.of(Sites.WEIGHED_2);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(6), scope, 2); // HiddenOverloads.java:176
    }

    /**
     * The graph of {@link HiddenOverloads.Weighing#both(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value both(HiddenOverloads.Weighing self, Value v) {
        if (BOTH.isOverriddenIn(self)) {
            return BOTH.call(self, v);
        }
        return bothOfWeighing(self, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Weighing#both(double)} itself, overridden or not.
     */
    public static Value bothOfWeighing(HiddenOverloads.Weighing self, Value v) {
        try (Scope scope = Scope.enter(Sites.BOTH)) {
            Nodes.argument(v, scope, 1);
            return Nodes.at(weighed(self, 3, v).times(weighed(self, "", v)), scope, 2); // HiddenOverloads.java:184
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WEIGHED = """
                HiddenOverloads.java
                weighed
                171
                v\s
                return 172:20-25(172:20-21,172:24-25)

                        private double weighed(Integer i, double v) {
                            return v * i;
                        }
                """;

        static final String WEIGHED_2 = """
                HiddenOverloads.java
                weighed
                175
                v\s
                return 176:20-25(176:20-21,176:24-25)

                        default double weighed(Object i, double v) {
                            return v * 6;
                        }
                """;

        static final String BOTH = """
                HiddenOverloads.java
                both
                183
                v\s
                return 184:20-50(184:20-33,184:36-50)

                        default double both(double v) {
                            return weighed(3, v) * weighed("", v);
                        }
                """;
    }
}
