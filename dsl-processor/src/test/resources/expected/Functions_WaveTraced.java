package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Functions.Wave} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Functions_WaveTraced {
    Overrides TWICE = Overrides.of(MethodHandles.lookup(), Functions.Wave.class, "twice", double.class);

    Overrides SHIFTED = Overrides.of(MethodHandles.lookup(), Functions.Wave.class, "shifted", double.class);

    /**
     * {@code Wave.twice(double)} on Values.
     */
    default Value twice(Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return this.at(this.at(x)); // Functions.java:220
        }
    }

    /**
     * {@code Wave.shifted(double)} on Values.
     */
    default Functions_WaveTraced shifted(Value by) {
        try (Scope scope = Scope.enter(Sites.SHIFTED)) {
            Nodes.argument(by, scope, 1);
            return x -> this.at(Nodes.at(x.plus(by), scope, 2)); // Functions.java:224
        }
    }

    /**
     * The graph of {@link Functions.Wave#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value twice(Functions.Wave self, Value x) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, x);
        }
        return twiceOfWave(self, x);
    }

    /**
     * The graph of {@link Functions.Wave#twice(double)} itself, overridden or not.
     */
    static Value twiceOfWave(Functions.Wave self, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return Functions_WaveTraced.of(self).at(Functions_WaveTraced.of(self).at(x)); // Functions.java:220
        }
    }

    /**
     * The graph of {@link Functions.Wave#shifted(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Functions_WaveTraced shifted(Functions.Wave self, Value by) {
        if (SHIFTED.isOverriddenIn(self)) {
            return SHIFTED.call(self, by);
        }
        return shiftedOfWave(self, by);
    }

    /**
     * The graph of {@link Functions.Wave#shifted(double)} itself, overridden or not.
     */
    static Functions_WaveTraced shiftedOfWave(Functions.Wave self, Value by) {
        try (Scope scope = Scope.enter(Sites.SHIFTED)) {
            Nodes.argument(by, scope, 1);
            return x -> Functions_WaveTraced.of(self).at(Nodes.at(x.plus(by), scope, 2)); // Functions.java:224
        }
    }

    /**
     * {@code Wave.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Functions_WaveTraced of(Functions.Wave function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Functions.Wave.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), Functions.Wave.class, "twice", double.class);
        Overrides defaults2 = Overrides.of(MethodHandles.lookup(), Functions.Wave.class, "shifted", double.class);
        if (function == null) {
            return null;
        }
        return new Functions_WaveTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value twice(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return Functions_WaveTraced.super.twice(x1);
            }

            @Override
            public Functions_WaveTraced shifted(Value x1) {
                if (defaults2.isOverriddenIn(function)) {
                    return defaults2.call(function, x1);
                }
                return Functions_WaveTraced.super.shifted(x1);
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String TWICE = """
                Functions.java
                twice
                219
                x\s

                        default double twice(double x) {
                            return at(at(x));
                        }
                """;

        static final String SHIFTED = """
                Functions.java
                shifted
                223
                by\s
                 224:28-34(224:28-29,224:32-34)

                        default Wave shifted(double by) {
                            return x -> at(x + by);
                        }
                """;

        private Sites() {
        }
    }
}
