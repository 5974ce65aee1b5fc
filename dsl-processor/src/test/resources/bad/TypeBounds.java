package bad;

import dev.tracegrad.annotations.Traced;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Type parameters with a bound: one without tracked form, and one with, where plain objects would stand for it. */
class TypeBounds {
    @Traced
    record Cost(double value) implements Comparable<Cost> {
        @Override
        public int compareTo(Cost other) {
            return Double.compare(value, other.value);
        }
    }

    static <T extends Comparable<T>> T first(List<T> all) {
        return all.get(0);
    }

    @Traced
    static double ofOther(double x) {
        // ERROR: hidden-value
        return first(List.of(new Cost(x))).value() * x;
    }

    @Traced
    static <T extends Cost> double different(List<T> all) {
        // ERROR: unsupported-expression
        Set<T> seen = new HashSet<>();
        double sum = 0;
        for (T one : all) {
            sum += one.value();
        }
        return sum;
    }
}
