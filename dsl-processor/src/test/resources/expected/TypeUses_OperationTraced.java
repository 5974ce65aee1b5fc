package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link TypeUses.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TypeUses_OperationTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(
            LOOKUP, TypeUses.Operation.class, "at", double.class, String.class, List.class, double[].class);

    static {
        Nodes.initialize(TypeUses.Operation.class);
    }

    private TypeUses_OperationTraced() {
    }

    /**
     * The graph of {@link TypeUses.Operation#at(double, String, List, double[])}, or of the method that overrides it in
     * the class of {@code self}.
     */
    static Value at(TypeUses.Operation self, Value x, String name, List<Value> more, Value[] a) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x, name, more, a);
        }
        return atOfOperation(self, x, name, more, a);
    }

    /**
     * The graph of {@link TypeUses.Operation#at(double, String, List, double[])} itself, overridden or not.
     */
    static Value atOfOperation(TypeUses.Operation self, Value x, String name, List<Value> more,
            Value[] a) {
        Nodes.argument(x, "x");
        Nodes.elements(more, "more");
        Nodes.elements(a, "a");
        return x; // TypeUses.java:37
    }

    /**
     * The graph of {@link TypeUses.Operation#at(double, String, List, double[])} in {@code TRIPLE}.
     */
    static Value atOfTRIPLE(TypeUses.Operation self, Value x, String name, List<Value> more,
            Value[] a) {
        Objects.requireNonNull(
                self,
                "Operation.at(double,java.lang.String,java.util.List<java.lang.Double>,double[]) is called on null");
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        Nodes.elements(more, scope, 2);
        Nodes.elements(a, scope, 3);
        return Nodes.at(Nodes.plus(Values.times(3, x), a.length, "a.length"), scope, 4); // TypeUses.java:30
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                TypeUses.java
                at
                28
                x\s
                more\s
                a\s
                return 30:24-40(30:24-29(30:24-25,30:28-29),30:32-40)

                            @Override
                            double at(double x, @Maybe String name, java.util.@Maybe List<Double> more, double @Maybe [] a) {
                                return 3 * x + a.length;
                            }
                """;
    }
}
