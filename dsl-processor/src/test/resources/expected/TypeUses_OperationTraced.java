package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link TypeUses.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class TypeUses_OperationTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), TypeUses.Operation.class, "at", double.class, String.class, List.class, double[].class);

    private TypeUses_OperationTraced() {
    }

    /**
     * The graph of {@link TypeUses.Operation#at(double, String, List, double[])}, or of the method that overrides it in the class of {@code self}.
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
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return x; // TypeUses.java:37
    }

    /**
     * The graph of {@link TypeUses.Operation#at(double, String, List, double[])} in {@code TRIPLE}.
     */
    static Value atOfTRIPLE(TypeUses.Operation self, Value x, String name, List<Value> more,
            Value[] a) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.AT_2);
        Value.argument(x, scope, 1);
        return Values.times(3, x).plus(a.length, "a.length").at(scope, 2); // TypeUses.java:30
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = "TypeUses.java\n"
                + "at\n"
                + "35\n"
                + "x \n"
                + "\n"
                + "        @Traced\n"
                + "        double at(double x, String name, List<Double> more, double[] a) {\n"
                + "            return x;\n"
                + "        }\n";

        static final String AT_2 = "TypeUses.java\n"
                + "at\n"
                + "28\n"
                + "x \n"
                + " 30:24-40(30:24-29(30:24-25,30:28-29),30:32-40)\n"
                + "\n"
                + "            @Override\n"
                + "            double at(double x, @Maybe String name, java.util.@Maybe List<Double> more, double @Maybe [] a) {\n"
                + "                return 3 * x + a.length;\n"
                + "            }\n";
    }
}
