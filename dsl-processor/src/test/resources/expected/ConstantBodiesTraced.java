package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantBodiesTraced {
    private ConstantBodiesTraced() {
    }

    /**
     * The graph of {@link ConstantBodies#applied(double, double, int)}.
     */
    static Value applied(Value x, Value y, int choice) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        ConstantBodies.Operation[] all = ConstantBodies.Operation.values(); // ConstantBodies.java:81
        ConstantBodies.Operation operation = all[Math.floorMod(choice, all.length)]; // ConstantBodies.java:82
        return ConstantBodies_OperationTraced.apply(operation, x, y)
                .times(ConstantBodies_OperationTraced.change(operation, x))
                .plus(ConstantBodies_WholeTraced.of(ConstantBodies.Whole.HALF, y))
                .minus(ConstantBodies_WholeTraced.of(ConstantBodies.Whole.ALL, x))
                .at("ConstantBodies.java:83");
    }
}
