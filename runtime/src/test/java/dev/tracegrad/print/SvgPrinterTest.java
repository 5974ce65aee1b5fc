package dev.tracegrad.print;

import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPrinterTest {
    private static final Pattern NUMBERS = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @Test
    void print_document_isTheRecordsOfTheDocument() throws Exception {
        Document svg = parsed(new SvgPrinter().print(SampleGraph.DOCUMENT.graph()));
        assertThat(texts(svg, "text"))
                .containsExactly(
                        "+",
                        "e",
                        "4.00",
                        "grad=1.00",
                        "c",
                        "10.00",
                        "grad=1.00",
                        "*",
                        "d",
                        "-6.00",
                        "grad=1.00",
                        "b",
                        "-3.00",
                        "grad=2.00",
                        "a",
                        "2.00",
                        "grad=-3.00");
        assertThat(texts(svg, "title"))
                .startsWith("Computation graph of e", "e = d + c\nvalue 4.0\ngradient 1.0\nExample.java:7");
        assertThat(texts(svg, "desc"))
                .containsExactly(
                        "5 nodes and 4 edges, from left to right: a box for each value with its name, number and"
                                + " gradient, and an arrow from each operand to the operation that uses it. The result is 4.0.");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @ParameterizedTest
    @EnumSource(SampleGraph.class)
    void print_anyNames_isWellFormedAndHasThemInTitles(SampleGraph sample) throws Exception {
        Graph graph = sample.graph();
        Document svg = parsed(new SvgPrinter().print(graph));
        String titles = String.join("\n", texts(svg, "title"));
        graph.topologicalOrder().stream()
                .filter(node -> node.name() != null)
                .forEach(node -> assertThat(titles).contains(Names.oneLine(node.name())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void print_randomGraph_isWellFormedAndTheSameAgain(int seed) throws Exception {
        String svg = new SvgPrinter().print(RandomGraphs.of(seed));
        assertThat(svg).isEqualTo(new SvgPrinter().print(RandomGraphs.of(seed)));
        parsed(svg);
    }

    /** All coordinates of paths, rectangles and texts are in the view box. */
    @ParameterizedTest
    @MethodSource("seeds")
    void print_randomGraph_isWithinItsViewBox(int seed) throws Exception {
        Document svg = parsed(new SvgPrinter().print(RandomGraphs.of(seed)));
        List<Double> box = numbers(svg.getDocumentElement().getAttribute("viewBox"));
        for (Element rectangle : elements(svg, "rect")) {
            if (rectangle.hasAttribute("x")) {
                double x = Double.parseDouble(rectangle.getAttribute("x"));
                double y = Double.parseDouble(rectangle.getAttribute("y"));
                assertThat(x).isBetween(0.0, box.get(2) - Double.parseDouble(rectangle.getAttribute("width")) + 0.2);
                assertThat(y).isBetween(0.0, box.get(3) - Double.parseDouble(rectangle.getAttribute("height")) + 0.2);
            }
        }
        for (Element text : elements(svg, "text")) {
            double width = measured(text.getTextContent());
            double x = Double.parseDouble(text.getAttribute("x"));
            double left = text.getAttribute("text-anchor").isEmpty() ? x - width / 2 : x;
            assertThat(left).isNotNegative();
            assertThat(left + width).isLessThanOrEqualTo(box.get(2));
        }
    }

    /** Texts of boxes are no wider than the last rectangle before them, as a font of this machine has them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void print_randomGraph_hasTextsThatFit(int seed) throws Exception {
        Document svg = parsed(new SvgPrinter().print(RandomGraphs.of(seed)));
        int texts = 0;
        for (Element group : elements(svg, "g")) {
            NodeList children = group.getChildNodes();
            double width = 0;
            for (int i = 0; i < children.getLength(); i++) {
                Element child = (Element) children.item(i);
                if (child.getTagName().equals("rect")) {
                    width = Double.parseDouble(child.getAttribute("width"));
                } else if (child.getTagName().equals("text")) {
                    assertThat(measured(child.getTextContent()))
                            .as(child.getTextContent())
                            .isLessThan(width);
                    texts++;
                }
            }
        }
        assertThat(texts).isPositive();
    }

    private static double measured(String text) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    private static List<Double> numbers(String text) {
        return NUMBERS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void print_scopes_haveLabelledFrames() throws Exception {
        Scope layer = Scope.of(null, "layer");
        Value x = Value.of(1, "x");
        Value root = in(in(x.sin(), Scope.of(layer, "neuron <1>")).plus(in(x.cos(), layer)), layer);
        Document svg = parsed(new SvgPrinter().print(Graph.of(root)));
        assertThat(texts(svg, "text")).startsWith("layer", "neuron <1>");
        assertThat(texts(svg, "title")).contains("layer › neuron <1>");
    }

    @Test
    void print_moreThanTheLimit_saysSoInThePictureAndInItsDescription() throws Exception {
        Value x = Value.of(1);
        for (int i = 0; i < 9; i++) {
            x = x.sin();
        }
        Document svg = parsed(new SvgPrinter().withLimit(3).print(Graph.of(x)));
        String note = "7 of 10 nodes are not drawn, only what is nearest to the root; broken lines lead to the others.";
        assertThat(texts(svg, "text").get(0)).isEqualTo(note);
        assertThat(texts(svg, "desc").get(0)).endsWith(note);
        assertThat(elements(svg, "path"))
                .filteredOn(path -> path.hasAttribute("stroke-dasharray"))
                .hasSize(1);
    }

    @Test
    void withGradientColours_fillsBySignAndMagnitude() {
        Value up = Value.of(1);
        Value down = Value.of(1);
        Value root = up.times(4).minus(down).plus(Value.of(0).times(Value.of(0)));
        root.backward();
        String svg = new SvgPrinter().withGradientColours().print(Graph.of(root));
        assertThat(svg)
                .contains("fill=\"#f08a78\"")
                .contains("fill=\"#bfd8f3\"")
                .contains("red is positive");
        assertThat(new SvgPrinter().print(Graph.of(root))).doesNotContain("#f08a78");
    }

    @Test
    void withLimit_none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SvgPrinter().withLimit(0))
                .withMessage("boxes: 0 is less than 1");
    }

    /** Where dot is installed, its crossings are printed beside ours; they are for people to look at. */
    @Test
    void picture_besideDot_isReported() throws IOException {
        assumeTrue(Graphviz.on(System.getenv("PATH")).isPresent(), "there is no dot on the PATH");
        List<String> report = new ArrayList<>();
        for (int seed : new int[] {2, 5, 8}) {
            Graph graph = RandomGraphs.of(seed * 3);
            java.io.ByteArrayOutputStream drawn = new java.io.ByteArrayOutputStream();
            Graphviz.on(System.getenv("PATH")).orElseThrow().draw(graph, "svg", drawn);
            report.add(graph.size() + " nodes: " + PathCrossings.of(new SvgPrinter().print(graph)) + " crossings, dot "
                    + PathCrossings.of(drawn.toString(java.nio.charset.StandardCharsets.UTF_8)));
        }
        report.forEach(System.out::println);
        assertThat(report).hasSize(3);
    }
}
