package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class KindsTraced {
    private static final VarHandle FACTOR = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "factor", double.class);

    private KindsTraced() {
    }

    /**
     * The graph of {@link Kinds#chosen(double, double, int)}.
     */
    static Value chosen(Value x, Value y, int n) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            Kinds.Operation operation = n > 2 ? Kinds.Operation.PLUS : Kinds.Operation.TIMES; // Kinds.java:58
            return Kinds_OperationTraced.apply(operation, x, y)
                    .times(operation.ordinal() + 1, "operation.ordinal() + 1")
                    .at(scope, 3); // Kinds.java:59
        }
    }

    /**
     * The graph of {@code Kinds.withHidden}.
     */
    static Value withHidden(Object hidden, Value x) {
        try (Scope scope = Scope.enter(Sites.WITH_HIDDEN)) {
            Value.argument(x, scope, 1);
            Object same = hidden; // Kinds.java:138
            return Kinds_HiddenTraced.times(hidden, x, same).times(factor(same), "same.factor")
                    .at(scope, 2); // Kinds.java:139
        }
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CHOSEN = "Kinds.java\n"
                + "chosen\n"
                + "56\n"
                + "x \n"
                + "y \n"
                + " 59:16-65(59:16-37,59:41-64(59:41-60,59:63-64))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(double x, double y, int n) {\n"
                + "        Operation operation = n > 2 ? Operation.PLUS : Operation.TIMES;\n"
                + "        return operation.apply(x, y) * (operation.ordinal() + 1);\n"
                + "    }\n";

        static final String WITH_HIDDEN = "Kinds.java\n"
                + "withHidden\n"
                + "136\n"
                + "x \n"
                + " 139:16-51(139:16-37,139:40-51)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double withHidden(Hidden hidden, double x) {\n"
                + "        Hidden same = hidden;\n"
                + "        return hidden.times(x, same) * same.factor;\n"
                + "    }\n";
    }
}
