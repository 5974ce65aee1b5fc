package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code Supertypes.Parts}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Supertypes_PartsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> PARTS_CLASS = PrivateMembers.type(LOOKUP, "good.Supertypes$Parts");

    private static final VarHandle PARTS = PrivateMembers.field(LOOKUP, PARTS_CLASS, "parts", List.class);

    private static final MethodHandle REVERSED = PrivateMembers.method(LOOKUP, PARTS_CLASS, "reversed", List.class);

    private static final Overrides FIRST = Overrides.of(LOOKUP, PARTS_CLASS, "first", double.class);

    private Supertypes_PartsTraced() {
    }

    /**
     * The graph of {@code Parts.first}, or of the method that overrides it in the class of {@code self}.
     */
    static <P extends Supertypes.Part> Value first(Object self, Value x) {
        if (FIRST.isOverriddenIn(self)) {
            return FIRST.call(self, x);
        }
        return firstOfParts(self, x);
    }

    /**
     * The graph of {@code Parts.first} itself, overridden or not.
     */
    @SuppressWarnings("unchecked")
    static <P extends Supertypes.Part> Value firstOfParts(Object self, Value x) {
        Scope scope = Scope.of(Sites.FIRST);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(((List<P>) parts(self)).get(0).size(), "parts.get(0).size()", x),
                        ((List<P>) reversed(self)).get(0).size(), "reversed().get(0).size()"),
                scope, 2); // Supertypes.java:267
    }

    @SuppressWarnings("rawtypes")
    private static List parts(Object self) {
        return (List) PARTS.get(self);
    }

    @SuppressWarnings("rawtypes")
    private static List reversed(Object self) {
        try {
            return (List) REVERSED.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FIRST = """
                Supertypes.java
                first
                265
                x\s
                return 267:20-70(267:20-43(267:20-39,267:42-43),267:46-70)

                        @Traced
                        double first(double x) {
                            return parts.get(0).size() * x + reversed().get(0).size();
                        }
                """;
    }
}
