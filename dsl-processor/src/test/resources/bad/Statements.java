package bad;

import dev.tracegrad.annotations.Traced;

class Statements {
    @Traced
    static double loops(double x, int n) {
        // ERROR: unsupported-statement
        for (int i = 0; i < n; i++) {
            x = x * 2;
        }
        // ERROR: unsupported-statement
        while (x > 1) x = x / 2;
        // ERROR: unsupported-statement
        do {
            x = x + 1;
        } while (x < 0);
        return x;
    }

    @Traced
    static double others(double x, int n) {
        // ERROR: unsupported-statement
        switch (n) {
            default:
                break;
        }
        // ERROR: unsupported-statement
        try {
            x = x + 1;
        } finally {
            x = x - 1;
        }
        // ERROR: unsupported-statement
        assert x > 0;
        // ERROR: unsupported-statement
        synchronized (Statements.class) {
            x = x + 1;
        }
        // ERROR: unsupported-statement
        class Local {}
        // ERROR: unsupported-statement
        label:
        x = x + 1;
        return x;
    }

    @Traced
    static double inBranches(double x) {
        if (x > 0) {
            // ERROR: unsupported-statement
            while (true) {}
        }
        return x;
    }
}
