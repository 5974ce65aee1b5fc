package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link InheritedTwice}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class InheritedTwiceTraced {
    private InheritedTwiceTraced() {
    }

    /**
     * The graph of {@link InheritedTwice#overriddenDefault(double)}.
     */
    static Value overriddenDefault(Value x) {
        try (Scope scope = Scope.enter(Sites.OVERRIDDEN_DEFAULT)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    InheritedTwice_SteepTraced.at(new InheritedTwice.Both(), x)
                            .plus(Nodes.times(
                                    InheritedTwice_SteepTraced.at(new InheritedTwice.Again(), x),
                                    new InheritedTwice.Both().steps(), "new Both().steps()")),
                    scope, 2); // InheritedTwice.java:48
        }
    }

    /**
     * The graph of {@link InheritedTwice#functionOfBoth(double)}.
     */
    static Value functionOfBoth(Value x) {
        try (Scope scope = Scope.enter(Sites.FUNCTION_OF_BOTH)) {
            Nodes.argument(x, scope, 1);
            return apply(v -> Nodes.at(v.times(x), scope, 2), x); // InheritedTwice.java:67
        }
    }

    /**
     * The graph of {@link InheritedTwice#narrowerResult(double)}.
     */
    static Value narrowerResult(Value x) {
        Scope scope = Scope.of(Sites.NARROWER_RESULT);
        Nodes.argument(x, scope, 1);
        InheritedTwice.Text text = n -> "a".repeat(n); // InheritedTwice.java:82
        return Nodes.at(
                Nodes.times(x, text.about(3).length(), "text.about(3).length()"), scope, 2); // InheritedTwice.java:83
    }

    /**
     * The graph of {@link InheritedTwice#nameOfObject(double)}.
     */
    static Value nameOfObject(Value x) {
        try (Scope scope = Scope.enter(Sites.NAME_OF_OBJECT)) {
            Nodes.argument(x, scope, 1);
            return new InheritedTwice_RaceTraced(x).finalize(Value.constant(2)); // InheritedTwice.java:105
        }
    }

    /**
     * The graph of {@link InheritedTwice#apply(InheritedTwice.Either, double)}, which a traced method calls.
     */
    private static Value apply(InheritedTwice_EitherTraced force, Value v) {
        try (Scope scope = Scope.enter(Sites.APPLY)) {
            Nodes.argument(v, scope, 1);
            return Nodes.at(force.of(v).plus(force.of(Value.constant(2))), scope, 2); // InheritedTwice.java:62
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OVERRIDDEN_DEFAULT = """
                InheritedTwice.java
                overriddenDefault
                46
                x\s
                return 48:16-73(48:16-32,48:35-73(48:35-52,48:55-73))

                    @Traced
                    static double overriddenDefault(double x) {
                        return new Both().at(x) + new Again().at(x) * new Both().steps();
                    }
                """;

        static final String FUNCTION_OF_BOTH = """
                InheritedTwice.java
                functionOfBoth
                65
                x\s
                 67:27-32(67:27-28,67:31-32)

                    @Traced
                    static double functionOfBoth(double x) {
                        return apply(v -> v * x, x);
                    }
                """;

        static final String NARROWER_RESULT = """
                InheritedTwice.java
                narrowerResult
                80
                x\s
                return 83:16-42(83:16-17,83:20-42)

                    @Traced
                    static double narrowerResult(double x) {
                        Text text = n -> "a".repeat(n);
                        return x * text.about(3).length();
                    }
                """;

        static final String NAME_OF_OBJECT = """
                InheritedTwice.java
                nameOfObject
                103
                x\s

                    @Traced
                    static double nameOfObject(double x) {
                        return new Race(x).finalize(2);
                    }
                """;

        static final String APPLY = """
                InheritedTwice.java
                apply
                61
                v\s
                return 62:16-41(62:16-27,62:30-41)

                    private static double apply(Either force, double v) {
                        return force.of(v) + force.of(2);
                    }
                """;
    }
}
