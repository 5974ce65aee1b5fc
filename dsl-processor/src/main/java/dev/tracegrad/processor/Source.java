package dev.tracegrad.processor;

import java.util.function.Supplier;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A piece of the user's source: where it stands and what it says, which is read when it is asked for. */
final class Source {
    private final String site;
    private final int start;
    private final int end;
    private final Supplier<String> reading;
    private final Location location;
    private @Nullable String text;

    /**
     * @param site file and line, as {@code Example.java:6}
     * @param start where it starts in the file, in characters
     * @param end where it ends
     * @param reading reads the source text on one line
     * @param location where messages about it are shown
     */
    Source(String site, int start, int end, Supplier<String> reading, Location location) {
        this.site = site;
        this.start = start;
        this.end = end;
        this.reading = reading;
        this.location = location;
    }

    /** A place in a compilation that can show a message. */
    interface Location {
        void show(Diagnostic.Kind kind, String message);
    }

    String site() {
        return site;
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
            known = reading.get();
            text = known;
        }
        return known;
    }

    Location location() {
        return location;
    }
}
