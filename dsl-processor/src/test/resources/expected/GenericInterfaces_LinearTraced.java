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
 * {@code GenericInterfaces.Linear} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericInterfaces_LinearTraced implements GenericInterfaces_FilterTraced<GenericInterfaces_StateTraced, String> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle GAIN = PrivateMembers.field(
            LOOKUP, GenericInterfaces.Linear.class, "gain", double.class);

    final Value gain;

    GenericInterfaces_LinearTraced(Value gain) {
        Nodes.argument(gain, "gain");
        this.gain = gain; // GenericInterfaces.java:27
    }

    GenericInterfaces_LinearTraced(GenericInterfaces.Linear plain, Lift lift) {
        lift.keep(plain, this);
        this.gain = lift.value(gain(plain), "gain");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static GenericInterfaces_LinearTraced of(GenericInterfaces.Linear plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static GenericInterfaces_LinearTraced constant(GenericInterfaces.Linear plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static GenericInterfaces_LinearTraced of(GenericInterfaces.Linear plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        GenericInterfaces_LinearTraced kept = lift.kept(plain);
        return kept == null ? new GenericInterfaces_LinearTraced(plain, lift) : kept;
    }

    /**
     * {@code Linear.step(good.GenericInterfaces.State,java.lang.String)} on Values.
     */
    public GenericInterfaces_StateTraced step(GenericInterfaces_StateTraced state,
            String measured) {
        try (Scope scope = Scope.enter(Sites.STEP)) {
            return state == null
                    ? new GenericInterfaces_StateTraced(gain, Value.constant(measured.length(), "measured.length()"))
                    : new GenericInterfaces_StateTraced(
                            Nodes.at(state.place().plus(gain.times(state.speed())), scope, 1),
                            state.speed()); // GenericInterfaces.java:35
        }
    }

    /**
     * {@code Linear.score(good.GenericInterfaces.State)} on Values.
     */
    public Value score(GenericInterfaces_StateTraced state) {
        try (Scope scope = Scope.enter(Sites.SCORE)) {
            return Nodes.at(state.place().times(gain), scope, 1); // GenericInterfaces.java:42
        }
    }

    /**
     * The component {@code gain}.
     */
    public Value gain() {
        return gain;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericInterfaces_LinearTraced that
                && Double.compare(this.gain.data(), that.gain.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.gain.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Linear[gain=" + this.gain.data() + "]";
    }

    /**
     * The graph of {@link GenericInterfaces.Linear#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_LinearTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_LinearTraced(Value.constant(1.5)); // GenericInterfaces.java:30
        }
    }

    /**
     * The graph of {@link GenericInterfaces.Linear#step(GenericInterfaces.State, String)}.
     */
    public static GenericInterfaces_StateTraced step(GenericInterfaces.Linear self,
            GenericInterfaces_StateTraced state, String measured) {
        Objects.requireNonNull(self, "Linear.step(good.GenericInterfaces.State,java.lang.String) is called on null");
        try (Scope scope = Scope.enter(Sites.STEP)) {
            return state == null
                    ? new GenericInterfaces_StateTraced(
                            Value.constant(gain(self), "gain"), Value.constant(measured.length(), "measured.length()"))
                    : new GenericInterfaces_StateTraced(
                            Nodes.at(state.place().plus(Nodes.times(gain(self), "gain", state.speed())), scope, 1),
                            state.speed()); // GenericInterfaces.java:35
        }
    }

    /**
     * {@link GenericInterfaces.Linear#step(GenericInterfaces.State, String)} for those who know it as a method of
     * {@code Filter}.
     */
    public static GenericInterfaces_StateTraced step(GenericInterfaces.Linear self, Object state,
            Object measured) {
        return step(
                self, GenericInterfaces_StateTraced.of((GenericInterfaces.State) state, Lift.passed()),
                (String) measured);
    }

    /**
     * The graph of {@link GenericInterfaces.Linear#score(GenericInterfaces.State)}.
     */
    public static Value score(GenericInterfaces.Linear self, GenericInterfaces_StateTraced state) {
        Objects.requireNonNull(self, "Linear.score(good.GenericInterfaces.State) is called on null");
        try (Scope scope = Scope.enter(Sites.SCORE)) {
            return Nodes.at(Nodes.times(state.place(), gain(self), "gain"), scope, 1); // GenericInterfaces.java:42
        }
    }

    /**
     * {@link GenericInterfaces.Linear#score(GenericInterfaces.State)} for those who know it as a method of
     * {@code Filter}.
     */
    public static Value score(GenericInterfaces.Linear self, Object state) {
        return score(self, GenericInterfaces_StateTraced.of((GenericInterfaces.State) state, Lift.passed()));
    }

    private static double gain(GenericInterfaces.Linear self) {
        return (double) GAIN.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                GenericInterfaces.java
                step
                33
                 37:33-69(37:33-46,37:49-69(37:49-53,37:56-69))

                        @Override
                        public State step(State state, String measured) {
                            return state == null
                                    ? new State(gain, measured.length())
                                    : new State(state.place() + gain * state.speed(), state.speed());
                        }
                """;

        static final String SCORE = """
                GenericInterfaces.java
                score
                40
                return 42:20-40(42:20-33,42:36-40)

                        @Override
                        public double score(State state) {
                            return state.place() * gain;
                        }
                """;

        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                29

                        static Linear sample() {
                            return new Linear(1.5);
                        }
                """;
    }
}
