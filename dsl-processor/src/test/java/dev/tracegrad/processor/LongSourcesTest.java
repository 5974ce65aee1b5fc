package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What nodes know of long sources, and of those that are not the method's own lines. */
class LongSourcesTest {
    private static Value call(String source, String type, String method, Object... arguments) throws Exception {
        return ProvenanceTest.call(source, type, method, arguments);
    }

    @Test
    void source_isNotCutInsideACharacter() throws Exception {
        String faces = "\uD83D\uDE00".repeat(15_000);
        for (String start : List.of("// ", "//  ")) {
            String source = "package user;\nclass Faces {\n@dev.tracegrad.annotations.Traced\n"
                    + "static double twice(double x) {\n" + start + faces + "\nreturn 2 * x;\n}\n}\n";
            Graph graph = Graph.of(call(source, "Faces", "twice", Value.of(1)));
            assertThat(graph.root().scope().source().text()).contains(start + faces + "\n");
        }
    }

    /** As deep as it may be; javac has less of its stack for arguments than for calls in a row. */
    @Test
    void labels_ofALongSum_areAllThere() throws Exception {
        String terms =
                IntStream.range(0, 390).mapToObj(i -> " + (n + " + i + ")").collect(Collectors.joining());
        String source = "package user;\nclass Terms {\n@dev.tracegrad.annotations.Traced\n"
                + "static double sum(double x, int n) {\nreturn x" + terms + ";\n}\n}\n";
        Graph graph = Graph.of(call(source, "Terms", "sum", Value.of(1), 2));
        assertThat(graph.leaves()).extracting(Value::name).hasSize(391).contains("n + 0", "n + 389", "x");
        assertThat(graph.size()).isEqualTo(2 * 390 + 1);
    }

    /** What a constructor does to fields before its own first line has the place of their initialisers. */
    @Test
    void places_ofInitialisers_areThoseOfTheFile() throws Exception {
        String source = """
                package user;
                @dev.tracegrad.annotations.Traced
                class Spring {
                    double length = 2;
                    final double force;
                    Spring(double x) {
                        force = x * length;
                    }
                    static double pulled(double x) {
                        return new Spring(x).force;
                    }
                }
                """;
        Graph graph = Graph.of(call(source, "Spring", "pulled", Value.of(3)));
        int length = graph.topologicalOrder().indexOf(graph.root().operands().get(1));
        assertThat(graph.topologicalOrder().get(length).name()).isEqualTo("length");
        assertThat(graph.spanOf(length)).isEqualTo(new Span("Spring.java", 4, 21, 4, 22, ""));
        assertThat(graph.scopeOf(length).path()).isEqualTo("pulled › new Spring");
    }

    /** A text that is longer than a constant may be, with tabs and carriage returns. */
    @Test
    void source_ofALongMethod_isWhole() throws Exception {
        String lines = IntStream.range(0, 1_500)
                .mapToObj(i -> "\t\ty = y * 0.5 + " + i + "; // line " + i + "\r\n")
                .collect(Collectors.joining());
        String source = "package user;\r\nclass Long {\r\n\t@dev.tracegrad.annotations.Traced\r\n"
                + "\tstatic double many(double x) {\r\n\t\tdouble y = x;\r\n" + lines + "\t\treturn y;\r\n\t}\r\n}\r\n";
        Graph graph = Graph.of(call(source, "Long", "many", Value.of(1)));
        Span last = graph.spanOf(graph.size() - 1);
        assertThat(last).hasToString("Long.java:1505:7");
        assertThat(last.text()).isEqualTo("y * 0.5 + 1499");
        assertThat(graph.root().scope().source().text().lines()).hasSize(1505);
    }
}
