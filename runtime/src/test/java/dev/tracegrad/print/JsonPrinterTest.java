package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonPrinterTest {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../docs/graph.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT", "SAME_TWICE", "NOT_FINITE"})
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new JsonPrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    {"format":"tracegrad-graph","version":1,"root":4,
                    "sources":[],
                    "scopes":[],
                    "nodes":[
                    {"op":"LEAF","symbol":"","data":2.0,"grad":-3.0,"name":"a","label":"a","operands":[]},
                    {"op":"LEAF","symbol":"","data":-3.0,"grad":2.0,"name":"b","label":"b","operands":[]},
                    {"op":"TIMES","symbol":"*","data":-6.0,"grad":1.0,"name":"d","label":"d","operands":[0,1],"site":"Example.java:6"},
                    {"op":"LEAF","symbol":"","data":10.0,"grad":1.0,"name":"c","label":"c","operands":[]},
                    {"op":"PLUS","symbol":"+","data":4.0,"grad":1.0,"name":"e","label":"e","operands":[2,3],"site":"Example.java:7"}
                    ]}
                    """;
            case SAME_TWICE -> """
                    {"format":"tracegrad-graph","version":1,"root":1,
                    "sources":[],
                    "scopes":[],
                    "nodes":[
                    {"op":"LEAF","symbol":"","data":2.0,"grad":0.0,"name":"a","label":"a","operands":[]},
                    {"op":"PLUS","symbol":"+","data":4.0,"grad":0.0,"label":"%1","operands":[0,0]}
                    ]}
                    """;
            case NOT_FINITE -> """
                    {"format":"tracegrad-graph","version":1,"root":9,
                    "sources":[],
                    "scopes":[],
                    "nodes":[
                    {"op":"LEAF","symbol":"","data":"Infinity","grad":0.0,"name":"huge","label":"huge","operands":[]},
                    {"op":"LEAF","symbol":"","data":-0.0,"grad":0.0,"name":"zero","label":"zero","operands":[]},
                    {"op":"TIMES","symbol":"*","data":"NaN","grad":0.0,"name":"lost","label":"lost","operands":[0,1]},
                    {"op":"MINUS","symbol":"-","data":"-Infinity","grad":0.0,"label":"%1","operands":[1,0]},
                    {"op":"LEAF","symbol":"","data":-0.001,"grad":0.0,"label":"%2","operands":[]},
                    {"op":"PLUS","symbol":"+","data":"-Infinity","grad":0.0,"name":"small","label":"small","operands":[3,4]},
                    {"op":"CONSTANT","symbol":"","data":"-Infinity","grad":0.0,"label":"-Infinity","operands":[]},
                    {"op":"TIMES","symbol":"*","data":"Infinity","grad":0.0,"label":"%3","operands":[5,6]},
                    {"op":"PLUS","symbol":"+","data":"NaN","grad":0.0,"label":"%4","operands":[2,7]},
                    {"op":"UNARY_MINUS","symbol":"-","data":"NaN","grad":0.0,"label":"%5","operands":[8]}
                    ]}
                    """;
            default -> throw new AssertionError(sample);
        };
    }

    @Test
    void print_calls_hasScopesAndSources() {
        String text = new JsonPrinter().print(Graph.of(FormatGraphs.calls()));
        assertThat(text).contains("""
                "scopes":[
                {"label":"train","parent":null,"pass":false,"source":0},
                {"label":"i = 0","parent":0,"pass":true,"source":0},
                {"label":"neuron","parent":1,"pass":false,"source":1},
                {"label":"i = 1","parent":0,"pass":true,"source":0},
                """);
        assertThat(text).contains("""
                ,"operands":[2,5],"scope":2,"span":{"file":"Neuron.java","line":5,"column":3,"endLine":5,"endColumn":8,"text":"w * x"}},
                """);
    }

    @ParameterizedTest
    @MethodSource("dev.tracegrad.print.FormatGraphs#all")
    void print_anyGraph_isReadByJacksonAndFitsTheSchema(FormatGraphs.Row row) throws IOException {
        String text = new JsonPrinter().print(row.graph());
        JsonNode json = JACKSON.readTree(text);
        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(text).doesNotContain("</", "<!");
        Graph graph = row.graph();
        Names names = new Names(graph);
        assertThat(json.get("nodes")).hasSize(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            Value node = graph.topologicalOrder().get(i);
            JsonNode written = json.get("nodes").get(i);
            assertThat(Double.valueOf(written.get("data").asText())).isEqualTo((Double) node.data());
            assertThat(Double.valueOf(written.get("grad").asText())).isEqualTo((Double) node.grad());
            assertThat(written.get("label").asText()).isEqualTo(names.label(i));
            assertThat(written.path("name").textValue()).isEqualTo(node.name());
            assertThat(written.get("operands")).hasSize(graph.operandsOf(i).length);
        }
    }

    @Test
    void schema_otherGraphs_areRefused() throws IOException {
        String text = new JsonPrinter().print(SampleGraph.DOCUMENT.graph());
        for (String[] change : new String[][] {
            {"tracegrad-graph", "graph"},
            {"\"version\":1", "\"version\":2"},
            {"TIMES", "MANGLE"},
            {"-6.0", "\"nan\""},
            {"[0,1]", "[0,-1]"},
            {"\"sources\"", "\"source\""},
            {"\"grad\":2.0,", ""},
        }) {
            assertThat(text).contains(change[0]);
            assertThat(SCHEMA.validate(JACKSON.readTree(text.replace(change[0], change[1]))))
                    .as(change[0])
                    .isNotEmpty();
        }
    }
}
