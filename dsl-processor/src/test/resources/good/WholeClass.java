package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** An annotated class: every method that takes or returns double; main and toString are left alone. */
@Traced
class WholeClass {
    private final Value level = Value.of(0.5, "level");

    static double scale(double x) {
        return x * 2;
    }

    double raise(double x) {
        return scale(x) + level.data();
    }

    private double lower(double x) {
        return raise(x) - 1;
    }

    double both() {
        return lower(1) + raise(2);
    }

    @Override
    public String toString() {
        return "WholeClass at " + level.data();
    }

    public static void main(String[] arguments) {
        for (String argument : arguments) {
            System.out.println(scale(Double.parseDouble(argument)));
        }
    }

    static WholeClass sample() {
        return new WholeClass();
    }
}
