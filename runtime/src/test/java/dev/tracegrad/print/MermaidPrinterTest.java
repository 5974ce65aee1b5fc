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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MermaidPrinterTest {
    /** Where .ci/run installs Mermaid and jsdom. */
    private static final Path MODULES =
            Path.of("../target/mermaid/node_modules").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @Test
    void print_document_isExactlyThis() {
        assertThat(new MermaidPrinter().print(SampleGraph.DOCUMENT.graph())).isEqualTo("""
                flowchart LR
                  n0["a<br/>2.00<br/>grad=-3.00"]
                  n1["b<br/>-3.00<br/>grad=2.00"]
                  n2["d<br/>-6.00<br/>grad=1.00"]
                  n3["c<br/>10.00<br/>grad=1.00"]
                  n4["e<br/>4.00<br/>grad=1.00"]
                  n0 -->|"#42;"| n2
                  n1 -->|"#42;"| n2
                  n2 -->|"#43;"| n4
                  n3 -->|"#43;"| n4
                """);
    }

    @Test
    void print_scopes_areBoxes() {
        Scope outer = Scope.of(null, "f<x>");
        Value y = in(in(Value.of(1, "x").sin(), outer.pass("i", 0)).tanh(), outer);
        assertThat(new MermaidPrinter().print(Graph.of(y))).isEqualTo("""
                flowchart LR
                  n0["x<br/>1.00<br/>grad=0.00"]
                  subgraph s0["f#60;x#62;"]
                    n2["0.69<br/>grad=0.00"]
                    subgraph s1["i #61; 0"]
                      n1["0.84<br/>grad=0.00"]
                    end
                  end
                  n0 -->|"sin"| n1
                  n1 -->|"tanh"| n2
                """);
    }

    @Test
    void print_whatMermaidFindsLate_isKeptApart() {
        String text = new MermaidPrinter().print(Graph.of(Value.of(1, "$$$x$$\n")));
        assertThat(text).contains("n0[\"#36;\u200b#36;\u200b#36;x#36;\u200b#36;#92;\u200bn<br/>1.00<br/>grad=0.00\"]");
    }

    @Test
    void print_anyGraph_isReadByMermaid() throws Exception {
        assumeTrue(Files.isDirectory(MODULES.resolve("mermaid")), "Mermaid is not installed in " + MODULES);
        assumeTrue(isThere("node"), "there is no node on the PATH");
        List<FormatGraphs.Row> rows = FormatGraphs.small().toList();
        List<JsonNode> results = parse(rows);
        assertThat(results).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(results.get(i).path("error").asText())
                    .as("%s", rows.get(i))
                    .isEmpty();
            assertThat(shownBy(results.get(i)))
                    .as("%s", rows.get(i))
                    .isEqualTo(expected(rows.get(i).graph()));
        }
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private List<JsonNode> parse(List<FormatGraphs.Row> rows) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Path.of("src/test/resources/mermaid-check.mjs").toAbsolutePath().toString(),
                MODULES.toString()));
        for (FormatGraphs.Row row : rows) {
            Path file = directory.resolve(command.size() + ".mmd");
            Files.writeString(file, new MermaidPrinter().print(row.graph()));
            command.add(file.toString());
        }
        Path out = directory.resolve("out");
        Path errors = directory.resolve("errors");
        Process node = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as(Files.readString(errors)).isZero();
        List<JsonNode> results = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            results.add(new ObjectMapper().readTree(line));
        }
        return results;
    }

    private static List<String> shownBy(JsonNode result) {
        List<String> shown = new ArrayList<>();
        result.get("nodes")
                .forEach(node -> shown.add(node.get(0).asText() + " "
                        + node.get(1).asText().replaceAll("<br ?/?>", "|").replaceFirst("^ +", "")));
        result.get("arrows")
                .forEach(arrow -> shown.add(arrow.get(0).asText() + " -> "
                        + arrow.get(1).asText() + " " + arrow.get(2).asText()));
        result.get("boxes")
                .forEach(box -> shown.add("box " + box.get(1).asText().strip()));
        return shown.stream().map(text -> text.replace("\u200b", "")).sorted().toList();
    }

    private static List<String> expected(Graph graph) {
        List<String> shown = new ArrayList<>();
        Names names = new Names(graph);
        for (int i = 0; i < graph.size(); i++) {
            Value node = graph.topologicalOrder().get(i);
            String name = node.name() == null ? "" : names.label(i).replaceFirst("^ +", "") + "|";
            shown.add("n" + i + " " + name + TwoDecimals.of(node.data()) + "|grad=" + TwoDecimals.of(node.grad()));
            for (int operand : graph.operandsOf(i)) {
                shown.add("n" + operand + " -> n" + i + " " + node.symbol());
            }
        }
        ScopeTable scopes = new ScopeTable(graph);
        for (int i = 0; i < Math.min(scopes.size(), 64); i++) {
            shown.add("box " + Names.oneLine(scopes.label(i)).strip());
        }
        return shown.stream().map(text -> text.replace("\u200b", "")).sorted().toList();
    }
}
