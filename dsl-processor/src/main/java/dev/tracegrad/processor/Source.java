package dev.tracegrad.processor;

import javax.tools.Diagnostic;

/**
 * A piece of the user's source: where it stands and what it says.
 *
 * @param site file and line, as {@code Example.java:6}
 * @param start where it starts in the file, in characters
 * @param end where it ends
 * @param text the source text on one line
 * @param location where messages about it are shown
 */
record Source(String site, int start, int end, String text, Location location) {
    /** A place in a compilation that can show a message. */
    interface Location {
        void show(Diagnostic.Kind kind, String message);
    }
}
