package dev.tracegrad.processor;

import java.nio.file.Path;
import java.util.List;

/**
 * A numeric method of a library.
 *
 * @param place where its declaration starts in the text of its file, after a documentation comment
 * @param type the binary name of its class
 * @param parameters their erased types, as {@link Class#getTypeName()} has them
 * @param body its parameters and statements without comments, by which copies are known
 */
record SampleMethod(
        String library,
        Kind kind,
        Path file,
        int place,
        String type,
        String name,
        List<String> parameters,
        boolean isStatic,
        String body) {

    /** What a method is drawn for. */
    enum Kind {
        /** Static, with a {@code double} parameter and no array of them. */
        SCALARS,
        /** Static, with an array of {@code double}. */
        ARRAYS,
        /** Of an object, and reads a {@code double} field. */
        FIELDS,
        /** Takes numbers from objects by their methods alone; drawn where a library has too few of the others. */
        OBJECTS
    }

    /** Whether numbers are among its parameters: what else it computes with is constant, which is easier to accept. */
    boolean takesNumbers() {
        return parameters.stream().anyMatch(parameter -> parameter.startsWith("double"));
    }

    String companion() {
        return type.replace('$', '_') + "Traced";
    }

    @Override
    public String toString() {
        return type + "." + name
                + parameters.stream()
                        .map(parameter -> parameter.replaceAll("^.*[.$]", ""))
                        .toList()
                        .toString()
                        .replaceAll("^\\[", "(")
                        .replaceAll("]$", ")");
    }
}
