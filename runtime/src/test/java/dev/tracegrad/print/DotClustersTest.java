package dev.tracegrad.print;

import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DotClustersTest {
    @Test
    void print_scopes_areClusters() {
        Scope outer = Scope.of(null, "say \"hi\" \\N &amp;");
        Value x = Value.of(1, "x");
        Value y = in(x.sin(), outer.pass("i", 0)).plus(in(x.cos(), outer.pass("i", 1)));
        assertThat(new DotPrinter().print(Graph.of(in(y, outer)))).isEqualTo("""
                digraph "computation graph" {
                  graph [rankdir=LR ordering=in]
                  node [shape=record]
                  n0 [label="x | 1.00 | grad=0.00"]
                  subgraph cluster_0 {
                    label="say \\"hi\\" \\\\N &amp;amp;"
                    n3 [label="1.38 | grad=0.00"]
                    subgraph cluster_1 {
                      label="i = 0"
                      n1 [label="0.84 | grad=0.00"]
                    }
                    subgraph cluster_2 {
                      label="i = 1"
                      n2 [label="0.54 | grad=0.00"]
                    }
                  }
                  n0 -> n1 [label="sin"]
                  n0 -> n2 [label="cos"]
                  n1 -> n3 [label="+"]
                  n2 -> n3 [label="+"]
                }
                """);
    }

    /** Graphviz's own reading of the text: nodes, arrows, and the boxes with what is in them. */
    @ParameterizedTest
    @MethodSource("dev.tracegrad.print.FormatGraphs#small")
    void print_anyGraph_isReadByGraphviz(FormatGraphs.Row row) throws IOException {
        Optional<Graphviz> graphviz = Graphviz.on(System.getenv("PATH"));
        assumeTrue(graphviz.isPresent(), "there is no dot on the PATH");
        Graph graph = row.graph();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graphviz.get().draw(graph, "dot_json", out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        ScopeTable scopes = new ScopeTable(graph);
        List<String> boxes = new ArrayList<>();
        List<String> nodes = new ArrayList<>();
        json.path("objects").forEach(object -> {
            if (object.get("name").asText().startsWith("cluster_")) {
                boxes.add(object.get("label").asText());
            } else {
                nodes.add(object.get("label").asText());
            }
        });
        assertThat(nodes).hasSize(graph.size());
        assertThat(json.path("edges").size()).isEqualTo(graph.edgeCount());
        assertThat(boxes).hasSize(Math.min(64, scopes.size()));
        for (int i = 0; i < boxes.size(); i++) {
            String label = Names.oneLine(scopes.label(i));
            assertThat(boxes).contains(label.replace("\\", "\\\\").replace("&", "&amp;"));
        }
    }
}
