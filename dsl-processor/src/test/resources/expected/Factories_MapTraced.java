package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Factories.Map} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Factories_MapTraced {
    /**
     * {@code Map.then(good.Factories.Map)} on Values.
     */
    @SuppressWarnings("try")
    default Factories_MapTraced then(Factories_MapTraced next) {
        try (Scope scope = Scope.enter(Sites.THEN)) {
            return x -> next.at(this.at(x)); // Factories.java:72
        }
    }

    /**
     * The graph of {@link Factories.Map#identity()}.
     */
    static Factories_MapTraced identity() {
        return x -> x; // Factories.java:76
    }

    /**
     * {@code Map.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Factories_MapTraced of(Factories.Map function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Factories.Map.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), Factories.Map.class, "then", Factories.Map.class);
        if (function == null) {
            return null;
        }
        return new Factories_MapTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Factories_MapTraced then(Factories_MapTraced x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return Factories_MapTraced.super.then(x1);
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String THEN = """
                Factories.java
                then
                70

                        @SuppressWarnings("traced:not-traced") // on lambdas from outside
                        default Map then(Map next) {
                            return x -> next.at(at(x));
                        }
                """;

        private Sites() {
        }
    }
}
