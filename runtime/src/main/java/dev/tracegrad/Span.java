package dev.tracegrad;

import java.util.Objects;

/**
 * A piece of a source file: the expression that made a node.
 *
 * @param file the file's name, as {@code Example.java}
 * @param line the line where it starts, from 1
 * @param column the column of its first character, from 1
 * @param endLine the line where it ends
 * @param endColumn the column after its last character
 * @param text what stands there, with its line breaks; empty if that is not known
 */
public record Span(String file, int line, int column, int endLine, int endColumn, String text) {
    /**
     * A span.
     *
     * @throws NullPointerException if {@code file} or {@code text} is null
     * @throws IllegalArgumentException if the end is before the start, or a number is less than 1
     */
    public Span {
        Objects.requireNonNull(file, "file: null is not the name of a file");
        Objects.requireNonNull(text, "text: null is not a text");
        if (line < 1 || column < 1 || endLine < line || endColumn < 1 || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("line, column: " + line + ":" + column + " to " + endLine + ":"
                    + endColumn + " is no piece of a file; both count from 1");
        }
    }

    /** File and line, as {@code Example.java:6}. */
    public String place() {
        return file + ":" + line;
    }

    /** File, line and column, as {@code Example.java:6:16}. */
    @Override
    public String toString() {
        return place() + ":" + column;
    }
}
