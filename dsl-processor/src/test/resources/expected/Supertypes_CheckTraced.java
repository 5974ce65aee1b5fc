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
 * {@code Supertypes.Check} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
abstract class Supertypes_CheckTraced<T> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LIMIT = PrivateMembers.field(LOOKUP, Supertypes.Check.class, "limit", double.class);

    private static final Overrides LIMIT_2 = Overrides.of(LOOKUP, Supertypes.Check.class, "limit");

    final Value limit;

    Supertypes_CheckTraced(Value limit) {
        Nodes.argument(limit, "limit");
        this.limit = limit; // Supertypes.java:123
    }

    Supertypes_CheckTraced(Supertypes.Check<T> plain, Lift lift) {
        lift.keep(plain, this);
        this.limit = lift.value(plainLimit(plain), "limit");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <T> Supertypes_CheckTraced<T> of(Supertypes.Check<T> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <T> Supertypes_CheckTraced<T> constant(Supertypes.Check<T> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    @SuppressWarnings("unchecked")
    static <T> Supertypes_CheckTraced<T> of(Supertypes.Check<T> plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Supertypes.Check.class) {
            return lift.subclass(LOOKUP, plain, Supertypes_CheckTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Check.excess(double)} on Values.
     */
    abstract Value excess(Value x);

    /**
     * {@code Check.none()} on Values.
     */
    T none() {
        return null; // Supertypes.java:133
    }

    /**
     * {@code Check.limit()} on Values.
     */
    Value limit() {
        return limit; // Supertypes.java:137
    }

    /**
     * The graph of {@link Supertypes.Check#sample()}.
     */
    @SuppressWarnings("try")
    static Supertypes_CheckTraced<Supertypes_FlatTraced> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Supertypes_FlatCheckTraced(Value.constant(2)); // Supertypes.java:127
        }
    }

    /**
     * The graph of {@link Supertypes.Check#limit()}, or of the method that overrides it in the class of {@code self}.
     */
    static <T> Value limit(Supertypes.Check<T> self) {
        if (LIMIT_2.isOverriddenIn(self)) {
            return LIMIT_2.call(self);
        }
        return limitOfCheck(self);
    }

    /**
     * The graph of {@link Supertypes.Check#limit()} itself, overridden or not.
     */
    static <T> Value limitOfCheck(Supertypes.Check<T> self) {
        Scope scope = Scope.of(Sites.LIMIT);
        return Nodes.at(Value.constant(plainLimit(self)), scope, 1); // Supertypes.java:137
    }

    private static <T> double plainLimit(Supertypes.Check<T> self) {
        return (double) LIMIT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Supertypes.java
                sample
                126

                        static Check<Flat> sample() {
                            return new FlatCheck(2);
                        }
                """;

        static final String LIMIT = """
                Supertypes.java
                limit
                136
                return 137:20-25

                        double limit() {
                            return limit;
                        }
                """;
    }
}
