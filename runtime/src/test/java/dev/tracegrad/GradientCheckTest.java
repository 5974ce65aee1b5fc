package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.GradientReport.Row;
import dev.tracegrad.GradientReport.Verdict;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {
    private static Row one(Function<Value, Value> function, double at) {
        return GradientCheck.of(x -> function.apply(x[0])).at(at).rows().get(0);
    }

    private static Verdict verdict(Function<Value, Value> function, double at) {
        return one(function, at).verdict();
    }

    @Nested
    class Correct {
        @ParameterizedTest
        @FieldSource("dev.tracegrad.OpExamples#ALL")
        void at_everyOperationAtSmoothPoints_isCorrect(OpExamples.Example example) {
            for (double[] point : example.points()) {
                GradientCheck check = GradientCheck.of(x -> example.value().of(x), x -> partials(example.op(), x));
                GradientReport report = check.at(point);
                assertThat(report.isCorrect()).as("%s%n%s", example, report).isTrue();
            }
        }

        private static double[] partials(Op op, double[] x) {
            double[] partials = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                partials[i] = op.partial(i, x);
            }
            return partials;
        }

        @Test
        void at_smoothFunction_hasASlopeOfTenDigits() {
            Row row = one(x -> x.sin().times(x).exp(), 0.7);
            double expected = Math.exp(0.7 * Math.sin(0.7)) * (Math.sin(0.7) + 0.7 * Math.cos(0.7));
            assertThat(row.slope()).isCloseTo(expected, within(1e-10));
            assertThat(row.error()).isLessThan(1e-9);
            assertThat(row.verdict()).isEqualTo(Verdict.CORRECT);
        }

        @ParameterizedTest
        @ValueSource(doubles = {1e-12, 1e-6, 1e6, 1e12, -3})
        void at_numbersOfAnySize_isCorrect(double at) {
            assertThat(verdict(x -> x.times(x).div(x.times(x).plus(at * at)), at))
                    .isEqualTo(Verdict.CORRECT);
        }

        @Test
        void at_stationaryPoint_isCorrect() {
            assertThat(verdict(x -> x.times(x), 0)).isEqualTo(Verdict.CORRECT);
            assertThat(verdict(x -> x.times(x).plus(1e8), 0)).isEqualTo(Verdict.CORRECT);
            assertThat(verdict(x -> x.cos(), Math.PI)).isEqualTo(Verdict.CORRECT);
        }

        @Test
        void at_besideAKinkOrPole_isCorrect() {
            assertThat(verdict(Value::abs, 1e-3)).isEqualTo(Verdict.CORRECT);
            assertThat(verdict(x -> x.max(1), 0.999)).isEqualTo(Verdict.CORRECT);
            assertThat(verdict(Value::log, 1e-5)).isEqualTo(Verdict.CORRECT);
            assertThat(verdict(x -> Value.of(1).div(x.minus(1)), 1.001)).isEqualTo(Verdict.CORRECT);
        }

        @Test
        void at_inputThatIsNotUsed_isCorrect() {
            assertThat(GradientCheck.of(x -> x[0]).at(1, 2).isCorrect()).isTrue();
            assertThat(GradientCheck.of(x -> Value.constant(3)).at(1).isCorrect())
                    .isTrue();
        }

        @Test
        void at_valuesOfTheUsers_leavesTheirGradients() {
            Value w = Value.of(3);
            w.backward();
            GradientCheck.of(x -> x[0].times(w)).assertCorrect(2);
            assertThat(w.grad()).isEqualTo(1);
        }
    }

    @Nested
    class Wrong {
        private final GradientCheck check = GradientCheck.of(
                        x -> x[0] * x[0] * x[1], x -> new double[] {2 * x[0] * x[1], x[0]})
                .named("a", "b");

        @Test
        void at_wrongDerivative_isNamed() {
            GradientReport report = check.at(3, 2);
            assertThat(report.isCorrect()).isFalse();
            assertThat(report.worst().name()).isEqualTo("b");
            assertThat(report.rows()).extracting(Row::verdict).containsExactly(Verdict.CORRECT, Verdict.WRONG);
        }

        @Test
        void assertCorrect_wrongDerivative_failsWithNumbersAndTable() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> check.assertCorrect(3, 2))
                    .withMessageStartingWith("The gradient in b = 2.0 is wrong: it is 3.0, but differences give ")
                    .withMessageContaining(
                            "\ninput   at    gradient     differences   error     verdict\na       3.0   ");
        }

        @ParameterizedTest
        @ValueSource(doubles = {1.001, 1.0001, 1.00001})
        void at_derivativeThatIsALittleWrong_isFound(double factor) {
            GradientCheck check = GradientCheck.of(x -> Math.exp(x[0]), x -> new double[] {factor * Math.exp(x[0])});
            assertThat(check.at(0.5).worst().verdict()).isEqualTo(Verdict.WRONG);
        }

        @Test
        void at_lostGradient_isFound() {
            assertThat(verdict(x -> Value.constant(x.data()).times(x), 3)).isEqualTo(Verdict.WRONG);
            assertThat(verdict(x -> Value.constant(x.data()), 3)).isEqualTo(Verdict.WRONG);
        }

        @Test
        void against_otherMethod_comparesWithItsSlope() {
            GradientCheck square = GradientCheck.of(x -> x[0].times(x[0]));
            assertThat(square.against(x -> x[0] * x[0]).at(3).isCorrect()).isTrue();
            assertThat(square.against(x -> x[0] * x[0] * x[0]).at(3).worst().verdict())
                    .isEqualTo(Verdict.WRONG);
        }
    }

    @Nested
    class Meaningless {
        @Test
        void at_kink_saysBothSlopes() {
            Row row = one(Value::abs, 0);
            assertThat(row.verdict()).isEqualTo(Verdict.KINK);
            assertThat(row.note()).isEqualTo("slopes -1.00000 below and 1.00000 above: a kink or a jump");
            assertThat(verdict(Value::relu, 0)).isEqualTo(Verdict.KINK);
            assertThat(verdict(x -> x.max(2).times(3), 2)).isEqualTo(Verdict.KINK);
        }

        @Test
        void at_jump_isNoted() {
            assertThat(verdict(Value::floor, 2)).isEqualTo(Verdict.KINK);
            assertThat(verdict(x -> x.rem(2), 4)).isEqualTo(Verdict.KINK);
        }

        @Test
        void at_nanOrInfinity_saysWhereItArises() {
            Row row = one(x -> x.log().named("l"), 0);
            assertThat(row.verdict()).isEqualTo(Verdict.NOT_FINITE);
            assertThat(row.note()).isEqualTo("l = log(x[0]): -Infinity, x[0] = 0.0");
            assertThat(one(Value::sqrt, 0).note()).isEqualTo("sqrt(x[0]): gradient Infinity in x[0], x[0] = 0.0");
            assertThat(verdict(x -> x.times(2), Double.NaN)).isEqualTo(Verdict.NOT_FINITE);
            assertThat(verdict(x -> x.atan(), Double.POSITIVE_INFINITY)).isEqualTo(Verdict.NOT_FINITE);
        }

        @Test
        void at_edgeOfTheDomain_isNoted() {
            assertThat(one(x -> x.pow(1.5), 0).note())
                    .isEqualTo("no finite values on both sides: the edge of the domain");
            assertThat(verdict(x -> x.clamp(0, x.data() > 1 ? -1 : 1), 1)).isEqualTo(Verdict.NOT_FINITE);
        }

        @Test
        void at_roundingThatEatsTheSlope_isUncertain() {
            assertThat(verdict(x -> x.plus(1e17), 1)).isEqualTo(Verdict.UNCERTAIN);
            assertThat(verdict(x -> x.plus(1e17).minus(1e17), 1)).isEqualTo(Verdict.UNCERTAIN);
        }

        @Test
        void assertCorrect_kink_failsAndSaysWhy() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> GradientCheck.of(x -> x[0].abs()).assertCorrect(0))
                    .withMessageStartingWith(
                            "The gradient in x[0] = 0.0 cannot be checked: slopes -1.00000 below and 1.00000");
        }
    }

    @Nested
    class Text {
        @Test
        void toString_report_isATable() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.GERMANY);
            try {
                GradientReport report = GradientCheck.of(x -> x[0].times(x[1]).plus(x[2].abs()))
                        .named("a", "b", "c")
                        .at(2, -3, 0);
                assertThat(report.toString().replaceAll("\\d\\.\\de-\\d\\d", "_____e-__"))
                        .isEqualTo("""
                        input   at     gradient      differences   error     verdict
                        a       2.0    -3.00000000   -3.00000000   _____e-__   correct
                        b       -3.0   2.00000000    2.00000000    _____e-__   correct
                        c       0.0    0.00000000    0.00000000    _____e-__   kink: slopes -1.00000 below and 1.00000 above: a kink or a jump
                        worst: c
                        """);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void worst_noInputs_isRefused() {
            GradientReport report = GradientCheck.of(x -> Value.of(1)).at();
            assertThat(report.isCorrect()).isTrue();
            assertThatCode(report::assertCorrect).doesNotThrowAnyException();
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(report::worst);
        }
    }

    @Nested
    class BadArguments {
        @Test
        void at_namesOfAnotherNumber_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GradientCheck.of(x -> x[0]).named("a").at(1, 2))
                    .withMessage("names: 1 for 2 numbers");
        }

        @Test
        void at_gradientOfAnotherLength_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> GradientCheck.of(x -> 1, x -> new double[3]).at(1, 2))
                    .withMessage("gradient: 3 derivatives at a point of 2 numbers");
        }

        @Test
        void at_functionThatGivesNull_isRefused() {
            assertThatNullPointerException()
                    .isThrownBy(() -> GradientCheck.of(x -> null).at(1))
                    .withMessage("function: null is not a Value");
        }

        @Test
        void at_functionThatThrowsAtThePoint_throws() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GradientCheck.of(x -> x[0].clamp(1, 0)).at(1));
        }

        @Test
        void within_negative_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GradientCheck.of(x -> x[0]).within(-1, Double.NaN));
        }
    }
}
