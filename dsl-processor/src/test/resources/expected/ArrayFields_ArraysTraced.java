package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ArrayFields.Arrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ArrayFields_ArraysTraced {
    private ArrayFields_ArraysTraced() {
    }

    /**
     * The graph of {@link ArrayFields.Arrays#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        return a[0].times(b[0]).plus(a[1].times(b[1])).at("ArrayFields.java:122");
    }
}
