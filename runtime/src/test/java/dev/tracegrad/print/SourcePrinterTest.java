package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;

class SourcePrinterTest {
    private static String print(Value root) {
        return new SourcePrinter().print(Graph.of(root));
    }

    @Test
    void print_severalExpressionsInALine_areAlignedUnderTheirColumns() {
        Source source = new Source("Example.java", 9, """
                static double f(double a, double b) {
                    return a * b + Math.sqrt(a);
                }
                """);
        Scope f = Scope.of(null, "f", source);
        Value a = Value.of(4, "a");
        Value b = Value.of(-3, "b");
        Value product = at(a.times(b), new Span("Example.java", 10, 12, 10, 17, "a * b"));
        Value sine = at(a.sqrt(), new Span("Example.java", 10, 20, 10, 32, "Math.sqrt(a)"));
        Value sum =
                at(in(product, f).plus(in(sine, f)), new Span("Example.java", 10, 12, 10, 32, "a * b + Math.sqrt(a)"));
        in(sum, f).backward();
        assertThat(print(sum)).isEqualTo("""
                f   Example.java:9
                with a = 4.0 (grad -2.75), b = -3.0 (grad 4.0)
                 9 │ static double f(double a, double b) {
                10 │     return a * b + Math.sqrt(a);
                   │            ^^^^^                  -12.0 (grad 1.0)
                   │                    ^^^^^^^^^^^^   2.0 (grad 1.0)
                   │            ^^^^^^^^^^^^^^^^^^^^   -10.0 (grad 1.0)
                11 │ }
                """);
    }

    @Test
    void print_calls_hasEachMethodWithItsFirstValues() {
        assertThat(print(FormatGraphs.calls())).isEqualTo("""
                train   Train.java:9
                with x = 2.0 (grad 3.0)
                 9 │     static double train(double w, double x) {
                10 │         double loss = 0;
                11 │         for (int i = 0; i < 4; i++) {
                12 │             loss += neuron(w, x * i);
                   │                               ^^^^^    0.0 (grad 0.25), 2.0 (grad 0.5), 4.0 (grad 0.5), … 1 more
                   │             ^^^^^^^^^^^^^^^^^^^^^^^^   0.0 (grad 1.0), 1.0 (grad 1.0), 3.0 (grad 1.0), … 1 more
                13 │         }
                14 │         return loss;
                15 │     }

                train › i = 0 › neuron   Neuron.java:3
                with w = 0.5 (grad 12.0), %1 = 0.0 (grad 0.25)
                3 │ static double neuron(double w, double x) {
                4 │     return Math.max(0,
                5 │         w * x);
                  │         ^^^^^    0.0 (grad 0.5)
                  │        …^^^^^^   0.0 (grad 1.0)
                6 │ }

                train › i = 1 › neuron   Neuron.java:3
                with w = 0.5 (grad 12.0), %4 = 2.0 (grad 0.5)
                3 │ static double neuron(double w, double x) {
                4 │     return Math.max(0,
                5 │         w * x);
                  │         ^^^^^    1.0 (grad 1.0)
                  │        …^^^^^^   1.0 (grad 1.0)
                6 │ }

                train › i = 2 › neuron   Neuron.java:3
                with w = 0.5 (grad 12.0), %7 = 4.0 (grad 0.5)
                3 │ static double neuron(double w, double x) {
                4 │     return Math.max(0,
                5 │         w * x);
                  │         ^^^^^    2.0 (grad 1.0)
                  │        …^^^^^^   2.0 (grad 1.0)
                6 │ }

                … 1 more call of neuron
                """);
    }

    @Test
    void print_placesOfGeneratedCode_areFoundInItsSource() {
        assertThat(print(FormatGraphs.generated())).isEqualTo("""
                f   E.java:5
                with x = 8.0 (grad 2.25)
                5 │     static double f(double x) {
                6 │         double d = x * 2;
                  │                ^^^^^   16.0 (grad 1.125)
                7 │         return d + Math.sqrt(d);
                  │                    ^^^^^^^^^^^^   4.0 (grad 1.0)
                  │                ^^^^^^^^^^^^^^^^   20.0 (grad 1.0)
                8 │     }
                """);
    }

    @Test
    void withValues_andCalls_showsAsMany() {
        String text = new SourcePrinter().withValues(4).withCalls(1).print(Graph.of(FormatGraphs.calls()));
        assertThat(text).contains("4.0 (grad 0.5), 6.0 (grad 0.5)\n").contains("… 3 more calls of neuron");
    }

    @Test
    void print_noSource_countsTheOperations() {
        assertThat(print(SampleGraph.DOCUMENT.graph().root()))
                .isEqualTo("… 2 more operations, whose source is not known\n");
        assertThat(print(Value.of(1).sin())).isEqualTo("… 1 more operation, whose source is not known\n");
        assertThat(print(Value.of(1))).isEqualTo("… no operations\n");
    }

    @Test
    void print_spanOutsideOfTheSource_isCounted() {
        Scope f = Scope.of(null, "f", new Source("E.java", 3, "x * 2\n"));
        Value x = Value.of(1, "x");
        Value y = in(at(x.times(2), new Span("E.java", 3, 1, 3, 6, "x * 2")), f);
        Value z = in(at(y.sin(), new Span("E.java", 4, 1, 4, 6, "")), f);
        Value w = in(at(z.sin(), new Span("Other.java", 3, 1, 3, 6, "")), f);
        assertThat(print(w)).isEqualTo("""
                f   E.java:3
                with x = 1.0 (grad 0.0)
                3 │ x * 2
                  │ ^^^^^   2.0 (grad 0.0)

                … 2 more operations, whose source is not known
                """);
    }

    @Test
    void print_columnsBeyondTheLine_areAtItsEnd() {
        Scope f = Scope.of(null, "f", new Source("E.java", 1, "x\n\n"));
        Value y = in(at(Value.of(1).abs(), new Span("E.java", 1, 90, 2, 95, "")), f);
        assertThat(print(y)).isEqualTo("""
                f   E.java:1
                with %1 = 1.0 (grad 0.0)
                1 │ x
                2 │
                  │ ^   1.0 (grad 0.0)
                """);
    }

    @Test
    void print_tabsAndHostileCharacters_keepTheColumns() {
        Scope f = Scope.of(null, "f\n", new Source("E\0.java", 8, "\t\u202e😀 = x * \"\ud800\";\n"));
        Value y = in(at(Value.of(1, "x").times(2), new Span("E\0.java", 8, 8, 8, 15, "")), f);
        assertThat(print(y)).isEqualTo("""
                f   E\\u0000.java:8
                with x = 1.0 (grad 0.0)
                8 │     \\u202e😀 = x * "\\ud800";
                  │               ^^^^^^^^^^^^   2.0 (grad 0.0)
                """);
    }

    @Test
    void print_manyInputs_areCounted() {
        Scope f = Scope.of(null, "f", new Source("E.java", 1, "f(x)\n"));
        Value root = Value.of(0, "x");
        for (int i = 1; i < 20; i++) {
            root = in(at(root.plus(Value.of(i, "x")), new Span("E.java", 1, 1, 1, 5, "f(x)")), f);
        }
        assertThat(print(root))
                .contains("x#8 = 7.0 (grad 0.0), … 12 more\n")
                .contains("^^^^   1.0 (grad 0.0), 3.0 (grad 0.0), 6.0 (grad 0.0), … 16 more\n");
    }

    @Test
    void with_lessThanOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcePrinter().withValues(0))
                .withMessage("values: 0 is less than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcePrinter().withCalls(0))
                .withMessage("calls: 0 is less than 1");
    }
}
