package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link WholeClass}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class WholeClassTraced {
    private static final VarHandle LEVEL = PrivateMembers.field(MethodHandles.lookup(), WholeClass.class, "level", Value.class);

    private static final Overrides RAISE = Overrides.of(MethodHandles.lookup(), WholeClass.class, "raise", double.class);

    private static final Overrides BOTH = Overrides.of(MethodHandles.lookup(), WholeClass.class, "both");

    private WholeClassTraced() {
    }

    /**
     * The graph of {@link WholeClass#scale(double)}.
     */
    static Value scale(Value x) {
        Scope scope = Scope.of(Sites.SCALE);
        Value.argument(x, scope, 1);
        return x.times(2).at(scope, 2); // WholeClass.java:12
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
            Value.argument(x, scope, 1);
            return scale(x).plus(level(self)).at(scope, 2); // WholeClass.java:16
        }
    }

    /**
     * The graph of {@link WholeClass#lower(double)}.
     */
    static Value lower(WholeClass self, Value x) {
        Objects.requireNonNull(self);
        try (Scope scope = Scope.enter(Sites.LOWER)) {
            Value.argument(x, scope, 1);
            return raise(self, x).minus(1).at(scope, 2); // WholeClass.java:20
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
            return lower(self, Value.constant(1)).plus(raise(self, Value.constant(2)))
                    .at(scope, 1); // WholeClass.java:24
        }
    }

    private static Value level(WholeClass self) {
        return (Value) LEVEL.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALE = "WholeClass.java\n"
                + "scale\n"
                + "11\n"
                + "x \n"
                + " 12:16-21(12:16-17,12:20-21)\n"
                + "\n"
                + "    static double scale(double x) {\n"
                + "        return x * 2;\n"
                + "    }\n";

        static final String RAISE = "WholeClass.java\n"
                + "raise\n"
                + "15\n"
                + "x \n"
                + " 16:16-39(16:16-24,16:27-39)\n"
                + "\n"
                + "    double raise(double x) {\n"
                + "        return scale(x) + level.data();\n"
                + "    }\n";

        static final String LOWER = "WholeClass.java\n"
                + "lower\n"
                + "19\n"
                + "x \n"
                + " 20:16-28(20:16-24,20:27-28)\n"
                + "\n"
                + "    private double lower(double x) {\n"
                + "        return raise(x) - 1;\n"
                + "    }\n";

        static final String BOTH = "WholeClass.java\n"
                + "both\n"
                + "23\n"
                + " 24:16-35(24:16-24,24:27-35)\n"
                + "\n"
                + "    double both() {\n"
                + "        return lower(1) + raise(2);\n"
                + "    }\n";
    }
}
