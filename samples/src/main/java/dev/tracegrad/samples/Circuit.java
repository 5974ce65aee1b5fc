package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;
import java.util.List;

/** Alternating currents with {@link Complex} numbers: a tuned circuit, and a cable with a load at its end. */
public final class Circuit {
    private Circuit() {}

    /**
     * The impedance in ohms of a coil and a capacitor in parallel.
     *
     * @param resistance of the coil's wire, in ohms
     * @param inductance in henries
     * @param capacitance in farads
     * @param frequency in hertz
     */
    @Traced
    static Complex tuned(double resistance, double inductance, double capacitance, double frequency) {
        double omega = 2 * Math.PI * frequency;
        Complex coil = new Complex(resistance, omega * inductance);
        Complex capacitor = new Complex(0, -1 / (omega * capacitance));
        return coil.times(capacitor).dividedBy(coil.plus(capacitor));
    }

    /**
     * The characteristic impedance in ohms of a cable: O. Heaviside's telegrapher's equations.
     *
     * @param resistance in ohms a metre
     * @param inductance in henries a metre
     * @param conductance between the wires, in siemens a metre
     * @param capacitance in farads a metre
     * @param frequency in hertz
     */
    @Traced
    static Complex cable(
            double resistance, double inductance, double conductance, double capacitance, double frequency) {
        double omega = 2 * Math.PI * frequency;
        Complex series = new Complex(resistance, omega * inductance);
        Complex shunt = new Complex(conductance, omega * capacitance);
        return series.dividedBy(shunt).sqrt();
    }

    /** The part of a wave's voltage that a load at the end of a cable throws back: 0 if their impedances are equal. */
    @Traced
    static Complex reflected(Complex load, Complex cable) {
        return load.minus(cable).dividedBy(load.plus(cable));
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Circuit: complex numbers, and an object whose twin is tracked");
        page.method(Complex.class, "times");
        page.method(Circuit.class, "tuned");
        tuned(page);
        reflected(page);
    }

    /** A circuit for medium waves, near its resonance. */
    private static void tuned(Page page) throws IOException {
        double plain = tuned(5, 100e-6, 250e-12, 1e6).abs();
        Value resistance = Value.of(5);
        Value inductance = Value.of(100e-6);
        Value capacitance = Value.of(250e-12);
        Value frequency = Value.of(1e6);
        ComplexTraced impedance = CircuitTraced.tuned(resistance, inductance, capacitance, frequency);
        Value ohms = impedance.abs().named("ohms");
        page.results(Circuit.class, "tuned(...).abs()", plain, ohms);
        page.line(
                "the impedance is %.3f %+.3fi ohms",
                impedance.re().data(), impedance.im().data());

        Graph graph = Graph.of(ohms);
        graph.backward();
        page.heading("Its gradient: per cent of impedance, for a per cent of");
        for (Value input : List.of(resistance, inductance, capacitance, frequency)) {
            page.line("%-12s %+9.4f", input.name(), input.grad() * input.data() / plain);
        }
        page.picture(graph, "tuned-circuit");
    }

    /** A half-wave antenna at the end of a cable; the antenna is a plain object until it is lifted. */
    private static void reflected(Page page) {
        Complex antenna = new Complex(73, 42.5);
        ComplexTraced load = ComplexTraced.of(antenna);
        Value inductance = Value.of(250e-9);
        Value capacitance = Value.of(100e-12);
        ComplexTraced cable =
                CircuitTraced.cable(Value.of(0.05), inductance, Value.of(1e-6), capacitance, Value.of(1e6));
        Value reflection = CircuitTraced.reflected(load, cable).abs();
        reflection.backward();
        page.heading("A plain object, lifted: an antenna of 73 + 42.5i ohms at the end of a cable");
        page.line(
                "the cable has %.4f %+.4fi ohms", cable.re().data(), cable.im().data());
        page.line("the antenna throws %.6f of the voltage back", reflection.data());
        page.line("for an ohm more of resistance:         %+.6f", load.re().grad());
        page.line("for an ohm more of reactance:          %+.6f", load.im().grad());
        page.line("for a nanohenry more a metre of cable: %+.6f", 1e-9 * inductance.grad());
        page.line("for a picofarad more a metre of cable: %+.6f", 1e-12 * capacitance.grad());
    }
}
