package good;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;

import dev.tracegrad.annotations.Traced;
import java.math.BigDecimal;

/** The functions of java.lang.Math on doubles. */
class MathFunctions {
    @Traced
    static double trigonometry(double x, double y) {
        return Math.sin(x) + Math.cos(x) + Math.tan(x) + Math.asin(y) + Math.acos(y) + Math.atan(x) + Math.atan2(y, x);
    }

    @Traced
    static double hyperbolic(double x) {
        return Math.sinh(x) - Math.cosh(x) * Math.tanh(x);
    }

    @Traced
    static double exponential(double x, double y) {
        return Math.exp(x) + Math.expm1(x) + Math.log(y) + Math.log10(y) + Math.log1p(y) + Math.pow(x, y) + Math.pow(2, x);
    }

    @Traced
    static double roots(double x) {
        return Math.sqrt(x) + Math.cbrt(x) + Math.pow(x, 2) + Math.pow(x, -0.5) + Math.hypot(x, 3);
    }

    @Traced
    static double steps(double x, double y) {
        return Math.abs(x) + Math.ceil(x) + Math.floor(x) + Math.rint(x) + Math.signum(x) + Math.copySign(x, y) + Math.ulp(x);
    }

    @Traced
    static double bits(double x, double y, int n) {
        return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, y) + Math.scalb(x, n) + Math.scalb(x, 3)
                + Math.IEEEremainder(x, y);
    }

    @Traced
    static double least(double x, double y) {
        return Math.max(x, y) - Math.min(x, y) + Math.max(0, x) + Math.min(-0.0, y);
    }

    @Traced
    static double angles(double x) {
        return Math.toRadians(x) + Math.toDegrees(x) + Math.PI * x - Math.E;
    }

    @Traced
    static double fused(double x, double y, double z, int n) {
        return Math.fma(x, y, z) + Math.fma(x, 2, 3) + Math.fma(n, x, 1) + Math.fma(2.0, 3.0, 4.0);
    }

    @Traced
    static double imported(double x) {
        return cos(x * PI) + hypot(x, cos(x)) + java.lang.Math.sin(x);
    }

    @Traced
    static double passive(double x, int n) {
        return x * Math.sqrt(2) + Math.floorMod(n, 7) * x + Math.floor(n / 2.0) * x;
    }

    @Traced
    static double strict(double x, double y) {
        return StrictMath.sin(x) * StrictMath.pow(x, y) + StrictMath.sqrt(y) + StrictMath.max(x, 2);
    }

    /** A library of mathematics as there are many: its class's name ends in Math. */
    static class FastMath {
        static double exp(double x) {
            return x < -1 ? 0 : 1 + x * (1 + x / 2);
        }

        static double atan2(double y, double x) {
            return y / (Math.abs(x) + 1);
        }

        static double pow(double x, int n) {
            double product = 1;
            for (int i = 0; i < n % 5; i++) {
                product *= x;
            }
            return product;
        }
    }

    @Traced
    @SuppressWarnings("traced:assumed-derivative")
    static double fast(double x, double y, int n) {
        return FastMath.exp(x) + FastMath.atan2(y, x) * FastMath.pow(x, n) + Double.max(x, y) - Double.sum(x, 1);
    }

    /** A class of mathematics whose own functions are traced: what works on bits is one node all the same. */
    static class OwnMath {
        @Traced
        static double abs(double x) {
            return Double.longBitsToDouble(Long.MAX_VALUE & Double.doubleToRawLongBits(x));
        }

        @Traced
        static double rint(double x) {
            return rounded(x);
        }

        @Traced
        static double log(double x) {
            return log(x, null);
        }

        private static double log(double x, double[] parts) {
            long bits = Double.doubleToRawLongBits(x);
            double result = Math.log(Double.longBitsToDouble(bits));
            if (parts != null) {
                parts[0] = result;
            }
            return result;
        }

        /** What its body calls has no graph, but the function has a derivative by its name. */
        @Traced
        static double exp(double x) {
            return StrictMath.exp(new BigDecimal(x).doubleValue());
        }

        private static double rounded(double x) {
            return (long) x;
        }

        @Traced
        static double cosh(double x) {
            double sum = 1;
            double term = 1;
            for (int i = 2; i < 8; i += 2) {
                term *= x * x / (i * (i - 1));
                sum += term;
            }
            return sum;
        }
    }

    @Traced
    static double own(double x) {
        return OwnMath.abs(x) * OwnMath.cosh(x) + OwnMath.rint(x) + OwnMath.log(x) * OwnMath.exp(x);
    }
}
