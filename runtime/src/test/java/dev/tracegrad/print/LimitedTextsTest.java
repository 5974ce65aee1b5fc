package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What listing and tree show beside the formulas, and what they leave out. */
class LimitedTextsTest {
    private final Scope outer = Scope.of(null, "outer");
    private final Scope inner = Scope.of(outer.pass("i", 2), "inner");

    /** {@code z = sin(a * b) + c} in outer, where the product and its sine are of inner. */
    private final Graph graph = graph();

    private Graph graph() {
        Value a = Value.of(2, "a");
        Value b = Value.of(3, "b");
        Value c = in(Value.constant(4, "four"), outer);
        Value product = at(a.times(b).named("p"), new Span("E.java", 8, 12, 8, 17, "a * b"));
        Value sine = in(in(product, inner).minus(6).at("E.java:9"), inner);
        return Graph.of(in(sine.plus(c).named("z"), outer));
    }

    @Nested
    class Listing {
        @Test
        void withSpansAndScopes_hasColumnsForThem() {
            assertThat(new ListingPrinter().withSpans().withScopes().print(graph))
                    .isEqualTo("""
                    a               2.0
                    b               3.0
                    p = a * b       6.0   E.java:8:12   a * b   outer › i = 2 › inner
                    %1 = p - 6.0    0.0   E.java:9              outer › i = 2 › inner
                    four            4.0                         outer
                    z = %1 + four   4.0                         outer
                    """);
        }

        @Test
        void withScopes_hasNoColumnOfSpans() {
            assertThat(new ListingPrinter().withScopes().print(graph))
                    .contains("\np = a * b       6.0   E.java:8   outer › i = 2 › inner\n");
        }

        @Test
        void withDepth_countsWhatIsFarther() {
            assertThat(new ListingPrinter().withDepth(1).print(graph)).isEqualTo("""
                    %1 = p - 6.0    0.0   E.java:9
                    four            4.0
                    z = %1 + four   4.0
                    … 3 more nodes
                    """);
            assertThat(new ListingPrinter().withDepth(0).print(graph)).isEqualTo("""
                    z = %1 + four   4.0
                    … 5 more nodes
                    """);
        }

        @Test
        void onlyNamed_countsTheOthers() {
            assertThat(new ListingPrinter().onlyNamed().print(graph)).isEqualTo("""
                    a               2.0
                    b               3.0
                    p = a * b       6.0   E.java:8
                    four            4.0
                    z = %1 + four   4.0
                    … 1 more node
                    """);
        }

        @Test
        void under_scope_showsWhatWasMadeThereAndItsInputs() {
            assertThat(new ListingPrinter().under(inner).print(graph)).isEqualTo("""
                    a              2.0
                    b              3.0
                    p = a * b      6.0   E.java:8
                    %1 = p - 6.0   0.0   E.java:9
                    … 2 more nodes
                    """);
        }

        @Test
        void under_otherScope_showsNothing() {
            assertThat(new ListingPrinter().under(Scope.of(null, "inner")).print(graph))
                    .isEqualTo("… 6 more nodes\n");
        }

        @Test
        void limits_together_allHold() {
            assertThat(new ListingPrinter()
                            .under(inner)
                            .withDepth(1)
                            .onlyNamed()
                            .print(graph))
                    .isEqualTo("""
                    p = a * b      6.0   E.java:8
                    %1 = p - 6.0   0.0   E.java:9
                    … 4 more nodes
                    """);
        }
    }

    @Nested
    class Tree {
        @Test
        void withSpansAndScopes_saysThemAfterTheValue() {
            assertThat(new TreePrinter().withSpans().withScopes().print(graph)).isEqualTo("""
                    z = %1 + four   4.0   outer
                    ├─ %1 = p - 6.0   0.0   E.java:9   outer › i = 2 › inner
                    │  └─ p = a * b   6.0   E.java:8:12   a * b   outer › i = 2 › inner
                    │     ├─ a   2.0
                    │     └─ b   3.0
                    └─ four   4.0   outer
                    """);
        }

        @Test
        void withDepth_marksWhereMoreWouldBe() {
            assertThat(new TreePrinter().withDepth(1).print(graph)).isEqualTo("""
                    z = %1 + four   4.0
                    ├─ %1 = p - 6.0   0.0   …
                    └─ four   4.0
                    … 3 more nodes
                    """);
        }

        @Test
        void withDepth_sharedNode_isAsFarAsItsShortestWay() {
            Value x = Value.of(2, "x");
            Value y = x.times(x).named("y");
            Value z = y.sqrt().named("z").plus(y).named("w");
            assertThat(new TreePrinter().withDepth(1).print(Graph.of(z))).isEqualTo("""
                    w = z + y   6.0
                    ├─ z = sqrt(y)   2.0
                    │  └─ y = x * x   4.0   …
                    └─ y   4.0   (above)
                    … 1 more node
                    """);
        }

        @Test
        void onlyNamed_putsTheNamedInPlaceOfTheOthers() {
            assertThat(new TreePrinter().onlyNamed().print(graph)).isEqualTo("""
                    z = %1 + four   4.0
                    ├─ p = a * b   6.0
                    │  ├─ a   2.0
                    │  └─ b   3.0
                    └─ four   4.0
                    … 1 more node
                    """);
        }

        @Test
        void under_scope_isATreeOfEachResult() {
            Value x = Value.of(2, "x");
            Value y = in(x.abs().named("y"), inner);
            Value z = in(x.unaryMinus().named("z"), inner);
            Graph two = Graph.of(in(y.div(z), outer));
            assertThat(new TreePrinter().under(inner).print(two)).isEqualTo("""
                    z = -x   -2.0
                    └─ x   2.0

                    y = abs(x)   2.0
                    └─ x   2.0
                    … 1 more node
                    """);
        }

        @Test
        void under_otherScope_showsNothing() {
            assertThat(new TreePrinter().under(Scope.of(null, "inner")).print(graph))
                    .isEqualTo("… 6 more nodes\n");
        }

        @Test
        void onlyNamed_longWayWithoutNames_isPassedOnce() {
            Value root = Value.of(0, "x");
            for (int i = 0; i < 60; i++) {
                root = root.plus(root);
            }
            assertThat(new TreePrinter().onlyNamed().print(Graph.of(root.named("y"))))
                    .isEqualTo("""
                    y = %59 + %59   0.0
                    ├─ x   0.0
                    └─ x   0.0
                    … 59 more nodes
                    """);
        }
    }

    @Test
    void with_badArgument_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListingPrinter().withDepth(-1))
                .withMessage("depth: -1 is less than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreePrinter().withDepth(-1))
                .withMessage("depth: -1 is less than 0");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListingPrinter().under(null))
                .withMessage("scope: null is not a Scope");
        assertThatNullPointerException()
                .isThrownBy(() -> new TreePrinter().under(null))
                .withMessage("scope: null is not a Scope");
    }
}
