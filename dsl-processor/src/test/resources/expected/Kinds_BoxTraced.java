package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Box}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_BoxTraced {
    private static final Overrides LARGER = Overrides.of(MethodHandles.lookup(), Kinds.Box.class, "larger", Comparable.class, Object.class, double.class);

    private Kinds_BoxTraced() {
    }

    /**
     * The graph of {@link Kinds.Box#larger(Comparable, Object, double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, scope, 1);
        return self.content.compareTo(other) > 0 ? x : x.unaryMinus().at(scope, 2); // Kinds.java:80
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LARGER = "Kinds.java\n"
                + "larger\n"
                + "78\n"
                + "x \n"
                + " 80:55-57(80:56-57)\n"
                + "\n"
                + "        @Traced\n"
                + "        <S> double larger(T other, S unused, double x) {\n"
                + "            return content.compareTo(other) > 0 ? x : -x;\n"
                + "        }\n";
    }
}
