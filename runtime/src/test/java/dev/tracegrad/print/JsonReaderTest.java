package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private static Graph read(String text) throws IOException {
        return JsonReader.read(new StringReader(text));
    }

    private static String print(Graph graph) {
        return new JsonPrinter().print(graph);
    }

    @ParameterizedTest
    @MethodSource("dev.tracegrad.print.FormatGraphs#all")
    void read_whatWasPrinted_isTheSameGraph(FormatGraphs.Row row) throws IOException {
        Graph graph = row.graph();
        String text = print(graph);
        Graph back = read(text);
        assertThat(print(back)).isEqualTo(text);
        assertThat(back.size()).isEqualTo(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            Value expected = graph.topologicalOrder().get(i);
            Value actual = back.topologicalOrder().get(i);
            assertThat(actual.op()).isEqualTo(expected.op());
            assertThat(Double.doubleToLongBits(actual.data())).isEqualTo(Double.doubleToLongBits(expected.data()));
            assertThat(Double.doubleToLongBits(actual.grad())).isEqualTo(Double.doubleToLongBits(expected.grad()));
            assertThat(actual.name()).isEqualTo(expected.name());
            assertThat(actual.isLeaf()).isEqualTo(expected.isLeaf());
            assertThat(back.operandsOf(i)).isEqualTo(graph.operandsOf(i));
            assertThat(back.spanOf(i)).isEqualTo(graph.spanOf(i));
            assertThat(back.siteOf(i)).isEqualTo(graph.siteOf(i));
            assertThat(path(back.scopeOf(i))).isEqualTo(path(graph.scopeOf(i)));
        }
    }

    private static String path(Scope scope) {
        return scope == null ? null : scope.path() + scope.isPass() + scope.source();
    }

    @ParameterizedTest
    @MethodSource("dev.tracegrad.print.FormatGraphs#all")
    void backward_graphThatWasRead_givesTheSameGradients(FormatGraphs.Row row) throws IOException {
        Graph graph = row.graph();
        Graph back = read(print(graph));
        if (graph.root().op() == Op.PRIMITIVE) {
            return; // whose derivatives no file has
        }
        graph.backward();
        back.backward();
        // The numbers of some rows are not those that the operations give, but partial derivatives go by numbers alike.
        assertThat(gradients(back)).isEqualTo(gradients(graph));
    }

    private static List<Double> gradients(Graph graph) {
        List<Double> gradients = new ArrayList<>();
        graph.topologicalOrder().forEach(node -> gradients.add(node.grad()));
        return gradients;
    }

    @Test
    void read_keysInAnyOrderAndBlanksAnywhere_isTheSameGraph() throws IOException {
        Graph graph = read("""
                \ufeff { "nodes" : [
                  { "operands": [ ], "grad": 1e0, "data": 2, "op": "LEAF", "scope": 1 },
                  { "span": {"text": "", "endColumn": 4, "endLine": 6, "column": 3, "line": 6, "file": "E"},
                    "operands": [ 0 , 0 ], "grad": 0, "data": 4, "op": "PLUS", "scope": 0 } ],
                  "scopes" : [ {"pass": false, "parent": null, "label": "f", "source": 0},
                               {"pass": true, "parent": 0, "label": "i = -7" } ],
                  "sources" : [ {"text": "x", "firstLine": 6, "file": "E"} ],
                  "root" : 1, "version" : 1, "format" : "tracegrad-graph" }
                """);
        assertThat(new ListingPrinter().withSpans().withScopes().print(graph)).isEqualTo("""
                %1             2.0           f › i = -7
                %2 = %1 + %1   4.0   E:6:3   f
                """);
        assertThat(graph.scopeOf(0).source()).isEqualTo(graph.scopeOf(1).source());
    }

    @Test
    void read_otherTopologicalOrder_isInTheGraphsOwn() throws IOException {
        Graph graph = read(text(
                "[" + leaf("b") + "," + leaf("a") + ","
                        + "{\"op\":\"MINUS\",\"data\":0,\"grad\":0,\"operands\":[1,0]}]",
                2));
        assertThat(graph.topologicalOrder()).extracting(Value::name).containsExactly("a", "b", null);
    }

    @Test
    void read_constants_areConstants() throws IOException {
        Graph graph = read(print(Graph.of(Value.of(3, "x").times(2))));
        assertThat(graph.topologicalOrder().get(1)).hasToString("Value(data=2.0)");
        graph.backward();
        assertThat(graph.topologicalOrder()).extracting(Value::grad).containsExactly(2.0, 0.0, 1.0);
    }

    private static String leaf(String name) {
        return "{\"op\":\"LEAF\",\"data\":1,\"grad\":0,\"name\":\"" + name + "\",\"operands\":[]}";
    }

    private static String text(String nodes, int root) {
        return "{\"format\":\"tracegrad-graph\",\"version\":1,\"root\":" + root
                + ",\n\"sources\":[],\"scopes\":[],\n\"nodes\":" + nodes + "}";
    }

    /** A change to the text of the document's graph, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tracegrad-graph | other | line 1, column 11: this is a 'other', and not a 'tracegrad-graph'",
                "\"version\":1 | \"version\":2 | line 1, column 39: version 2 of the format is newer than 1, the newest that this release of Tracegrad reads",
                "\"version\":1 | \"version\":0 | line 1, column 39: there is no version 0 of the format",
                "\"version\":1, | ~~ | line 1, column 1: the graph has no 'version'",
                "\"root\":4 | \"root\":5 | line 1, column 1: the graph: its root is node 5, but there are 5, counted from 0",
                "\"root\":4 | \"root\":3 | line 1, column 1: the graph: root: node 4 takes no part in node 3",
                "\"root\":4 | \"root\":-4 | line 1, column 48: the graph, 'root': -4 is not a whole number from 0 on",
                "\"root\":4 | \"root\":4.0 | line 1, column 48: the graph, 'root': 4.0 is not a whole number from 0 on",
                "\"root\":4 | \"root\":44444444444 | line 1, column 48: the graph, 'root': 44444444444 is too large",
                "\"root\":4 | \"root\":04 | line 1, column 49: ',' or '}' should stand here, but '4' is what is there",
                "\"root\":4 | \"root\":4,\"more\":1 | line 1, column 50: the graph has a key that is unknown, 'more'",
                "\"root\":4 | \"root\":4,\"root\":4 | line 1, column 50: the graph has the key 'root' twice",
                "TIMES | MANGLE | line 7, column 7: node 2: the operation 'MANGLE' is unknown; the operations are the constants of Op",
                "TIMES | SIN | line 7, column 1: node 2: operands: SIN takes 1, but there are 2",
                "[0,1] | [0] | line 7, column 1: node 2: operands: TIMES takes 2, but there are 1",
                "[0,1] | [0,2] | line 7, column 1: node 2: operands: 2 is no node before node 2, which uses it",
                "[0,1] | [0,9] | line 7, column 1: node 2: operands: 9 is no node before node 2, which uses it",
                "[0,1] | [0,] | line 7, column 88: node 2, 'operands' should be a number, but ']' is what is there",
                "[0,1] | [0 1] | line 7, column 88: ',' or ']' should stand here, but '1' is what is there",
                "[0,1] | [\"0\"] | line 7, column 86: node 2, 'operands' should be a number, but '\"' is what is there",
                "[0,1] | 0 | line 7, column 85: node 2, 'operands' should begin with '[', but '0' is what is there",
                "\"data\":-6.0, | ~~ | line 7, column 1: node 2 has no 'data'",
                "-6.0 | -06.0 | line 7, column 37: ',' or '}' should stand here, but '6' is what is there",
                "-6.0 | -.5 | line 7, column 35: node 2, 'data': a digit is missing after -",
                "-6.0 | 1e | line 7, column 35: node 2, 'data': a digit is missing after 1e",
                "-6.0 | 1e999 | line 7, column 35: node 2, 'data': 1e999 is too large for a double",
                "-6.0 | NaN | line 7, column 35: node 2, 'data' should be a number, but 'N' is what is there",
                "-6.0 | \"nan\" | line 7, column 35: node 2, 'data': 'nan' is neither \"NaN\" nor \"Infinity\" nor \"-Infinity\"",
                "\"name\":\"d\" | \"name\":\" \" | line 7, column 1: node 2: name: a blank text is not a name",
                "\"name\":\"d\" | \"name\":null | line 7, column 58: node 2, 'name' should be a string in quotes, but 'n' is what is there",
                "\"name\":\"d\" | \"name\":\"\\x\" | line 7, column 58: node 2, 'name': there is no escape of a backslash and 'x'",
                "\"name\":\"d\" | \"name\":\"\\u12g4\" | line 7, column 58: node 2, 'name': four hexadecimal digits should stand after \\u",
                "\"name\":\"d\" | \"name\" \"d\" | line 7, column 58: ':' should stand after the key 'name', but '\"' is what is there",
                "\"name\":\"d\" | name:\"d\" | line 7, column 51: a key in quotes should stand here, but 'n' is what is there",
                "\"name\":\"d\" | \"scope\":0 | line 7, column 1: node 2: it is in scope 0, but there are 0, counted from 0",
                "\"name\":\"d\" | \"span\":{} | line 7, column 58: node 2, 'span' has no 'file'",
                "\"name\":\"d\" | \"span\":{\"file\":\"E\",\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":1,\"text\":\"\"} | line 7, column 1: node 2 has both a span and a site",
                "\"name\":\"d\" | \"span\":{\"file\":\"E\",\"line\":0,\"column\":1,\"endLine\":1,\"endColumn\":1,\"text\":\"\"} | line 7, column 58: node 2, 'span': line, column: 0:1 to 1:1 is no piece of a file; both count from 1",
                "\"name\":\"d\" | \"grad\":1 | line 7, column 51: node 2 has the key 'grad' twice",
                "\"op\":\"LEAF\",\"symbol\":\"\",\"data\":10.0 | \"op\":\"CONSTANT\",\"data\":10.0 | line 8, column 1: node 3: grad: a constant has the gradient 0, not 1.0",
                "\"scopes\":[] | \"scopes\":[{\"label\":\"f\",\"parent\":0,\"pass\":false}] | line 3, column 11: scope 0: the one around it, 0, should stand before it",
                "\"scopes\":[] | \"scopes\":[{\"label\":\"f\",\"parent\":null,\"pass\":true}] | line 3, column 11: scope 0: an iteration of a loop is in another scope, and labelled as in 'i = 3' or 'iteration 3', not 'f'",
                "\"scopes\":[] | \"scopes\":[{\"label\":\" \",\"parent\":null,\"pass\":false}] | line 3, column 11: scope 0: label: a blank text is not a label",
                "\"scopes\":[] | \"scopes\":[{\"label\":\"f\",\"parent\":null,\"pass\":false,\"source\":0}] | line 3, column 11: scope 0: its source is source 0, but there are 0, counted from 0",
                "\"scopes\":[] | \"scopes\":[{\"label\":\"f\",\"parent\":null,\"pass\":0}] | line 3, column 45: scope 0, 'pass' should be true or false, but '0' is what is there",
                "\"scopes\":[] | \"scopes\":[{\"label\":\"f\",\"parent\":nul,\"pass\":false}] | line 3, column 33: scope 0, 'parent' should be null",
                "\"scopes\":[] | \"scopes\":null | line 3, column 10: the graph, 'scopes' should begin with '[', but 'n' is what is there",
                "\"sources\":[] | \"sources\":[{\"file\":\"E\",\"firstLine\":0,\"text\":\"\"}] | line 2, column 12: source 0: firstLine: lines count from 1, so 0 is none",
            })
    void read_wrongText_saysWhatIsWrongAndWhere(String part, String other, String message) {
        String right = print(SampleGraph.DOCUMENT.graph());
        assertThat(right).contains(part);
        assertThatExceptionOfType(GraphFormatException.class)
                .isThrownBy(() -> read(right.replace(part, other)))
                .withMessage(message);
    }

    @Test
    void read_anyBeginningOfAText_isRefused() {
        String text = print(Graph.of(FormatGraphs.hostile("a \"b\" \ud800 c")));
        for (int length = 0; length < text.length() - 2; length++) {
            String beginning = text.substring(0, length);
            assertThatExceptionOfType(GraphFormatException.class).isThrownBy(() -> read(beginning));
        }
    }

    @Test
    void read_more_isRefused() {
        assertThatExceptionOfType(GraphFormatException.class)
                .isThrownBy(() -> read(text("[" + leaf("x") + "]", 0) + "\n{}"))
                .withMessage("line 4, column 1: the text should end here, but '{' is what is there");
    }

    @Test
    void read_deepText_isRefusedAndDoesNotOverflow() {
        assertThatExceptionOfType(GraphFormatException.class)
                .isThrownBy(() -> read(text("[".repeat(1_000_000), 0)))
                .withMessageContaining("node 0 should begin with '{', but '[' is what is there");
    }

    @Test
    void read_controlCharacter_isRefused() {
        assertThatExceptionOfType(GraphFormatException.class)
                .isThrownBy(() -> read(text("[" + leaf("a\nb") + "]", 0)))
                .withMessage("line 3, column 48: node 0, 'name': a string cannot contain the character 10 as it is")
                .satisfies(e -> assertThat(e.problem()).startsWith("node 0, 'name'"))
                .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(3, 48));
    }

    @Test
    void read_readerThatFails_throwsItsException() {
        IOException broken = new IOException("broken");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonReader.read(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw broken;
                    }

                    @Override
                    public void close() {}
                }))
                .isSameAs(broken);
    }

    @Test
    void read_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.read(null))
                .withMessage("in: null is not a Reader");
    }
}
