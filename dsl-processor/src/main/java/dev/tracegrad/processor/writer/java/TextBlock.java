package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.Code;

/**
 * A string of several lines as a text block, whose content is the string, character by character (JLS 3.10.6). Its lines
 * are as they would be read, but for what Java would take for something else: a backslash, three quotes, control
 * characters, and white space at the end of a line, which javac would remove.
 *
 * <pre>
 * """
 *         a\s
 *         double d = a * 2;
 *         """
 * </pre>
 */
public final class TextBlock {
    /** Deeper than what it belongs to, as a continued line. */
    private static final String INDENT = " ".repeat(8);

    /** A line of the content that is longer is continued in the next one: with the indentation it has 140 characters. */
    private static final int MOST_COLUMNS = 140 - 16;

    private final String content;
    private final StringBuilder written = new StringBuilder(1024).append("\"\"\"");
    private int column;

    private TextBlock(String content) {
        this.content = content;
    }

    /** The literal of a string. */
    public static Code of(String content) {
        return Code.of("$L", new TextBlock(content).write());
    }

    private String write() {
        int quotes = 0;
        int before = '\n';
        newLine();
        for (int i = 0; i < content.length(); i += Character.charCount(before)) {
            int plain = endOfPlain(i);
            if (plain > i) {
                addPlain(i, plain);
                quotes = 0;
                before = content.charAt(plain - 1);
                i = plain;
                if (i == content.length()) {
                    break;
                }
            }
            int at = content.codePointAt(i);
            int next = i + Character.charCount(at);
            boolean isLast = next < content.length() && content.charAt(next) == '\n';
            quotes = at == '"' ? (quotes + 1) % 3 : 0;
            if (at == '\n') {
                newLine();
            } else {
                add(at == '"' && quotes == 0 ? "\\\"" : isLast ? last(at) : written(at));
            }
            before = at;
        }
        if (before != '\n') {
            written.append('\\');
            newLine();
        }
        return written.append(INDENT).append("\"\"\"").toString();
    }

    /** Where the characters end that stand in the block as they are; a blank at the end of a line does not. */
    private int endOfPlain(int start) {
        int end = start;
        while (end < content.length() && isPlain(content.charAt(end))) {
            end++;
        }
        boolean endsInBlank =
                end > start && end < content.length() && content.charAt(end) == '\n' && content.charAt(end - 1) == ' ';
        return endsInBlank ? end - 1 : end;
    }

    private static boolean isPlain(char at) {
        return at >= ' ' && at <= '~' && at != '"' && at != '\\';
    }

    /** Adds such characters, as many at once as a line has room for. */
    private void addPlain(int start, int end) {
        for (int from = start; from < end; ) {
            makeRoom(1);
            int to = Math.min(end, from + MOST_COLUMNS - column);
            written.append(content.substring(from, to)); // faster than from a part of a sequence
            column += to - from - 1;
            from = to;
        }
    }

    private void newLine() {
        written.append('\n');
        column = 0;
    }

    private void add(String escaped) {
        makeRoom(escaped.length());
        written.append(escaped);
    }

    private void makeRoom(int columns) {
        if (column + columns >= MOST_COLUMNS) {
            written.append('\\');
            newLine();
        }
        written.append(column == 0 ? INDENT : "");
        column += columns;
    }

    /** A character as it stands in the block. */
    private static String written(int at) {
        return switch (at) {
            case '\\' -> "\\\\";
            case '\t' -> "\t";
            case '\r' -> "\\r";
            case '\f' -> "\\f";
            case '\u2028', '\u2029' -> String.format("\\u%04x", at); // JavaPoet ends a line there
            default -> Character.isISOControl(at) ? String.format("\\%03o", at) : Character.toString(at);
        };
    }

    /** The last character of a line; white space that has no escape is kept by one that continues the line. */
    private static String last(int at) {
        return switch (at) {
            case ' ' -> "\\s";
            case '\t' -> "\\t";
            default -> {
                boolean isKept = Character.isISOControl(at) || !Character.isWhitespace(at);
                yield isKept ? written(at) : written(at) + "\\n\\";
            }
        };
    }
}
