package dev.tracegrad;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.generated.Nodes;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScopeTest {
    /** What the processor says of a method with a parameter and three statements. */
    private static final String AREA = """
            Example.java
            area
            3
            r\s
            d 4:20-25(4:20-21,4:24-25)
             5:16-6:23(5:16-17,6:15-22(6:15-16,6:19-22))
            w[i] 5:16-17

                double area(double r) {
                    double d = r * 2;
                    return d
                       + (d / 3.0);
                }
            """;

    @Nested
    class Calls {
        @Test
        void enter_insideAnother_isInIt() {
            try (Scope outer = Scope.enter(AREA)) {
                assertThat(outer.parent()).isNull();
                assertThat(Scope.of(AREA).parent()).isSameAs(outer);
                try (Scope inner = Scope.enter(AREA)) {
                    assertThat(inner.parent()).isSameAs(outer);
                    assertThat(inner.path()).isEqualTo("area › area");
                }
                assertThat(Scope.of(AREA).parent()).isSameAs(outer);
            }
            assertThat(Scope.of(AREA).parent()).isNull();
        }

        @Test
        void enterPass_isTheScopeOfTheCallsInIt() {
            try (Scope outer = Scope.enter(AREA)) {
                try (Scope pass = outer.enterPass("i", 7)) {
                    assertThat(Scope.of(AREA).path()).isEqualTo("area › i = 7 › area");
                    assertThat(pass.isPass()).isTrue();
                }
                assertThat(Scope.of(AREA).path()).isEqualTo("area › area");
                assertThat(outer.pass("", 2).label()).isEqualTo("iteration 2");
            }
        }

        @Test
        void close_afterAnException_givesTheCallerBack() {
            try (Scope outer = Scope.enter(AREA)) {
                try (Scope inner = Scope.enter(AREA)) {
                    throw new IllegalStateException(inner.label());
                } catch (IllegalStateException thrown) {
                    assertThat(thrown).hasMessage("area");
                }
                assertThat(Scope.of(AREA).parent()).isSameAs(outer);
            }
        }

        @Test
        void enter_inAnotherThread_isInNone() throws InterruptedException {
            AtomicReference<Scope> found = new AtomicReference<>();
            try (Scope outer = Scope.enter(AREA)) {
                Thread thread = new Thread(() -> found.set(Scope.of(AREA)));
                thread.start();
                thread.join();
                assertThat(found.get().parent()).isNull();
                assertThat(Scope.of(AREA).parent()).isSameAs(outer);
            }
        }

        @Test
        void source_isTheMethod() {
            Scope scope = Scope.of(AREA);
            assertThat(scope.source())
                    .isEqualTo(new Source("Example.java", 3, AREA.substring(AREA.indexOf("    double"))));
            assertThat(scope.pass("i", 1).source()).isSameAs(scope.source());
        }
    }

    @Nested
    class Statements {
        private final Scope scope = Scope.of(AREA);
        private final Value r = Nodes.argument(Value.of(3), scope, 1);
        private final Value d = Nodes.at(r.times(2), scope, 2);
        private final Value root = Nodes.at(d.plus(d.div(3)), scope, 3);
        private final Graph graph = Graph.of(root);

        private int position(Value node) {
            return graph.topologicalOrder().indexOf(node);
        }

        @Test
        void at_aStatement_givesNamePlaceAndScope() {
            assertThat(d.name()).isEqualTo("d");
            assertThat(d.site()).isEqualTo("Example.java:4");
            assertThat(d.span()).isEqualTo(new Span("Example.java", 4, 20, 4, 25, "r * 2"));
            assertThat(d.scope()).isSameAs(scope);
            assertThat(root.name()).isNull();
            assertThat(root.span().text()).isEqualTo("d\n           + (d / 3.0)");
        }

        @Test
        void argument_aLeaf_takesTheParametersName() {
            assertThat(r.name()).isEqualTo("r");
            assertThat(r.site()).isNull();
            assertThat(r.scope()).isNull();
            assertThat(graph.spanOf(position(r))).isNull();
            assertThat(graph.scopeOf(position(r))).isNull();
        }

        @Test
        void argument_withANameOrAPlace_keepsIt() {
            assertThat(Nodes.argument(Value.of(1, "x"), scope, 1).name()).isEqualTo("x");
            Value made = Nodes.argument(r.plus(1), scope, 1);
            assertThat(made.name()).isNull();
            assertThat(Graph.of(Nodes.at(made.times(2), scope, 2)).siteOf(2)).isNull();
            assertThatNullPointerException()
                    .isThrownBy(() -> Nodes.argument(null, scope, 1))
                    .withMessage("r: null is not a Value");
        }

        @Test
        void spanOf_operandsOfAStatement_areItsParts() {
            Value quotient = root.operands().get(1);
            assertThat(graph.spanOf(position(quotient)).toString()).isEqualTo("Example.java:6:15");
            assertThat(graph.scopeOf(position(quotient))).isSameAs(scope);
            Span number = graph.spanOf(position(quotient.operands().get(1)));
            assertThat(number.text()).isEqualTo("3.0");
            assertThat(graph.spanOf(position(d)).line()).isEqualTo(4);
        }

        @Test
        void name_ofAnElement_hasTheIndexOfThePass() {
            assertThat(Nodes.at(Value.of(1), scope.pass("i", 3), 4).name()).isEqualTo("w[3]");
            assertThat(Nodes.at(Value.of(1), scope.pass("i", 3).pass("k", 5), 4).name())
                    .isEqualTo("w[3]");
            assertThat(Nodes.at(Value.of(1), scope.pass("k", 3), 4).name()).isNull();
            assertThat(Nodes.at(Value.of(1), scope, 4).name()).isNull();
        }

        @Test
        void named_afterAStatement_keepsThePlace() {
            Value again = Nodes.at(r.times(5), scope, 2).named("five");
            assertThat(again.name()).isEqualTo("five");
            assertThat(again.site()).isEqualTo("Example.java:4");
            assertThat(again.scope()).isSameAs(scope);
            assertThat(Nodes.at(Value.constant(2, "two"), scope, 2).name()).isEqualTo("d");
            assertThat(Nodes.at(Value.constant(2, "two"), scope, 3).name()).isEqualTo("two");
            assertThat(Nodes.at(Value.constant(2, "two"), scope, 3).site()).isEqualTo("Example.java:5");
        }
    }

    @Nested
    class ByHand {
        private final Scope train = Scope.of(null, "train");
        private final Scope step = Scope.of(train, "step");
        private final Span span = new Span("E.java", 2, 5, 2, 10, "a + b");

        @Test
        void in_aScope_isWhereTheNodeIs() {
            Value a = Value.of(1, "a");
            Value sum = at(in(a.plus(2), step), span).named("sum");
            assertThat(sum.scope()).isSameAs(step);
            assertThat(sum.span()).isEqualTo(span);
            assertThat(sum.name()).isEqualTo("sum");
            assertThat(sum.scope().path()).isEqualTo("train › step");
            assertThat(Graph.of(sum).spanOf(1)).isEqualTo(span);
            assertThat(Graph.of(sum).scopeOf(1)).isSameAs(step);
            assertThat(sum.at("F.java:9").site()).isEqualTo("F.java:9");
        }

        @Test
        void enter_aName_isTheScopeOfTracedCallsInIt() {
            try (Scope epoch = Scope.enter("epoch 3")) {
                assertThat(epoch.label()).isEqualTo("epoch 3");
                assertThat(epoch.source()).isNull();
                assertThat(Scope.of(AREA).path()).isEqualTo("epoch 3 › area");
                assertThat(Scope.of("part").path()).isEqualTo("epoch 3 › part");
                assertThat(Graph.of(in(Value.of(1).plus(2), epoch)).scopeOf(2)).isSameAs(epoch);
            }
        }

        @Test
        void of_nothing_isRefused() {
            assertThatNullPointerException().isThrownBy(() -> Scope.of(null, null));
            assertThatIllegalArgumentException().isThrownBy(() -> Scope.of(train, " "));
        }

        @Test
        void span_backwards_isRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Span("E.java", 0, 1, 1, 1, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> new Span("E.java", 2, 5, 2, 4, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> new Span("E.java", 2, 5, 1, 9, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> new Source("E.java", 0, ""));
        }
    }
}
