/** Values, the computation graphs behind them, and printers of those graphs. */
module dev.tracegrad {
    requires static org.jspecify;

    exports dev.tracegrad;
    exports dev.tracegrad.print;
}
