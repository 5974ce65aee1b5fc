package bad;

import dev.tracegrad.annotations.Traced;

class Statements {
    @Traced
    static double others(double x, int n) {
        // ERROR: unsupported-statement
        try {
            x = x + 1;
        } finally {
            x = x - 1;
        }
        // ERROR: unsupported-statement
        synchronized (Statements.class) {
            x = x + 1;
        }
        // ERROR: unsupported-statement
        class Local {}
        return x;
    }

    @Traced
    static double pattern(double x, Object o) {
        // ERROR: unsupported-expression
        if (!(o instanceof Integer n)) {
            return x;
        }
        return x * n;
    }

    @Traced
    static double nested(double x, java.util.List<Integer> numbers) {
        while (x > 0) {
            // ERROR: unsupported-statement
            for (int number : numbers) {
                x = x - number;
            }
        }
        return x;
    }
}
