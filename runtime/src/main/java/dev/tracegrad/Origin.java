package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/** Where a node comes from: a statement of traced code in a scope, or what was said of the node by hand. */
abstract sealed class Origin permits Scope, Label, ElementName {
    /** The variable's name. */
    abstract @Nullable String name(int statement);

    /** The name of the method whose result the statement made, which is the node's where no variable has it. */
    @Nullable
    String method(int statement) {
        return null;
    }

    /** Whether it is settled where the node was made, be it that it was nowhere in particular. */
    abstract boolean hasPlace();

    /** File and line, as {@code Example.java:6}. */
    abstract @Nullable String site(int statement);

    /** The whole expression that made the node. */
    abstract @Nullable Span span(int statement);

    /** The call or iteration of a loop. */
    abstract @Nullable Scope scope(int statement);
}
