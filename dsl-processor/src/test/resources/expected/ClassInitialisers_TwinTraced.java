package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code ClassInitialisers.Twin} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ClassInitialisers_TwinTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, ClassInitialisers.Twin.class, "x", double.class);

    static {
        Nodes.initialize(ClassInitialisers.Twin.class);
    }

    final Value x;

    ClassInitialisers_TwinTraced(Value x) {
        Nodes.argument(x, "x");
        this.x = x; // ClassInitialisers.java:43
    }

    ClassInitialisers_TwinTraced(ClassInitialisers.Twin plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ClassInitialisers_TwinTraced of(ClassInitialisers.Twin plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ClassInitialisers_TwinTraced constant(ClassInitialisers.Twin plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ClassInitialisers_TwinTraced of(ClassInitialisers.Twin plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        ClassInitialisers_TwinTraced kept = lift.kept(plain);
        return kept == null ? new ClassInitialisers_TwinTraced(plain, lift) : kept;
    }

    /**
     * The component {@code x}.
     */
    public Value x() {
        return x;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClassInitialisers_TwinTraced that && Double.compare(this.x.data(), that.x.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.x.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Twin[x=" + this.x.data() + "]";
    }

    /**
     * The graph of {@link ClassInitialisers.Twin#sample()}.
     */
    @SuppressWarnings("try")
    static ClassInitialisers_TwinTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ClassInitialisers_TwinTraced(Value.constant(1.5)); // ClassInitialisers.java:48
        }
    }

    private static double x(ClassInitialisers.Twin self) {
        return (double) X.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                ClassInitialisers.java
                sample
                47

                        static Twin sample() {
                            return new Twin(1.5);
                        }
                """;
    }
}
