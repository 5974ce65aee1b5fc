package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link InheritedDefaults}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class InheritedDefaultsTraced {
    private InheritedDefaultsTraced() {
    }

    /**
     * The graph of {@link InheritedDefaults#twice(InheritedDefaults.Curve, double)}.
     */
    static Value twice(InheritedDefaults_CurveTraced curve, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return curve.twice(x); // InheritedDefaults.java:31
        }
    }

    /**
     * The graph of {@link InheritedDefaults#line(double, double)}.
     */
    static Value line(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.LINE)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            InheritedDefaults_LineTraced line = x -> Nodes.at(x.times(a), scope, 3); // InheritedDefaults.java:36
            return line.twice(b); // InheritedDefaults.java:37
        }
    }

    /**
     * The graph of {@link InheritedDefaults#ray(double, double)}.
     */
    static Value ray(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.RAY)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            InheritedDefaults_RayTraced ray = x -> Nodes.at(x.times(a), scope, 3); // InheritedDefaults.java:42
            InheritedDefaults_LineTraced line = ray; // InheritedDefaults.java:43
            InheritedDefaults_CurveTraced curve = line; // InheritedDefaults.java:44
            return Nodes.at(
                    ray.twice(b).times(curve.twice(a)).plus(line.twice(b)), scope, 4); // InheritedDefaults.java:45
        }
    }

    /**
     * The graph of {@link InheritedDefaults#again(double, double)}.
     */
    static Value again(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.AGAIN)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            InheritedDefaults_AgainTraced again = x -> Nodes.at(x.times(a), scope, 3); // InheritedDefaults.java:50
            return Nodes.at(again.twice(b).plus(again.at(a)), scope, 4); // InheritedDefaults.java:51
        }
    }

    /**
     * The graph of {@link InheritedDefaults#passed(double, double)}.
     */
    static Value passed(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            InheritedDefaults_LineTraced line = x -> Nodes.at(x.times(a), scope, 3); // InheritedDefaults.java:56
            return Nodes.at(
                    twice(line, b).plus(twice(x -> Nodes.at(x.times(b), scope, 4), a)),
                    scope, 5); // InheritedDefaults.java:57
        }
    }

    /**
     * The graph of {@link InheritedDefaults#anonymous(double, double)}.
     */
    static Value anonymous(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ANONYMOUS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            InheritedDefaults_LineTraced line = new InheritedDefaults_LineTraced() {

                @Override
                public Value at(Value x) {
                    return Nodes.at(x.times(a), scope, 3); // InheritedDefaults.java:65
                }
            }; // InheritedDefaults.java:62
            return line.twice(b); // InheritedDefaults.java:68
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TWICE = """
                InheritedDefaults.java
                twice
                29
                x\s

                    @Traced
                    static double twice(Curve curve, double x) {
                        return curve.twice(x);
                    }
                """;

        static final String LINE = """
                InheritedDefaults.java
                line
                34
                a\s
                b\s
                 36:26-31(36:26-27,36:30-31)

                    @Traced
                    static double line(double a, double b) {
                        Line line = x -> x * a;
                        return line.twice(b);
                    }
                """;

        static final String RAY = """
                InheritedDefaults.java
                ray
                40
                a\s
                b\s
                 42:24-29(42:24-25,42:28-29)
                return 45:16-61(45:16-45(45:16-28,45:31-45),45:48-61)

                    @Traced
                    static double ray(double a, double b) {
                        Ray ray = x -> x * a;
                        Line line = ray;
                        Curve curve = line;
                        return ray.twice(b) * curve.twice(a) + line.twice(b);
                    }
                """;

        static final String AGAIN = """
                InheritedDefaults.java
                again
                48
                a\s
                b\s
                 50:28-33(50:28-29,50:32-33)
                return 51:16-44(51:16-30,51:33-44)

                    @Traced
                    static double again(double a, double b) {
                        Again again = x -> x * a;
                        return again.twice(b) + again.at(a);
                    }
                """;

        static final String PASSED = """
                InheritedDefaults.java
                passed
                54
                a\s
                b\s
                 56:26-31(56:26-27,56:30-31)
                 57:44-49(57:44-45,57:48-49)
                return 57:16-53(57:16-30,57:33-53)

                    @Traced
                    static double passed(double a, double b) {
                        Line line = x -> x * a;
                        return twice(line, b) + twice(x -> x * b, a);
                    }
                """;

        static final String ANONYMOUS = """
                InheritedDefaults.java
                anonymous
                60
                a\s
                b\s
                 65:24-29(65:24-25,65:28-29)

                    @Traced
                    static double anonymous(double a, double b) {
                        Line line = new Line() {
                            @Override
                            public double at(double x) {
                                return x * a;
                            }
                        };
                        return line.twice(b);
                    }
                """;
    }
}
