// B calls a function in its own field that reads a Value, and is not annotated.
// WHOLE: untraceable-callee
// APART: untraced-values
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleSupplier;

final class B {
    static Value w = Value.of(2);
    static DoubleSupplier lambda = () -> w.data() * 2;

    static double read() {
        return lambda.getAsDouble();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.read() * x;
    }
}
