package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link NullResults}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class NullResultsTraced {
    private NullResultsTraced() {
    }

    /**
     * The graph of {@link NullResults#declared(double, double)}.
     */
    static Value declared(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.DECLARED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value found = Nodes.resultOrNull(last(above(Value.constant(2), x, y)), "found"); // NullResults.java:29
            return found == null ? x : Nodes.at(found.times(y), scope, 3); // NullResults.java:30
        }
    }

    /**
     * The graph of {@link NullResults#assigned(double, double)}.
     */
    static Value assigned(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value found = x; // NullResults.java:35
            found = Nodes.resultOrNull(last(above(Value.constant(1), x, y)), "found"); // NullResults.java:36
            return found == null ? y : Nodes.at(found.times(x), scope, 3); // NullResults.java:37
        }
    }

    /**
     * The graph of {@link NullResults#unboxed(double, double)}.
     */
    static Value unboxed(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.UNBOXED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value found = Nodes.unboxed(
                    Nodes.result(last(above(Value.constant(2), x, y)), "found")); // NullResults.java:43
            return y; // NullResults.java:44
        }
    }

    /**
     * The graph of {@link NullResults#either(double, double)}.
     */
    static Value either(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.EITHER)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value found = x.data() > 0
                    ? Nodes.resultOrNull(last(above(Value.constant(2), x, y)), "found")
                    : y; // NullResults.java:50
            return x; // NullResults.java:51
        }
    }

    /**
     * The graph of {@link NullResults#inText(double, double)}.
     */
    static Value inText(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_TEXT)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            String text = String.format(
                    "%s or %.2f", Nodes.dataOrNull(last(above(Value.constant(2), x, y))),
                    y.data()); // NullResults.java:56
            return text.startsWith("null") ? x : Nodes.at(y.times(y), scope, 3); // NullResults.java:57
        }
    }

    /**
     * The graph of {@link NullResults#above(double, double, double)}, which a traced method calls.
     */
    private static List<Value> above(Value least, Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ABOVE)) {
            Nodes.argument(least, scope, 1);
            Nodes.argument(x, scope, 2);
            Nodes.argument(y, scope, 3);
            List<Value> found = new ArrayList<>(); // NullResults.java:18
            for (Value one : new Value[] {x, y}) { // NullResults.java:19
                if (one.data() > least.data()) { // NullResults.java:20
                    found.add(one); // NullResults.java:21
                }
            }
            return found; // NullResults.java:24
        }
    }

    /**
     * The graph of {@link NullResults#last(List)}, which a traced method calls.
     */
    private static <T> T last(List<T> list) {
        T last = null; // NullResults.java:10
        for (T one : list) { // NullResults.java:11
            last = one; // NullResults.java:12
        }
        return last; // NullResults.java:14
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DECLARED = """
                NullResults.java
                declared
                27
                x\s
                y\s
                return 30:36-45(30:36-41,30:44-45)

                    @Traced
                    static double declared(double x, double y) {
                        Double found = last(above(2, x, y));
                        return found == null ? x : found * y;
                    }
                """;

        static final String ASSIGNED = """
                NullResults.java
                assigned
                33
                x\s
                y\s
                return 37:36-45(37:36-41,37:44-45)

                    @Traced
                    static double assigned(double x, double y) {
                        Double found = x;
                        found = last(above(1, x, y));
                        return found == null ? y : found * x;
                    }
                """;

        static final String UNBOXED = """
                NullResults.java
                unboxed
                40
                x\s
                y\s

                    @Traced
                    @SuppressWarnings("traced:independent-parameter")
                    static double unboxed(double x, double y) {
                        double found = last(above(2, x, y));
                        return y;
                    }
                """;

        static final String EITHER = """
                NullResults.java
                either
                47
                x\s
                y\s

                    @Traced
                    @SuppressWarnings("traced:independent-parameter")
                    static double either(double x, double y) {
                        Double found = x > 0 ? last(above(2, x, y)) : y;
                        return x;
                    }
                """;

        static final String IN_TEXT = """
                NullResults.java
                inText
                54
                x\s
                y\s
                return 57:46-51(57:46-47,57:50-51)

                    @Traced
                    static double inText(double x, double y) {
                        String text = String.format("%s or %.2f", last(above(2, x, y)), y);
                        return text.startsWith("null") ? x : y * y;
                    }
                """;

        static final String ABOVE = """
                NullResults.java
                above
                17
                least\s
                x\s
                y\s

                    private static List<Double> above(double least, double x, double y) {
                        List<Double> found = new ArrayList<>();
                        for (double one : new double[] {x, y}) {
                            if (one > least) {
                                found.add(one);
                            }
                        }
                        return found;
                    }
                """;
    }
}
