package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies.Whole}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantBodies_WholeTraced {
    private static final Overrides OF = Overrides.of(MethodHandles.lookup(), ConstantBodies.Whole.class, "of", double.class);

    private ConstantBodies_WholeTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(ConstantBodies.Whole self, Value x) {
        return OF.call(self, x);
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code HALF}.
     */
    static Value ofOfHALF(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x.div(2).at("ConstantBodies.java:62");
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code ALL}.
     */
    static Value ofOfALL(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x; // ConstantBodies.java:68
    }
}
