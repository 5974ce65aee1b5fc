package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link AlongMaths}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "cubed(double) along",
        "sum(java.util.List) along",
        "twice(java.util.function.DoubleUnaryOperator,double) along"
})
@SuppressWarnings("auxiliaryclass")
final class AlongMathsTraced {
    private static final double SCALE = 0.5;

    private AlongMathsTraced() {
    }

    /**
     * The graph of {@link AlongMaths#cubed(double)}.
     */
    static Value cubed(Value x) {
        try (Scope scope = Scope.enter(Sites.CUBED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(squared(x).times(x), scope, 2); // ComesAlong.java:45
        }
    }

    /**
     * The graph of {@link AlongMaths#twice(DoubleUnaryOperator, double)}.
     */
    static Value twice(UnaryOperator<Value> f, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return f.apply(f.apply(x)); // ComesAlong.java:53
        }
    }

    /**
     * The graph of {@link AlongMaths#sum(List)}.
     */
    static Value sum(List<Value> all) {
        Scope scope = Scope.of(Sites.SUM);
        Nodes.elements(all, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // ComesAlong.java:57
        for (Value one : Nodes.allUnboxed(all)) { // ComesAlong.java:58
            sum = Nodes.at(sum.plus(one), scope, 3); // ComesAlong.java:59
        }
        return Nodes.at(Nodes.times(sum, SCALE, "SCALE"), scope, 4); // ComesAlong.java:61
    }

    /**
     * The graph of {@link AlongMaths#squared(double)}, which a traced method calls.
     */
    private static Value squared(Value x) {
        Scope scope = Scope.of(Sites.SQUARED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // ComesAlong.java:49
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CUBED = """
                ComesAlong.java
                cubed
                44
                x\s
                return 45:16-30(45:16-26,45:29-30)

                    static double cubed(double x) {
                        return squared(x) * x;
                    }
                """;

        static final String TWICE = """
                ComesAlong.java
                twice
                52
                x\s

                    static double twice(DoubleUnaryOperator f, double x) {
                        return f.applyAsDouble(f.applyAsDouble(x));
                    }
                """;

        static final String SUM = """
                ComesAlong.java
                sum
                56
                all\s
                sum 57:22-23
                sum 59:13-23(59:13-16,59:20-23)
                return 61:16-27(61:16-19,61:22-27)

                    static double sum(List<Double> all) {
                        double sum = 0;
                        for (double one : all) {
                            sum += one;
                        }
                        return sum * SCALE;
                    }
                """;

        static final String SQUARED = """
                ComesAlong.java
                squared
                48
                x\s
                return 49:16-21(49:16-17,49:20-21)

                    private static double squared(double x) {
                        return x * x;
                    }
                """;
    }
}
