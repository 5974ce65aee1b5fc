package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.GraphViewer;
import dev.tracegrad.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The graph as one HTML page to look at in a browser, with all that it needs: it opens from a file, and asks no network
 * for anything.
 *
 * <p>The page shows a box a node, grouped by the calls and loops that made them; groups open and close, and as many are
 * open at first as fit. Beside the picture are the source lines, linked both ways. What is selected is marked with what it
 * was made from and what uses it, and a slider plays the forward pass and then backward. The numbers, gradients and names
 * are those that the nodes have when the page is written.
 *
 * <p>The graph is in the page as JSON in the element {@code graph}, a line a node, where {@code <} is written as an escape
 * so that no name can end the element. A page holds 250,000 nodes; of a larger graph it holds the outer levels of calls,
 * or the nodes nearest the root, counts the others, and says so.
 *
 * <p>The picture is laid out by dagre, whose licence (MIT) is in the page.
 */
public final class HtmlPrinter implements GraphPrinter, GraphViewer {
    private static final int MOST_NODES = 250_000;
    private static final int PIECE = 4_000;
    private static final String FOLDER = "viewer/";

    private final int most;

    /** The printer; it has no settings. */
    public HtmlPrinter() {
        this(MOST_NODES);
    }

    /** A printer of pages that hold so many nodes. */
    HtmlPrinter(int most) {
        this.most = most;
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        PagePart part = PagePart.of(graph, most);
        try (BufferedReader template = open("viewer.html")) {
            for (String line = template.readLine(); line != null; line = template.readLine()) {
                int start = line.indexOf("{{");
                if (start < 0) {
                    out.append(line).append('\n');
                    continue;
                }
                int end = line.indexOf("}}", start);
                out.append(line, 0, start);
                fill(line.substring(start + 2, end), graph, part, out);
                String rest = line.substring(end + 2);
                out.append(rest).append(rest.isEmpty() ? "" : "\n");
            }
        }
    }

    /** Writes what stands for a name in the template: part of the graph, or the file of that name. */
    private static void fill(String name, Graph graph, PagePart part, Appendable out) throws IOException {
        switch (name) {
            case "title" -> out.append(escaped(new Names(graph).label(graph.size() - 1)) + " · Tracegrad");
            case "note" -> out.append(escaped(part.note()));
            case "graph" -> writeGraph(graph, part, new InScript(out));
            default -> copy(name, out);
        }
    }

    private static void writeGraph(Graph graph, PagePart part, Appendable out) throws IOException {
        if (part.isWhole()) {
            new JsonPrinter().print(graph, out);
        } else {
            GraphJson.write(graph, part, out);
        }
    }

    private static void copy(String name, Appendable out) throws IOException {
        try (BufferedReader file = open(name)) {
            char[] piece = new char[PIECE];
            for (int length = file.read(piece); length >= 0; length = file.read(piece)) {
                out.append(CharBuffer.wrap(piece, 0, length));
            }
        }
    }

    private static BufferedReader open(String name) throws IOException {
        InputStream file = HtmlPrinter.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IOException("the runtime's jar lacks its file " + FOLDER + name);
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    /**
     * The page in a frame, as a piece of HTML that a notebook shows among its own: in it nothing meets the page's names,
     * styles and scripts.
     *
     * @throws NullPointerException if {@code graph} is null
     */
    @Override
    public String printFrame(Graph graph) {
        return "<iframe title=\"computation graph\" sandbox=\"allow-scripts\" loading=\"lazy\""
                + " style=\"width: 100%; height: 640px; border: 1px solid #8888; border-radius: 6px\" srcdoc=\""
                + escaped(print(graph)) + "\"></iframe>\n";
    }

    /** As {@link GraphFiles#show(Graph)}. */
    @Override
    public Path show(Graph graph) {
        return GraphFiles.show(graph);
    }

    /** The text in HTML, also within quotes. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** JSON on its way into a script element: {@code <}, which JSON has in strings only, becomes an escape. */
    private record InScript(Appendable out) implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            int from = start;
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '<') {
                    out.append(text, from, i).append("\\u003c");
                    from = i + 1;
                }
            }
            out.append(text, from, end);
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            out.append(c == '<' ? "\\u003c" : String.valueOf(c));
            return this;
        }
    }
}
