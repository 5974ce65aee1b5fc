package bad;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

/** What the bodies of enum constants have for themselves has no companion, also where the enum has something of the same name. */
class ConstantBodies {
    enum Own {
        HELPED {
            private double helper(double x) {
                return 10 * x;
            }

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                return helper(x);
            }
        },
        QUALIFIED {
            double helper(double... x) {
                return 10 * x[0];
            }

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                return this.helper(x);
            }
        },
        REFERENCE {
            double helper(double x) {
                return 10 * x;
            }

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                DoubleUnaryOperator g = this::helper;
                return g.applyAsDouble(x);
            }
        },
        FIELD {
            final double k = 10;

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                return k * x;
            }
        },
        FIELD_OF_THIS {
            final double k = 10;

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                return this.k * x;
            }
        },
        UNKNOWN {
            double other(double x) {
                return 10 * x;
            }

            @Override
            double f(double x) {
                // ERROR: unsupported-expression
                return other(x);
            }
        };

        final double k = 2;

        private double helper(double x) {
            return x;
        }

        @Traced
        abstract double f(double x);
    }
}
