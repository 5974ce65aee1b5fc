package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link GenericInterfaces}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericInterfacesTraced {
    private GenericInterfacesTraced() {
    }

    /**
     * The graph of {@link GenericInterfaces#linear(double, double)}.
     */
    static Value linear(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LINEAR)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            GenericInterfaces_FilterTraced<GenericInterfaces_StateTraced, String> filter =
                    new GenericInterfaces_LinearTraced(x); // GenericInterfaces.java:119
            return Nodes.at(
                    filter.score(filter.twice(new GenericInterfaces_StateTraced(y, x), "ab"))
                            .plus(filter.step(null, "abc").speed()),
                    scope, 3); // GenericInterfaces.java:120
        }
    }

    /**
     * The graph of {@link GenericInterfaces#counted(double, double)}.
     */
    static Value counted(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.COUNTED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            GenericInterfaces_FilterTraced<GenericInterfaces_StateTraced, String> filter =
                    new GenericInterfaces_CountedTraced<>(
                            new GenericInterfaces_LinearTraced(x)); // GenericInterfaces.java:125
            GenericInterfaces_StateTraced state = filter.twice(
                    new GenericInterfaces_StateTraced(y, x), ""); // GenericInterfaces.java:126
            return filter.score(state); // GenericInterfaces.java:127
        }
    }

    /**
     * The graph of {@link GenericInterfaces#rows(double, double)}.
     */
    static Value rows(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ROWS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            GenericInterfaces_RowsTraced<List<Value>> rows = new GenericInterfaces_SumTraced(
                    x); // GenericInterfaces.java:132
            GenericInterfaces_FilterTraced<Value[], List<Value>> filter = rows; // GenericInterfaces.java:133
            Value[] state = new Value[] {y, x}; // GenericInterfaces.java:134
            return Nodes.at(
                    filter.score(filter.twice(state, List.of(x))).plus(rows.score(state)),
                    scope, 3); // GenericInterfaces.java:135
        }
    }

    /**
     * The graph of {@link GenericInterfaces#any(double, double)}.
     */
    static Value any(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ANY)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<GenericInterfaces_FilterTraced<GenericInterfaces_StateTraced, String>> all =
                    List.of(
                            new GenericInterfaces_LinearTraced(x),
                            new GenericInterfaces_LinearTraced(y)); // GenericInterfaces.java:141
            Value sum = Nodes.at(Value.constant(0), scope, 3); // GenericInterfaces.java:142
            int passes = 0;
            for (GenericInterfaces_FilterTraced<?, String> filter : all) { // GenericInterfaces.java:143
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(started(filter, "ab")), pass, 4); // GenericInterfaces.java:144
                }
            }
            return sum; // GenericInterfaces.java:146
        }
    }

    /**
     * The graph of {@link GenericInterfaces#started(GenericInterfaces.Filter, String)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static <S> Value started(GenericInterfaces_FilterTraced<S, String> filter,
            String measured) {
        try (Scope scope = Scope.enter(Sites.STARTED)) {
            return filter.score(filter.step(null, measured)); // GenericInterfaces.java:150
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LINEAR = """
                GenericInterfaces.java
                linear
                117
                x\s
                y\s
                return 120:16-100(120:16-65,120:68-100)

                    @Traced
                    static double linear(double x, double y) {
                        Filter<State, String> filter = new Linear(x);
                        return filter.score(filter.twice(new State(y, x), "ab")) + filter.step(null, "abc").speed();
                    }
                """;

        static final String COUNTED = """
                GenericInterfaces.java
                counted
                123
                x\s
                y\s

                    @Traced
                    static double counted(double x, double y) {
                        Filter<State, String> filter = new Counted<>(new Linear(x));
                        State state = filter.twice(new State(y, x), "");
                        return filter.score(state);
                    }
                """;

        static final String ROWS = """
                GenericInterfaces.java
                rows
                130
                x\s
                y\s
                return 135:16-81(135:16-61,135:64-81)

                    @Traced
                    static double rows(double x, double y) {
                        Rows<List<Double>> rows = new Sum(x);
                        Filter<double[], List<Double>> filter = rows;
                        double[] state = {y, x};
                        return filter.score(filter.twice(state, List.of(x))) + rows.score(state);
                    }
                """;

        static final String ANY = """
                GenericInterfaces.java
                any
                139
                x\s
                y\s
                sum 142:22-23
                sum 144:13-41(144:13-16,144:20-41)

                    @Traced
                    static double any(double x, double y) {
                        List<Filter<State, String>> all = List.of(new Linear(x), new Linear(y));
                        double sum = 0;
                        for (Filter<?, String> filter : all) {
                            sum += started(filter, "ab");
                        }
                        return sum;
                    }
                """;

        static final String STARTED = """
                GenericInterfaces.java
                started
                149

                    private static <S> double started(Filter<S, String> filter, String measured) {
                        return filter.score(filter.step(null, measured));
                    }
                """;
    }
}
