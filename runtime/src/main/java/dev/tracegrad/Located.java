package dev.tracegrad;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a node knows beside how it was computed: its name, its place in the source, and the call that made it. */
abstract sealed class Located extends MathFunctions permits Value {
    /** What is known of the node beside how it was computed. */
    private @Nullable Origin origin;

    /** Which statement of the origin's method made the node, from 1, or 0. */
    private char statement;

    /** The variable's name, or null where there is none. Several nodes may have the same one. */
    public @Nullable String name() {
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
     * Gives a result that has no name this one; a leaf and a node with a name stay as they are. Traced code names the
     * result of a call so, which may be a new node or any older one.
     *
     * @return this
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Value orNamed(String name) {
        checkName(name, "name");
        if (name() == null && !isInput()) {
            origin = Label.named(name, origin, statement);
        }
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

    /**
     * Says which expression of the source made this node.
     *
     * @return this
     * @throws NullPointerException if {@code span} is null
     */
    public Value at(Span span) {
        origin = Label.at(Objects.requireNonNull(span, "span: null is not a place"), origin, statement);
        return (Value) this;
    }

    /**
     * Says which statement of a traced method made this node: its name, if it has one, its place and its scope. Written by
     * generated code for the last node of each statement.
     *
     * @param statement the number of the statement, from 1
     * @return this
     */
    public Value at(Scope scope, int statement) {
        origin = origin == null ? scope : Label.at(scope, statement, origin, this.statement);
        this.statement = (char) statement;
        return (Value) this;
    }

    /**
     * Puts this node into a scope.
     *
     * @return this
     * @throws NullPointerException if {@code scope} is null
     */
    public Value in(Scope scope) {
        origin = Label.in(Objects.requireNonNull(scope, "scope: null is not a scope"), origin, statement);
        return (Value) this;
    }

    /**
     * Receives an argument in traced code: a leaf without a name takes the parameter's, anything else keeps what it has.
     *
     * @return {@code argument}
     * @throws NullPointerException if {@code argument} is null; the message names the parameter. If {@code parameter} is
     *     null
     * @throws IllegalArgumentException if {@code parameter} is blank
     */
    public static Value argument(Value argument, String parameter) {
        checkName(parameter, "parameter");
        if (argument == null) {
            throw new NullPointerException(parameter + ": null is not a Value");
        }
        receive(argument, parameter);
        return argument;
    }

    private static void receive(Located argument, String parameter) {
        if (!argument.hasPlace()) {
            argument.origin = Label.at("", argument.origin, argument.statement);
        }
        if (argument.isInput() && argument.name() == null) {
            argument.origin = Label.named(parameter, argument.origin, argument.statement);
        }
    }

    /**
     * As {@link #argument(Value, String)}. Used by generated code.
     *
     * @param parameter the number of the parameter among the statements of the method, from 1
     */
    public static Value argument(Value argument, Scope scope, int parameter) {
        if (argument == null) {
            throw new NullPointerException(scope.name(parameter) + ": null is not a Value");
        }
        receive(argument, scope, parameter);
        return argument;
    }

    private static void receive(Located argument, Scope scope, int parameter) {
        Origin origin = argument.origin;
        if (origin == null && argument.isInput()) {
            argument.origin = scope;
            argument.statement = (char) parameter;
        } else if (origin == null || !origin.hasPlace() || argument.isInput()) {
            receive(argument, String.valueOf(scope.name(parameter)));
        }
    }

    /** Whether the node has no operands: an input or a constant. */
    private boolean isInput() {
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
