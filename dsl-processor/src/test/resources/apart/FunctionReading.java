// B makes functions that read a Value, as a lambda, a method reference and an anonymous class; A calls one from a field.
// WHOLE: untraced-function
// APART: untraced-function
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleSupplier;

final class B {
    static Value w = Value.of(2);

    static DoubleSupplier lambda = () -> w.data() * 2;
    static DoubleSupplier reference = B::read;
    static DoubleSupplier anonymous = new DoubleSupplier() {
        @Override
        public double getAsDouble() {
            return w.data();
        }
    };

    static double read() {
        return w.data();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.lambda.getAsDouble() * x + B.reference.getAsDouble() * x + B.anonymous.getAsDouble() * x;
    }
}
