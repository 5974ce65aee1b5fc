package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The text of the page. What it does is told by {@link ViewerBrowserTest}. */
class HtmlPrinterTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"graph\">\n(.*?)\n</script>", Pattern.DOTALL);

    @Test
    void print_document_hasItsGraphAsJson() {
        assertThat(dataOf(new HtmlPrinter().print(ViewerGraphs.document()))).isEqualTo("""
                {"format":"tracegrad-graph","version":1,"root":4,
                "sources":[
                {"file":"Example.java","firstLine":5,"text":"static double expression(double a, double b, double c) {\\n\
                    double d = a * b;\\n    return d + c;\\n}\\n"}
                ],
                "scopes":[
                {"label":"expression","parent":null,"pass":false,"source":0}
                ],
                "nodes":[
                {"op":"LEAF","symbol":"","data":2.0,"grad":-3.0,"name":"a","label":"a","operands":[]},
                {"op":"LEAF","symbol":"","data":-3.0,"grad":2.0,"name":"b","label":"b","operands":[]},
                {"op":"TIMES","symbol":"*","data":-6.0,"grad":1.0,"name":"d","label":"d","operands":[0,1],"scope":0,\
                "span":{"file":"Example.java","line":6,"column":16,"endLine":6,"endColumn":21,"text":"a * b"}},
                {"op":"LEAF","symbol":"","data":10.0,"grad":1.0,"name":"c","label":"c","operands":[]},
                {"op":"PLUS","symbol":"+","data":4.0,"grad":1.0,"name":"e","label":"e","operands":[2,3],"scope":0,\
                "span":{"file":"Example.java","line":7,"column":12,"endLine":7,"endColumn":17,"text":"d + c"}}
                ]}\
                """);
    }

    @Test
    void print_site_standsWhereNoSpanIsKnown() {
        assertThat(dataOf(new HtmlPrinter().print(SampleGraph.DOCUMENT.graph())))
                .contains("\"operands\":[0,1],\"site\":\"Example.java:6\"}");
    }

    @Test
    void print_numbersThatAreNone_areStrings() {
        assertThat(dataOf(new HtmlPrinter().print(SampleGraph.NOT_FINITE.graph())))
                .contains("\"data\":\"NaN\"", "\"data\":\"Infinity\"", "\"data\":\"-Infinity\"", "\"data\":-0.0");
    }

    @Test
    void print_anyName_endsNoElement() {
        String page = new HtmlPrinter().print(Graph.of(Value.of(1, "</script><!--\n</title>\ud83d")));
        assertThat(dataOf(page))
                .contains("\\u003c/script>\\u003c!--\\n\\u003c/title>\\ud83d")
                .doesNotContain("<");
        assertThat(page).contains("<title>&lt;/script&gt;&lt;!--\\n&lt;/title&gt;");
    }

    @Test
    void print_anyGraph_isWholeAndAsksForNothing() {
        String page = new HtmlPrinter().print(ViewerGraphs.network(2, 3, 2));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n")
                .doesNotContain("{{", " src=", "@import", "sourceMappingURL")
                .contains("default-src 'none'", "Permission is hereby granted, free of charge");
    }

    @Test
    void printFrame_anyGraph_isOneElementWithThePageInAnAttribute() {
        HtmlPrinter printer = new HtmlPrinter();
        Graph graph = SampleGraph.NASTY_NAMES.graph();
        String frame = printer.printFrame(graph);
        assertThat(graph.toHtml()).isEqualTo(frame);
        Matcher attribute = Pattern.compile("<iframe [^>]*srcdoc=\"([^\"<>]*)\"></iframe>\n")
                .matcher(frame);
        assertThat(attribute.matches()).isTrue();
        assertThat(attribute
                        .group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .isEqualTo(printer.print(graph));
    }

    private static String dataOf(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return data.group(1);
    }
}
