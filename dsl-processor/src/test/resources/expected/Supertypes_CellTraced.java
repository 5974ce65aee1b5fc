package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Supertypes.Cell} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Supertypes_CellTraced<T> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle CONTENT = PrivateMembers.field(
            LOOKUP, Supertypes.Cell.class, "content", Object.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(LOOKUP, Supertypes.Cell.class, "weight", double.class);

    private static final Overrides WEIGHT_2 = Overrides.of(LOOKUP, Supertypes.Cell.class, "weight");

    final T content;

    final Value weight;

    Supertypes_CellTraced(T content, Value weight) {
        Nodes.argument(weight, "weight");
        this.content = content; // Supertypes.java:174
        this.weight = weight; // Supertypes.java:175
    }

    Supertypes_CellTraced(int weight) {
        this((T) null, Value.constant(weight, "weight")); // Supertypes.java:179
    }

    Supertypes_CellTraced(Supertypes.Cell<T> plain, Lift lift) {
        lift.keep(plain, this);
        this.content = lift.held(plainContent(plain));
        this.weight = lift.value(plainWeight(plain), "weight");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <T> Supertypes_CellTraced<T> of(Supertypes.Cell<T> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <T> Supertypes_CellTraced<T> constant(Supertypes.Cell<T> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    @SuppressWarnings("unchecked")
    static <T> Supertypes_CellTraced<T> of(Supertypes.Cell<T> plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Cell.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_CellTraced.class);
        }
        Supertypes_CellTraced<T> kept = lift.kept(plain);
        return kept == null ? new Supertypes_CellTraced<>(plain, lift) : kept;
    }

    /**
     * {@code Cell.content()} on Values.
     */
    T content() {
        return content; // Supertypes.java:187
    }

    /**
     * {@code Cell.weight()} on Values.
     */
    Value weight() {
        return weight; // Supertypes.java:191
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Supertypes$Cell@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Supertypes.Cell#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_CellTraced<String> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_CellTraced<>("x", Value.constant(2)); // Supertypes.java:183
        }
    }

    /**
     * The graph of {@link Supertypes.Cell#weight()}, or of the method that overrides it in the class of {@code self}.
     */
    static <T> Value weight(Supertypes.Cell<T> self) {
        if (WEIGHT_2.isOverriddenIn(self)) {
            return WEIGHT_2.call(self);
        }
        return weightOfCell(self);
    }

    /**
     * The graph of {@link Supertypes.Cell#weight()} itself, overridden or not.
     */
    static <T> Value weightOfCell(Supertypes.Cell<T> self) {
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(plainWeight(self)), scope, 1); // Supertypes.java:191
    }

    @SuppressWarnings("unchecked")
    private static <T> T plainContent(Supertypes.Cell<T> self) {
        return (T) CONTENT.get(self);
    }

    private static <T> double plainWeight(Supertypes.Cell<T> self) {
        return (double) WEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Supertypes.java
                sample
                182

                        static Cell<String> sample() {
                            return new Cell<>("x", 2);
                        }
                """;

        static final String WEIGHT = """
                Supertypes.java
                weight
                190
                return 191:20-26

                        double weight() {
                            return weight;
                        }
                """;
    }
}
