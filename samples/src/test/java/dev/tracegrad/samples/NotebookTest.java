package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.print.GraphFiles;
import dev.tracegrad.print.ListingPrinter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The printed results of the document, with Java's names where Python's began with an underscore. */
class NotebookTest {
    private static final String TEXT_FORM = """
            Computation graph (text):
              4.00 <- -6.00 + 10.00
              -6.00 <- 2.00 * -3.00
              2.00 <- (leaf)
              -3.00 <- (leaf)
              10.00 <- (leaf)
            """;

    @Nested
    class Document {
        @Test
        void valueClass_isTheSanityCheck() throws IOException {
            assertThat(Printed.by(Notebook::valueClass)).isEqualTo("""

                            --- 2. The Value class ---
                            z = Value(data=5.0)
                            z.data = 5.0
                            z.prev = {Value(data=2.0), Value(data=3.0)}
                            z.op = +
                            """);
        }

        @Test
        void buildingGraphs_inspectsBothResults() throws IOException {
            assertThat(Printed.by(Notebook::buildingGraphs)).isEqualTo("""

                            --- 3. Building computation graphs ---
                            a = Value(data=2.0)
                            b = Value(data=-3.0)
                            c = Value(data=10.0)
                            d = a * b = Value(data=-6.0)
                            e = d + c = Value(data=4.0)

                            Inspecting d:
                              d.prev = {Value(data=2.0), Value(data=-3.0)}
                              d.op = '*'

                            Inspecting e:
                              e.prev = {Value(data=-6.0), Value(data=10.0)}
                              e.op = '+'
                            """);
        }

        @Test
        void visualizing_saysWhereThePictureIs() throws IOException {
            GraphFiles.Written drawn = new GraphFiles.Written(Path.of("e.svg"), true, "It was drawn.");

            assertThat(Printed.by(page -> Notebook.visualizing(page, expression(), drawn)))
                    .isEqualTo("\n--- 4. Visualizing the graph ---\nIt was drawn.\n" + TEXT_FORM);
        }

        @Test
        void exploring_numbersTheTopologicalOrder() throws IOException {
            assertThat(Printed.by(page -> Notebook.exploring(page, expression())))
                    .isEqualTo("""

                            --- 5. Exploring the graph structure ---
                            Topological order (for backprop):
                              0: 2.00  <- leaf()
                              1: -3.00  <- leaf()
                              2: -6.00  <- *(2.00, -3.00)
                              3: 10.00  <- leaf()
                              4: 4.00  <- +(-6.00, 10.00)
                            """);
        }

        @Test
        void exercises_areAllFour() throws IOException {
            assertThat(Printed.by(Notebook::exercises)).isEqualTo("""

                            --- 6. Exercises ---
                            1. a - b = Value(data=5.0)
                               prev = {Value(data=2.0), Value(data=-3.0)}, op = '-'
                            2. -a = Value(data=-2.0)
                               prev = {Value(data=2.0)}, op = '-'
                            3. a + a = Value(data=4.0)
                               prev = {Value(data=2.0)}, op = '+'
                               2 nodes, 1 distinct parent, 2 operands: [Value(data=2.0), Value(data=2.0)]
                            4. 2 + a = Value(data=4.0)
                               prev = {Value(data=2.0), Value(data=2.0)}, op = '+'
                               3 * a = Value(data=6.0)
                               prev = {Value(data=3.0), Value(data=2.0)}, op = '*'
                            """);
        }

        private Graph expression() throws IOException {
            Value[] built = new Value[1];
            Printed.by(page -> built[0] = Notebook.buildingGraphs(page));
            return Graph.of(built[0]);
        }
    }

    @Nested
    class Traced {
        @Test
        void traced_printsTheSameGraph() throws IOException {
            assertThat(Printed.by(Notebook::traced))
                    .contains(
                            "Notebook.expression(2, -3, 10) = 4.0\nNotebookTraced.expression(...) = Value(data=4.0)\n")
                    .contains("d = a * b   -6.0   Notebook.java:")
                    .contains("a.grad = -3.0\nb.grad = 2.0\nc.grad = 1.0\n");
        }

        @Test
        void companion_knowsNamesAndLines() {
            Value e = NotebookTraced.expression(Value.of(2), Value.of(-3), Value.of(10));
            String listing = new ListingPrinter().print(Graph.of(e));

            assertThat(listing.replaceAll("java:\\d+", "java:LINE")).isEqualTo("""
                            a           2.0
                            b           -3.0
                            d = a * b   -6.0   Notebook.java:LINE
                            c           10.0
                            e = d + c   4.0    Notebook.java:LINE
                            """);
        }
    }
}
