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
 * }</pre>
 */
@NullMarked
package dev.tracegrad.print;

import org.jspecify.annotations.NullMarked;
