package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.NonFinite.Operand;
import dev.tracegrad.NonFinite.Origin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NonFiniteTest {
    private final Value x = Value.of(0.0, "x");
    private final Value y = Value.of(2.0, "y");

    private static String text(Value root) {
        return Graph.of(root).firstNonFinite().orElseThrow().toString();
    }

    private static Origin origin(Value root) {
        return Graph.of(root).firstNonFinite().orElseThrow().origin();
    }

    @Test
    void firstNonFinite_allFinite_isEmpty() {
        assertThat(Graph.of(x.times(y).exp()).firstNonFinite()).isEmpty();
        assertThat(Graph.of(x).firstNonFinite()).isEmpty();
        assertThat(Graph.of(Values.sum(new Value[0])).firstNonFinite()).isEmpty();
    }

    @Nested
    class InAValue {
        @Test
        void firstNonFinite_logOfZero_saysWhereAndOfWhat() {
            Value log = x.log().at("Example.java:12");
            assertThat(text(log.plus(y))).isEqualTo("log(x): -Infinity at Example.java:12, x = 0.0");
        }

        @Test
        void firstNonFinite_components_areThoseOfTheNode() {
            Value quotient = y.div(x).named("q").at("Example.java:3");
            NonFinite found = Graph.of(quotient.minus(1)).firstNonFinite().orElseThrow();
            assertThat(found.origin()).isEqualTo(Origin.VALUE);
            assertThat(found.node()).isSameAs(quotient);
            assertThat(found.name()).isEqualTo("q");
            assertThat(found.number()).isInfinite();
            assertThat(found.operation()).isEqualTo(Op.DIV);
            assertThat(found.formula()).isEqualTo("q = y / x");
            assertThat(found.site()).isEqualTo("Example.java:3");
            assertThat(found.operands()).containsExactly(new Operand("y", 2), new Operand("x", 0));
            assertThat(found).hasToString("q = y / x: Infinity at Example.java:3, y = 2.0, x = 0.0");
        }

        @Test
        void firstNonFinite_nodesWithoutNames_areNumberedAsInListings() {
            assertThat(text(x.minus(y).sqrt().plus(1))).isEqualTo("sqrt(%1): NaN, %1 = -2.0");
        }

        @Test
        void firstNonFinite_constantWithoutName_isNotSaidTwice() {
            assertThat(text(x.div(0).plus(1))).isEqualTo("x / 0.0: NaN, x = 0.0");
        }

        @Test
        void firstNonFinite_overflow_isFoundWhereItHappens() {
            Value large = Value.of(1e200, "large");
            assertThat(text(large.times(large).minus(large.times(large))))
                    .isEqualTo("large * large: Infinity, large = 1.0E200");
        }

        @Test
        void firstNonFinite_manyOperands_saysTheFirst() {
            Value[] terms = new Value[9];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = Value.of(Double.MAX_VALUE, "t");
            }
            assertThat(text(Values.sum(terms))).endsWith(", t#6 = 1.7976931348623157E308, …");
        }

        @Test
        void firstNonFinite_siteOfTheStatement_isThatOfAnInnerNode() {
            Value whole = x.log().plus(y).named("s").at("Example.java:5");
            assertThat(text(whole)).isEqualTo("log(x): -Infinity at Example.java:5, x = 0.0");
        }
    }

    @Nested
    class InAGradient {
        @Test
        void firstNonFinite_rootOfZero_saysInWhichOperand() {
            Value root = x.sqrt().named("r").at("Example.java:12");
            NonFinite found = Graph.of(root.times(y)).firstNonFinite().orElseThrow();
            assertThat(found.origin()).isEqualTo(Origin.GRADIENT);
            assertThat(found.node()).isSameAs(x);
            assertThat(found.operation()).isEqualTo(Op.SQRT);
            assertThat(found.number()).isInfinite();
            assertThat(found).hasToString("r = sqrt(x): gradient Infinity in x at Example.java:12, x = 0.0");
        }

        @Test
        void firstNonFinite_gradientThatSpreads_isFoundWhereItArises() {
            Value inner = x.times(y); // 0, and its gradient is what is infinite first
            assertThat(text(inner.cbrt().plus(x.sqrt()))).isEqualTo("cbrt(%1): gradient Infinity in %1, %1 = 0.0");
        }

        @Test
        void firstNonFinite_sumThatOverflows_isFound() {
            Value big = Value.constant(Double.MAX_VALUE);
            assertThat(text(y.times(big).times(0.25).plus(y.times(big).times(0.25))))
                    .as("the values")
                    .startsWith("y * 1.7976931348623157E308: Infinity");
            Value small = Value.of(1e-300, "small");
            Value sum = small.times(big).plus(small.times(big));
            assertThat(Graph.of(sum).gradient(small)).containsExactly(Double.POSITIVE_INFINITY);
            assertThat(text(sum)).contains("gradient Infinity in small");
        }

        @Test
        void firstNonFinite_afterBackwardOrBefore_isTheSameAndWritesNothing() {
            Graph graph = Graph.of(x.sqrt());
            String before = graph.firstNonFinite().orElseThrow().toString();
            assertThat(x.grad()).isZero();
            graph.backward();
            assertThat(graph.firstNonFinite().orElseThrow()).hasToString(before);
        }
    }

    @Nested
    class InALeaf {
        @Test
        void firstNonFinite_leafThatIsNaN_saysSo() {
            Value bad = Value.of(Double.NaN, "bad");
            assertThat(text(y.times(bad.log()))).isEqualTo("bad: NaN in a leaf");
            assertThat(text(y.times(Value.constant(Double.NaN, "table[i]").at("Example.java:4"))))
                    .isEqualTo("table[i]: NaN in a constant at Example.java:4");
        }

        @Test
        void firstNonFinite_leafAndOperation_isWhatArises() {
            Value lowest = Value.constant(Double.POSITIVE_INFINITY, "lowest");
            assertThat(text(lowest.min(y).plus(x.log()))).isEqualTo("log(x): -Infinity, x = 0.0");
            assertThat(origin(lowest.min(y).plus(x.sqrt()))).isEqualTo(Origin.GRADIENT);
            assertThat(origin(lowest.min(y))).isEqualTo(Origin.LEAF);
        }

        @Test
        void firstNonFinite_infiniteLeafThatSpoilsAGradient_isTheLeaf() {
            Value far = Value.of(Double.POSITIVE_INFINITY, "far");
            assertThat(text(y.div(far))).isEqualTo("far: Infinity in a leaf");
        }
    }

    @Test
    void firstNonFinite_chainOfAMillion_doesNotRecurse() {
        Value sum = Value.of(1e308, "s");
        for (int i = 0; i < 1_000_000; i++) {
            sum = sum.times(0.999);
        }
        assertThat(Graph.of(sum.div(0)).firstNonFinite()).isPresent();
    }
}
