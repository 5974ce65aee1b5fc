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
 * The computation graphs of the traced methods of {@link AlongShape.Kind}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "of(double) along",
        "text DOUBLED"
})
@SuppressWarnings("auxiliaryclass")
final class AlongShape_KindTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OF = Overrides.of(LOOKUP, AlongShape.Kind.class, "of", double.class);

    static {
        Nodes.initialize(AlongShape.Kind.class);
    }

    private AlongShape_KindTraced() {
    }

    /**
     * The graph of {@link AlongShape.Kind#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(AlongShape.Kind self, Value x) {
        if (OF.isOverriddenIn(self)) {
            return OF.call(self, x);
        }
        return ofOfKind(self, x);
    }

    /**
     * The graph of {@link AlongShape.Kind#of(double)} itself, overridden or not.
     */
    static Value ofOfKind(AlongShape.Kind self, Value x) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // ComesAlong.java:153
    }

    /**
     * The graph of {@link AlongShape.Kind#of(double)} in {@code DOUBLED}.
     */
    static Value ofOfDOUBLED(AlongShape.Kind self, Value x) {
        Objects.requireNonNull(self, "Kind.of(double) is called on null");
        try (Scope scope = Scope.enter(Sites.OF_2)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Values.times(2, ofOfKind(self, x)), scope, 2); // ComesAlong.java:144
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                ComesAlong.java
                of
                152
                x\s
                return 153:20-25(153:20-21,153:24-25)

                        double of(double x) {
                            return x + 1;
                        }
                """;

        static final String OF_2 = """
                ComesAlong.java
                of
                142
                x\s
                return 144:24-39(144:24-25,144:28-39)

                            @Override
                            double of(double x) {
                                return 2 * super.of(x);
                            }
                """;
    }
}
