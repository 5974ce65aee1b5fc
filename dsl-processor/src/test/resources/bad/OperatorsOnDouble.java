package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** javac refuses them too, but only Tracegrad knows what to write. */
class OperatorsOnDouble {
    private Value w = Value.of(2, "w");

    @Traced
    double onDouble(double x) {
        // ERROR: javac // ERROR: operator-on-value
        double y = x * w;
        // ERROR: javac // ERROR: operator-on-value
        return -w.plus(y);
    }
}
