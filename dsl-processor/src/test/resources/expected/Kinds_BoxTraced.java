package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Box}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Kinds_BoxTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides LARGER = Overrides.of(
            LOOKUP, Kinds.Box.class, "larger", Comparable.class, Object.class, double.class);

    private Kinds_BoxTraced() {
    }

    /**
     * The graph of {@link Kinds.Box#larger(Comparable, Object, double)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static <T extends Comparable<T>, S> Value larger(Kinds.Box<T> self, T other, S unused,
            Value x) {
        if (LARGER.isOverriddenIn(self)) {
            return LARGER.call(self, other, unused, x);
        }
        return largerOfBox(self, other, unused, x);
    }

    /**
     * The graph of {@link Kinds.Box#larger(Comparable, Object, double)} itself, overridden or not.
     */
    static <T extends Comparable<T>, S> Value largerOfBox(Kinds.Box<T> self, T other, S unused,
            Value x) {
        Scope scope = Scope.of(Sites.LARGER);
        Nodes.argument(x, scope, 1);
        return self.content.compareTo(other) > 0 ? x : Nodes.at(x.unaryMinus(), scope, 2); // Kinds.java:80
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LARGER = """
                Kinds.java
                larger
                78
                x\s
                return 80:55-57(80:56-57)

                        @Traced
                        <S> double larger(T other, S unused, double x) {
                            return content.compareTo(other) > 0 ? x : -x;
                        }
                """;
    }
}
