package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.OpExamples.Example;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Partial derivatives are the slopes that computing with a hundred digits gives, to a relative 1e-13. */
class ManyDigitsTest {
    private static final double RELATIVE = 1e-13;

    /** Rows that compute with the bits of a {@code double}, so that a number of more digits is not theirs. */
    private static final Set<Op> OF_BITS =
            EnumSet.of(Op.GET_EXPONENT, Op.NEXT_AFTER, Op.NEXT_DOWN, Op.NEXT_UP, Op.SCALB, Op.ULP);

    @ParameterizedTest
    @FieldSource("dev.tracegrad.OpExamples#ALL")
    void partial_smoothPoints_isTheSlope(Example example) {
        Op op = example.op();
        List<double[]> points = new ArrayList<>(example.points());
        points.addAll(random(example));
        int compared = 0;
        for (double[] point : points) {
            for (int k = 0; k < point.length; k++) {
                Optional<BigDecimal> slope = ManyDigits.slope(op, point, k);
                if (slope.isPresent()) {
                    double expected = slope.get().doubleValue();
                    assertThat(op.partial(k, point))
                            .as("%s in operand %d at %s", op, k, Arrays.toString(point))
                            .isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(OF_BITS.contains(op) ? 0 : points.size() * op.arity());
    }

    /** Points around the examples, of which each is one of a smooth piece; the other sizes are those of its pieces. */
    private static List<double[]> random(Example example) {
        Random random = new Random(20261125);
        List<double[]> points = new ArrayList<>();
        for (double[] point : example.points()) {
            for (int i = 0; i < 4; i++) {
                double[] near = point.clone();
                for (int k = 0; k < near.length; k++) {
                    near[k] += 0.02 * (random.nextDouble() - 0.5) * Math.max(0.1, Math.abs(near[k]));
                }
                points.add(near);
            }
        }
        return points;
    }

    @Test
    void partial_farOut_isTheSlope() {
        for (double a : new double[] {-30, -12, -3, -0.9, 1e-9, 0.9, 1.2, 5, 19, 40}) {
            for (Op op :
                    List.of(Op.TANH, Op.ATAN, Op.SINH, Op.COSH, Op.EXP, Op.EXPM1, Op.TAN, Op.SIN, Op.COS, Op.CBRT)) {
                compare(op, a);
            }
        }
        for (double a : new double[] {1e-12, 1e-3, 0.999, 1.001, 7, 1e9}) {
            for (Op op : List.of(Op.LOG, Op.LOG10, Op.LOG1P, Op.SQRT, Op.CBRT)) {
                compare(op, a);
            }
            compare(Op.POW, a, 2.5);
            compare(Op.POW, a, -1);
            compare(Op.HYPOT, a, -3);
            compare(Op.ATAN2, a, -3);
        }
        for (double a : new double[] {-0.999999999, -0.5, 1e-9, 0.99, 0.999999999}) {
            compare(Op.ASIN, a);
            compare(Op.ACOS, a);
        }
    }

    private static void compare(Op op, double... point) {
        for (int k = 0; k < point.length; k++) {
            double expected = ManyDigits.slope(op, point, k).orElseThrow().doubleValue();
            assertThat(op.partial(k, point))
                    .as("%s in operand %d at %s", op, k, Arrays.toString(point))
                    .isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
        }
    }

    @Test
    void partial_tanhNearOne_keepsItsDigits() {
        double a = 17;
        double expected =
                ManyDigits.slope(Op.TANH, new double[] {a}, 0).orElseThrow().doubleValue();
        assertThat(1 - Math.tanh(a) * Math.tanh(a)).isNotCloseTo(expected, within(1e-4 * expected));
        assertThat(Op.TANH.partial(0, a)).isCloseTo(expected, within(RELATIVE * expected));
        assertThat(Op.TANH.partial(0, 400)).isZero();
        assertThat(Op.TANH.partial(0, Double.NEGATIVE_INFINITY)).isZero();
    }
}
