package dev.tracegrad;

/** What graphs of tests say of their nodes where the real ones have it from generated code or a file. */
public final class ByHand {
    private ByHand() {}

    /** A node in a scope. */
    public static Value in(Value node, Scope scope) {
        node.setScope(scope);
        return node;
    }

    /** A node that an expression made. */
    public static Value at(Value node, Span span) {
        node.setSpan(span);
        return node;
    }
}
