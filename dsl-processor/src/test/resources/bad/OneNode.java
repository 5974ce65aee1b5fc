package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;
import java.util.function.DoubleUnaryOperator;

class OneNode {
    @Traced
    // ERROR: primitive-traced
    @Primitive(partials = "slope")
    static double both(double x) {
        return x;
    }

    static double slope(double x) {
        return 1;
    }

    static double slope(int n) {
        return 1;
    }

    @Primitive(partials = "slope")
    // ERROR: primitive-signature
    static int wrongResult(double x) {
        return 1;
    }

    @Primitive(partials = {})
    // ERROR: primitive-signature
    static double noNumber(int n) {
        return n;
    }

    @Primitive(partials = "slopeOfArray")
    // ERROR: primitive-signature
    static double array(double[] numbers, double x) {
        return x;
    }

    static double slopeOfArray(double[] numbers, double x) {
        return 1;
    }

    @Primitive(partials = "slopeOfFunction")
    // ERROR: primitive-signature
    static double function(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(x);
    }

    static double slopeOfFunction(DoubleUnaryOperator f, double x) {
        return 1;
    }

    @Primitive(partials = "slopeOfValue")
    // ERROR: primitive-signature
    static double value(Value v, double x) {
        return x;
    }

    static double slopeOfValue(Value v, double x) {
        return 1;
    }

    @Primitive(partials = "slope")
    // ERROR: primitive-signature
    static double checked(double x) throws IOException {
        throw new IOException();
    }

    @Primitive(partials = "slope")
    // ERROR: primitive-signature
    double overridable(double x) {
        return x;
    }

    // ERROR: primitive-count
    @Primitive(partials = "slope")
    static double twoNumbers(double x, double y) {
        return x;
    }

    @Primitive(
            partials = {
                "slopeOfPair",
                // ERROR: primitive-partials
                "slopeInY"
            })
    static double missing(double x, double y) {
        return x;
    }

    static double slopeOfPair(double x, double y) {
        return 1;
    }

    // ERROR: primitive-partials
    @Primitive(partials = "slopeOfOther")
    static double otherParameters(double x, int n) {
        return x;
    }

    static double slopeOfOther(double x, long n) {
        return 1;
    }

    // ERROR: primitive-partials
    @Primitive(partials = "slopeOfInt")
    static double otherResult(double x) {
        return x;
    }

    static int slopeOfInt(double x) {
        return 1;
    }

    // ERROR: primitive-partials
    @Primitive(partials = "slopeOfObject")
    static double notStatic(double x) {
        return x;
    }

    double slopeOfObject(double x) {
        return 1;
    }

    // ERROR: primitive-partials
    @Primitive(partials = "slopeThatThrows")
    static double throwing(double x) {
        return x;
    }

    static double slopeThatThrows(double x) throws IOException {
        throw new IOException();
    }

    @Traced
    static final class Point {
        final double x;

        Point(double x) {
            this.x = x;
        }

        @Primitive(partials = "slope")
        // ERROR: primitive-signature
        double from(double y) {
            return y - x;
        }

        double slope(double y) {
            return 1;
        }
    }

    private double last;
    private final Value weight = Value.of(2);

    @Traced
    double writes(double x) {
        // WARNING: field-write
        last = 2 * x;
        return readsField(x) + readsValue(x) + readsSuppressed(x);
    }

    @Primitive(partials = "slope")
    // WARNING: primitive-reads
    final double readsField(double x) {
        return last * x;
    }

    @Primitive(partials = "slope")
    // WARNING: primitive-reads
    private double readsValue(double x) {
        return readsWeight() * x;
    }

    private double readsWeight() {
        return weight.data();
    }

    @Primitive(partials = "slope")
    @SuppressWarnings("traced:primitive-reads")
    private double readsSuppressed(double x) {
        return last * x;
    }

    @Primitive(partials = {"", "slopeOfPower"})
    static double power(double base, double exponent) {
        return Math.pow(base, exponent);
    }

    static double slopeOfPower(double base, double exponent) {
        return 1;
    }

    @Traced
    static double constants(double x) {
        double half = power(2, x) + power(Value.stopGradient(x), x);
        // ERROR: primitive-constant
        return half + power(x / 2, x);
    }

    @Traced
    static Value constantsOnValue(Value x) {
        // ERROR: primitive-constant
        return power(2, x) * power(x, 2);
    }

    @Traced
    static double inside(double x) {
        Object local = new Object() {
            @Primitive(partials = "slope")
            // ERROR: local-class
            double local(double y) {
                return y;
            }
        };
        return x;
    }

    static final class Library {
        static double cube(double x) {
            return x * x * x;
        }

        private static double hidden(double x) {
            return x;
        }

        double ofObject(double x) {
            return x;
        }
    }

    static final class Rules {
        // ERROR: primitive-target
        @Primitive(of = Library.class, partials = "slope")
        static double cub(double x) {
            return x;
        }

        // ERROR: primitive-target
        @Primitive(of = Library.class, partials = "slope")
        static double ofObject(double x) {
            return x;
        }

        // ERROR: primitive-target
        @Primitive(of = Library.class, partials = "slope")
        static double hidden(double x) {
            return x;
        }

        // ERROR: primitive-target
        @Primitive(of = Library.class, method = "cube", partials = "slope")
        double notStatic(double x) {
            return x;
        }

        static double slope(double x) {
            return 1;
        }
    }

    static final class MoreRules {
        @Primitive(of = Library.class, partials = "slope")
        static double cube(double x) {
            return x;
        }

        // ERROR: primitive-twice
        @Primitive(of = Library.class, method = "cube", partials = "slope")
        static double again(double x) {
            return x;
        }

        static double slope(double x) {
            return 1;
        }
    }

    static final class OtherRules {
        @Primitive(of = Library.class, partials = "slope")
        static double cube(double x) {
            return x;
        }

        static double slope(double x) {
            return 1;
        }
    }

    // ERROR: primitive-twice
    @Primitives({MoreRules.class, OtherRules.class})
    static final class Twice {}

    // ERROR: primitive-rules
    @Primitives(OneNode.class)
    static final class WithoutRules {}
}
