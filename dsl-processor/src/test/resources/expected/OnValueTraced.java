package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OnValue}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class OnValueTraced {
    private OnValueTraced() {
    }

    /**
     * The graph of {@link OnValue#half(double)}.
     */
    static Value half(Value x) {
        Value.argument(x, "x");
        return x.div(2).at("OnValue.java:216");
    }

    /**
     * The graph of {@link OnValue#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        return a[0].times(b[0]).at("OnValue.java:221");
    }
}
