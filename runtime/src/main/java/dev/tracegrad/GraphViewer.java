package dev.tracegrad;

import java.nio.file.Path;

/**
 * Shows graphs for {@link Graph#show()} and {@link Graph#toHtml()}, so that graphs know no printer. The runtime has one,
 * {@link dev.tracegrad.print.HtmlPrinter}, which {@link java.util.ServiceLoader} finds.
 */
public interface GraphViewer {
    /**
     * Shows a graph in the user's browser, as a page in a temporary file.
     *
     * @return the page
     * @throws NullPointerException if {@code graph} is null
     */
    Path show(Graph graph);

    /**
     * The page in a frame, as a piece of HTML that a notebook shows among its own.
     *
     * @throws NullPointerException if {@code graph} is null
     */
    String printFrame(Graph graph);
}
