/** Values, the computation graphs behind them, and printers of those graphs. */
module dev.tracegrad {
    requires static java.desktop; // For PNG alone.
    requires static org.jspecify;

    exports dev.tracegrad;
    exports dev.tracegrad.generated;
    exports dev.tracegrad.print;

    uses dev.tracegrad.GraphViewer;

    provides dev.tracegrad.GraphViewer with
            dev.tracegrad.print.HtmlPrinter;
}
