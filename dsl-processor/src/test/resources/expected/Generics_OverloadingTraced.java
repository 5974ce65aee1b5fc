package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Overloading}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_OverloadingTraced {
    private Generics_OverloadingTraced() {
    }

    /**
     * The graph of {@link Generics.Overloading#f(String, double)}.
     */
    static Value f(Generics.Overloading self, String s, Value x) {
        Objects.requireNonNull(self, "Overloading.f(java.lang.String,double) is called on null");
        Scope scope = Scope.of(Sites.F);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(3, x), scope, 2); // Generics.java:112
    }

    /**
     * The graph of {@link Generics.Overloading#f(Object, double)}.
     */
    static Value f(Generics.Overloading self, Object o, Value x) {
        Objects.requireNonNull(self, "Overloading.f(java.lang.Object,double) is called on null");
        Scope scope = Scope.of(Sites.F_2);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(2, x), scope, 2); // Generics.java:118
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Generics.java
                f
                110
                x\s
                return 112:20-25(112:20-21,112:24-25)

                        @Traced
                        double f(String s, double x) {
                            return 3 * x;
                        }
                """;

        static final String F_2 = """
                Generics.java
                f
                115
                x\s
                return 118:20-25(118:20-21,118:24-25)

                        @Override
                        @Traced
                        double f(Object o, double x) {
                            return 2 * x;
                        }
                """;
    }
}
