package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("withHidden(good.Kinds.Hidden,double) reads elsewhere")
final class KindsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> HIDDEN_CLASS = PrivateMembers.type(LOOKUP, "good.Kinds$Hidden");

    private static final VarHandle FACTOR = PrivateMembers.field(LOOKUP, HIDDEN_CLASS, "factor", double.class);

    private KindsTraced() {
    }

    /**
     * The graph of {@link Kinds#chosen(double, double, int)}.
     */
    static Value chosen(Value x, Value y, int n) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Kinds.Operation operation = n > 2 ? Kinds.Operation.PLUS : Kinds.Operation.TIMES; // Kinds.java:58
            return Nodes.at(
                    Nodes.times(
                            Kinds_OperationTraced.apply(operation, x, y), operation.ordinal() + 1,
                            "operation.ordinal() + 1"),
                    scope, 3); // Kinds.java:59
        }
    }

    /**
     * The graph of {@code Kinds.withHidden}.
     */
    static Value withHidden(Object hidden, Value x) {
        try (Scope scope = Scope.enter(Sites.WITH_HIDDEN)) {
            Nodes.argument(x, scope, 1);
            Object same = hidden; // Kinds.java:138
            return Nodes.at(
                    Nodes.times(Kinds_HiddenTraced.times(hidden, x, same), factor(same), "same.factor"),
                    scope, 2); // Kinds.java:139
        }
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CHOSEN = """
                Kinds.java
                chosen
                56
                x\s
                y\s
                return 59:16-65(59:16-37,59:41-64(59:41-60,59:63-64))

                    @Traced
                    static double chosen(double x, double y, int n) {
                        Operation operation = n > 2 ? Operation.PLUS : Operation.TIMES;
                        return operation.apply(x, y) * (operation.ordinal() + 1);
                    }
                """;

        static final String WITH_HIDDEN = """
                Kinds.java
                withHidden
                136
                x\s
                return 139:16-51(139:16-37,139:40-51)

                    @Traced
                    static double withHidden(Hidden hidden, double x) {
                        Hidden same = hidden;
                        return hidden.times(x, same) * same.factor;
                    }
                """;
    }
}
