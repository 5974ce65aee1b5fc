package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link MathFunctions}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class MathFunctionsTraced {
    private MathFunctionsTraced() {
    }

    /**
     * The graph of {@link MathFunctions#trigonometry(double, double)}.
     */
    static Value trigonometry(Value x, Value y) {
        Scope scope = Scope.of(Sites.TRIGONOMETRY);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                x.sin().plus(x.cos()).plus(x.tan()).plus(y.asin()).plus(y.acos()).plus(x.atan()).plus(y.atan2(x)),
                scope, 3); // MathFunctions.java:14
    }

    /**
     * The graph of {@link MathFunctions#hyperbolic(double)}.
     */
    static Value hyperbolic(Value x) {
        Scope scope = Scope.of(Sites.HYPERBOLIC);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.sinh().minus(x.cosh().times(x.tanh())), scope, 2); // MathFunctions.java:19
    }

    /**
     * The graph of {@link MathFunctions#exponential(double, double)}.
     */
    static Value exponential(Value x, Value y) {
        Scope scope = Scope.of(Sites.EXPONENTIAL);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                x.exp().plus(x.expm1()).plus(y.log()).plus(y.log10()).plus(y.log1p()).plus(x.pow(y))
                        .plus(Value.constant(2).pow(x)),
                scope, 3); // MathFunctions.java:24
    }

    /**
     * The graph of {@link MathFunctions#roots(double)}.
     */
    static Value roots(Value x) {
        Scope scope = Scope.of(Sites.ROOTS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                x.sqrt().plus(x.cbrt()).plus(x.pow(2)).plus(x.pow(-0.5)).plus(x.hypot(3)),
                scope, 2); // MathFunctions.java:29
    }

    /**
     * The graph of {@link MathFunctions#steps(double, double)}.
     */
    static Value steps(Value x, Value y) {
        Scope scope = Scope.of(Sites.STEPS);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                x.abs().plus(x.ceil()).plus(x.floor()).plus(x.rint()).plus(x.signum()).plus(x.copySign(y))
                        .plus(x.ulp()),
                scope, 3); // MathFunctions.java:34
    }

    /**
     * The graph of {@link MathFunctions#bits(double, double, int)}.
     */
    static Value bits(Value x, Value y, int n) {
        Scope scope = Scope.of(Sites.BITS);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                x.nextUp().plus(x.nextDown()).plus(x.nextAfter(y)).plus(x.scalb(n)).plus(x.scalb(3))
                        .plus(x.IEEEremainder(y)),
                scope, 3); // MathFunctions.java:39
    }

    /**
     * The graph of {@link MathFunctions#least(double, double)}.
     */
    static Value least(Value x, Value y) {
        Scope scope = Scope.of(Sites.LEAST);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                x.max(y).minus(x.min(y)).plus(Value.constant(0).max(x)).plus(Value.constant(-0.0).min(y)),
                scope, 3); // MathFunctions.java:45
    }

    /**
     * The graph of {@link MathFunctions#angles(double)}.
     */
    static Value angles(Value x) {
        Scope scope = Scope.of(Sites.ANGLES);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.minus(
                        x.toRadians().plus(x.toDegrees()).plus(Nodes.times(Math.PI, "Math.PI", x)), Math.E, "Math.E"),
                scope, 2); // MathFunctions.java:50
    }

    /**
     * The graph of {@link MathFunctions#fused(double, double, double, int)}.
     */
    static Value fused(Value x, Value y, Value z, int n) {
        Scope scope = Scope.of(Sites.FUSED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Nodes.argument(z, scope, 3);
        return Nodes.at(
                Nodes.plus(
                        x.fma(y, z).plus(x.fma(2, 3)).plus(Value.constant(n, "n").fma(x, Value.constant(1))),
                        Math.fma(2.0, 3.0, 4.0), "Math.fma(2.0, 3.0, 4.0)"),
                scope, 4); // MathFunctions.java:55
    }

    /**
     * The graph of {@link MathFunctions#imported(double)}.
     */
    static Value imported(Value x) {
        Scope scope = Scope.of(Sites.IMPORTED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, Math.PI, "PI").cos().plus(x.hypot(x.cos())).plus(x.sin()),
                scope, 2); // MathFunctions.java:60
    }

    /**
     * The graph of {@link MathFunctions#passive(double, int)}.
     */
    static Value passive(Value x, int n) {
        Scope scope = Scope.of(Sites.PASSIVE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, Math.sqrt(2), "Math.sqrt(2)")
                        .plus(Nodes.times(Math.floorMod(n, 7), "Math.floorMod(n, 7)", x))
                        .plus(Nodes.times(Math.floor(n / 2.0), "Math.floor(n / 2.0)", x)),
                scope, 2); // MathFunctions.java:65
    }

    /**
     * The graph of {@link MathFunctions#strict(double, double)}.
     */
    static Value strict(Value x, Value y) {
        Scope scope = Scope.of(Sites.STRICT);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                Nodes.by(Op.SIN, x, StrictMath::sin).times(Nodes.by(Op.POW, x, y, StrictMath::pow))
                        .plus(Nodes.by(Op.SQRT, y, StrictMath::sqrt)).plus(Nodes.by(Op.MAX, x, 2, StrictMath::max)),
                scope, 3); // MathFunctions.java:70
    }

    /**
     * The graph of {@link MathFunctions#fast(double, double, int)}.
     */
    static Value fast(Value x, Value y, int n) {
        Scope scope = Scope.of(Sites.FAST);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(
                Nodes.by(Op.EXP, x, MathFunctions.FastMath::exp)
                        .plus(Nodes.by(Op.ATAN2, y, x, MathFunctions.FastMath::atan2)
                                .times(Nodes.by(
                                        Op.POW, x, Value.constant(n, "n"),
                                        (a, b) -> MathFunctions.FastMath.pow(a, (int) b))))
                        .plus(Nodes.by(Op.MAX, x, y, Double::max)).minus(x.plus(1)),
                scope, 3); // MathFunctions.java:95
    }

    /**
     * The graph of {@link MathFunctions#own(double)}.
     */
    static Value own(Value x) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    MathFunctions_OwnMathTraced.abs(x).times(MathFunctions_OwnMathTraced.cosh(x))
                            .plus(MathFunctions_OwnMathTraced.rint(x))
                            .plus(MathFunctions_OwnMathTraced.log(x).times(MathFunctions_OwnMathTraced.exp(x))),
                    scope, 2); // MathFunctions.java:148
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TRIGONOMETRY = """
                MathFunctions.java
                trigonometry
                12
                x\s
                y\s
                return 14:16-119(14:16-100(14:16-85(14:16-70(14:16-55(14:16-41(14:16-27(14:25-26),14:30-41(14:39-40)),14:44-55(14:53-54)),1\
                4:58-70(14:68-69)),14:73-85(14:83-84)),14:88-100(14:98-99)),14:103-119(14:114-115,14:117-118))

                    @Traced
                    static double trigonometry(double x, double y) {
                        return Math.sin(x) + Math.cos(x) + Math.tan(x) + Math.asin(y) + Math.acos(y) + Math.atan(x) + Math.atan2(y, x);
                    }
                """;

        static final String HYPERBOLIC = """
                MathFunctions.java
                hyperbolic
                17
                x\s
                return 19:16-58(19:16-28(19:26-27),19:31-58(19:31-43(19:41-42),19:46-58(19:56-57)))

                    @Traced
                    static double hyperbolic(double x) {
                        return Math.sinh(x) - Math.cosh(x) * Math.tanh(x);
                    }
                """;

        static final String EXPONENTIAL = """
                MathFunctions.java
                exponential
                22
                x\s
                y\s
                return 24:16-123(24:16-106(24:16-89(24:16-73(24:16-57(24:16-43(24:16-27(24:25-26),24:30-43(24:41-42)),24:46-57(24:55-56)),2\
                4:60-73(24:71-72)),24:76-89(24:87-88)),24:92-106(24:101-102,24:104-105)),24:109-123(24:118-119,24:121-122))

                    @Traced
                    static double exponential(double x, double y) {
                        return Math.exp(x) + Math.expm1(x) + Math.log(y) + Math.log10(y) + Math.log1p(y) + Math.pow(x, y) + Math.pow(2, x);
                    }
                """;

        static final String ROOTS = """
                MathFunctions.java
                roots
                27
                x\s
                return 29:16-99(29:16-80(29:16-60(29:16-43(29:16-28(29:26-27),29:31-43(29:41-42)),29:46-60(29:55-56,29:58-59)),29:63-80(29:\
                72-73,29:75-79(29:76-79))),29:83-99(29:94-95,29:97-98))

                    @Traced
                    static double roots(double x) {
                        return Math.sqrt(x) + Math.cbrt(x) + Math.pow(x, 2) + Math.pow(x, -0.5) + Math.hypot(x, 3);
                    }
                """;

        static final String STEPS = """
                MathFunctions.java
                steps
                32
                x\s
                y\s
                return 34:16-126(34:16-112(34:16-90(34:16-73(34:16-58(34:16-42(34:16-27(34:25-26),34:30-42(34:40-41)),34:45-58(34:56-57)),3\
                4:61-73(34:71-72)),34:76-90(34:88-89)),34:93-112(34:107-108,34:110-111)),34:115-126(34:124-125))

                    @Traced
                    static double steps(double x, double y) {
                        return Math.abs(x) + Math.ceil(x) + Math.floor(x) + Math.rint(x) + Math.signum(x) + Math.copySign(x, y) + Math.ulp(\
                x);
                    }
                """;

        static final String BITS = """
                MathFunctions.java
                bits
                37
                x\s
                y\s
                return 39:16-40:43(39:16-110(39:16-91(39:16-72(39:16-49(39:16-30(39:28-29),39:33-49(39:47-48)),39:52-72(39:67-68,39:70-71))\
                ,39:75-91(39:86-87,39:89-90)),39:94-110(39:105-106,39:108-109)),40:19-43(40:38-39,40:41-42))

                    @Traced
                    static double bits(double x, double y, int n) {
                        return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, y) + Math.scalb(x, n) + Math.scalb(x, 3)
                                + Math.IEEEremainder(x, y);
                    }
                """;

        static final String LEAST = """
                MathFunctions.java
                least
                43
                x\s
                y\s
                return 45:16-84(45:16-64(45:16-47(45:16-30(45:25-26,45:28-29),45:33-47(45:42-43,45:45-46)),45:50-64(45:59-60,45:62-63)),45:\
                67-84(45:76-80(45:77-80),45:82-83))

                    @Traced
                    static double least(double x, double y) {
                        return Math.max(x, y) - Math.min(x, y) + Math.max(0, x) + Math.min(-0.0, y);
                    }
                """;

        static final String ANGLES = """
                MathFunctions.java
                angles
                48
                x\s
                return 50:16-76(50:16-67(50:16-53(50:16-33(50:31-32),50:36-53(50:51-52)),50:56-67(50:56-63,50:66-67)),50:70-76)

                    @Traced
                    static double angles(double x) {
                        return Math.toRadians(x) + Math.toDegrees(x) + Math.PI * x - Math.E;
                    }
                """;

        static final String FUSED = """
                MathFunctions.java
                fused
                53
                x\s
                y\s
                z\s
                return 55:16-99(55:16-73(55:16-53(55:16-33(55:25-26,55:28-29,55:31-32),55:36-53(55:45-46,55:48-49,55:51-52)),55:56-73(55:65\
                -66,55:68-69,55:71-72)),55:76-99(55:85-88,55:90-93,55:95-98))

                    @Traced
                    static double fused(double x, double y, double z, int n) {
                        return Math.fma(x, y, z) + Math.fma(x, 2, 3) + Math.fma(n, x, 1) + Math.fma(2.0, 3.0, 4.0);
                    }
                """;

        static final String IMPORTED = """
                MathFunctions.java
                imported
                58
                x\s
                return 60:16-70(60:16-46(60:16-27(60:20-26(60:20-21,60:24-26)),60:30-46(60:36-37,60:39-45(60:43-44))),60:49-70(60:68-69))

                    @Traced
                    static double imported(double x) {
                        return cos(x * PI) + hypot(x, cos(x)) + java.lang.Math.sin(x);
                    }
                """;

        static final String PASSIVE = """
                MathFunctions.java
                passive
                63
                x\s
                return 65:16-84(65:16-58(65:16-32(65:16-17,65:20-32(65:30-31)),65:35-58(65:35-54,65:57-58)),65:61-84(65:61-80(65:72-79(65:7\
                2-73,65:76-79)),65:83-84))

                    @Traced
                    static double passive(double x, int n) {
                        return x * Math.sqrt(2) + Math.floorMod(n, 7) * x + Math.floor(n / 2.0) * x;
                    }
                """;

        static final String STRICT = """
                MathFunctions.java
                strict
                68
                x\s
                y\s
                return 70:16-100(70:16-77(70:16-56(70:16-33(70:31-32),70:36-56(70:51-52,70:54-55)),70:59-77(70:75-76)),70:80-100(70:95-96,7\
                0:98-99))

                    @Traced
                    static double strict(double x, double y) {
                        return StrictMath.sin(x) * StrictMath.pow(x, y) + StrictMath.sqrt(y) + StrictMath.max(x, 2);
                    }
                """;

        static final String FAST = """
                MathFunctions.java
                fast
                92
                x\s
                y\s
                return 95:16-113(95:16-94(95:16-75(95:16-31(95:29-30),95:34-75(95:34-54(95:49-50,95:52-53),95:57-75(95:70-71,95:73-74))),95\
                :78-94(95:89-90,95:92-93)),95:97-113(95:108-109,95:111-112))

                    @Traced
                    @SuppressWarnings("traced:assumed-derivative")
                    static double fast(double x, double y, int n) {
                        return FastMath.exp(x) + FastMath.atan2(y, x) * FastMath.pow(x, n) + Double.max(x, y) - Double.sum(x, 1);
                    }
                """;

        static final String OWN = """
                MathFunctions.java
                own
                146
                x\s
                return 148:16-100(148:16-66(148:16-48(148:16-30,148:33-48),148:51-66),148:69-100(148:69-83,148:86-100))

                    @Traced
                    static double own(double x) {
                        return OwnMath.abs(x) * OwnMath.cosh(x) + OwnMath.rint(x) + OwnMath.log(x) * OwnMath.exp(x);
                    }
                """;
    }
}
