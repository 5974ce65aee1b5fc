package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The graph as JSON, a line a scope and a line a node, for the page of the {@link HtmlPrinter}:
 *
 * <pre>{@code
 * {"op":"TIMES","symbol":"*","data":-6.0,"grad":1.0,"name":"d","label":"d","operands":[0,1],"scope":1,"span":{...}}
 * }</pre>
 *
 * <p>Nodes are in topological order, and operands are positions; scopes stand after those around them, and {@code parent}
 * and {@code scope} are positions too. What is null of a node is left out. NaN and infinities are strings.
 * Control characters and surrogates that stand alone are escaped, so that the text is valid in any encoding of Unicode.
 */
final class GraphJson {
    private final Graph graph;
    private final PagePart part;
    private final Appendable out;
    private final Names names;
    private final Map<Scope, Integer> scopes = new HashMap<>();
    private final List<Scope> scopesInOrder = new ArrayList<>();
    private final Map<Source, Integer> sources = new LinkedHashMap<>();

    private GraphJson(Graph graph, PagePart part, Appendable out) {
        this.graph = graph;
        this.part = part;
        this.out = out;
        this.names = new Names(graph);
    }

    /**
     * Writes what is in the page. Operands that are not are negative: -1 for one of the first part that is left out.
     *
     * @throws IOException if {@code out} throws it
     */
    static void write(Graph graph, PagePart part, Appendable out) throws IOException {
        new GraphJson(graph, part, out).write();
    }

    private void write() throws IOException {
        for (int i = 0; i < part.size(); i++) {
            add(graph.scopeOf(part.kept(i)));
        }
        for (PagePart.Absent absent : part.absent()) {
            add(absent.scope());
        }
        out.append("{\"format\":\"tracegrad-graph\",\"version\":1,\"root\":" + (part.size() - 1) + ",\n\"sources\":[");
        String comma = "\n";
        for (Source source : sources.keySet()) {
            out.append(comma).append("{\"file\":");
            text(source.file(), out);
            out.append(",\"firstLine\":" + source.firstLine() + ",\"text\":");
            text(source.text(), out);
            out.append("}");
            comma = ",\n";
        }
        out.append(sources.isEmpty() ? "" : "\n").append("],\n\"scopes\":[");
        comma = "\n";
        for (Scope scope : scopesInOrder) {
            out.append(comma);
            writeScope(scope);
            comma = ",\n";
        }
        out.append(scopes.isEmpty() ? "" : "\n").append("],\n\"nodes\":[");
        comma = "\n";
        for (int i = 0; i < part.size(); i++) {
            out.append(comma);
            writeNode(part.kept(i));
            comma = ",\n";
        }
        out.append("\n]");
        if (!part.isWhole()) {
            writeAbsent();
        }
        out.append("}\n");
    }

    /** What only the page has: the parts that are left out, and the edges to and from them, the first part being -1. */
    private void writeAbsent() throws IOException {
        out.append(",\n\"absent\":[");
        String comma = "\n";
        for (PagePart.Absent absent : part.absent()) {
            out.append(comma).append("{\"nodes\":" + absent.nodes() + ",\"first\":" + absent.first());
            out.append(absent.scope() == null ? "}" : ",\"scope\":" + scopes.get(absent.scope()) + "}");
            comma = ",\n";
        }
        out.append("],\n\"absentEdges\":[");
        comma = "\n";
        for (long edge : part.absentEdges()) {
            out.append(comma).append("[" + (int) (edge >> 32) + "," + (int) edge + "]");
            comma = ",\n";
        }
        out.append("]");
    }

    /** Gives the scope and those around it their numbers, the outer ones first. */
    private void add(@Nullable Scope scope) {
        List<Scope> missing = new ArrayList<>();
        for (Scope at = scope; at != null && !scopes.containsKey(at); at = at.parent()) {
            missing.add(at);
        }
        for (int i = missing.size() - 1; i >= 0; i--) {
            Scope at = missing.get(i);
            scopes.put(at, scopes.size());
            scopesInOrder.add(at);
            if (at.source() != null) {
                sources.putIfAbsent(at.source(), sources.size());
            }
        }
    }

    private void writeScope(Scope scope) throws IOException {
        out.append("{\"label\":");
        text(scope.label(), out);
        Scope parent = scope.parent();
        out.append(",\"parent\":" + (parent == null ? "null" : scopes.get(parent)) + ",\"pass\":" + scope.isPass());
        Source source = scope.source();
        out.append(",\"source\":" + (source == null ? "null" : sources.get(source)) + "}");
    }

    private void writeNode(int position) throws IOException {
        Value node = graph.topologicalOrder().get(position);
        out.append("{\"op\":\"").append(node.op().name()).append("\",\"symbol\":");
        text(node.symbol(), out);
        out.append(",\"data\":").append(number(node.data()));
        out.append(",\"grad\":").append(number(node.grad()));
        if (node.name() != null) {
            out.append(",\"name\":");
            text(node.name(), out);
        }
        out.append(",\"label\":");
        text(names.label(position), out);
        out.append(",\"operands\":[");
        String comma = "";
        for (int operand : graph.operandsOf(position)) {
            out.append(comma).append(Integer.toString(part.positionOf(operand)));
            comma = ",";
        }
        out.append("]");
        Scope scope = graph.scopeOf(position);
        if (scope != null) {
            out.append(",\"scope\":" + scopes.get(scope));
        }
        writePlace(position);
        out.append("}");
    }

    private void writePlace(int position) throws IOException {
        Span span = graph.spanOf(position);
        if (span != null) {
            out.append(",\"span\":{\"file\":");
            text(span.file(), out);
            out.append(",\"line\":" + span.line() + ",\"column\":" + span.column());
            out.append(",\"endLine\":" + span.endLine() + ",\"endColumn\":" + span.endColumn() + ",\"text\":");
            text(span.text(), out);
            out.append("}");
        } else if (graph.siteOf(position) != null) {
            out.append(",\"site\":");
            text(String.valueOf(graph.siteOf(position)), out);
        }
    }

    private static String number(double number) {
        return Double.isFinite(number) ? Double.toString(number) : "\"" + number + "\"";
    }

    /** Writes a text as a JSON string. */
    static void text(String text, Appendable out) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                out.append(c == '\n' ? "\\n" : String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
