package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/** A scope that somebody named. */
final class NamedScope extends Scope {
    private final String label;
    private final @Nullable Source source;

    NamedScope(@Nullable Scope parent, String label, @Nullable Source source) {
        super(parent);
        this.label = label;
        this.source = source;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable Source source() {
        return source;
    }

    @Override
    @Nullable
    Sites sites() {
        return null;
    }
}
