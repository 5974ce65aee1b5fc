package dev.tracegrad.processor.problem;

import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A piece of the user's source: where it stands and what it says, both read when they are asked for. */
public final class Source {
    private final Place place;
    private @Nullable String site;
    private @Nullable String text;

    public Source(Place place) {
        this.place = place;
    }

    /** A place in a compilation that can show a message. */
    public interface Location {
        void show(Diagnostic.Kind kind, String message);
    }

    /** Where a piece of source is read. */
    public interface Place extends Location {
        /** File and line. */
        String site();

        /** Where it starts in the file, in characters. */
        int start();

        /** Where it ends. */
        int end();

        /** The source text on one line. */
        String text();

        /** The file's name. */
        String file();

        /** The line of a place in the file, from 1. */
        int line(int position);

        /** Where a line of the file starts, in characters. */
        int startOf(int line);

        /** Some whole lines of the file, each ended by a line feed. */
        String lines(int first, int last);
    }

    /** File and line, as {@code Example.java:6}. */
    public String site() {
        String known = site;
        if (known == null) {
            known = place.site();
            site = known;
        }
        return known;
    }

    public int start() {
        return place.start();
    }

    public int end() {
        return place.end();
    }

    /** The source text on one line. */
    public String text() {
        String known = text;
        if (known == null) {
            known = place.text();
            text = known;
        }
        return known;
    }

    public String file() {
        return place.file();
    }

    public int line(int position) {
        return place.line(position);
    }

    public String lines(int first, int last) {
        return place.lines(first, last);
    }

    /** Line, column and the column after the end, with a line of its own if that is another one: {@code 6:16-21}. */
    public String range() {
        int start = start();
        int end = end();
        int line = line(start);
        int endLine = line(end);
        String ending = (endLine == line ? "" : endLine + ":") + column(end, endLine);
        return line + ":" + column(start, line) + "-" + ending;
    }

    /** The column of a place in the file, from 1; a tab is one column. */
    private int column(int position, int line) {
        return position - place.startOf(line) + 1;
    }

    public Location location() {
        return place;
    }
}
