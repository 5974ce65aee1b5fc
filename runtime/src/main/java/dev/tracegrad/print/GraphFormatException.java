package dev.tracegrad.print;

import java.io.IOException;

/** A text is not the graph that it should be; the message says what is wrong, and where. */
public final class GraphFormatException extends IOException {
    private static final long serialVersionUID = 1;

    private final String problem;
    private final int line;
    private final int column;

    /** What is wrong at a place of the text, both numbers from 1. */
    GraphFormatException(String problem, int line, int column) {
        super("line " + line + ", column " + column + ": " + problem);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** The same in a file, which the message begins with. */
    GraphFormatException(Object file, GraphFormatException inText) {
        super(file + ": " + inText.getMessage(), inText);
        this.problem = inText.problem;
        this.line = inText.line;
        this.column = inText.column;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1, in Java's {@code char}s. */
    public int column() {
        return column;
    }
}
