package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphmlPrinterTest {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Test
    void print_oneOperation_isExactlyThis() {
        Value y = at(Value.of(2, "a").times(Double.NEGATIVE_INFINITY), new Span("E.java", 3, 5, 3, 10, "a < b"));
        assertThat(new GraphmlPrinter().print(Graph.of(y))).endsWith("""
                  <key id="operand" for="edge" attr.name="operand" attr.type="int"/>
                  <graph id="computation" edgedefault="directed">
                    <node id="n0"><data key="label">a</data><data key="op"></data><data key="data">2.0</data><data key="grad">0.0</data></node>
                    <node id="n1"><data key="label">-Infinity</data><data key="op"></data><data key="data">-Infinity</data><data key="grad">0.0</data><data key="file">E.java</data><data key="line">3</data><data key="column">5</data><data key="text">a &lt; b</data></node>
                    <node id="n2"><data key="label">%1</data><data key="op">*</data><data key="data">-Infinity</data><data key="grad">0.0</data><data key="file">E.java</data><data key="line">3</data><data key="column">5</data><data key="text">a &lt; b</data></node>
                    <edge source="n0" target="n2"><data key="operand">0</data></edge>
                    <edge source="n1" target="n2"><data key="operand">1</data></edge>
                  </graph>
                </graphml>
                """);
    }

    @ParameterizedTest
    @MethodSource("dev.tracegrad.print.FormatGraphs#all")
    void print_anyGraph_isGraphmlOfTheSameNodesAndEdges(FormatGraphs.Row row) throws Exception {
        Graph graph = row.graph();
        Document document = parse(new GraphmlPrinter().print(graph));
        Map<String, String> keys = new HashMap<>();
        for (Element key : elements(document, "key")) {
            assertThat(key.getAttribute("for")).isIn("node", "edge");
            assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double");
            assertThat(keys.put(key.getAttribute("id"), key.getAttribute("for")))
                    .isNull();
        }
        assertThat(elements(document, "graph")).hasSize(1);
        List<Element> nodes = elements(document, "node");
        List<Element> edges = elements(document, "edge");
        assertThat(nodes).hasSize(graph.size());
        assertThat(edges).hasSize(graph.edgeCount());
        Names names = new Names(graph);
        ScopeTable scopes = new ScopeTable(graph);
        int edge = 0;
        for (int i = 0; i < graph.size(); i++) {
            Value node = graph.topologicalOrder().get(i);
            Map<String, String> data = data(nodes.get(i), keys, "node");
            assertThat(nodes.get(i).getAttribute("id")).isEqualTo("n" + i);
            assertThat(data.get("label")).isEqualTo(visible(names.label(i)));
            assertThat(data.get("op")).isEqualTo(node.symbol());
            assertThat(Double.valueOf(data.get("data"))).isEqualTo((Double) node.data());
            assertThat(Double.valueOf(data.get("grad"))).isEqualTo((Double) node.grad());
            assertThat(data.get("scope"))
                    .isEqualTo(
                            scopes.ofNode(i) == ScopeTable.NONE
                                    ? null
                                    : visible(Names.oneLine(scopes.path(scopes.ofNode(i)))));
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                Element written = edges.get(edge++);
                assertThat(written.getAttribute("source")).isEqualTo("n" + operands[k]);
                assertThat(written.getAttribute("target")).isEqualTo("n" + i);
                assertThat(data(written, keys, "edge")).isEqualTo(Map.of("operand", "" + k));
            }
        }
    }

    /** What XML has no character for. */
    private static String visible(String text) {
        return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
    }

    private static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Map<String, String> data(Element owner, Map<String, String> keys, String kind) {
        Map<String, String> data = new HashMap<>();
        NodeList found = owner.getElementsByTagNameNS(NAMESPACE, "data");
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            assertThat(keys.get(element.getAttribute("key"))).isEqualTo(kind);
            assertThat(data.put(element.getAttribute("key"), element.getTextContent()))
                    .isNull();
        }
        return data;
    }
}
