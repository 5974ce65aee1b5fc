package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantBodies_OperationTraced {
    private static final Overrides APPLY = Overrides.of(MethodHandles.lookup(), ConstantBodies.Operation.class, "apply", double.class, double.class);

    private static final Overrides CHANGE = Overrides.of(MethodHandles.lookup(), ConstantBodies.Operation.class, "change", double.class);

    private static final Overrides SCALED = Overrides.of(MethodHandles.lookup(), ConstantBodies.Operation.class, "scaled", double.class);

    private ConstantBodies_OperationTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value apply(ConstantBodies.Operation self, Value x, Value y) {
        return APPLY.call(self, x, y);
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code PLUS}.
     */
    static Value applyOfPLUS(ConstantBodies.Operation self, Value x, Value y) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.APPLY_2);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.plus(y).plus(self.weight, "weight").at(scope, 3); // ConstantBodies.java:11
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code TIMES}.
     */
    static Value applyOfTIMES(ConstantBodies.Operation self, Value a, Value b) {
        Objects.requireNonNull(self);
        try (Scope scope = Scope.enter(Sites.APPLY_3)) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            return scaled(self, a.times(b).at(scope, 3)).times(self.weight, "this.weight")
                    .at(scope, 4); // ConstantBodies.java:17
        }
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code SINE}.
     */
    static Value applyOfSINE(ConstantBodies.Operation self, Value x, Value y) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.APPLY_4);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.sin().at(scope, 3); // ConstantBodies.java:23
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value change(ConstantBodies.Operation self, Value step) {
        if (CHANGE.isOverriddenIn(self)) {
            return CHANGE.call(self, step);
        }
        return changeOfOperation(self, step);
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)} itself, overridden or not.
     */
    static Value changeOfOperation(ConstantBodies.Operation self, Value step) {
        Scope scope = Scope.of(Sites.CHANGE);
        Value.argument(step, scope, 1);
        return step.plus(1).at(scope, 2); // ConstantBodies.java:53
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)} in {@code SINE}.
     */
    static Value changeOfSINE(ConstantBodies.Operation self, Value step) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.CHANGE_2);
        Value.argument(step, scope, 1);
        return step.times(step).at(scope, 2); // ConstantBodies.java:28
    }

    /**
     * The graph of {@link ConstantBodies.Operation#scaled(double)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value scaled(ConstantBodies.Operation self, Value value) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, value);
        }
        return scaledOfOperation(self, value);
    }

    /**
     * The graph of {@link ConstantBodies.Operation#scaled(double)}, which a traced method calls.
     */
    private static Value scaledOfOperation(ConstantBodies.Operation self, Value value) {
        Scope scope = Scope.of(Sites.SCALED);
        Value.argument(value, scope, 1);
        return value.times(10).at(scope, 2); // ConstantBodies.java:45
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY = "ConstantBodies.java\n"
                + "apply\n"
                + "48\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        @Traced\n"
                + "        abstract double apply(double x, double y);\n";

        static final String APPLY_2 = "ConstantBodies.java\n"
                + "apply\n"
                + "9\n"
                + "x \n"
                + "y \n"
                + " 11:24-38(11:24-29(11:24-25,11:28-29),11:32-38)\n"
                + "\n"
                + "            @Override\n"
                + "            double apply(double x, double y) {\n"
                + "                return x + y + weight;\n"
                + "            }\n";

        static final String APPLY_3 = "ConstantBodies.java\n"
                + "apply\n"
                + "15\n"
                + "a \n"
                + "b \n"
                + " 17:31-36(17:31-32,17:35-36)\n"
                + " 17:24-51(17:24-37,17:40-51)\n"
                + "\n"
                + "            @Override\n"
                + "            double apply(double a, double b) {\n"
                + "                return scaled(a * b) * this.weight;\n"
                + "            }\n";

        static final String APPLY_4 = "ConstantBodies.java\n"
                + "apply\n"
                + "21\n"
                + "x \n"
                + "y \n"
                + " 23:24-35(23:33-34)\n"
                + "\n"
                + "            @Override\n"
                + "            double apply(double x, double y) {\n"
                + "                return Math.sin(x);\n"
                + "            }\n";

        static final String CHANGE = "ConstantBodies.java\n"
                + "change\n"
                + "51\n"
                + "step \n"
                + " 53:20-28(53:20-24,53:27-28)\n"
                + "\n"
                + "        @Traced\n"
                + "        double change(double step) {\n"
                + "            return step + 1;\n"
                + "        }\n";

        static final String CHANGE_2 = "ConstantBodies.java\n"
                + "change\n"
                + "26\n"
                + "step \n"
                + " 28:24-35(28:24-28,28:31-35)\n"
                + "\n"
                + "            @Override\n"
                + "            double change(double step) {\n"
                + "                return step * step;\n"
                + "            }\n";

        static final String SCALED = "ConstantBodies.java\n"
                + "scaled\n"
                + "44\n"
                + "value \n"
                + " 45:20-30(45:20-25,45:28-30)\n"
                + "\n"
                + "        double scaled(double value) {\n"
                + "            return value * 10;\n"
                + "        }\n";
    }
}
