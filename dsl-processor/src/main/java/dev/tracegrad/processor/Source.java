package dev.tracegrad.processor;

import java.util.function.Supplier;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A piece of the user's source: where it stands and what it says, both read when they are asked for. */
final class Source {
    private final Supplier<String> readingSite;
    private final int start;
    private final int end;
    private final Supplier<String> readingText;
    private final Location location;
    private @Nullable String site;
    private @Nullable String text;

    /**
     * @param readingSite reads file and line
     * @param start where it starts in the file, in characters
     * @param end where it ends
     * @param readingText reads the source text on one line
     * @param location where messages about it are shown
     */
    Source(Supplier<String> readingSite, int start, int end, Supplier<String> readingText, Location location) {
        this.readingSite = readingSite;
        this.start = start;
        this.end = end;
        this.readingText = readingText;
        this.location = location;
    }

    /** A place in a compilation that can show a message. */
    interface Location {
        void show(Diagnostic.Kind kind, String message);
    }

    /** File and line, as {@code Example.java:6}. */
    String site() {
        String known = site;
        if (known == null) {
            known = readingSite.get();
            site = known;
        }
        return known;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The source text on one line. */
    String text() {
        String known = text;
        if (known == null) {
            known = readingText.get();
            text = known;
        }
        return known;
    }

    Location location() {
        return location;
    }
}
