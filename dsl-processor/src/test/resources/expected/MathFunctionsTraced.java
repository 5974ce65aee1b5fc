package good;

import dev.tracegrad.Op;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link MathFunctions}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class MathFunctionsTraced {
    private MathFunctionsTraced() {
    }

    /**
     * The graph of {@link MathFunctions#trigonometry(double, double)}.
     */
    static Value trigonometry(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.sin().plus(x.cos()).plus(x.tan()).plus(y.asin()).plus(y.acos()).plus(x.atan())
                .plus(y.atan2(x)).at("MathFunctions.java:13");
    }

    /**
     * The graph of {@link MathFunctions#hyperbolic(double)}.
     */
    static Value hyperbolic(Value x) {
        Value.argument(x, "x");
        return x.sinh().minus(x.cosh().times(x.tanh())).at("MathFunctions.java:18");
    }

    /**
     * The graph of {@link MathFunctions#exponential(double, double)}.
     */
    static Value exponential(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.exp().plus(x.expm1()).plus(y.log()).plus(y.log10()).plus(y.log1p()).plus(x.pow(y))
                .plus(Value.constant(2).pow(x)).at("MathFunctions.java:23");
    }

    /**
     * The graph of {@link MathFunctions#roots(double)}.
     */
    static Value roots(Value x) {
        Value.argument(x, "x");
        return x.sqrt().plus(x.cbrt()).plus(x.pow(2)).plus(x.pow(-0.5)).plus(x.hypot(3))
                .at("MathFunctions.java:28");
    }

    /**
     * The graph of {@link MathFunctions#steps(double, double)}.
     */
    static Value steps(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.abs().plus(x.ceil()).plus(x.floor()).plus(x.rint()).plus(x.signum())
                .plus(x.copySign(y)).plus(x.ulp()).at("MathFunctions.java:33");
    }

    /**
     * The graph of {@link MathFunctions#bits(double, double, int)}.
     */
    static Value bits(Value x, Value y, int n) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.nextUp().plus(x.nextDown()).plus(x.nextAfter(y)).plus(x.scalb(n)).plus(x.scalb(3))
                .plus(x.IEEEremainder(y)).at("MathFunctions.java:38");
    }

    /**
     * The graph of {@link MathFunctions#least(double, double)}.
     */
    static Value least(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.max(y).minus(x.min(y)).plus(Value.constant(0).max(x))
                .plus(Value.constant(-0.0).min(y)).at("MathFunctions.java:44");
    }

    /**
     * The graph of {@link MathFunctions#angles(double)}.
     */
    static Value angles(Value x) {
        Value.argument(x, "x");
        return x.toRadians().plus(x.toDegrees()).plus(Value.constant(Math.PI, "Math.PI").times(x))
                .minus(Value.constant(Math.E, "Math.E")).at("MathFunctions.java:49");
    }

    /**
     * The graph of {@link MathFunctions#fused(double, double, double, int)}.
     */
    static Value fused(Value x, Value y, Value z, int n) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Value.argument(z, "z");
        return x.fma(y, z).plus(x.fma(2, 3)).plus(Value.constant(n, "n").fma(x, Value.constant(1)))
                .plus(Value.constant(Math.fma(2.0, 3.0, 4.0), "Math.fma(2.0, 3.0, 4.0)"))
                .at("MathFunctions.java:54");
    }

    /**
     * The graph of {@link MathFunctions#imported(double)}.
     */
    static Value imported(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(Math.PI, "PI")).cos().plus(x.hypot(x.cos())).plus(x.sin())
                .at("MathFunctions.java:59");
    }

    /**
     * The graph of {@link MathFunctions#passive(double, int)}.
     */
    static Value passive(Value x, int n) {
        Value.argument(x, "x");
        return x.times(Value.constant(Math.sqrt(2), "Math.sqrt(2)"))
                .plus(Value.constant(Math.floorMod(n, 7), "Math.floorMod(n, 7)").times(x))
                .plus(Value.constant(Math.floor(n / 2.0), "Math.floor(n / 2.0)").times(x))
                .at("MathFunctions.java:64");
    }

    /**
     * The graph of {@link MathFunctions#strict(double, double)}.
     */
    static Value strict(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.by(Op.SIN, StrictMath::sin).times(x.by(Op.POW, y, StrictMath::pow))
                .plus(y.by(Op.SQRT, StrictMath::sqrt)).plus(x.by(Op.MAX, 2, StrictMath::max))
                .at("MathFunctions.java:69");
    }

    /**
     * The graph of {@link MathFunctions#fast(double, double, int)}.
     */
    static Value fast(Value x, Value y, int n) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.by(Op.EXP, MathFunctions.FastMath::exp)
                .plus(y.by(Op.ATAN2, x, MathFunctions.FastMath::atan2).times(x.by(Op.POW, Value.constant(n, "n"), (a, b) -> MathFunctions.FastMath.pow(a, (int) b))))
                .plus(x.by(Op.MAX, y, Double::max)).minus(x.plus(1)).at("MathFunctions.java:93");
    }
}
