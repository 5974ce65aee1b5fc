package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Anonymous.Sub}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Anonymous_SubTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle SUPER_HASH_CODE = PrivateMembers.superMethod(
            LOOKUP, Anonymous.Sub.class, Anonymous.class, "hashCode", int.class);

    private static final Overrides SUPER_CALL = Overrides.of(LOOKUP, Anonymous.Sub.class, "superCall", double.class);

    private Anonymous_SubTraced() {
    }

    /**
     * The graph of {@link Anonymous.Sub#superCall(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value superCall(Anonymous.Sub self, Value x) {
        if (SUPER_CALL.isOverriddenIn(self)) {
            return SUPER_CALL.call(self, x);
        }
        return superCallOfSub(self, x);
    }

    /**
     * The graph of {@link Anonymous.Sub#superCall(double)} itself, overridden or not.
     */
    static Value superCallOfSub(Anonymous.Sub self, Value x) {
        Scope scope = Scope.of(Sites.SUPER_CALL);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(x, superHashCode(self), "super.hashCode()"), self.hashCode(), "hashCode()"),
                scope, 2); // Anonymous.java:207
    }

    private static int superHashCode(Anonymous.Sub self) {
        try {
            return (int) SUPER_HASH_CODE.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SUPER_CALL = """
                Anonymous.java
                superCall
                205
                x\s
                return 207:20-53(207:20-40(207:20-21,207:24-40),207:43-53)

                        @Traced
                        double superCall(double x) {
                            return x * super.hashCode() + hashCode();
                        }
                """;
    }
}
