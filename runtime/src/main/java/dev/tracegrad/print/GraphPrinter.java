package dev.tracegrad.print;

import dev.tracegrad.Graph;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a graph in one format. Lines end with {@code \n}, numbers are written as in {@link java.util.Locale#ROOT}, and
 * the same graph always gives the same text. Printers are immutable and do not recurse.
 */
@FunctionalInterface
public interface GraphPrinter {
    /**
     * Writes the graph.
     *
     * @throws IOException if {@code out} throws it
     * @throws NullPointerException if an argument is null
     */
    void print(Graph graph, Appendable out) throws IOException;

    /** The graph as one text. */
    default String print(Graph graph) {
        StringBuilder out = new StringBuilder();
        try {
            print(graph, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
