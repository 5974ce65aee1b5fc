package good;

import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Hollow}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_HollowTraced {
    private Overriding_HollowTraced() {
    }

    /**
     * The graph of {@link Overriding.Hollow#outline(double)}.
     */
    public static Value outline(Overriding.Hollow self, Value scale) {
        Objects.requireNonNull(self);
        Value.argument(scale, "scale");
        return Overriding_SquareTraced.outlineOfSquare(self, scale).div(2).at("Overriding.java:60");
    }
}
