package bad;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

class Expressions {
    double field;

    @Traced
    static double forms(double x, int n, Object o) {
        // ERROR: unsupported-type
        double[] b = null;
        // ERROR: unsupported-expression
        DoubleUnaryOperator c = y -> y;
        // ERROR: unsupported-expression
        DoubleUnaryOperator d = Math::sin;
        // ERROR: unsupported-expression
        double e = switch (n) { default -> 1; };
        // ERROR: unsupported-expression
        boolean f = o instanceof String s && s.isEmpty();
        // ERROR: unsupported-expression
        int[] i = new int[n];
        // ERROR: unsupported-expression
        Object j = new Object() {};
        // ERROR: unsupported-expression
        (x) = 2;
        // ERROR: unsupported-expression
        return x++ + 1;
    }

    @Traced
    double fields(double x) {
        // ERROR: field-write
        field = x;
        // ERROR: field-write
        this.field += 1;
        // ERROR: field-write
        field++;
        return x;
    }

    class Inner {
        @Traced
        double outer(double x) {
            // ERROR: outer-instance
            double y = field * x;
            // ERROR: outer-instance
            return Expressions.this.field + y;
        }
    }
}
