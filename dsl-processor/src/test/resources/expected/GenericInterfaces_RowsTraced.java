package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code GenericInterfaces.Rows} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("step(double[],java.lang.Object) writes 0")
interface GenericInterfaces_RowsTraced<M> extends GenericInterfaces_FilterTraced<Value[], M> {
    Overrides STEP = Overrides.of(
            MethodHandles.lookup(), GenericInterfaces.Rows.class, "step", double[].class, Object.class);

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <M> GenericInterfaces_RowsTraced<M> of(GenericInterfaces.Rows<M> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <M> GenericInterfaces_RowsTraced<M> constant(GenericInterfaces.Rows<M> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    @SuppressWarnings("unchecked")
    static <M> GenericInterfaces_RowsTraced<M> of(GenericInterfaces.Rows<M> plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, GenericInterfaces_RowsTraced.class);
    }

    /**
     * {@code Rows.weight()} on Values.
     */
    Value weight();

    /**
     * {@code Rows.step(double[],M)} on Values.
     */
    default Value[] step(Value[] state, M measured) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.elements(state, scope, 1);
        state[0] = Nodes.at(state[0].times(2), scope, 2); // GenericInterfaces.java:100
        return new Value[] {state[0], state[0].plus(1)}; // GenericInterfaces.java:101
    }

    /**
     * The graph of {@link GenericInterfaces.Rows#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_RowsTraced<List<Value>> sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_SumTraced(Value.constant(0.75)); // GenericInterfaces.java:93
        }
    }

    /**
     * The graph of {@link GenericInterfaces.Rows#step(double[], Object)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static <M> Value[] step(GenericInterfaces.Rows<M> self, Value[] state, M measured) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, state, measured);
        }
        return stepOfRows(self, state, measured);
    }

    /**
     * The graph of {@link GenericInterfaces.Rows#step(double[], Object)} itself, overridden or not.
     */
    static <M> Value[] stepOfRows(GenericInterfaces.Rows<M> self, Value[] state, M measured) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.elements(state, scope, 1);
        state[0] = Nodes.at(state[0].times(2), scope, 2); // GenericInterfaces.java:100
        return new Value[] {state[0], state[0].plus(1)}; // GenericInterfaces.java:101
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String STEP = """
                GenericInterfaces.java
                step
                98
                state\s
                state[0] 100:13-26(100:13-21,100:25-26)

                        @Override
                        default double[] step(double[] state, M measured) {
                            state[0] *= 2;
                            return new double[] {state[0], state[0] + 1};
                        }
                """;

        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                92

                        static Rows<List<Double>> sample() {
                            return new Sum(0.75);
                        }
                """;

        private Sites() {
        }
    }
}
