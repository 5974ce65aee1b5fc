package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code AbstractTwins.Filter} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "step(double) memory own reads setsOwn",
        "run(double[]) memory own reads setsOwn",
        "twice(double) memory own reads setsOwn"
})
abstract class AbstractTwins_FilterTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAME = PrivateMembers.field(
            LOOKUP, AbstractTwins.Filter.class, "name", String.class);

    private static final VarHandle CALLS = PrivateMembers.field(LOOKUP, AbstractTwins.Filter.class, "calls", int.class);

    private static final Overrides RUN = Overrides.of(LOOKUP, AbstractTwins.Filter.class, "run", double[].class);

    private static final Overrides TWICE = Overrides.of(LOOKUP, AbstractTwins.Filter.class, "twice", double.class);

    private static final Overrides STEP = Overrides.of(LOOKUP, AbstractTwins.Filter.class, "step", double.class);

    final String name;

    int calls;

    AbstractTwins_FilterTraced(String name) {
        this.name = name; // AbstractTwins.java:14
    }

    AbstractTwins_FilterTraced(AbstractTwins.Filter plain, Lift lift) {
        lift.keep(plain, this);
        this.name = name(plain);
        this.calls = calls(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AbstractTwins_FilterTraced of(AbstractTwins.Filter plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AbstractTwins_FilterTraced constant(AbstractTwins.Filter plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AbstractTwins_FilterTraced of(AbstractTwins.Filter plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AbstractTwins.Filter.class) {
            return lift.subclass(LOOKUP, plain, AbstractTwins_FilterTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Filter.step(double)} on Values.
     */
    abstract Value step(Value x);

    /**
     * {@code Filter.run(double[])} on Values.
     */
    @SuppressWarnings("try")
    Value[] run(Value[] in) {
        try (Scope scope = Scope.enter(Sites.RUN)) {
            Nodes.elements(in, scope, 1);
            Value[] out = Values.zeros(in.length); // AbstractTwins.java:20
            for (int i = 0; i < in.length; i++) { // AbstractTwins.java:21
                try (Scope pass = scope.enterPass("i", i)) {
                    out[i] = step(in[i]); // AbstractTwins.java:22
                    calls++; // AbstractTwins.java:23
                }
            }
            return out; // AbstractTwins.java:25
        }
    }

    /**
     * {@code Filter.twice(double)} on Values.
     */
    Value twice(Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            Nodes.argument(x, scope, 1);
            return step(step(x)); // AbstractTwins.java:29
        }
    }

    /**
     * {@code Filter.toString()} on Values.
     */
    public String toString() {
        return name + calls; // AbstractTwins.java:34
    }

    /**
     * The graph of {@link AbstractTwins.Filter#run(double[])}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value[] run(AbstractTwins.Filter self, Value[] in) {
        if (RUN.isOverriddenIn(self)) {
            return RUN.call(self, in);
        }
        return runOfFilter(self, in);
    }

    /**
     * The graph of {@link AbstractTwins.Filter#run(double[])} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Value[] runOfFilter(AbstractTwins.Filter self, Value[] in) {
        try (Scope scope = Scope.enter(Sites.RUN); Memory memory = Memory.open()) {
            Nodes.elements(in, scope, 1);
            Value[] out = Values.zeros(in.length); // AbstractTwins.java:20
            for (int i = 0; i < in.length; i++) { // AbstractTwins.java:21
                try (Scope pass = scope.enterPass("i", i)) {
                    out[i] = step(self, in[i]); // AbstractTwins.java:22
                    setCalls(self, calls(self) + 1); // AbstractTwins.java:23
                }
            }
            return out; // AbstractTwins.java:25
        }
    }

    /**
     * The graph of {@link AbstractTwins.Filter#twice(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value twice(AbstractTwins.Filter self, Value x) {
        if (TWICE.isOverriddenIn(self)) {
            return TWICE.call(self, x);
        }
        return twiceOfFilter(self, x);
    }

    /**
     * The graph of {@link AbstractTwins.Filter#twice(double)} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Value twiceOfFilter(AbstractTwins.Filter self, Value x) {
        try (Scope scope = Scope.enter(Sites.TWICE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return step(self, step(self, x)); // AbstractTwins.java:29
        }
    }

    /**
     * The graph of {@link AbstractTwins.Filter#sample()}.
     */
    @SuppressWarnings("try")
    static AbstractTwins_FilterTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AbstractTwins_GainTraced(Value.constant(2)); // AbstractTwins.java:38
        }
    }

    /**
     * The graph of {@link AbstractTwins.Filter#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Value step(AbstractTwins.Filter self, Value x) {
        return STEP.call(self, x);
    }

    private static String name(AbstractTwins.Filter self) {
        return (String) NAME.get(self);
    }

    private static int calls(AbstractTwins.Filter self) {
        return (int) CALLS.get(self);
    }

    private static int setCalls(AbstractTwins.Filter self, int value) {
        CALLS.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String RUN = """
                AbstractTwins.java
                run
                19
                in\s

                        double[] run(double[] in) {
                            double[] out = new double[in.length];
                            for (int i = 0; i < in.length; i++) {
                                out[i] = step(in[i]);
                                calls++;
                            }
                            return out;
                        }
                """;

        static final String TWICE = """
                AbstractTwins.java
                twice
                28
                x\s

                        double twice(double x) {
                            return step(step(x));
                        }
                """;

        static final String SAMPLE = """
                AbstractTwins.java
                sample
                37

                        static Filter sample() {
                            return new Gain(2);
                        }
                """;
    }
}
