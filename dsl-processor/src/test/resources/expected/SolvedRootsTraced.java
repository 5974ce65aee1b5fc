package good;

import dev.tracegrad.DerivativesTraced;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link SolvedRoots}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SolvedRootsTraced {
    private SolvedRootsTraced() {
    }

    /**
     * The graph of {@link SolvedRoots#quotient(double, double)}.
     */
    static Value quotient(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.QUOTIENT)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            double found = Value.stopGradient(SolvedRoots.Found.quotient(a.data(), b.data())); // SolvedRoots.java:11
            return Nodes.at(
                    Values.times(
                            2,
                            DerivativesTraced.implicit(
                                    Value.constant(found, "found"), x -> Nodes.at(x.minus(b.div(a)), scope, 3))),
                    scope, 4); // SolvedRoots.java:12
        }
    }

    /**
     * The graph of {@link SolvedRoots#half(double)}.
     */
    static Value half(Value a) {
        try (Scope scope = Scope.enter(Sites.HALF)) {
            Nodes.argument(a, scope, 1);
            Value x = Nodes.at(Value.constant(0), scope, 2); // SolvedRoots.java:18
            for (int i = 0; i < 4; i++) { // SolvedRoots.java:19
                x = Nodes.at(a.div(2), scope, 3); // SolvedRoots.java:20
            }
            x = Nodes.result(
                    DerivativesTraced.implicit(x, z -> difference(Nodes.at(Values.times(2, z), scope, 4), a)),
                    "x"); // SolvedRoots.java:22
            return Nodes.at(x.plus(a), scope, 5); // SolvedRoots.java:23
        }
    }

    /**
     * The graph of {@link SolvedRoots#pair(double, double)}.
     */
    static Value pair(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.PAIR)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Value[] found = new Value[] {
                    Value.constant(a.data() / 2 + b.data() / 2, "a / 2 + b / 2"),
                    Value.constant(a.data() / 2 - b.data() / 2, "a / 2 - b / 2")
            }; // SolvedRoots.java:32
            Value[] x = DerivativesTraced.implicit(
                    found,
                    z -> new Value[] {z[0].plus(z[1]).minus(a), z[0].minus(z[1]).minus(b)}); // SolvedRoots.java:33
            return Nodes.at(x[0].times(3).minus(x[1]), scope, 3); // SolvedRoots.java:34
        }
    }

    /**
     * The graph of {@link SolvedRoots#constant(double)}.
     */
    static Value constant(Value a) {
        try (Scope scope = Scope.enter(Sites.CONSTANT)) {
            Nodes.argument(a, scope, 1);
            return Nodes.at(
                    a.times(DerivativesTraced.implicit(Value.constant(2), x -> Nodes.at(x.minus(2), scope, 2))),
                    scope, 3); // SolvedRoots.java:40
        }
    }

    /**
     * The graph of {@link SolvedRoots#difference(double, double)}, which a traced method calls.
     */
    private static Value difference(Value x, Value y) {
        Scope scope = Scope.of(Sites.DIFFERENCE);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(x.minus(y), scope, 3); // SolvedRoots.java:27
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String QUOTIENT = """
                SolvedRoots.java
                quotient
                9
                a\s
                b\s
                 12:53-62(12:53-54,12:57-62(12:57-58,12:61-62))
                return 12:16-63(12:16-17,12:20-63)

                    @Traced
                    static double quotient(double a, double b) {
                        double found = Value.stopGradient(Found.quotient(a, b));
                        return 2 * Derivatives.implicit(found, x -> x - b / a);
                    }
                """;

        static final String HALF = """
                SolvedRoots.java
                half
                16
                a\s
                x 18:20-21
                x 20:17-22(20:17-18,20:21-22)
                 22:53-58(22:53-54,22:57-58)
                return 23:16-21(23:16-17,23:20-21)

                    @Traced
                    static double half(double a) {
                        double x = 0;
                        for (int i = 0; i < 4; i++) {
                            x = a / 2;
                        }
                        x = Derivatives.implicit(x, z -> difference(2 * z, a));
                        return x + a;
                    }
                """;

        static final String PAIR = """
                SolvedRoots.java
                pair
                30
                a\s
                b\s
                return 34:16-31(34:16-24(34:16-20,34:23-24),34:27-31)

                    @Traced
                    static double pair(double a, double b) {
                        double[] found = {Value.stopGradient(a / 2 + b / 2), Value.stopGradient(a / 2 - b / 2)};
                        double[] x = Derivatives.implicit(found, z -> new double[] {z[0] + z[1] - a, z[0] - z[1] - b});
                        return x[0] * 3 - x[1];
                    }
                """;

        static final String CONSTANT = """
                SolvedRoots.java
                constant
                38
                a\s
                 40:49-54(40:49-50,40:53-54)
                return 40:16-55(40:16-17,40:20-55)

                    @Traced
                    static double constant(double a) {
                        return a * Derivatives.implicit(2, x -> x - 2);
                    }
                """;

        static final String DIFFERENCE = """
                SolvedRoots.java
                difference
                26
                x\s
                y\s
                return 27:16-21(27:16-17,27:20-21)

                    static double difference(double x, double y) {
                        return x - y;
                    }
                """;
    }
}
