package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.generated.Nodes;
import dev.tracegrad.print.DotPrinter;
import dev.tracegrad.print.ListingPrinter;
import dev.tracegrad.print.OrderPrinter;
import dev.tracegrad.print.TextPrinter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomOpTest {
    private static final CustomOp SINC = CustomOp.of("sinc", x -> sinc(x[0]), (x, y) -> (Math.cos(x[0]) - y) / x[0]);

    /** {@code x²y + z}. */
    private static final CustomOp MIX = CustomOp.of(
            "mix", v -> v[0] * v[0] * v[1] + v[2], (v, r) -> 2 * v[0] * v[1], (v, r) -> v[0] * v[0], (v, r) -> 1);

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(x) / x;
    }

    @Nested
    class Node {
        @Test
        void apply_anyNumber_isTheFunctionsBitForBit() {
            for (double[] x : EdgeNumbers.operands(1)) {
                assertThat(Double.doubleToLongBits(SINC.apply(Value.of(x[0])).data()))
                        .isEqualTo(Double.doubleToLongBits(sinc(x[0])));
            }
        }

        @Test
        void node_isOneWithTheNameAndTheOperands() {
            Value x = Value.of(2, "x");
            Value y = MIX.apply(x, x, Value.constant(3));
            assertThat(y.op()).isEqualTo(Op.PRIMITIVE);
            assertThat(y.symbol()).isEqualTo("mix");
            assertThat(y.operands()).startsWith(x, x).hasSize(3);
            assertThat(y.isLeaf()).isFalse();
            assertThat(y.formula(List.of("a", "b", "c"))).isEqualTo("mix(a, b, c)");
            assertThat(Graph.of(y).size()).isEqualTo(3);
            assertThat(MIX.arity()).isEqualTo(3);
            assertThat(MIX).hasToString("CustomOp(mix)");
        }

        @Test
        void printers_showTheName() {
            Graph graph = Graph.of(
                    SINC.apply(Value.of(1, "x")).named("s").at("A.java:3").times(2));
            assertThat(new ListingPrinter().print(graph)).contains("s = sinc(x)", "A.java:3");
            assertThat(new TextPrinter().print(graph)).contains("0.84 <- sinc(1.00)");
            assertThat(new OrderPrinter().print(graph)).contains("<- sinc(1.00)");
            assertThat(new DotPrinter().print(graph)).contains("n0 -> n1 [label=\"sinc\"]");
        }

        @Test
        void function_getsAnArrayOfItsOwn() {
            CustomOp rude = CustomOp.of("rude", x -> x[0]++, (x, y) -> x[0]++);
            Value x = Value.of(5);
            Value y = rude.apply(x);
            y.backward();
            assertThat(x.data()).isEqualTo(5);
            assertThat(x.grad()).isEqualTo(5);
            y.backward();
            assertThat(x.grad()).isEqualTo(5);
        }
    }

    @Nested
    class Gradient {
        @Test
        void backward_throughOthers_isTheChainRule() {
            Value x = Value.of(1.5);
            Value y = Value.of(-2);
            Value root = MIX.apply(x.sin(), y, x.times(y)).times(SINC.apply(x)).plus(x);
            root.backward();
            double s = Math.sin(1.5);
            double mix = s * s * -2 + 1.5 * -2;
            double slope = (Math.cos(1.5) - sinc(1.5)) / 1.5;
            assertThat(x.grad())
                    .isCloseTo((2 * s * -2 * Math.cos(1.5) - 2) * sinc(1.5) + mix * slope + 1, within(1e-14));
            assertThat(y.grad()).isCloseTo((s * s + 1.5) * sinc(1.5), within(1e-14));
            assertThat(root.grad()).isEqualTo(1);
        }

        @Test
        void everyWay_givesTheSame() {
            Value x = Value.of(1.5, "x");
            Value root = SINC.apply(x.times(x)).plus(MIX.apply(x, x, x));
            root.backward();
            double grad = x.grad();
            Graph graph = Graph.of(root);
            assertThat(graph.gradient(x)).containsExactly(grad);
            x.times(0).backward();
            graph.accumulate();
            assertThat(x.grad()).isEqualTo(grad);
            assertThat(graph.explain(x).derivative()).isEqualTo(grad);
            assertThat(graph.explain(x).pathCount()).isEqualTo(5);
        }

        @Test
        void backward_twice_replaces() {
            Value x = Value.of(2);
            Value root = SINC.apply(x);
            root.backward();
            double first = x.grad();
            root.backward();
            assertThat(x.grad()).isEqualTo(first);
        }

        @Test
        void gradientCheck_ofRightAndWrongPartials_tells() {
            GradientCheck.of(v -> MIX.apply(v[0], SINC.apply(v[1]), v[2])).assertCorrect(2, -3, 10);
            CustomOp wrong = CustomOp.of("wrong", v -> v[0] * v[0], (v, y) -> v[0]);
            GradientCheck check = GradientCheck.of(v -> wrong.apply(v[0]));
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check.assertCorrect(2));
        }

        @Test
        void explanation_showsTheDefinition() {
            Value x = Value.of(2, "x");
            Value y = MIX.apply(x, Value.constant(3), Value.constant(1)).named("y");
            assertThat(Graph.of(y).explain(x).toString())
                    .contains("∂y/∂x = 12.0")
                    .contains("y = mix(x, 3.0, 1.0)");
        }
    }

    @Nested
    class Partials {
        private final List<String> calls = new ArrayList<>();
        private final CustomOp counting = CustomOp.of(
                "counting",
                v -> v[0] + v[1],
                (v, y) -> {
                    calls.add("first");
                    return 1;
                },
                (v, y) -> {
                    calls.add("second");
                    return 1;
                });

        @Test
        void building_callsNone() {
            Graph.of(counting.apply(Value.of(1), Value.of(2))).topologicalOrder();
            assertThat(calls).isEmpty();
        }

        @Test
        void constants_askForNone() {
            Value x = Value.of(1);
            Value root = counting.apply(x, Value.constant(2));
            root.backward();
            Graph.of(root).accumulate();
            Graph.of(root).explain(x);
            assertThat(Graph.of(root).firstNonFinite()).isEmpty();
            assertThat(calls).isNotEmpty().containsOnly("first");
        }

        @Test
        void aFailure_comesOutAndLeavesGraphsUsable() {
            CustomOp failing = CustomOp.of("failing", v -> v[0], (v, y) -> {
                throw new IllegalStateException("no derivative");
            });
            Value x = Value.of(3);
            Value shared = x.times(x).plus(1).sin();
            Value root = shared.plus(failing.apply(shared.times(shared))).times(shared);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(root::backward)
                    .withMessage("no derivative");
            Value other = shared.times(2);
            other.backward();
            assertThat(x.grad()).isCloseTo(2 * Math.cos(10) * 6, within(1e-14));
            assertThat(Graph.of(root).size()).isEqualTo(9);
        }

        @Test
        void aGraphInside_isDifferentiated() {
            CustomOp nested = CustomOp.of("nested", v -> Math.exp(v[0]), (v, y) -> {
                Value inner = Value.of(v[0]);
                Value root = inner.exp();
                Graph.of(root).topologicalOrder();
                root.backward();
                return inner.grad();
            });
            Value x = Value.of(1);
            Value root = nested.apply(x).times(x);
            root.backward();
            assertThat(x.grad()).isEqualTo(Math.E + Math.E);
            assertThat(Graph.of(root).gradient(x)).containsExactly(x.grad());
        }

        @Test
        void nonFinite_isFoundInValuesAndGradients() {
            CustomOp pole = CustomOp.of("pole", v -> 1 / v[0], (v, y) -> -y / v[0]);
            Value x = Value.of(0, "x");
            assertThat(Graph.of(pole.apply(x)).firstNonFinite())
                    .get()
                    .hasToString("pole(x): Infinity, x = 0.0")
                    .extracting(NonFinite::operation)
                    .isEqualTo(Op.PRIMITIVE);
            CustomOp kink = CustomOp.of("kink", v -> v[0], (v, y) -> Double.NaN);
            assertThat(Graph.of(kink.apply(x)).firstNonFinite())
                    .get()
                    .hasToString("kink(x): gradient NaN in x, x = 0.0");
        }
    }

    @Nested
    class BadArguments {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "1a", "a\"", "a\n", "a\u0000"})
        void of_noIdentifier_isRefused(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CustomOp.of(name, x -> 1, (x, y) -> 0))
                    .withMessageStartingWith("name: ")
                    .withMessageEndingWith(" is not an identifier");
        }

        @Test
        void of_noPartials_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CustomOp.of("f", x -> 1))
                    .withMessage("partials: f needs one an operand, but there are none");
        }

        @Test
        void apply_wrongNumberOfOperands_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MIX.apply(Value.of(1)))
                    .withMessage("operands: mix takes 3, but there are 1");
        }

        @Test
        void nulls_areRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> SINC.apply((Value) null))
                    .withMessage("operands[0]: null is not a Value");
            assertThatNullPointerException()
                    .isThrownBy(() -> CustomOp.of(null, x -> 1, (x, y) -> 0))
                    .withMessage("name: null is not a name");
            assertThatNullPointerException()
                    .isThrownBy(() -> CustomOp.of("f", x -> 1, (CustomOp.Partial) null))
                    .withMessage("partials: null computes nothing");
        }

        @Test
        void rowOfOp_computesNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Op.PRIMITIVE.apply(1))
                    .withMessage("operands: PRIMITIVE computes what each of its nodes says");
            assertThatIllegalArgumentException().isThrownBy(() -> Op.PRIMITIVE.partial(0, 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Nodes.by(Op.PRIMITIVE, Value.of(1), x -> x))
                    .withMessage("op: PRIMITIVE does not take 1 operands");
        }
    }
}
