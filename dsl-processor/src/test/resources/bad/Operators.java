package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Operators on Value that mean nothing, or stand where they are not rewritten. */
class Operators {
    private Value w = Value.of(2, "w");

    private Operators next() {
        return new Operators();
    }

    @Traced
    static Value types(Value a, boolean flag, int n, Object o) {
        // ERROR: operator-types
        Value text = a * "x";
        // ERROR: operator-types
        if (a && flag) {
            return a;
        }
        // ERROR: operator-types
        boolean not = !a;
        // ERROR: operator-types
        int bits = a & n;
        // ERROR: operator-types
        int shifted = n << a;
        // ERROR: operator-types
        boolean zero = a == 0;
        // ERROR: operator-types
        boolean less = a < "1";
        double number = n;
        // ERROR: operator-types
        number += a;
        // ERROR: operator-types
        Value sum = a + o;
        String words = "a = " + a;
        words += a;
        return a;
    }

    private static double untraced(double x) {
        return x * x;
    }

    @Traced
    static Value callees(Value a, java.util.function.DoubleUnaryOperator f) {
        // ERROR: value-as-number
        Value b = a * untraced(a);
        // ERROR: value-as-number
        Value c = a + f.applyAsDouble(a);
        // WARNING: cut-gradient
        long rounded = Math.round(a);
        boolean finite = Double.isFinite(a) && Double.compare(a, 2) > 0;
        return b + c;
    }

    @Traced
    double readsField(double x) {
        return x * w.data();
    }

    @Traced
    Value forgotten(Value x) {
        // WARNING: cut-gradient
        double d = readsField(2);
        // ERROR: unsupported-expression
        Value sum = x * Math.sin(readsField(3));
        return sum * d + x * readsField(4);
    }

    @Traced
    static Value several(Value x) {
        java.util.function.UnaryOperator<Value> inner = new java.util.function.UnaryOperator<>() {
            Value twice(Value v) {
                return v;
            }

            Value twice(String s) {
                return null;
            }

            @Override
            public Value apply(Value v) {
                // ERROR: unsupported-expression
                return twice(v) * 2;
            }
        };
        return inner.apply(x);
    }

    @Traced
    // ERROR: unsupported-statement
    static Value hiding(Value dev) {
        return -dev;
    }

    @Traced
    Value identity(Value a, Value b) {
        // WARNING: value-identity
        boolean same = a == b;
        // WARNING: value-identity
        boolean other = a * 2 != b;
        boolean missing = a == null;
        @SuppressWarnings("traced:value-identity")
        boolean meant = a == b;
        // WARNING: cut-gradient
        int n = (int) a;
        return same ? a : b;
    }

    @Traced
    Value unread(List<Value> values, Value[] a, Value x) {
        // ERROR: unsupported-expression
        Value sum = values.stream().collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedList::new), l -> l.getFirst() * x));
        Value twice = Optional.of(x).map(v -> v * 2).get();
        Object left = values.stream().map(String::valueOf).toList();
        // ERROR: unsupported-expression
        next().w += x;
        return sum;
    }
}
