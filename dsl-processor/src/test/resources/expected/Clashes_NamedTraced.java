package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Clashes.Named} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field unit",
        "of(double[]) memory reads elsewhere"
})
class Clashes_NamedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final Value size;

    Clashes_NamedTraced(Value size) {
        Nodes.argument(size, "size");
        this.size = size; // Clashes.java:118
    }

    Clashes_NamedTraced(Clashes.Named plain, Lift lift) {
        lift.keep(plain, this);
        this.size = lift.value(plain.size, "size");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Clashes_NamedTraced of(Clashes.Named plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Clashes_NamedTraced constant(Clashes.Named plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Clashes_NamedTraced of(Clashes.Named plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Clashes.Named.class) {
            return lift.subclass(LOOKUP, plain, Clashes_NamedTraced.class);
        }
        Clashes_NamedTraced kept = lift.kept(plain);
        return kept == null ? new Clashes_NamedTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Clashes$Named@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Clashes.Named#of(double[])}.
     */
    static Clashes_NamedTraced of(Value[] sizes) {
        try (Scope scope = Scope.enter(Sites.OF); Memory memory = Memory.open()) {
            Nodes.elements(sizes, scope, 1);
            return new Clashes_NamedTraced(sizes == null
                    ? memory.get(Clashes.Named.class, "unit", Clashes.Named.unit)
                    : sizes[0]); // Clashes.java:122
        }
    }

    /**
     * The graph of {@link Clashes.Named#sample()}.
     */
    @SuppressWarnings("try")
    static Clashes_NamedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Clashes_NamedTraced(Value.constant(2)); // Clashes.java:126
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                Clashes.java
                of
                121
                sizes\s

                        static Named of(double[] sizes) {
                            return new Named(sizes == null ? unit : sizes[0]);
                        }
                """;

        static final String SAMPLE = """
                Clashes.java
                sample
                125

                        static Named sample() {
                            return new Named(2);
                        }
                """;
    }
}
