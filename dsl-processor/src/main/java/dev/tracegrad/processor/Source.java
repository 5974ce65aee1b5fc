package dev.tracegrad.processor;

import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A piece of the user's source: where it stands and what it says, both read when they are asked for. */
final class Source {
    private final Place place;
    private @Nullable String site;
    private @Nullable String text;

    Source(Place place) {
        this.place = place;
    }

    /** A place in a compilation that can show a message. */
    interface Location {
        void show(Diagnostic.Kind kind, String message);
    }

    /** Where a piece of source is read. */
    interface Place extends Location {
        /** File and line. */
        String site();

        /** Where it starts in the file, in characters. */
        int start();

        /** Where it ends. */
        int end();

        /** The source text on one line. */
        String text();
    }

    /** File and line, as {@code Example.java:6}. */
    String site() {
        String known = site;
        if (known == null) {
            known = place.site();
            site = known;
        }
        return known;
    }

    int start() {
        return place.start();
    }

    int end() {
        return place.end();
    }

    /** The source text on one line. */
    String text() {
        String known = text;
        if (known == null) {
            known = place.text();
            text = known;
        }
        return known;
    }

    Location location() {
        return place;
    }
}
