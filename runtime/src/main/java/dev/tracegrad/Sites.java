package dev.tracegrad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a traced method, as generated code tells of them in one constant text. It is read when somebody looks
 * at a node, and once only.
 *
 * <p>The text has lines: {@code file}, {@code method}, {@code first line}; a line for each statement from 1 on; an empty
 * line; the lines of the source. A statement is a name, which may be empty, or {@code return}, a blank, and an expression, which a parameter has
 * not: {@code 6:16-21}, line, column and the column after its end, which has a line of its own where it is another one, {@code
 * 6:16-7:9}; then in parentheses, separated by commas, what made the operands, empty where that was elsewhere: {@code d
 * 6:16-29(6:16-21(,6:20-21),)}. A text of one line is the method's name alone.
 */
final class Sites {
    private static final Map<String, Sites> READ = new WeakHashMap<>();

    private final String file;
    private final String method;
    private final @Nullable Source source;

    /** Where each line of the source starts. */
    private final int[] lines;

    private final List<String> statements = new ArrayList<>();
    private final @Nullable Part[] parts;

    private Sites(String text) {
        if (text.indexOf('\n') < 0) {
            file = "";
            method = text;
            source = null;
            lines = new int[0];
            parts = new Part[0];
            return;
        }
        String[] head = text.split("\n", 4);
        file = head[0];
        method = head[1];
        int firstLine = Integer.parseInt(head[2]);
        int at = head[0].length() + head[1].length() + head[2].length() + 3;
        while (at < text.length() && text.charAt(at) != '\n') {
            int end = text.indexOf('\n', at);
            statements.add(text.substring(at, end));
            at = end + 1;
        }
        String code = at < text.length() ? text.substring(at + 1) : "";
        source = code.isEmpty() ? null : new Source(file, firstLine, code);
        lines = code.isEmpty() ? new int[0] : startsOfLines(code);
        parts = new Part[statements.size()];
    }

    /** What a text says, which is read the first time. */
    static Sites of(String text) {
        synchronized (READ) {
            return READ.computeIfAbsent(text, Sites::new);
        }
    }

    private static int[] startsOfLines(String code) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            starts.add(at);
            at = code.indexOf('\n', at) + 1; // every line ends in one
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    String file() {
        return file;
    }

    String method() {
        return method;
    }

    @Nullable
    Source source() {
        return source;
    }

    /** The name of what a statement makes, or null. */
    @Nullable
    String name(int statement) {
        String text = statements.get(statement - 1);
        int end = text.lastIndexOf(' ');
        return end == 0 || isResult(statement) ? null : text.substring(0, end);
    }

    /** Whether a statement makes what the method returns. */
    boolean isResult(int statement) {
        return statement > 0 && statements.get(statement - 1).startsWith("return ");
    }

    /** Whether the number is that of a parameter: a leaf got its name there, but was made elsewhere. */
    boolean isParameter(int statement) {
        return statement > 0 && statements.get(statement - 1).endsWith(" ");
    }

    /** The whole expression of a statement; null for a parameter. */
    @Nullable
    Part part(int statement) {
        Part part = parts[statement - 1];
        if (part == null && !isParameter(statement)) {
            String text = statements.get(statement - 1);
            part = new Reader(text, text.lastIndexOf(' ') + 1).part();
            parts[statement - 1] = part;
        }
        return part;
    }

    /** The source text of an expression, or an empty one if it is not known, as elsewhere in the file. */
    String text(Part part) {
        if (source == null || !isIn(source, part)) {
            return "";
        }
        return source.text().substring(offset(part.line(), part.column()), offset(part.endLine(), part.endColumn()));
    }

    private boolean isIn(Source source, Part part) {
        return part.line() >= source.firstLine() && part.endLine() < source.firstLine() + lines.length;
    }

    private int offset(int line, int column) {
        return lines[line - source.firstLine()] + column - 1;
    }

    /** Reads expressions, one character after another. */
    private final class Reader {
        private final String text;
        private int at;

        Reader(String text, int start) {
            this.text = text;
            this.at = start;
        }

        Part part() {
            int line = number();
            skip(':');
            int column = number();
            skip('-');
            int end = number();
            int endLine = line;
            if (is(':')) {
                at++;
                endLine = end;
                end = number();
            }
            List<@Nullable Part> operands = new ArrayList<>();
            if (is('(')) {
                do {
                    at++;
                    operands.add(is(',') || is(')') ? null : part());
                } while (is(','));
                skip(')');
            }
            return new Part(Sites.this, line, column, endLine, end, operands.toArray(new Part[0]));
        }

        private int number() {
            int number = 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                number = number * 10 + text.charAt(at++) - '0';
            }
            return number;
        }

        private boolean is(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private void skip(char c) {
            if (!is(c)) {
                throw new IllegalStateException("'" + c + "' is missing in " + text + " at " + at);
            }
            at++;
        }
    }
}
