package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link FunctionDefaults}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionDefaultsTraced {
    private FunctionDefaultsTraced() {
    }

    /**
     * The graph of {@link FunctionDefaults#made(double, double)}.
     */
    static Value made(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            return Nodes.at(
                    FunctionDefaults_SlopeTraced.line(Value.constant(1)).scaled(k).negated().at(x, k)
                            .plus(FunctionDefaults_SlopeTraced.line(Value.constant(2)).scaled(Value.constant(2))
                                    .at(x, k)),
                    scope, 3); // FunctionDefaults.java:32
        }
    }

    /**
     * The graph of {@link FunctionDefaults#kept(double, double)}.
     */
    static Value kept(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.KEPT)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            FunctionDefaults_SlopeTraced line = FunctionDefaults_SlopeTraced.line(
                    Value.constant(1)); // FunctionDefaults.java:37
            FunctionDefaults_SlopeTraced written = (t, y) -> Nodes.at(y.plus(t), scope, 3); // FunctionDefaults.java:38
            return Nodes.at(
                    line.scaled(k).at(x, k).plus(written.scaled(k).negated().at(x, k)).plus(written.onDiagonal(x)),
                    scope, 4); // FunctionDefaults.java:39
        }
    }

    /**
     * The graph of {@link FunctionDefaults#fixed(double, double)}.
     */
    static Value fixed(Value x, Value k) {
        try (Scope scope = Scope.enter(Sites.FIXED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(k, scope, 2);
            return Nodes.at(
                    fixedFunction().scaled(k).at(x, k).plus(fixedFunction().onDiagonal(x)),
                    scope, 3); // FunctionDefaults.java:44
        }
    }

    /**
     * The graph of {@link FunctionDefaults#plain(double)}.
     */
    static Value plain(Value x) {
        Scope scope = Scope.of(Sites.PLAIN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(
                                x, FunctionDefaults.Slope.line(1).scaled(2).at(1, 2),
                                "Slope.line(1).scaled(2).at(1, 2)"),
                        FunctionDefaults.FIXED.onDiagonal(3), "FIXED.onDiagonal(3)"),
                scope, 2); // FunctionDefaults.java:49
    }

    /**
     * The graph of {@code FunctionDefaults.FIXED}, which a traced method calls.
     */
    private static FunctionDefaults_SlopeTraced fixedFunction() {
        Scope scope = Scope.of(Sites.FIXED_FUNCTION);
        return (t, y) -> Nodes.at(y.plus(t), scope, 1); // FunctionDefaults.java:28
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String MADE = """
                FunctionDefaults.java
                made
                30
                x\s
                k\s
                return 32:16-93(32:16-58,32:61-93)

                    @Traced
                    static double made(double x, double k) {
                        return Slope.line(1).scaled(k).negated().at(x, k) + Slope.line(2).scaled(2).at(x, k);
                    }
                """;

        static final String KEPT = """
                FunctionDefaults.java
                kept
                35
                x\s
                k\s
                 38:35-40(38:35-36,38:39-40)
                return 39:16-102(39:16-78(39:16-39,39:42-78),39:81-102)

                    @Traced
                    static double kept(double x, double k) {
                        Slope line = Slope.line(1);
                        Slope written = (t, y) -> y + t;
                        return line.scaled(k).at(x, k) + written.scaled(k).negated().at(x, k) + written.onDiagonal(x);
                    }
                """;

        static final String FIXED = """
                FunctionDefaults.java
                fixed
                42
                x\s
                k\s
                return 44:16-62(44:16-40,44:43-62)

                    @Traced
                    static double fixed(double x, double k) {
                        return FIXED.scaled(k).at(x, k) + FIXED.onDiagonal(x);
                    }
                """;

        static final String PLAIN = """
                FunctionDefaults.java
                plain
                47
                x\s
                return 49:16-74(49:16-52(49:16-17,49:20-52),49:55-74)

                    @Traced
                    static double plain(double x) {
                        return x * Slope.line(1).scaled(2).at(1, 2) + FIXED.onDiagonal(3);
                    }
                """;

        static final String FIXED_FUNCTION = """
                FunctionDefaults.java
                fixedFunction
                28
                 28:42-47(28:42-43,28:46-47)

                    static final Slope FIXED = (t, y) -> y + t;
                """;
    }
}
