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
                scope, 3); // MathFunctions.java:13
    }

    /**
     * The graph of {@link MathFunctions#hyperbolic(double)}.
     */
    static Value hyperbolic(Value x) {
        Scope scope = Scope.of(Sites.HYPERBOLIC);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.sinh().minus(x.cosh().times(x.tanh())), scope, 2); // MathFunctions.java:18
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
                scope, 3); // MathFunctions.java:23
    }

    /**
     * The graph of {@link MathFunctions#roots(double)}.
     */
    static Value roots(Value x) {
        Scope scope = Scope.of(Sites.ROOTS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                x.sqrt().plus(x.cbrt()).plus(x.pow(2)).plus(x.pow(-0.5)).plus(x.hypot(3)),
                scope, 2); // MathFunctions.java:28
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
                scope, 3); // MathFunctions.java:33
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
                scope, 3); // MathFunctions.java:38
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
                scope, 3); // MathFunctions.java:44
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
                scope, 2); // MathFunctions.java:49
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
                scope, 4); // MathFunctions.java:54
    }

    /**
     * The graph of {@link MathFunctions#imported(double)}.
     */
    static Value imported(Value x) {
        Scope scope = Scope.of(Sites.IMPORTED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, Math.PI, "PI").cos().plus(x.hypot(x.cos())).plus(x.sin()),
                scope, 2); // MathFunctions.java:59
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
                scope, 2); // MathFunctions.java:64
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
                scope, 3); // MathFunctions.java:69
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
                scope, 3); // MathFunctions.java:93
    }

    /**
     * The graph of {@link MathFunctions#own(double)}.
     */
    static Value own(Value x) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    MathFunctions_OwnMathTraced.abs(x).times(MathFunctions_OwnMathTraced.cosh(x))
                            .plus(MathFunctions_OwnMathTraced.rint(x)),
                    scope, 2); // MathFunctions.java:126
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TRIGONOMETRY = """
                MathFunctions.java
                trigonometry
                11
                x\s
                y\s
                 13:16-119(13:16-100(13:16-85(13:16-70(13:16-55(13:16-41(13:16-27(13:25-26),13:30-41(13:39-40)),13:44-55(13:53-54)),13:58-7\
                0(13:68-69)),13:73-85(13:83-84)),13:88-100(13:98-99)),13:103-119(13:114-115,13:117-118))

                    @Traced
                    static double trigonometry(double x, double y) {
                        return Math.sin(x) + Math.cos(x) + Math.tan(x) + Math.asin(y) + Math.acos(y) + Math.atan(x) + Math.atan2(y, x);
                    }
                """;

        static final String HYPERBOLIC = """
                MathFunctions.java
                hyperbolic
                16
                x\s
                 18:16-58(18:16-28(18:26-27),18:31-58(18:31-43(18:41-42),18:46-58(18:56-57)))

                    @Traced
                    static double hyperbolic(double x) {
                        return Math.sinh(x) - Math.cosh(x) * Math.tanh(x);
                    }
                """;

        static final String EXPONENTIAL = """
                MathFunctions.java
                exponential
                21
                x\s
                y\s
                 23:16-123(23:16-106(23:16-89(23:16-73(23:16-57(23:16-43(23:16-27(23:25-26),23:30-43(23:41-42)),23:46-57(23:55-56)),23:60-7\
                3(23:71-72)),23:76-89(23:87-88)),23:92-106(23:101-102,23:104-105)),23:109-123(23:118-119,23:121-122))

                    @Traced
                    static double exponential(double x, double y) {
                        return Math.exp(x) + Math.expm1(x) + Math.log(y) + Math.log10(y) + Math.log1p(y) + Math.pow(x, y) + Math.pow(2, x);
                    }
                """;

        static final String ROOTS = """
                MathFunctions.java
                roots
                26
                x\s
                 28:16-99(28:16-80(28:16-60(28:16-43(28:16-28(28:26-27),28:31-43(28:41-42)),28:46-60(28:55-56,28:58-59)),28:63-80(28:72-73,\
                28:75-79(28:76-79))),28:83-99(28:94-95,28:97-98))

                    @Traced
                    static double roots(double x) {
                        return Math.sqrt(x) + Math.cbrt(x) + Math.pow(x, 2) + Math.pow(x, -0.5) + Math.hypot(x, 3);
                    }
                """;

        static final String STEPS = """
                MathFunctions.java
                steps
                31
                x\s
                y\s
                 33:16-126(33:16-112(33:16-90(33:16-73(33:16-58(33:16-42(33:16-27(33:25-26),33:30-42(33:40-41)),33:45-58(33:56-57)),33:61-7\
                3(33:71-72)),33:76-90(33:88-89)),33:93-112(33:107-108,33:110-111)),33:115-126(33:124-125))

                    @Traced
                    static double steps(double x, double y) {
                        return Math.abs(x) + Math.ceil(x) + Math.floor(x) + Math.rint(x) + Math.signum(x) + Math.copySign(x, y) + Math.ulp(\
                x);
                    }
                """;

        static final String BITS = """
                MathFunctions.java
                bits
                36
                x\s
                y\s
                 38:16-39:43(38:16-110(38:16-91(38:16-72(38:16-49(38:16-30(38:28-29),38:33-49(38:47-48)),38:52-72(38:67-68,38:70-71)),38:75\
                -91(38:86-87,38:89-90)),38:94-110(38:105-106,38:108-109)),39:19-43(39:38-39,39:41-42))

                    @Traced
                    static double bits(double x, double y, int n) {
                        return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, y) + Math.scalb(x, n) + Math.scalb(x, 3)
                                + Math.IEEEremainder(x, y);
                    }
                """;

        static final String LEAST = """
                MathFunctions.java
                least
                42
                x\s
                y\s
                 44:16-84(44:16-64(44:16-47(44:16-30(44:25-26,44:28-29),44:33-47(44:42-43,44:45-46)),44:50-64(44:59-60,44:62-63)),44:67-84(\
                44:76-80(44:77-80),44:82-83))

                    @Traced
                    static double least(double x, double y) {
                        return Math.max(x, y) - Math.min(x, y) + Math.max(0, x) + Math.min(-0.0, y);
                    }
                """;

        static final String ANGLES = """
                MathFunctions.java
                angles
                47
                x\s
                 49:16-76(49:16-67(49:16-53(49:16-33(49:31-32),49:36-53(49:51-52)),49:56-67(49:56-63,49:66-67)),49:70-76)

                    @Traced
                    static double angles(double x) {
                        return Math.toRadians(x) + Math.toDegrees(x) + Math.PI * x - Math.E;
                    }
                """;

        static final String FUSED = """
                MathFunctions.java
                fused
                52
                x\s
                y\s
                z\s
                 54:16-99(54:16-73(54:16-53(54:16-33(54:25-26,54:28-29,54:31-32),54:36-53(54:45-46,54:48-49,54:51-52)),54:56-73(54:65-66,54\
                :68-69,54:71-72)),54:76-99(54:85-88,54:90-93,54:95-98))

                    @Traced
                    static double fused(double x, double y, double z, int n) {
                        return Math.fma(x, y, z) + Math.fma(x, 2, 3) + Math.fma(n, x, 1) + Math.fma(2.0, 3.0, 4.0);
                    }
                """;

        static final String IMPORTED = """
                MathFunctions.java
                imported
                57
                x\s
                 59:16-70(59:16-46(59:16-27(59:20-26(59:20-21,59:24-26)),59:30-46(59:36-37,59:39-45(59:43-44))),59:49-70(59:68-69))

                    @Traced
                    static double imported(double x) {
                        return cos(x * PI) + hypot(x, cos(x)) + java.lang.Math.sin(x);
                    }
                """;

        static final String PASSIVE = """
                MathFunctions.java
                passive
                62
                x\s
                 64:16-84(64:16-58(64:16-32(64:16-17,64:20-32(64:30-31)),64:35-58(64:35-54,64:57-58)),64:61-84(64:61-80(64:72-79(64:72-73,6\
                4:76-79)),64:83-84))

                    @Traced
                    static double passive(double x, int n) {
                        return x * Math.sqrt(2) + Math.floorMod(n, 7) * x + Math.floor(n / 2.0) * x;
                    }
                """;

        static final String STRICT = """
                MathFunctions.java
                strict
                67
                x\s
                y\s
                 69:16-100(69:16-77(69:16-56(69:16-33(69:31-32),69:36-56(69:51-52,69:54-55)),69:59-77(69:75-76)),69:80-100(69:95-96,69:98-9\
                9))

                    @Traced
                    static double strict(double x, double y) {
                        return StrictMath.sin(x) * StrictMath.pow(x, y) + StrictMath.sqrt(y) + StrictMath.max(x, 2);
                    }
                """;

        static final String FAST = """
                MathFunctions.java
                fast
                91
                x\s
                y\s
                 93:16-113(93:16-94(93:16-75(93:16-31(93:29-30),93:34-75(93:34-54(93:49-50,93:52-53),93:57-75(93:70-71,93:73-74))),93:78-94\
                (93:89-90,93:92-93)),93:97-113(93:108-109,93:111-112))

                    @Traced
                    static double fast(double x, double y, int n) {
                        return FastMath.exp(x) + FastMath.atan2(y, x) * FastMath.pow(x, n) + Double.max(x, y) - Double.sum(x, 1);
                    }
                """;

        static final String OWN = """
                MathFunctions.java
                own
                124
                x\s
                 126:16-66(126:16-48(126:16-30,126:33-48),126:51-66)

                    @Traced
                    static double own(double x) {
                        return OwnMath.abs(x) * OwnMath.cosh(x) + OwnMath.rint(x);
                    }
                """;
    }
}
