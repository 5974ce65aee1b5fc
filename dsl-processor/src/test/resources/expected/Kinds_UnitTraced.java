package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Unit}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_UnitTraced {
    private static final VarHandle LENGTH = PrivateMembers.field(MethodHandles.lookup(), Kinds.Unit.class, "length", double.class);

    private Kinds_UnitTraced() {
    }

    /**
     * The graph of {@link Kinds.Unit#toMetres(double)}.
     */
    static Value toMetres(Kinds.Unit self, Value x) {
        Objects.requireNonNull(self);
        Scope scope = Scope.of(Sites.TO_METRES);
        Value.argument(x, scope, 1);
        return x.times(length(self), "length").at(scope, 2); // Kinds.java:31
    }

    private static double length(Kinds.Unit self) {
        return (double) LENGTH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TO_METRES = "Kinds.java\n"
                + "toMetres\n"
                + "29\n"
                + "x \n"
                + " 31:20-30(31:20-21,31:24-30)\n"
                + "\n"
                + "        @Traced\n"
                + "        double toMetres(double x) {\n"
                + "            return x * length;\n"
                + "        }\n";
    }
}
