package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ConstantBodiesTraced {
    private ConstantBodiesTraced() {
    }

    /**
     * The graph of {@link ConstantBodies#hidden(double)}.
     */
    static Value hidden(Value x) {
        try (Scope scope = Scope.enter(Sites.HIDDEN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    ConstantBodies_HidingTraced.whole(ConstantBodies.Hiding.FIRST, x)
                            .plus(ConstantBodies_HidingTraced.whole(ConstantBodies.Hiding.SECOND, x)),
                    scope, 2); // ConstantBodies.java:122
        }
    }

    /**
     * The graph of {@link ConstantBodies#applied(double, double, int)}.
     */
    static Value applied(Value x, Value y, int choice) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            ConstantBodies.Operation[] all = ConstantBodies.Operation.values(); // ConstantBodies.java:127
            ConstantBodies.Operation operation = all[Math.floorMod(choice, all.length)]; // ConstantBodies.java:128
            return Nodes.at(
                    ConstantBodies_OperationTraced.apply(operation, x, y)
                            .times(ConstantBodies_OperationTraced.change(operation, x))
                            .plus(ConstantBodies_WholeTraced.of(ConstantBodies.Whole.HALF, y))
                            .minus(ConstantBodies_WholeTraced.of(ConstantBodies.Whole.ALL, x)),
                    scope, 3); // ConstantBodies.java:129
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HIDDEN = """
                ConstantBodies.java
                hidden
                120
                x\s
                return 122:16-62(122:16-37,122:40-62)

                    @Traced
                    static double hidden(double x) {
                        return Hiding.FIRST.whole(x) + Hiding.SECOND.whole(x);
                    }
                """;

        static final String APPLIED = """
                ConstantBodies.java
                applied
                125
                x\s
                y\s
                return 129:16-96(129:16-78(129:16-59(129:16-37,129:40-59),129:62-78),129:81-96)

                    @Traced
                    static double applied(double x, double y, int choice) {
                        Operation[] all = Operation.values();
                        Operation operation = all[Math.floorMod(choice, all.length)];
                        return operation.apply(x, y) * operation.change(x) + Whole.HALF.of(y) - Whole.ALL.of(x);
                    }
                """;
    }
}
