package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphBuilderTest {
    private final GraphBuilder builder = new GraphBuilder();

    @Test
    void add_numbers_areKeptAndNotComputed() {
        int a = builder.add(Op.LEAF, 2, 7);
        int b = builder.add(Op.PLUS, 100, 8, a, a);
        Graph graph = builder.graph(b);
        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.edgeCount()).isEqualTo(2);
        assertThat(graph.root()).isSameAs(builder.node(b));
        assertThat(graph.root().data()).isEqualTo(100);
        assertThat(graph.topologicalOrder()).extracting(Value::grad).containsExactly(7.0, 8.0);
    }

    /** By the numbers that are given, not by those that the operation computes. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEAF", "CONSTANT", "PRIMITIVE"})
    void backward_anyOperation_givesItsPartialDerivatives(Op op) {
        int[] operands = new int[op.arity() < 0 ? 4 : op.arity()];
        double[] numbers = new double[operands.length];
        for (int i = 0; i < operands.length; i++) {
            numbers[i] = 0.25 + 0.25 * i;
            operands[i] = builder.add(Op.LEAF, numbers[i], 0);
        }
        Graph graph = builder.graph(builder.add(op, op.apply(numbers), 0, operands));
        graph.backward();
        double[] expected = new double[operands.length];
        Arrays.setAll(expected, i -> op.partial(i, numbers));
        assertThat(Arrays.stream(operands)
                        .mapToDouble(i -> builder.node(i).grad())
                        .toArray())
                .isEqualTo(expected);
    }

    @Test
    void addCustom_isANodeWithoutDerivatives() {
        int a = builder.add(Op.LEAF, 1, 0.5);
        Graph graph = builder.graph(builder.addCustom("sinc", 3, 2, a, a));
        assertThat(graph.root().symbol()).isEqualTo("sinc");
        assertThat(graph.root().data()).isEqualTo(3);
        assertThat(graph.root().grad()).isEqualTo(2);
        assertThat(graph.edgeCount()).isEqualTo(2);
        assertThatThrownBy(graph::backward)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("sinc: the derivatives of this operation are not known");
        assertThat(builder.node(a).grad()).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Op.PRIMITIVE, 1, 0, a))
                .withMessage("op: PRIMITIVE has no name here; see addCustom");
    }

    @Test
    void atAndIn_areWhereANodeIs() {
        Scope scope = Scope.of(null, "f");
        Span span = new Span("E.java", 2, 5, 2, 10, "a + a");
        int a = builder.add(Op.LEAF, 1, 0);
        int sum = builder.add(Op.PLUS, 2, 0, a, a);
        builder.in(sum, scope);
        builder.at(sum, span);
        builder.node(sum).named("sum");
        Graph graph = builder.graph(sum);
        assertThat(graph.spanOf(1)).isSameAs(span);
        assertThat(graph.scopeOf(1)).isSameAs(scope);
        assertThat(graph.root().name()).isEqualTo("sum");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.at(sum, null))
                .withMessage("span: null is not a place");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.in(sum, null))
                .withMessage("scope: null is not a scope");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.at(2, span));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.in(2, scope));
    }

    @Test
    void add_wrongOperands_isRefused() {
        builder.add(Op.LEAF, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Op.PLUS, 1, 0, 0))
                .withMessage("operands: PLUS takes 2, but there are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Op.SIN, 1, 0, 1))
                .withMessage("operands: 1 is no node before node 1, which uses it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Op.SIN, 1, 0, -1))
                .withMessage("operands: -1 is no node before node 1, which uses it");
        assertThat(builder.size()).isEqualTo(1);
    }

    @Test
    void add_constantWithAGradient_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Op.CONSTANT, 1, Double.NaN))
                .withMessage("grad: a constant has the gradient 0, not NaN");
    }

    @Test
    void add_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder.add(null, 1, 0))
                .withMessage("op: null is not an operation");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.add(Op.SUM, 1, 0, (int[]) null))
                .withMessage("operands: null is not an array");
    }

    @Test
    void graph_nodeThatTakesNoPart_isRefused() {
        builder.add(Op.LEAF, 1, 0);
        builder.add(Op.LEAF, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.graph(1))
                .withMessage("root: node 0 takes no part in node 1");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.graph(2));
    }
}
