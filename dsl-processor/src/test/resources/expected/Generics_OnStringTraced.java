package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.OnString}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_OnStringTraced {
    private Generics_OnStringTraced() {
    }

    /**
     * The graph of {@link Generics.OnString#at(String, double)}.
     */
    public static Value at(Generics.OnString self, String s, Value x) {
        Objects.requireNonNull(self, "OnString.at(java.lang.String,double) is called on null");
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(s.length(), "s.length()", x), scope, 2); // Generics.java:74
    }

    /**
     * {@link Generics.OnString#at(String, double)} for those who know it as a method of {@code Fn}.
     */
    public static Value at(Generics.OnString self, Object s, Value x) {
        return at(self, (String) s, x);
    }

    /**
     * The graph of {@link Generics.OnString#at(Integer, double)}.
     */
    public static Value at(Generics.OnString self, Integer i, Value x) {
        Objects.requireNonNull(self, "OnString.at(java.lang.Integer,double) is called on null");
        Scope scope = Scope.of(Sites.AT_2);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(i, "i", x), scope, 2); // Generics.java:79
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Generics.java
                at
                71
                x\s
                return 74:20-34(74:20-30,74:33-34)

                        @Traced
                        @Override
                        public double at(String s, double x) {
                            return s.length() * x;
                        }
                """;

        static final String AT_2 = """
                Generics.java
                at
                77
                x\s
                return 79:20-25(79:20-21,79:24-25)

                        @Traced
                        public double at(Integer i, double x) {
                            return i * x;
                        }
                """;
    }
}
