package dev.tracegrad.print;

import dev.tracegrad.Names;

/** A line of source as it is shown, and where each of its columns is then. */
final class SourceLine {
    private static final String TAB = "    ";

    private final String text;

    /** For each character how many are shown before it, counted in code points; one more for the end. */
    private final int[] offsets;

    private final int indent;

    SourceLine(String line) {
        StringBuilder out = new StringBuilder(line.length());
        offsets = new int[line.length() + 1];
        int shown = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String one = c == '\t' ? TAB : Names.oneLine(Character.toString(c));
            for (int k = 0; k < Character.charCount(c); k++) {
                offsets[i++] = shown;
            }
            out.append(one);
            shown += one.codePointCount(0, one.length());
        }
        offsets[line.length()] = shown;
        text = out.toString();
        int blanks = 0;
        while (blanks < line.length() && Character.isWhitespace(line.charAt(blanks))) {
            blanks++;
        }
        indent = offsets[blanks];
    }

    String text() {
        return text;
    }

    /** How many characters are shown before a column, which counts from 1; beyond the line's end as many as it has. */
    int at(int column) {
        return offsets[Math.min(column - 1, offsets.length - 1)];
    }

    /** How many blanks the line begins with. */
    int indent() {
        return indent;
    }
}
