package dev.tracegrad;

import java.util.Objects;

/**
 * The whole lines of a traced method in its source file.
 *
 * @param file the file's name, as {@code Example.java}
 * @param firstLine the number of the first line, from 1
 * @param text the lines, each ended by {@code \n}
 */
public record Source(String file, int firstLine, String text) {
    /**
     * Some lines.
     *
     * @throws NullPointerException if {@code file} or {@code text} is null
     * @throws IllegalArgumentException if {@code firstLine} is less than 1
     */
    public Source {
        Objects.requireNonNull(file, "file: null is not the name of a file");
        Objects.requireNonNull(text, "text: null is not a text");
        if (firstLine < 1) {
            throw new IllegalArgumentException("firstLine: lines count from 1, so " + firstLine + " is none");
        }
    }
}
