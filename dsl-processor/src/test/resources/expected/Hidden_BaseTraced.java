package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hidden.Base}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("s(double) reads")
final class Hidden_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides S = Overrides.of(LOOKUP, Hidden.Base.class, "s", double.class);

    private Hidden_BaseTraced() {
    }

    /**
     * The graph of {@link Hidden.Base#s(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value s(Hidden.Base self, Value x) {
        if (S.isOverriddenIn(self)) {
            return S.call(self, x);
        }
        return sOfBase(self, x);
    }

    /**
     * The graph of {@link Hidden.Base#s(double)} itself, overridden or not.
     */
    static Value sOfBase(Hidden.Base self, Value x) {
        Scope scope = Scope.of(Sites.S);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(self.v), scope, 2); // Hidden.java:20
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String S = """
                Hidden.java
                s
                18
                x\s
                return 20:20-32(20:20-21,20:24-32)

                        @Traced
                        double s(double x) {
                            return x * v.data();
                        }
                """;
    }
}
