package bad;

import dev.tracegrad.annotations.Traced;

abstract class Declarations {
    // ERROR: abstract-method
    @Traced abstract double formula(double x);

    // ERROR: native-method
    @Traced static native double machineCode(double x);

    // ERROR: synchronized-method
    @Traced static synchronized double locked(double x) {
        return x;
    }

    // ERROR: nothing-to-trace
    @Traced static int count(int n) {
        return n;
    }

    // ERROR: unsupported-type
    @Traced static double sum(double[] xs) {
        return 0;
    }

    // ERROR: unsupported-type
    @Traced static double[] pair(double x) {
        return null;
    }

    Object around() {
        class Local {
            // ERROR: local-class
            @Traced double f(double x) {
                return x;
            }
        }
        return new Object() {
            // ERROR: local-class
            @Traced double g(double x) {
                return x;
            }
        };
    }
}
