package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link WholeClass}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "raise(double) reads",
        "both() reads"
})
final class WholeClassTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LEVEL = PrivateMembers.field(LOOKUP, WholeClass.class, "level", Value.class);

    private static final Overrides RAISE = Overrides.of(LOOKUP, WholeClass.class, "raise", double.class);

    private static final Overrides BOTH = Overrides.of(LOOKUP, WholeClass.class, "both");

    private WholeClassTraced() {
    }

    /**
     * The graph of {@link WholeClass#scale(double)}.
     */
    static Value scale(Value x) {
        Scope scope = Scope.of(Sites.SCALE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(2), scope, 2); // WholeClass.java:12
    }

    /**
     * The graph of {@link WholeClass#raise(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value raise(WholeClass self, Value x) {
        if (RAISE.isOverriddenIn(self)) {
            return RAISE.call(self, x);
        }
        return raiseOfWholeClass(self, x);
    }

    /**
     * The graph of {@link WholeClass#raise(double)} itself, overridden or not.
     */
    static Value raiseOfWholeClass(WholeClass self, Value x) {
        try (Scope scope = Scope.enter(Sites.RAISE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(scale(x).plus(level(self)), scope, 2); // WholeClass.java:16
        }
    }

    /**
     * The graph of {@link WholeClass#lower(double)}.
     */
    static Value lower(WholeClass self, Value x) {
        Objects.requireNonNull(self, "WholeClass.lower(double) is called on null");
        try (Scope scope = Scope.enter(Sites.LOWER)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(raise(self, x).minus(1), scope, 2); // WholeClass.java:20
        }
    }

    /**
     * The graph of {@link WholeClass#both()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value both(WholeClass self) {
        if (BOTH.isOverriddenIn(self)) {
            return BOTH.call(self);
        }
        return bothOfWholeClass(self);
    }

    /**
     * The graph of {@link WholeClass#both()} itself, overridden or not.
     */
    static Value bothOfWholeClass(WholeClass self) {
        try (Scope scope = Scope.enter(Sites.BOTH)) {
            return Nodes.at(
                    lower(self, Value.constant(1)).plus(raise(self, Value.constant(2))),
                    scope, 1); // WholeClass.java:24
        }
    }

    private static Value level(WholeClass self) {
        return (Value) LEVEL.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALE = """
                WholeClass.java
                scale
                11
                x\s
                return 12:16-21(12:16-17,12:20-21)

                    static double scale(double x) {
                        return x * 2;
                    }
                """;

        static final String RAISE = """
                WholeClass.java
                raise
                15
                x\s
                return 16:16-39(16:16-24,16:27-39)

                    double raise(double x) {
                        return scale(x) + level.data();
                    }
                """;

        static final String LOWER = """
                WholeClass.java
                lower
                19
                x\s
                return 20:16-28(20:16-24,20:27-28)

                    private double lower(double x) {
                        return raise(x) - 1;
                    }
                """;

        static final String BOTH = """
                WholeClass.java
                both
                23
                return 24:16-35(24:16-24,24:27-35)

                    double both() {
                        return lower(1) + raise(2);
                    }
                """;
    }
}
