package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link FunctionDefaults.Slope} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface FunctionDefaults_SlopeTraced {
    /**
     * {@code Slope.scaled(double)} on Values.
     */
    default FunctionDefaults_SlopeTraced scaled(Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return (t, y) -> Nodes.at(k.times(this.at(t, y)), scope, 2); // FunctionDefaults.java:12
        }
    }

    /**
     * {@code Slope.negated()} on Values.
     */
    default FunctionDefaults_SlopeTraced negated() {
        try (Scope scope = Scope.enter(Sites.NEGATED)) {
            return (t, y) -> Nodes.at(this.at(t, y).unaryMinus(), scope, 1); // FunctionDefaults.java:16
        }
    }

    /**
     * {@code Slope.onDiagonal(double)} on Values.
     */
    default Value onDiagonal(Value t) {
        try (Scope scope = Scope.enter(Sites.ON_DIAGONAL)) {
            Nodes.argument(t, scope, 1);
            return this.at(t, t); // FunctionDefaults.java:20
        }
    }

    /**
     * The graph of {@link FunctionDefaults.Slope#line(double)}.
     */
    static FunctionDefaults_SlopeTraced line(Value a) {
        Scope scope = Scope.of(Sites.LINE);
        Nodes.argument(a, scope, 1);
        return (t, y) -> Nodes.at(a.times(y).plus(t), scope, 2); // FunctionDefaults.java:24
    }

    /**
     * {@code Slope.at(double,double)} on Values.
     */
    Value at(Value t, Value y);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static FunctionDefaults_SlopeTraced of(FunctionDefaults.Slope function) {
        Overrides overrides = Overrides.of(
                MethodHandles.lookup(), FunctionDefaults.Slope.class, "at", double.class, double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), FunctionDefaults.Slope.class, "scaled", double.class);
        Overrides defaults2 = Overrides.of(MethodHandles.lookup(), FunctionDefaults.Slope.class, "negated");
        Overrides defaults3 = Overrides.of(
                MethodHandles.lookup(), FunctionDefaults.Slope.class, "onDiagonal", double.class);
        if (function == null) {
            return null;
        }
        return new FunctionDefaults_SlopeTraced() {
            @Override
            public Value at(Value x1, Value x2) {
                return overrides.call(function, x1, x2);
            }

            @Override
            public FunctionDefaults_SlopeTraced scaled(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return FunctionDefaults_SlopeTraced.super.scaled(x1);
            }

            @Override
            public FunctionDefaults_SlopeTraced negated() {
                if (defaults2.isOverriddenIn(function)) {
                    return defaults2.call(function);
                }
                return FunctionDefaults_SlopeTraced.super.negated();
            }

            @Override
            public Value onDiagonal(Value x1) {
                if (defaults3.isOverriddenIn(function)) {
                    return defaults3.call(function, x1);
                }
                return FunctionDefaults_SlopeTraced.super.onDiagonal(x1);
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String SCALED = """
                FunctionDefaults.java
                scaled
                11
                k\s
                 12:30-42(12:30-31,12:34-42)

                        default Slope scaled(double k) {
                            return (t, y) -> k * at(t, y);
                        }
                """;

        static final String NEGATED = """
                FunctionDefaults.java
                negated
                15
                 16:30-39(16:31-39)

                        default Slope negated() {
                            return (t, y) -> -at(t, y);
                        }
                """;

        static final String ON_DIAGONAL = """
                FunctionDefaults.java
                onDiagonal
                19
                t\s

                        default double onDiagonal(double t) {
                            return at(t, t);
                        }
                """;

        static final String LINE = """
                FunctionDefaults.java
                line
                23
                a\s
                 24:30-39(24:30-35(24:30-31,24:34-35),24:38-39)

                        static Slope line(double a) {
                            return (t, y) -> a * y + t;
                        }
                """;

        private Sites() {
        }
    }
}
