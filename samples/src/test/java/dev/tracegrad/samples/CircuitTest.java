package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CircuitTest {
    /** Ohms, henries, farads and hertz. */
    private static final double[] TUNED = {5, 100e-6, 250e-12, 1e6};

    /** Of a metre: ohms, henries, siemens and farads; hertz. */
    private static final double[] CABLE = {0.05, 250e-9, 1e-6, 100e-12, 1e6};

    @Nested
    class SameBits {
        @Test
        void tuned_anyNumbers() {
            Inputs.edges(4, this::compareTuned);
            Inputs.random(4, this::compareTuned);
            near(TUNED, this::compareTuned);
        }

        private void compareTuned(double... x) {
            Value[] v = Values.of(x);
            Outcome.sameComplex(
                    () -> Circuit.tuned(x[0], x[1], x[2], x[3]),
                    () -> CircuitTraced.tuned(v[0], v[1], v[2], v[3]),
                    x[0],
                    x[1],
                    x[2],
                    x[3]);
        }

        @Test
        void cable_anyNumbers() {
            Inputs.edges(5, this::compareCable);
            Inputs.random(5, this::compareCable);
            near(CABLE, this::compareCable);
        }

        private void compareCable(double... x) {
            Value[] v = Values.of(x);
            Outcome.sameComplex(
                    () -> Circuit.cable(x[0], x[1], x[2], x[3], x[4]),
                    () -> CircuitTraced.cable(v[0], v[1], v[2], v[3], v[4]),
                    x[0],
                    x[1],
                    x[2],
                    x[3],
                    x[4]);
        }

        @Test
        void reflected_anyNumbers() {
            Inputs.edges(4, this::compareReflected);
            Inputs.random(4, this::compareReflected);
        }

        private void compareReflected(double... x) {
            Complex load = new Complex(x[0], x[1]);
            Complex cable = new Complex(x[2], x[3]);
            Outcome.sameComplex(
                    () -> Circuit.reflected(load, cable),
                    () -> CircuitTraced.reflected(ComplexTraced.of(load), ComplexTraced.constant(cable)),
                    load,
                    cable);
        }

        private void near(double[] point, Consumer<double[]> test) {
            Random random = new Random(1893);
            for (int i = 0; i < 5_000; i++) {
                double[] x = point.clone();
                for (int j = 0; j < x.length; j++) {
                    x[j] *= Math.exp(random.nextGaussian());
                }
                test.accept(x);
            }
        }
    }

    @Nested
    class Impedance {
        /** |Z|^2 = (R^2 + X^2) / ((1 - X w C)^2 + (R w C)^2) with X = w L, which is Z = (R + iX) / (1 - X w C + i R w C). */
        @Test
        void tuned_hasTheClosedFormsSize() {
            for (double frequency = 1e5; frequency < 1e7; frequency *= 1.07) {
                double omega = 2 * Math.PI * frequency;
                double reactance = omega * 100e-6;
                double susceptance = omega * 250e-12;
                double size = Math.sqrt((25 + reactance * reactance)
                        / (Math.pow(1 - reactance * susceptance, 2) + Math.pow(5 * susceptance, 2)));

                assertThat(Circuit.tuned(5, 100e-6, 250e-12, frequency).abs()).isCloseTo(size, withinPercentage(1e-9));
            }
        }

        /** At w^2 = 1 / LC - R^2 / L^2 it is a pure resistance of L / RC. */
        @Test
        void tuned_atResonance_isAResistance() {
            double omega = Math.sqrt(1 / (100e-6 * 250e-12) - 25 / (100e-6 * 100e-6));
            Complex impedance = Circuit.tuned(5, 100e-6, 250e-12, omega / (2 * Math.PI));

            assertThat(impedance.re()).isCloseTo(80_000, within(1e-5));
            assertThat(impedance.im()).isCloseTo(0, within(1e-5));
        }

        @Test
        void cable_withoutLosses_isAResistanceAtAnyFrequency() {
            for (double frequency : new double[] {50, 1e6, 1e9}) {
                Complex impedance = Circuit.cable(0, 250e-9, 0, 100e-12, frequency);
                assertThat(impedance.re()).isCloseTo(50, within(1e-13));
                assertThat(impedance.im()).isZero();
            }
        }

        /** Heaviside's condition R C = L G: losses that do not distort. */
        @Test
        void cable_withoutDistortion_isAResistance() {
            Complex impedance = Circuit.cable(0.05, 250e-9, 0.05 * 100e-12 / 250e-9, 100e-12, 1e6);

            assertThat(impedance.re()).isCloseTo(50, within(1e-12));
            assertThat(impedance.im()).isCloseTo(0, within(1e-12));
        }

        @Test
        void reflected_isNothingWhenMatched_andAllAtAnOpenOrShortedEnd() {
            Complex cable = new Complex(50, -0.75);

            assertThat(Circuit.reflected(cable, cable)).isEqualTo(new Complex(0, 0));
            assertThat(Circuit.reflected(new Complex(0, 0), cable)).isEqualTo(new Complex(-1, 0));
            assertThat(Circuit.reflected(new Complex(1e30, 0), cable)
                            .minus(new Complex(1, 0))
                            .abs())
                    .isLessThan(1e-15);
            assertThat(Circuit.reflected(new Complex(100, 0), new Complex(50, 0))
                            .re())
                    .isCloseTo(1.0 / 3, within(1e-16));
        }
    }

    @Nested
    class Gradients {
        @Test
        void tuned_areSlopes() {
            GradientCheck.of(x -> CircuitTraced.tuned(x[0], x[1], x[2], x[3]).abs())
                    .against(x -> Circuit.tuned(x[0], x[1], x[2], x[3]).abs())
                    .named("resistance", "inductance", "capacitance", "frequency")
                    .assertCorrect(TUNED);
        }

        /** The impedance depends on w L and w C alone: raising both by a per cent is raising the frequency by one. */
        @Test
        void tuned_frequencyCountsAsInductanceAndCapacitance() {
            Value[] inputs = Values.of(TUNED);
            CircuitTraced.tuned(inputs[0], inputs[1], inputs[2], inputs[3])
                    .abs()
                    .backward();

            assertThat(inputs[3].grad() * TUNED[3])
                    .isCloseTo(inputs[1].grad() * TUNED[1] + inputs[2].grad() * TUNED[2], withinPercentage(1e-8));
        }

        @Test
        void reflected_areSlopes() {
            GradientCheck.of(v -> CircuitTraced.reflected(
                                    new ComplexTraced(v[0], v[1]), CircuitTraced.cable(v[2], v[3], v[4], v[5], v[6]))
                            .abs())
                    .against(CircuitTest::reflection)
                    .assertCorrect(73, 42.5, 0.05, 250e-9, 1e-6, 100e-12, 1e6);
        }
    }

    private static double reflection(double... x) {
        Complex cable = Circuit.cable(x[2], x[3], x[4], x[5], x[6]);
        return Circuit.reflected(new Complex(x[0], x[1]), cable).abs();
    }
}
