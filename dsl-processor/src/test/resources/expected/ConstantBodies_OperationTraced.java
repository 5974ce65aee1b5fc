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
 * The computation graphs of the traced methods of {@link ConstantBodies.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ConstantBodies_OperationTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides APPLY = Overrides.of(
            LOOKUP, ConstantBodies.Operation.class, "apply", double.class, double.class);

    private static final Overrides CHANGE = Overrides.of(
            LOOKUP, ConstantBodies.Operation.class, "change", double.class);

    private static final Overrides SCALED = Overrides.of(
            LOOKUP, ConstantBodies.Operation.class, "scaled", double.class);

    static {
        Nodes.initialize(ConstantBodies.Operation.class);
    }

    private ConstantBodies_OperationTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static Value apply(ConstantBodies.Operation self, Value x, Value y) {
        return APPLY.call(self, x, y);
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code PLUS}.
     */
    static Value applyOfPLUS(ConstantBodies.Operation self, Value x, Value y) {
        Objects.requireNonNull(self, "Operation.apply(double,double) is called on null");
        Scope scope = Scope.of(Sites.APPLY);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(Nodes.plus(x.plus(y), self.weight, "weight"), scope, 3); // ConstantBodies.java:11
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code TIMES}.
     */
    static Value applyOfTIMES(ConstantBodies.Operation self, Value a, Value b) {
        Objects.requireNonNull(self, "Operation.apply(double,double) is called on null");
        try (Scope scope = Scope.enter(Sites.APPLY_2)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            return Nodes.at(
                    Nodes.times(scaled(self, Nodes.at(a.times(b), scope, 3)), self.weight, "this.weight"),
                    scope, 4); // ConstantBodies.java:17
        }
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code SINE}.
     */
    static Value applyOfSINE(ConstantBodies.Operation self, Value x, Value y) {
        Objects.requireNonNull(self, "Operation.apply(double,double) is called on null");
        Scope scope = Scope.of(Sites.APPLY_3);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(x.sin(), scope, 3); // ConstantBodies.java:23
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Nodes.argument(step, scope, 1);
        return Nodes.at(step.plus(1), scope, 2); // ConstantBodies.java:53
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)} in {@code SINE}.
     */
    static Value changeOfSINE(ConstantBodies.Operation self, Value step) {
        Objects.requireNonNull(self, "Operation.change(double) is called on null");
        Scope scope = Scope.of(Sites.CHANGE_2);
        Nodes.argument(step, scope, 1);
        return Nodes.at(step.times(step), scope, 2); // ConstantBodies.java:28
    }

    /**
     * The graph of {@link ConstantBodies.Operation#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Nodes.argument(value, scope, 1);
        return Nodes.at(value.times(10), scope, 2); // ConstantBodies.java:45
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY = """
                ConstantBodies.java
                apply
                9
                x\s
                y\s
                return 11:24-38(11:24-29(11:24-25,11:28-29),11:32-38)

                            @Override
                            double apply(double x, double y) {
                                return x + y + weight;
                            }
                """;

        static final String APPLY_2 = """
                ConstantBodies.java
                apply
                15
                a\s
                b\s
                 17:31-36(17:31-32,17:35-36)
                return 17:24-51(17:24-37,17:40-51)

                            @Override
                            double apply(double a, double b) {
                                return scaled(a * b) * this.weight;
                            }
                """;

        static final String APPLY_3 = """
                ConstantBodies.java
                apply
                21
                x\s
                y\s
                return 23:24-35(23:33-34)

                            @Override
                            double apply(double x, double y) {
                                return Math.sin(x);
                            }
                """;

        static final String CHANGE = """
                ConstantBodies.java
                change
                51
                step\s
                return 53:20-28(53:20-24,53:27-28)

                        @Traced
                        double change(double step) {
                            return step + 1;
                        }
                """;

        static final String CHANGE_2 = """
                ConstantBodies.java
                change
                26
                step\s
                return 28:24-35(28:24-28,28:31-35)

                            @Override
                            double change(double step) {
                                return step * step;
                            }
                """;

        static final String SCALED = """
                ConstantBodies.java
                scaled
                44
                value\s
                return 45:20-30(45:20-25,45:28-30)

                        double scaled(double value) {
                            return value * 10;
                        }
                """;
    }
}
