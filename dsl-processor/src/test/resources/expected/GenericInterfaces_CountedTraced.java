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
 * {@code GenericInterfaces.Counted} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(good.GenericInterfaces.Filter) stores 0")
class GenericInterfaces_CountedTraced<T> implements GenericInterfaces_FilterTraced<T, String> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle INNER = PrivateMembers.field(
            LOOKUP, GenericInterfaces.Counted.class, "inner", GenericInterfaces.Filter.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(
            LOOKUP, GenericInterfaces.Counted.class, "weight", double.class);

    private static final Overrides SCORE = Overrides.of(LOOKUP, GenericInterfaces.Counted.class, "score", Object.class);

    final GenericInterfaces_FilterTraced<T, String> inner;

    Value weight = Value.constant(0);

    GenericInterfaces_CountedTraced(GenericInterfaces_FilterTraced<T, String> inner) {
        Scope scope = Scope.of(Sites.NEW_COUNTED);
        this.weight = Nodes.at(Value.constant(1), scope, 1); // GenericInterfaces.java:67
        this.inner = inner; // GenericInterfaces.java:70
    }

    GenericInterfaces_CountedTraced(GenericInterfaces.Counted<T> plain, Lift lift) {
        lift.keep(plain, this);
        this.inner = lift.out(GenericInterfaces_FilterTraced.of(inner(plain), lift.in("inner")));
        this.weight = lift.value(plain, weight(plain), "weight");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <T> GenericInterfaces_CountedTraced<T> of(GenericInterfaces.Counted<T> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <T> GenericInterfaces_CountedTraced<T> constant(GenericInterfaces.Counted<T> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    @SuppressWarnings("unchecked")
    static <T> GenericInterfaces_CountedTraced<T> of(GenericInterfaces.Counted<T> plain,
            Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != GenericInterfaces.Counted.class) {
            return lift.subclass(LOOKUP, plain, GenericInterfaces_CountedTraced.class);
        }
        GenericInterfaces_CountedTraced<T> kept = lift.kept(plain);
        return kept == null ? new GenericInterfaces_CountedTraced<>(plain, lift) : kept;
    }

    /**
     * {@code Counted.step(T,java.lang.String)} on Values.
     */
    public T step(T state, String measured) {
        try (Scope scope = Scope.enter(Sites.STEP)) {
            this.weight = Nodes.at(this.weight.times(2), scope, 1); // GenericInterfaces.java:79
            return inner.step(state, measured); // GenericInterfaces.java:80
        }
    }

    /**
     * {@code Counted.score(T)} on Values.
     */
    public Value score(T state) {
        try (Scope scope = Scope.enter(Sites.SCORE)) {
            return Nodes.at(inner.score(state).times(weight), scope, 1); // GenericInterfaces.java:85
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.GenericInterfaces$Counted@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link GenericInterfaces.Counted#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_CountedTraced<String> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_CountedTraced<>(
                    new GenericInterfaces_KeptTraced<>(Value.constant(1.5))); // GenericInterfaces.java:74
        }
    }

    /**
     * The graph of {@link GenericInterfaces.Counted#score(Object)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static <T> Value score(GenericInterfaces.Counted<T> self, T state) {
        if (SCORE.isOverriddenIn(self)) {
            return SCORE.call(self, state);
        }
        return scoreOfCounted(self, state);
    }

    /**
     * The graph of {@link GenericInterfaces.Counted#score(Object)} itself, overridden or not.
     */
    public static <T> Value scoreOfCounted(GenericInterfaces.Counted<T> self, T state) {
        Scope scope = Scope.of(Sites.SCORE);
        return Nodes.at(Value.constant(inner(self).score(state) * weight(self)), scope, 1); // GenericInterfaces.java:85
    }

    @SuppressWarnings("unchecked")
    private static <T> GenericInterfaces.Filter<T, String> inner(
            GenericInterfaces.Counted<T> self) {
        return (GenericInterfaces.Filter<T, String>) INNER.get(self);
    }

    private static <T> double weight(GenericInterfaces.Counted<T> self) {
        return (double) WEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_COUNTED = """
                GenericInterfaces.java
                new Counted
                69
                weight 67:33-34

                        Counted(Filter<T, String> inner) {
                            this.inner = inner;
                        }
                """;

        static final String STEP = """
                GenericInterfaces.java
                step
                77
                weight 79:13-24(79:13-19,79:23-24)

                        @Override
                        public T step(T state, String measured) {
                            weight *= 2;
                            return inner.step(state, measured);
                        }
                """;

        static final String SCORE = """
                GenericInterfaces.java
                score
                83
                return 85:20-47(85:20-38,85:41-47)

                        @Override
                        public double score(T state) {
                            return inner.score(state) * weight;
                        }
                """;

        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                73

                        static Counted<String> sample() {
                            return new Counted<>(new Kept<>(1.5));
                        }
                """;
    }
}
