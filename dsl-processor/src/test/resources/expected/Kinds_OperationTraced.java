package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_OperationTraced {
    private Kinds_OperationTraced() {
    }

    /**
     * The graph of {@link Kinds.Operation#apply(double, double)}.
     */
    static Value apply(Kinds.Operation self, Value x, Value y) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.APPLY);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return switch (self) {
            case PLUS -> x.plus(y); // Kinds.java:46
            case TIMES -> x.times(y); // Kinds.java:47
        }; // Kinds.java:45
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY = "Kinds.java\n"
                + "apply\n"
                + "43\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        @Traced\n"
                + "        double apply(double x, double y) {\n"
                + "            return switch (this) {\n"
                + "                case PLUS -> x + y;\n"
                + "                case TIMES -> x * y;\n"
                + "            };\n"
                + "        }\n";
    }
}
