package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Neuron}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class NeuronTraced {
    private static final VarHandle B = PrivateMembers.field(MethodHandles.lookup(), Neuron.class, "b", Value.class);

    private static final Overrides FORWARD = Overrides.of(MethodHandles.lookup(), Neuron.class, "forward", double.class);

    private static final VarHandle HIDDEN = PrivateMembers.staticField(MethodHandles.lookup(), Neuron.class, "HIDDEN", Value.class);

    private static final VarHandle GAIN = PrivateMembers.field(MethodHandles.lookup(), Neuron.class, "gain", double.class);

    private static final MethodHandle SCALED = PrivateMembers.method(MethodHandles.lookup(), Neuron.class, "scaled", double.class, double.class);

    private static final MethodHandle COUNT = PrivateMembers.method(MethodHandles.lookup(), Neuron.class, "count", int.class);

    private static final Overrides OTHER = Overrides.of(MethodHandles.lookup(), Neuron.class, "other", Neuron.class, double.class);

    private static final MethodHandle PICK = PrivateMembers.method(MethodHandles.lookup(), Neuron.class, "pick", Value.class);

    private static final Overrides NO_PARAMETERS = Overrides.of(MethodHandles.lookup(), Neuron.class, "noParameters");

    private static final MethodHandle IS_ON = PrivateMembers.method(MethodHandles.lookup(), Neuron.class, "isOn", boolean.class);

    private static final Overrides GATED = Overrides.of(MethodHandles.lookup(), Neuron.class, "gated", double.class);

    private NeuronTraced() {
    }

    /**
     * The graph of {@link Neuron#forward(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value forward(Neuron self, Value x) {
        if (FORWARD.isOverriddenIn(self)) {
            return FORWARD.call(self, x);
        }
        return forwardOfNeuron(self, x);
    }

    /**
     * The graph of {@link Neuron#forward(double)} itself, overridden or not.
     */
    static Value forwardOfNeuron(Neuron self, Value x) {
        Value.argument(x, "x");
        return self.w.times(x).plus(b(self)).tanh().at("Neuron.java:18");
    }

    /**
     * The graph of {@link Neuron#all(double)}.
     */
    static Value all(Neuron self, Value x) {
        Value.argument(x, "x");
        Value s = self.w.plus(self.shift.times(Neuron.SHARED)).minus(HIDDEN())
                .named("s").at("Neuron.java:23");
        return s.times(x).times(Value.constant(gain(self), "gain"))
                .div(Value.constant(self.count, "count"))
                .plus(Value.constant(gain(self), "this.gain")).at("Neuron.java:24");
    }

    /**
     * The graph of {@link Neuron#secret(double)}.
     */
    static Value secret(Neuron self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return scaled(self, x).plus(bias(self)).plus(Value.constant(scaled_(self, 2), "scaled(2)"))
                .plus(Value.constant(count(self), "count()")).at("Neuron.java:29");
    }

    /**
     * The graph of {@link Neuron#other(Neuron, double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value other(Neuron self, Neuron that, Value x) {
        if (OTHER.isOverriddenIn(self)) {
            return OTHER.call(self, that, x);
        }
        return otherOfNeuron(self, that, x);
    }

    /**
     * The graph of {@link Neuron#other(Neuron, double)} itself, overridden or not.
     */
    static Value otherOfNeuron(Neuron self, Neuron that, Value x) {
        Value.argument(x, "x");
        return that.w.times(x).plus(b(that)).plus(forward(that, x))
                .plus(forward(self, Value.constant(1))).at("Neuron.java:46");
    }

    /**
     * The graph of {@link Neuron#noParameters()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value noParameters(Neuron self) {
        if (NO_PARAMETERS.isOverriddenIn(self)) {
            return NO_PARAMETERS.call(self);
        }
        return noParametersOfNeuron(self);
    }

    /**
     * The graph of {@link Neuron#noParameters()} itself, overridden or not.
     */
    static Value noParametersOfNeuron(Neuron self) {
        return (self.w.data() > 0 ? self.w : b(self)).times(pick(self)).at("Neuron.java:51");
    }

    /**
     * The graph of {@link Neuron#gated(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value gated(Neuron self, Value x) {
        if (GATED.isOverriddenIn(self)) {
            return GATED.call(self, x);
        }
        return gatedOfNeuron(self, x);
    }

    /**
     * The graph of {@link Neuron#gated(double)} itself, overridden or not.
     */
    static Value gatedOfNeuron(Neuron self, Value x) {
        Value.argument(x, "x");
        return isOn(self) ? x : Value.constant(0).at("Neuron.java:60");
    }

    /**
     * The graph of {@link Neuron#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Neuron self, Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(gain(self), "gain")).at("Neuron.java:33");
    }

    /**
     * The graph of {@link Neuron#bias()}, which a traced method calls.
     */
    private static Value bias(Neuron self) {
        return b(self).times(2).at("Neuron.java:37");
    }

    private static Value b(Neuron self) {
        return (Value) B.get(self);
    }

    private static Value HIDDEN() {
        return (Value) HIDDEN.get();
    }

    private static double gain(Neuron self) {
        return (double) GAIN.get(self);
    }

    private static double scaled_(Neuron self, double x) {
        try {
            return (double) SCALED.invoke(self, x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int count(Neuron self) {
        try {
            return (int) COUNT.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Value pick(Neuron self) {
        try {
            return (Value) PICK.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static boolean isOn(Neuron self) {
        try {
            return (boolean) IS_ON.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
