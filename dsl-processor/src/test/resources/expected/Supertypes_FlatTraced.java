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
 * {@code Supertypes.Flat} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Supertypes_FlatTraced implements Supertypes_CurveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle HEIGHT = PrivateMembers.field(LOOKUP, Supertypes.Flat.class, "height", double.class);

    final Value height;

    Supertypes_FlatTraced(Value height) {
        Nodes.argument(height, "height");
        this.height = height; // Supertypes.java:51
    }

    Supertypes_FlatTraced(Supertypes.Flat plain, Lift lift) {
        lift.keep(plain, this);
        this.height = lift.value(height(plain), "height");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Supertypes_FlatTraced of(Supertypes.Flat plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Supertypes_FlatTraced constant(Supertypes.Flat plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Supertypes_FlatTraced of(Supertypes.Flat plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Supertypes_FlatTraced kept = lift.kept(plain);
        return kept == null ? new Supertypes_FlatTraced(plain, lift) : kept;
    }

    /**
     * {@code Flat.at(double)} on Values.
     */
    public Value at(Value x) {
        Nodes.argument(x, "x");
        return height; // Supertypes.java:59
    }

    /**
     * The component {@code height}.
     */
    public Value height() {
        return height;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Supertypes_FlatTraced that
                && Double.compare(this.height.data(), that.height.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.height.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Flat[height=" + this.height.data() + "]";
    }

    /**
     * The graph of {@link Supertypes.Flat#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_FlatTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_FlatTraced(Value.constant(0.5)); // Supertypes.java:54
        }
    }

    /**
     * The graph of {@link Supertypes.Flat#at(double)}.
     */
    public static Value at(Supertypes.Flat self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Value.constant(height(self)), scope, 2); // Supertypes.java:59
    }

    private static double height(Supertypes.Flat self) {
        return (double) HEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Supertypes.java
                sample
                53

                        static Flat sample() {
                            return new Flat(0.5);
                        }
                """;

        static final String AT = """
                Supertypes.java
                at
                57
                x\s
                return 59:20-26

                        @Override
                        public double at(double x) {
                            return height;
                        }
                """;
    }
}
