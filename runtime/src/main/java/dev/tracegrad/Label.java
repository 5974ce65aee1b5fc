package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one node alone: a name that was given by hand, or a place.
 *
 * @see Origin
 */
final class Label extends Origin {
    /** Of a node that was made outside traced code, and has no name. */
    static final Label NOWHERE = new Label(null, "", null, 0);

    private final @Nullable String name;

    /** Null, a {@link Span}, or a text such as {@code Example.java:6}, which is empty for nowhere. */
    private final @Nullable Object place;

    private final @Nullable Scope scope;

    /** The number of the statement in the scope, or 0. */
    private final int statement;

    private Label(@Nullable String name, @Nullable Object place, @Nullable Scope scope, int statement) {
        this.name = name;
        this.place = place;
        this.scope = scope;
        this.statement = statement;
    }

    /** A name, and everything else as it was. */
    static Label named(String name, @Nullable Origin before, int statement) {
        if (before instanceof Label label) {
            return new Label(name, label.place, label.scope, label.statement);
        }
        return before instanceof Scope scope ? new Label(name, null, scope, statement) : new Label(name, null, null, 0);
    }

    /** A place, and everything else as it was. */
    static Label at(Object place, @Nullable Origin before, int statement) {
        if (before == null && "".equals(place)) {
            return NOWHERE;
        }
        String name = before == null ? null : before.name(statement);
        return new Label(name, place, before == null ? null : before.scope(statement), 0);
    }

    /** A scope, and everything else as it was. */
    static Label in(Scope scope, @Nullable Origin before, int statement) {
        if (before instanceof Label label) {
            return new Label(label.name, label.place, scope, 0);
        }
        String name = before == null ? null : before.name(statement);
        return new Label(name, before == null ? null : before.span(statement), scope, 0);
    }

    /** The statement of a scope that made the node, which keeps a name of its own unless the statement has one. */
    static Origin at(Scope scope, int statement, Origin before, int statementBefore) {
        String name = scope.name(statement);
        if (name == null) {
            name = before.name(statementBefore);
        }
        return name == null ? scope : new Label(name, null, scope, statement);
    }

    @Override
    @Nullable
    String name(int ignored) {
        return name;
    }

    @Override
    @Nullable
    String method(int ignored) {
        return place == null && scope != null ? scope.method(statement) : null;
    }

    @Override
    boolean hasPlace() {
        return place != null || statement > 0;
    }

    @Override
    @Nullable
    String site(int ignored) {
        if (place instanceof Span span) {
            return span.place();
        }
        if (place instanceof String text) {
            return text.isEmpty() ? null : text;
        }
        return scope != null ? scope.site(statement) : null;
    }

    @Override
    @Nullable
    Span span(int ignored) {
        if (place instanceof Span span) {
            return span;
        }
        return place == null && scope != null ? scope.span(statement) : null;
    }

    @Override
    @Nullable
    Scope scope(int ignored) {
        return scope;
    }

    /** The whole expression of the statement, where its parts are known too. */
    @Nullable
    Part part() {
        return place == null && scope != null ? scope.part(statement) : null;
    }
}
