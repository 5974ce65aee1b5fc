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
 * new SourcePrinter().print(graph)     │                ^^^^^   -6.0 (grad 0.0)
 * new DotPrinter().print(graph)        n2 [label="d | -6.00 | grad=0.00"]
 * new MermaidPrinter().print(graph)    n2["d<br/>-6.00<br/>grad=0.00"]
 * new GraphmlPrinter().print(graph)    <node id="n2"><data key="label">d</data>...
 * new JsonPrinter().print(graph)       {"op":"TIMES","symbol":"*","data":-6.0,"grad":0.0,"name":"d",...}
 * new SvgPrinter().print(graph)        <text x="53" y="22.3" fill="#1a1a1a">d</text>
 * new HtmlPrinter().print(graph)       <!DOCTYPE html>...
 * GraphFiles.write(graph, path)        e.txt, e.html, e.dot, e.mmd, e.graphml, e.json, e.png, e.svg
 * GraphFiles.read(path)                the graph in e.json
 * }</pre>
 *
 * <p>Every printer shows each node once in full, unless it was told to leave some out, which it then counts; pictures have room for
 * some only, and say so; the {@link
 * dev.tracegrad.print.SourcePrinter} shows what stands in the source, and counts the rest. A printer writes as it goes,
 * takes time and memory linear in the graph, however deep its scopes are, and is immutable, so one instance serves any
 * number of threads. Names may be any texts: what is written is valid in its format, and cannot be taken for another name's
 * end.
 */
@NullMarked
package dev.tracegrad.print;

import org.jspecify.annotations.NullMarked;
