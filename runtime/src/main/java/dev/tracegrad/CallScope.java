package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/** A call of a traced method. */
final class CallScope extends Scope {
    /** The text that generated code handed over, or the {@link Sites} that were read from it. */
    private Object method;

    CallScope(@Nullable Scope parent, String method) {
        super(parent);
        this.method = method;
    }

    @Override
    public String label() {
        return sites().method();
    }

    @Override
    public @Nullable Source source() {
        return sites().source();
    }

    @Override
    Sites sites() {
        if (method instanceof String text) {
            Sites sites = Sites.of(text);
            method = sites;
            return sites;
        }
        return (Sites) method;
    }
}
