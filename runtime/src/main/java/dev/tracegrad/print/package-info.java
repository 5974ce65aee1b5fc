/**
 * Printers of {@link dev.tracegrad.Graph graphs}, one class a format, and {@link dev.tracegrad.print.GraphFiles}, which
 * chooses one by the name of a file.
 *
 * <p>For {@code d = a * b; e = d + c} with a = 2, b = -3 and c = 10:
 *
 * <pre>{@code
 * new TextPrinter().print(graph)       4.00 <- -6.00 + 10.00
 * new OrderPrinter().print(graph)      2: -6.00  <- *(2.00, -3.00)
 * new ListingPrinter().print(graph)    d = a * b   -6.0   Example.java:6
 * new TreePrinter().print(graph)       ├─ d = a * b   -6.0
 * new DotPrinter().print(graph)        n2 [label="d | -6.00 | grad=0.00"]
 * new HtmlPrinter().print(graph)       a page to look at in a browser
 * GraphFiles.write(graph, path)        e.txt, e.dot, e.html, e.png, e.svg
 * }</pre>
 *
 * <p>Every printer shows each node once in full (a page holds a bounded number, and says what it leaves out), takes time and memory linear in the graph, and is immutable, so one
 * instance serves any number of threads.
 */
@NullMarked
package dev.tracegrad.print;

import org.jspecify.annotations.NullMarked;
