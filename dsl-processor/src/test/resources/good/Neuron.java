package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** Value fields of every visibility, read with data(); plain fields are constants. */
class Neuron {
    final Value w = Value.of(0.5, "w");
    private final Value b = Value.of(1.0, "b");
    protected Value shift = Value.of(-0.25, "shift");
    public static final Value SHARED = Value.of(2.0, "shared");
    private static final Value HIDDEN = Value.of(0.125, "hidden");
    private double gain = 3;
    int count = 7;

    @Traced
    double forward(double x) {
        return Math.tanh(w.data() * x + b.data());
    }

    @Traced
    final double all(double x) {
        double s = this.w.data() + this.shift.data() * SHARED.data() - HIDDEN.data();
        return s * x * gain / count + this.gain;
    }

    @Traced
    private double secret(double x) {
        return scaled(x) + bias() + scaled(2) + count();
    }

    private double scaled(double x) {
        return x * gain;
    }

    private double bias() {
        return b.data() * 2;
    }

    private int count() {
        return count + 1;
    }

    @Traced
    double other(Neuron that, double x) {
        return that.w.data() * x + that.b.data() + that.forward(x) + this.forward(1);
    }

    @Traced
    double noParameters() {
        return (w.data() > 0 ? w : b).data() * pick().data();
    }

    private Value pick() {
        return shift;
    }

    @Traced
    double gated(double x) {
        return isOn() ? x : 0;
    }

    private boolean isOn() {
        return w.data() > 0.25;
    }

    static Neuron sample() {
        return new Neuron();
    }
}
