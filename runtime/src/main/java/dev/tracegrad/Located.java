package dev.tracegrad;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a node knows beside how it was computed: its name, its place in the source, and the call that made it. */
abstract sealed class Located extends MathFunctions permits Value {
    /** What is known of the node beside how it was computed. */
    @Nullable
    Origin origin;

    /** Which statement of the origin's method made the node, from 1, or 0. */
    char statement;

    /**
     * The variable's name; where no variable holds it, that of the traced method which returned it, or null. Several nodes may
     * have the same one.
     */
    public @Nullable String name() {
        String given = givenName();
        return given == null && origin != null && !isInput() ? origin.method(statement) : given;
    }

    /** The name, unless it is that of a method. */
    final @Nullable String givenName() {
        return origin == null ? null : origin.name(statement);
    }

    /** The source place that was given to this very node, as {@code Example.java:6}, or null. */
    public @Nullable String site() {
        return origin == null ? null : origin.site(statement);
    }

    /** The expression that was given to this very node, or null; see {@link Graph#spanOf(int)}. */
    public @Nullable Span span() {
        return origin == null ? null : origin.span(statement);
    }

    /** The scope that was given to this very node, or null; see {@link Graph#scopeOf(int)}. */
    public @Nullable Scope scope() {
        return origin == null ? null : origin.scope(statement);
    }

    /**
     * Gives this node a name, in place of any that it had.
     *
     * @return this
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Value named(String name) {
        origin = Label.named(checkName(name, "name"), origin, statement);
        return (Value) this;
    }

    /**
     * Says where in the source this node was made, as {@code Example.java:6}.
     *
     * @return this
     * @throws NullPointerException if {@code site} is null
     */
    public Value at(String site) {
        origin = Label.at(Objects.requireNonNull(site, "site: null is not a place"), origin, statement);
        return (Value) this;
    }

    final void setSpan(Span span) {
        origin = Label.at(span, origin, statement);
    }

    final void setScope(Scope scope) {
        origin = Label.in(scope, origin, statement);
    }

    /** Enters traced code as an argument: a leaf without a name takes this one; what has no place, has none from now on. */
    final void receive(String parameter) {
        if (!hasPlace()) {
            origin = Label.at("", origin, statement);
        }
        if (isInput() && name() == null) {
            origin = Label.named(parameter, origin, statement);
        }
    }

    /** Whether the node has no operands: an input or a constant. */
    final boolean isInput() {
        return !(this instanceof Result);
    }

    /** Whether the node's place is settled, be it that it is known to have none. */
    boolean hasPlace() {
        return origin != null && origin.hasPlace();
    }

    /** The whole expression that made this very node, where its parts are known too. */
    @Nullable
    Part part() {
        if (origin instanceof Label label) {
            return label.part();
        }
        return origin instanceof Scope scope ? scope.part(statement) : null;
    }

    static String checkName(String name, String argument) {
        if (name == null) {
            throw new NullPointerException(argument + ": null is not a name");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException(argument + ": a blank text is not a name");
        }
        return name;
    }
}
