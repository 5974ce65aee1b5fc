package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Neuron}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "forward(double) reads",
        "all(double) reads elsewhere",
        "other(good.Neuron,double) reads elsewhere",
        "noParameters() reads elsewhere",
        "gated(double) reads"
})
final class NeuronTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle B = PrivateMembers.field(LOOKUP, Neuron.class, "b", Value.class);

    private static final Overrides FORWARD = Overrides.of(LOOKUP, Neuron.class, "forward", double.class);

    private static final VarHandle HIDDEN = PrivateMembers.staticField(LOOKUP, Neuron.class, "HIDDEN", Value.class);

    private static final VarHandle GAIN = PrivateMembers.field(LOOKUP, Neuron.class, "gain", double.class);

    private static final MethodHandle SCALED = PrivateMembers.method(
            LOOKUP, Neuron.class, "scaled", double.class, double.class);

    private static final MethodHandle COUNT = PrivateMembers.method(LOOKUP, Neuron.class, "count", int.class);

    private static final Overrides OTHER = Overrides.of(LOOKUP, Neuron.class, "other", Neuron.class, double.class);

    private static final MethodHandle PICK = PrivateMembers.method(LOOKUP, Neuron.class, "pick", Value.class);

    private static final Overrides NO_PARAMETERS = Overrides.of(LOOKUP, Neuron.class, "noParameters");

    private static final MethodHandle IS_ON = PrivateMembers.method(LOOKUP, Neuron.class, "isOn", boolean.class);

    private static final Overrides GATED = Overrides.of(LOOKUP, Neuron.class, "gated", double.class);

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
        Scope scope = Scope.of(Sites.FORWARD);
        Nodes.argument(x, scope, 1);
        return Nodes.at(self.w.times(x).plus(b(self)).tanh(), scope, 2); // Neuron.java:18
    }

    /**
     * The graph of {@link Neuron#all(double)}.
     */
    static Value all(Neuron self, Value x) {
        Scope scope = Scope.of(Sites.ALL);
        Nodes.argument(x, scope, 1);
        Value s = Nodes.at(self.w.plus(self.shift.times(Neuron.SHARED)).minus(HIDDEN()), scope, 2); // Neuron.java:23
        return Nodes.at(
                Nodes.plus(
                        Nodes.div(Nodes.times(s.times(x), gain(self), "gain"), self.count, "count"), gain(self),
                        "this.gain"),
                scope, 3); // Neuron.java:24
    }

    /**
     * The graph of {@link Neuron#secret(double)}.
     */
    static Value secret(Neuron self, Value x) {
        Objects.requireNonNull(self, "Neuron.secret(double) is called on null");
        try (Scope scope = Scope.enter(Sites.SECRET)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.plus(
                            Nodes.plus(scaled(self, x).plus(bias(self)), plainScaled(self, 2), "scaled(2)"),
                            count(self), "count()"),
                    scope, 2); // Neuron.java:29
        }
    }

    /**
     * The graph of {@link Neuron#other(Neuron, double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        try (Scope scope = Scope.enter(Sites.OTHER)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    that.w.times(x).plus(b(that)).plus(forward(that, x)).plus(forward(self, Value.constant(1))),
                    scope, 2); // Neuron.java:46
        }
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
        Scope scope = Scope.of(Sites.NO_PARAMETERS);
        return Nodes.at((self.w.data() > 0 ? self.w : b(self)).times(pick(self)), scope, 1); // Neuron.java:51
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
        Scope scope = Scope.of(Sites.GATED);
        Nodes.argument(x, scope, 1);
        return isOn(self) ? x : Nodes.at(Value.constant(0), scope, 2); // Neuron.java:60
    }

    /**
     * The graph of {@link Neuron#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Neuron self, Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, gain(self), "gain"), scope, 2); // Neuron.java:33
    }

    /**
     * The graph of {@link Neuron#bias()}, which a traced method calls.
     */
    private static Value bias(Neuron self) {
        Scope scope = Scope.of(Sites.BIAS);
        return Nodes.at(b(self).times(2), scope, 1); // Neuron.java:37
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

    private static double plainScaled(Neuron self, double x) {
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

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String FORWARD = """
                Neuron.java
                forward
                16
                x\s
                return 18:16-50(18:26-49(18:26-38(18:26-34,18:37-38),18:41-49))

                    @Traced
                    double forward(double x) {
                        return Math.tanh(w.data() * x + b.data());
                    }
                """;

        static final String ALL = """
                Neuron.java
                all
                21
                x\s
                s 23:20-85(23:20-69(23:20-33,23:36-69(23:36-53,23:56-69)),23:72-85)
                return 24:16-48(24:16-36(24:16-28(24:16-21(24:16-17,24:20-21),24:24-28),24:31-36),24:39-48)

                    @Traced
                    final double all(double x) {
                        double s = this.w.data() + this.shift.data() * SHARED.data() - HIDDEN.data();
                        return s * x * gain / count + this.gain;
                    }
                """;

        static final String SECRET = """
                Neuron.java
                secret
                27
                x\s
                return 29:16-56(29:16-46(29:16-34(29:16-25,29:28-34),29:37-46),29:49-56)

                    @Traced
                    private double secret(double x) {
                        return scaled(x) + bias() + scaled(2) + count();
                    }
                """;

        static final String OTHER = """
                Neuron.java
                other
                44
                x\s
                return 46:16-85(46:16-67(46:16-49(46:16-33(46:16-29,46:32-33),46:36-49),46:52-67),46:70-85)

                    @Traced
                    double other(Neuron that, double x) {
                        return that.w.data() * x + that.b.data() + that.forward(x) + this.forward(1);
                    }
                """;

        static final String NO_PARAMETERS = """
                Neuron.java
                noParameters
                49
                return 51:16-61(51:16-45,51:48-61)

                    @Traced
                    double noParameters() {
                        return (w.data() > 0 ? w : b).data() * pick().data();
                    }
                """;

        static final String GATED = """
                Neuron.java
                gated
                58
                x\s
                return 60:29-30

                    @Traced
                    double gated(double x) {
                        return isOn() ? x : 0;
                    }
                """;

        static final String SCALED = """
                Neuron.java
                scaled
                32
                x\s
                return 33:16-24(33:16-17,33:20-24)

                    private double scaled(double x) {
                        return x * gain;
                    }
                """;

        static final String BIAS = """
                Neuron.java
                bias
                36
                return 37:16-28(37:16-24,37:27-28)

                    private double bias() {
                        return b.data() * 2;
                    }
                """;
    }
}
