package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

class Gradients {
    @Traced
    static double cut(double x, int i, boolean flag, Object other) {
        // ERROR: cut-gradient
        int n = (int) x;
        // ERROR: cut-gradient
        long r = Math.round(x);
        // ERROR: cut-gradient
        float f = (float) (x * 2);
        // ERROR: cut-gradient
        Double boxed = x;
        // ERROR: cut-gradient
        i *= x;
        // ERROR: cut-gradient
        Object o = flag ? other : x;
        // ERROR: cut-gradient
        return take(x) + n + r + f + boxed + i + o.hashCode();
    }

    private static double take(Object number) {
        return number.hashCode();
    }

    @Traced
    static Double boxedResult(double x) {
        // ERROR: cut-gradient
        return x;
    }

    @Traced
    Value onValues(Value a, Value b) {
        // ERROR: operator-on-value
        Value c = a * b;
        // ERROR: operator-on-value
        return -c;
    }
}
