package bad;

import dev.tracegrad.annotations.Traced;

class Statements {
    @Traced
    static double others(double x) {
        // ERROR: unsupported-statement
        class Local {}
        return x;
    }

    @Traced
    static double nested(double x, java.util.List<Integer> numbers) {
        for (int number : numbers) {
            // ERROR: unsupported-statement
            record Local(int n) {}
            x = x - number;
        }
        return x;
    }
}
