package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.function.DoubleUnaryOperator;
import javax.annotation.processing.Generated;

/**
 * {@link Payoffs.Smooth} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Payoffs_SmoothTraced {
    Overrides TWICE = Overrides.of(MethodHandles.lookup(), Payoffs.Smooth.class, "twice", double.class);

    /**
     * {@code Smooth.twice(double)} on Values.
     */
    default Value twice(Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Values.times(2, this.applyAsDouble(x)), scope, 2); // Payoffs.java:325
        }
    }

    /**
     * The graph of {@link Payoffs.Smooth#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_SmoothTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_WaveTraced(Value.constant(2)); // Payoffs.java:321
        }
    }

    /**
     * The graph of {@link Payoffs.Smooth#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value twice(Payoffs.Smooth self, Value x) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, x);
        }
        return twiceOfSmooth(self, x);
    }

    /**
     * The graph of {@link Payoffs.Smooth#twice(double)} itself, overridden or not.
     */
    static Value twiceOfSmooth(Payoffs.Smooth self, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Values.times(2, Payoffs_SmoothTraced.of(self).applyAsDouble(x)), scope, 2); // Payoffs.java:325
        }
    }

    /**
     * {@code Smooth.applyAsDouble(double)} on Values.
     */
    Value applyAsDouble(Value arg0);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Payoffs_SmoothTraced of(Payoffs.Smooth function) {
        Overrides overrides = Overrides.of(
                MethodHandles.lookup(), DoubleUnaryOperator.class, "applyAsDouble", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), Payoffs.Smooth.class, "twice", double.class);
        if (function == null) {
            return null;
        }
        return new Payoffs_SmoothTraced() {
            @Override
            public Value applyAsDouble(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value twice(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return Payoffs_SmoothTraced.super.twice(x1);
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String TWICE = """
                Payoffs.java
                twice
                324
                x\s
                return 325:20-40(325:20-21,325:24-40)

                        default double twice(double x) {
                            return 2 * applyAsDouble(x);
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                320

                        static Smooth sample() {
                            return new Wave(2);
                        }
                """;

        private Sites() {
        }
    }
}
