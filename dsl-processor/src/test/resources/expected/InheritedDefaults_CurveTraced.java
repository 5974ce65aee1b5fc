package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link InheritedDefaults.Curve} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface InheritedDefaults_CurveTraced {
    /**
     * {@code Curve.twice(double)} on Values.
     */
    default Value twice(Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return this.at(this.at(x)); // InheritedDefaults.java:12
        }
    }

    /**
     * {@code Curve.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static InheritedDefaults_CurveTraced of(InheritedDefaults.Curve function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), InheritedDefaults.Curve.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), InheritedDefaults.Curve.class, "twice", double.class);
        if (function == null) {
            return null;
        }
        return new InheritedDefaults_CurveTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value twice(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return InheritedDefaults_CurveTraced.super.twice(x1);
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String TWICE = """
                InheritedDefaults.java
                twice
                11
                x\s

                        default double twice(double x) {
                            return at(at(x));
                        }
                """;

        private Sites() {
        }
    }
}
