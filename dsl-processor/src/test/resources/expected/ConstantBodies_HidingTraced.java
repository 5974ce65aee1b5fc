package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies.Hiding}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "text FIRST",
        "text SECOND"
})
final class ConstantBodies_HidingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides WHOLE = Overrides.of(LOOKUP, ConstantBodies.Hiding.class, "whole", double.class);

    static {
        Nodes.initialize(ConstantBodies.Hiding.class);
    }

    private ConstantBodies_HidingTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Hiding#part(double)}.
     */
    static Value part(ConstantBodies.Hiding self, Value x) {
        Objects.requireNonNull(self, "Hiding.part(double) is called on null");
        Scope scope = Scope.of(Sites.PART);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // ConstantBodies.java:104
    }

    /**
     * The graph of {@link ConstantBodies.Hiding#shared(double)}.
     */
    static Value shared(Value x) {
        Scope scope = Scope.of(Sites.SHARED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // ConstantBodies.java:108
    }

    /**
     * The graph of {@link ConstantBodies.Hiding#whole(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value whole(ConstantBodies.Hiding self, Value x) {
        if (WHOLE.isOverriddenIn(self)) {
            return WHOLE.call(self, x);
        }
        return wholeOfHiding(self, x);
    }

    /**
     * The graph of {@link ConstantBodies.Hiding#whole(double)} itself, overridden or not.
     */
    static Value wholeOfHiding(ConstantBodies.Hiding self, Value x) {
        try (Scope scope = Scope.enter(Sites.WHOLE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(part(self, x).times(shared(x)), scope, 2); // ConstantBodies.java:112
        }
    }

    /**
     * The graph of {@link ConstantBodies.Hiding#whole(double)} in {@code FIRST}.
     */
    static Value wholeOfFIRST(ConstantBodies.Hiding self, Value x) {
        Objects.requireNonNull(self, "Hiding.whole(double) is called on null");
        try (Scope scope = Scope.enter(Sites.WHOLE_2)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Values.times(3, wholeOfHiding(self, x)), scope, 2); // ConstantBodies.java:93
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PART = """
                ConstantBodies.java
                part
                103
                x\s
                return 104:20-25(104:20-21,104:24-25)

                        private double part(double x) {
                            return x + 1;
                        }
                """;

        static final String SHARED = """
                ConstantBodies.java
                shared
                107
                x\s
                return 108:20-25(108:20-21,108:24-25)

                        private static double shared(double x) {
                            return x * x;
                        }
                """;

        static final String WHOLE = """
                ConstantBodies.java
                whole
                111
                x\s
                return 112:20-39(112:20-27,112:30-39)

                        double whole(double x) {
                            return part(x) * shared(x);
                        }
                """;

        static final String WHOLE_2 = """
                ConstantBodies.java
                whole
                91
                x\s
                return 93:24-42(93:24-25,93:28-42)

                            @Override
                            double whole(double x) {
                                return 3 * super.whole(x);
                            }
                """;
    }
}
