package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.TRIGONOMETRY);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.sin().plus(x.cos()).plus(x.tan()).plus(y.asin()).plus(y.acos()).plus(x.atan())
                .plus(y.atan2(x)).at(scope, 3); // MathFunctions.java:13
    }

    /**
     * The graph of {@link MathFunctions#hyperbolic(double)}.
     */
    static Value hyperbolic(Value x) {
        Scope scope = Scope.of(Sites.HYPERBOLIC);
        Value.argument(x, scope, 1);
        return x.sinh().minus(x.cosh().times(x.tanh())).at(scope, 2); // MathFunctions.java:18
    }

    /**
     * The graph of {@link MathFunctions#exponential(double, double)}.
     */
    static Value exponential(Value x, Value y) {
        Scope scope = Scope.of(Sites.EXPONENTIAL);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.exp().plus(x.expm1()).plus(y.log()).plus(y.log10()).plus(y.log1p()).plus(x.pow(y))
                .plus(Value.constant(2).pow(x)).at(scope, 3); // MathFunctions.java:23
    }

    /**
     * The graph of {@link MathFunctions#roots(double)}.
     */
    static Value roots(Value x) {
        Scope scope = Scope.of(Sites.ROOTS);
        Value.argument(x, scope, 1);
        return x.sqrt().plus(x.cbrt()).plus(x.pow(2)).plus(x.pow(-0.5)).plus(x.hypot(3))
                .at(scope, 2); // MathFunctions.java:28
    }

    /**
     * The graph of {@link MathFunctions#steps(double, double)}.
     */
    static Value steps(Value x, Value y) {
        Scope scope = Scope.of(Sites.STEPS);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.abs().plus(x.ceil()).plus(x.floor()).plus(x.rint()).plus(x.signum())
                .plus(x.copySign(y)).plus(x.ulp()).at(scope, 3); // MathFunctions.java:33
    }

    /**
     * The graph of {@link MathFunctions#bits(double, double, int)}.
     */
    static Value bits(Value x, Value y, int n) {
        Scope scope = Scope.of(Sites.BITS);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.nextUp().plus(x.nextDown()).plus(x.nextAfter(y)).plus(x.scalb(n)).plus(x.scalb(3))
                .plus(x.IEEEremainder(y)).at(scope, 3); // MathFunctions.java:38
    }

    /**
     * The graph of {@link MathFunctions#least(double, double)}.
     */
    static Value least(Value x, Value y) {
        Scope scope = Scope.of(Sites.LEAST);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.max(y).minus(x.min(y)).plus(Value.constant(0).max(x))
                .plus(Value.constant(-0.0).min(y)).at(scope, 3); // MathFunctions.java:44
    }

    /**
     * The graph of {@link MathFunctions#angles(double)}.
     */
    static Value angles(Value x) {
        Scope scope = Scope.of(Sites.ANGLES);
        Value.argument(x, scope, 1);
        return x.toRadians().plus(x.toDegrees()).plus(Values.times(Math.PI, "Math.PI", x))
                .minus(Math.E, "Math.E").at(scope, 2); // MathFunctions.java:49
    }

    /**
     * The graph of {@link MathFunctions#fused(double, double, double, int)}.
     */
    static Value fused(Value x, Value y, Value z, int n) {
        Scope scope = Scope.of(Sites.FUSED);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        Value.argument(z, scope, 3);
        return x.fma(y, z).plus(x.fma(2, 3)).plus(Value.constant(n, "n").fma(x, Value.constant(1)))
                .plus(Math.fma(2.0, 3.0, 4.0), "Math.fma(2.0, 3.0, 4.0)")
                .at(scope, 4); // MathFunctions.java:54
    }

    /**
     * The graph of {@link MathFunctions#imported(double)}.
     */
    static Value imported(Value x) {
        Scope scope = Scope.of(Sites.IMPORTED);
        Value.argument(x, scope, 1);
        return x.times(Math.PI, "PI").cos().plus(x.hypot(x.cos())).plus(x.sin())
                .at(scope, 2); // MathFunctions.java:59
    }

    /**
     * The graph of {@link MathFunctions#passive(double, int)}.
     */
    static Value passive(Value x, int n) {
        Scope scope = Scope.of(Sites.PASSIVE);
        Value.argument(x, scope, 1);
        return x.times(Math.sqrt(2), "Math.sqrt(2)")
                .plus(Values.times(Math.floorMod(n, 7), "Math.floorMod(n, 7)", x))
                .plus(Values.times(Math.floor(n / 2.0), "Math.floor(n / 2.0)", x))
                .at(scope, 2); // MathFunctions.java:64
    }

    /**
     * The graph of {@link MathFunctions#strict(double, double)}.
     */
    static Value strict(Value x, Value y) {
        Scope scope = Scope.of(Sites.STRICT);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.by(Op.SIN, StrictMath::sin).times(x.by(Op.POW, y, StrictMath::pow))
                .plus(y.by(Op.SQRT, StrictMath::sqrt)).plus(x.by(Op.MAX, 2, StrictMath::max))
                .at(scope, 3); // MathFunctions.java:69
    }

    /**
     * The graph of {@link MathFunctions#fast(double, double, int)}.
     */
    static Value fast(Value x, Value y, int n) {
        Scope scope = Scope.of(Sites.FAST);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.by(Op.EXP, MathFunctions.FastMath::exp)
                .plus(y.by(Op.ATAN2, x, MathFunctions.FastMath::atan2).times(x.by(Op.POW, Value.constant(n, "n"), (a, b) -> MathFunctions.FastMath.pow(a, (int) b))))
                .plus(x.by(Op.MAX, y, Double::max)).minus(x.plus(1))
                .at(scope, 3); // MathFunctions.java:93
    }

    /**
     * The graph of {@link MathFunctions#own(double)}.
     */
    static Value own(Value x) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Value.argument(x, scope, 1);
            return MathFunctions_OwnMathTraced.abs(x).times(MathFunctions_OwnMathTraced.cosh(x))
                    .plus(MathFunctions_OwnMathTraced.rint(x))
                    .at(scope, 2); // MathFunctions.java:126
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TRIGONOMETRY = "MathFunctions.java\n"
                + "trigonometry\n"
                + "11\n"
                + "x \n"
                + "y \n"
                + " 13:16-119(13:16-100(13:16-85(13:16-70(13:16-55(13:16-41(13:16-27(13:25-26),13:30-41(13:39-40)),13:44-55(13:53-54)),13:58-70(13:68-69)),13:73-85(13:83-84)),13:88-100(13:98-99)),13:103-119(13:114-115,13:117-118))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double trigonometry(double x, double y) {\n"
                + "        return Math.sin(x) + Math.cos(x) + Math.tan(x) + Math.asin(y) + Math.acos(y) + Math.atan(x) + Math.atan2(y, x);\n"
                + "    }\n";

        static final String HYPERBOLIC = "MathFunctions.java\n"
                + "hyperbolic\n"
                + "16\n"
                + "x \n"
                + " 18:16-58(18:16-28(18:26-27),18:31-58(18:31-43(18:41-42),18:46-58(18:56-57)))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double hyperbolic(double x) {\n"
                + "        return Math.sinh(x) - Math.cosh(x) * Math.tanh(x);\n"
                + "    }\n";

        static final String EXPONENTIAL = "MathFunctions.java\n"
                + "exponential\n"
                + "21\n"
                + "x \n"
                + "y \n"
                + " 23:16-123(23:16-106(23:16-89(23:16-73(23:16-57(23:16-43(23:16-27(23:25-26),23:30-43(23:41-42)),23:46-57(23:55-56)),23:60-73(23:71-72)),23:76-89(23:87-88)),23:92-106(23:101-102,23:104-105)),23:109-123(23:118-119,23:121-122))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double exponential(double x, double y) {\n"
                + "        return Math.exp(x) + Math.expm1(x) + Math.log(y) + Math.log10(y) + Math.log1p(y) + Math.pow(x, y) + Math.pow(2, x);\n"
                + "    }\n";

        static final String ROOTS = "MathFunctions.java\n"
                + "roots\n"
                + "26\n"
                + "x \n"
                + " 28:16-99(28:16-80(28:16-60(28:16-43(28:16-28(28:26-27),28:31-43(28:41-42)),28:46-60(28:55-56,28:58-59)),28:63-80(28:72-73,28:75-79(28:76-79))),28:83-99(28:94-95,28:97-98))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double roots(double x) {\n"
                + "        return Math.sqrt(x) + Math.cbrt(x) + Math.pow(x, 2) + Math.pow(x, -0.5) + Math.hypot(x, 3);\n"
                + "    }\n";

        static final String STEPS = "MathFunctions.java\n"
                + "steps\n"
                + "31\n"
                + "x \n"
                + "y \n"
                + " 33:16-126(33:16-112(33:16-90(33:16-73(33:16-58(33:16-42(33:16-27(33:25-26),33:30-42(33:40-41)),33:45-58(33:56-57)),33:61-73(33:71-72)),33:76-90(33:88-89)),33:93-112(33:107-108,33:110-111)),33:115-126(33:124-125))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double steps(double x, double y) {\n"
                + "        return Math.abs(x) + Math.ceil(x) + Math.floor(x) + Math.rint(x) + Math.signum(x) + Math.copySign(x, y) + Math.ulp(x);\n"
                + "    }\n";

        static final String BITS = "MathFunctions.java\n"
                + "bits\n"
                + "36\n"
                + "x \n"
                + "y \n"
                + " 38:16-39:43(38:16-110(38:16-91(38:16-72(38:16-49(38:16-30(38:28-29),38:33-49(38:47-48)),38:52-72(38:67-68,38:70-71)),38:75-91(38:86-87,38:89-90)),38:94-110(38:105-106,38:108-109)),39:19-43(39:38-39,39:41-42))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double bits(double x, double y, int n) {\n"
                + "        return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, y) + Math.scalb(x, n) + Math.scalb(x, 3)\n"
                + "                + Math.IEEEremainder(x, y);\n"
                + "    }\n";

        static final String LEAST = "MathFunctions.java\n"
                + "least\n"
                + "42\n"
                + "x \n"
                + "y \n"
                + " 44:16-84(44:16-64(44:16-47(44:16-30(44:25-26,44:28-29),44:33-47(44:42-43,44:45-46)),44:50-64(44:59-60,44:62-63)),44:67-84(44:76-80(44:77-80),44:82-83))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double least(double x, double y) {\n"
                + "        return Math.max(x, y) - Math.min(x, y) + Math.max(0, x) + Math.min(-0.0, y);\n"
                + "    }\n";

        static final String ANGLES = "MathFunctions.java\n"
                + "angles\n"
                + "47\n"
                + "x \n"
                + " 49:16-76(49:16-67(49:16-53(49:16-33(49:31-32),49:36-53(49:51-52)),49:56-67(49:56-63,49:66-67)),49:70-76)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double angles(double x) {\n"
                + "        return Math.toRadians(x) + Math.toDegrees(x) + Math.PI * x - Math.E;\n"
                + "    }\n";

        static final String FUSED = "MathFunctions.java\n"
                + "fused\n"
                + "52\n"
                + "x \n"
                + "y \n"
                + "z \n"
                + " 54:16-99(54:16-73(54:16-53(54:16-33(54:25-26,54:28-29,54:31-32),54:36-53(54:45-46,54:48-49,54:51-52)),54:56-73(54:65-66,54:68-69,54:71-72)),54:76-99(54:85-88,54:90-93,54:95-98))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double fused(double x, double y, double z, int n) {\n"
                + "        return Math.fma(x, y, z) + Math.fma(x, 2, 3) + Math.fma(n, x, 1) + Math.fma(2.0, 3.0, 4.0);\n"
                + "    }\n";

        static final String IMPORTED = "MathFunctions.java\n"
                + "imported\n"
                + "57\n"
                + "x \n"
                + " 59:16-70(59:16-46(59:16-27(59:20-26(59:20-21,59:24-26)),59:30-46(59:36-37,59:39-45(59:43-44))),59:49-70(59:68-69))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double imported(double x) {\n"
                + "        return cos(x * PI) + hypot(x, cos(x)) + java.lang.Math.sin(x);\n"
                + "    }\n";

        static final String PASSIVE = "MathFunctions.java\n"
                + "passive\n"
                + "62\n"
                + "x \n"
                + " 64:16-84(64:16-58(64:16-32(64:16-17,64:20-32(64:30-31)),64:35-58(64:35-54,64:57-58)),64:61-84(64:61-80(64:72-79(64:72-73,64:76-79)),64:83-84))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passive(double x, int n) {\n"
                + "        return x * Math.sqrt(2) + Math.floorMod(n, 7) * x + Math.floor(n / 2.0) * x;\n"
                + "    }\n";

        static final String STRICT = "MathFunctions.java\n"
                + "strict\n"
                + "67\n"
                + "x \n"
                + "y \n"
                + " 69:16-100(69:16-77(69:16-56(69:16-33(69:31-32),69:36-56(69:51-52,69:54-55)),69:59-77(69:75-76)),69:80-100(69:95-96,69:98-99))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double strict(double x, double y) {\n"
                + "        return StrictMath.sin(x) * StrictMath.pow(x, y) + StrictMath.sqrt(y) + StrictMath.max(x, 2);\n"
                + "    }\n";

        static final String FAST = "MathFunctions.java\n"
                + "fast\n"
                + "91\n"
                + "x \n"
                + "y \n"
                + " 93:16-113(93:16-94(93:16-75(93:16-31(93:29-30),93:34-75(93:34-54(93:49-50,93:52-53),93:57-75(93:70-71,93:73-74))),93:78-94(93:89-90,93:92-93)),93:97-113(93:108-109,93:111-112))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double fast(double x, double y, int n) {\n"
                + "        return FastMath.exp(x) + FastMath.atan2(y, x) * FastMath.pow(x, n) + Double.max(x, y) - Double.sum(x, 1);\n"
                + "    }\n";

        static final String OWN = "MathFunctions.java\n"
                + "own\n"
                + "124\n"
                + "x \n"
                + " 126:16-66(126:16-48(126:16-30,126:33-48),126:51-66)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double own(double x) {\n"
                + "        return OwnMath.abs(x) * OwnMath.cosh(x) + OwnMath.rint(x);\n"
                + "    }\n";
    }
}
