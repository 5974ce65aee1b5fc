package bad;

import dev.tracegrad.annotations.Traced;

abstract class Declarations {
    // ERROR: abstract-method
    @Traced abstract double formula(double x);

    // ERROR: native-method
    @Traced static native double machineCode(double x);

    // ERROR: nothing-to-trace
    @Traced static int count(int n) {
        return n;
    }

    Object around() {
        class Local {
            // ERROR: local-class
            @Traced double f(double x) {
                return x;
            }

            // ERROR: local-class
            @dev.tracegrad.annotations.Gradient double g(double x) {
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
