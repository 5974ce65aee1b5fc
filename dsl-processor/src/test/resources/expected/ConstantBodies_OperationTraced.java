package good;

import dev.tracegrad.Overrides;
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
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.plus(y).plus(Value.constant(self.weight, "weight")).at("ConstantBodies.java:11");
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code TIMES}.
     */
    static Value applyOfTIMES(ConstantBodies.Operation self, Value a, Value b) {
        Objects.requireNonNull(self);
        Value.argument(a, "a");
        Value.argument(b, "b");
        return scaled(self, a.times(b).at("ConstantBodies.java:17"))
                .times(Value.constant(self.weight, "this.weight")).at("ConstantBodies.java:17");
    }

    /**
     * The graph of {@link ConstantBodies.Operation#apply(double, double)} in {@code SINE}.
     */
    static Value applyOfSINE(ConstantBodies.Operation self, Value x, Value y) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.sin().at("ConstantBodies.java:23");
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
        Value.argument(step, "step");
        return step.plus(1).at("ConstantBodies.java:53");
    }

    /**
     * The graph of {@link ConstantBodies.Operation#change(double)} in {@code SINE}.
     */
    static Value changeOfSINE(ConstantBodies.Operation self, Value step) {
        Objects.requireNonNull(self);
        Value.argument(step, "step");
        return step.times(step).at("ConstantBodies.java:28");
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
        Value.argument(value, "value");
        return value.times(10).at("ConstantBodies.java:45");
    }
}
