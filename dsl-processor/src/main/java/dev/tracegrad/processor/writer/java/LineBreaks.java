package dev.tracegrad.processor.writer.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Generated code in lines that are not too long: each is broken at the outermost place where it can be, which is an
 * operator, a call in a chain, or an argument. A line that is short enough stays as it is, and so does every literal.
 *
 * <pre>
 * return Nodes.at(first(a, b).plus(second(a)).plus(third(b)), scope, 4); // Example.java:85
 *
 * return Nodes.at(
 *         first(a, b)
 *                 .plus(second(a)).plus(third(b)),
 *         scope, 4); // Example.java:85
 * </pre>
 *
 * Calls of a chain and arguments fill their lines as words do, but none begins where another one that was broken ends.
 */
public final class LineBreaks {
    private static final int MOST_COLUMNS = 120;

    private static final String ARROW = " -> ";

    /** How much further the continuation of a line stands. */
    private static final int INDENT = 8;

    /** Where a line has too little room left for something that is to be broken. */
    private static final int LATE = MOST_COLUMNS * 2 / 3;

    /** Where continuations stop to go further, so that a line has room for something. */
    private static final int MOST_INDENT = 48;

    /** Operators that bind less than those after them; each stands between blanks. */
    private static final List<List<String>> OPERATORS = List.of(
            List.of(" || "),
            List.of(" && "),
            List.of(" | "),
            List.of(" ^ "),
            List.of(" & "),
            List.of(" == ", " != "),
            List.of(" < ", " > ", " <= ", " >= ", " instanceof "),
            List.of(" << ", " >> ", " >>> "),
            List.of(" + ", " - "),
            List.of(" * ", " / ", " % "));

    private final StringBuilder out;
    private final BracketDepths line;
    private final String code;

    /** The line that is written: where it starts, and its indentation. */
    private int lineStart;

    private int indent;

    private LineBreaks(String code, StringBuilder out) {
        this.code = code;
        this.line = new BracketDepths(code);
        this.out = out;
        this.lineStart = out.length();
    }

    /** The same code in lines that are not too long. */
    public static String in(String source) {
        StringBuilder out = new StringBuilder(source.length() + source.length() / 16);
        boolean isInTextBlock = false;
        int copied = 0;
        int quotes = source.indexOf("\"\"\"");
        for (int start = 0; start < source.length(); ) {
            int newLine = source.indexOf('\n', start);
            int end = newLine < 0 ? source.length() : newLine;
            if (end - start > MOST_COLUMNS && !isInTextBlock) {
                out.append(source.substring(copied, start));
                copied = end;
                String line = source.substring(start, end);
                if (line.stripLeading().startsWith("* ")) {
                    addComment(line, out);
                } else if (line.stripLeading().startsWith("//")) {
                    out.append(line);
                } else {
                    new LineBreaks(line, out).write();
                }
            }
            if (quotes >= 0 && quotes < end) {
                isInTextBlock ^= isHalfOfTextBlock(source, start, end);
                quotes = source.indexOf("\"\"\"", end);
            }
            start = end + 1;
        }
        out.append(source.substring(copied));
        return out.toString();
    }

    /** Whether a text block begins in a line, or ends there, and not both. */
    private static boolean isHalfOfTextBlock(String source, int start, int end) {
        boolean isHalf = false;
        int at = start;
        while (at + 2 < end) {
            boolean isDelimiter = source.startsWith("\"\"\"", at);
            isHalf ^= isDelimiter;
            at += isDelimiter ? 3 : source.charAt(at) == '\\' ? 2 : 1;
        }
        return isHalf;
    }

    private static void addComment(String line, StringBuilder out) {
        String start = line.substring(0, line.indexOf('*') + 1);
        int column = 0;
        for (String word : line.substring(start.length() + 1).split("(?<!\\{@code|\\{@link) ")) {
            if (column > 0 && column + 1 + word.length() > MOST_COLUMNS) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? start : "").append(' ').append(word);
            column += (column == 0 ? start.length() : 0) + 1 + word.length();
        }
    }

    private void write() {
        int end = line.endOfCode();
        indent = code.length() - code.stripLeading().length();
        out.append(code, 0, indent);
        int guard = code.startsWith("case ", indent) ? code.indexOf(" when ", indent) : -1;
        if (guard < 0) {
            write(indent, end, code.length() - end);
        } else {
            writeGuarded(guard, end);
        }
        out.append(code, end, code.length());
    }

    /** A case whose guard has lines of its own, and what it leads to, which has one if it does not fit. */
    private void writeGuarded(int guard, int end) {
        int further = further();
        int after = code.length() - end;
        write(indent, guard, 0);
        newLine(further);
        int value = line.startOfValue(guard, end);
        if (value == 0) {
            write(guard + 1, end, after);
            return;
        }
        write(guard + 1, value - ARROW.length(), ARROW.length());
        out.append(ARROW);
        if (!fits(value, end, after)) {
            newLine(further);
        }
        write(value, end, after);
    }

    /**
     * Writes a part of the line, where the new one has come to.
     *
     * @param after how many characters must have room after it
     */
    private void write(int start, int end, int after) {
        if (start == end || fits(start, end, after)) {
            out.append(code, start, end);
            return;
        }
        int value = line.startOfValue(start, end);
        List<Integer> arms = line.arms(start, end);
        if (value > 0 && (arms.isEmpty() || value < arms.get(0))) {
            out.append(code, start, value);
            if (column() > LATE && !fits(value, end, after)) {
                newLine(further());
            }
            write(value, end, after);
            return;
        }
        if (!arms.isEmpty()) {
            writePieces(start, arms, end, after, true);
            return;
        }
        List<Integer> places = places(start, end);
        if (!places.isEmpty()) {
            writePieces(start, places, end, after, false);
            return;
        }
        int open = line.longestBracket(start, end);
        if (open >= 0) {
            writeBracket(start, open, end, after);
            return;
        }
        if (out.charAt(out.length() - 1) == ' ' && column() > indent) {
            newLine(further());
        }
        out.append(code, start, end);
    }

    /** Where operators are, or calls in a chain. */
    private List<Integer> places(int start, int end) {
        List<Integer> operators = line.find(OPERATORS, start, end);
        return operators.isEmpty() ? line.calls(start, end) : operators;
    }

    private boolean fits(int start, int end, int after) {
        return column() + end - start + after <= MOST_COLUMNS;
    }

    private int column() {
        return out.length() - lineStart;
    }

    private int further() {
        return Math.max(indent, Math.min(indent + INDENT, MOST_INDENT));
    }

    /** @param isEach whether each piece has a line of its own */
    private void writePieces(int start, List<Integer> places, int end, int after, boolean isEach) {
        int further = further();
        boolean isBroken = writeUnit(start, places.get(0), 0);
        for (int i = 0; i < places.size(); i++) {
            boolean isLast = i + 1 == places.size();
            int from = places.get(i);
            int to = isLast ? end : places.get(i + 1);
            if (isEach || isBroken || !fits(from, to, isLast ? after : 0)) {
                newLine(further);
                from += code.charAt(from) == ' ' ? 1 : 0;
            }
            isBroken = writeUnit(from, to, isLast ? after : 0);
        }
    }

    /**
     * Writes what is in a bracket from a new line on, and then what follows it. A condition begins where it is, and so does
     * an only argument that is broken itself.
     */
    private void writeBracket(int start, int open, int end, int after) {
        int before = indent;
        int further = further();
        int close = Math.min(line.close(open), end);
        int rest = end - close + after;
        out.append(code, start, open + 1);
        List<Integer> places = new ArrayList<>(line.separators(open, close));
        boolean isOnly =
                places.isEmpty() && code.charAt(open) == '(' && column() <= LATE && isBreakable(open + 1, close);
        boolean isCondition = open > 0 && code.charAt(open - 1) == ' ';
        if (!isOnly || !isCondition && further + close - open + rest <= MOST_COLUMNS) {
            newLine(further);
        }
        places.add(close);
        int from = open + 1;
        boolean isBroken = false;
        for (int i = 0; i < places.size(); i++) {
            int to = places.get(i);
            int room = i + 1 == places.size() && code.charAt(open) != '{' ? Math.min(rest, MOST_COLUMNS / 2) : 0;
            if (i > 0 && (isBroken || !fits(from, to, room))) {
                newLine(further);
                from++; // the blank
            }
            isBroken = writeUnit(from, to, room);
            from = to;
        }
        if (code.charAt(open) == '{' && close < end) {
            newLine(before);
        }
        write(close, end, after);
    }

    private boolean isBreakable(int start, int end) {
        return !line.arms(start, end).isEmpty()
                || !places(start, end).isEmpty()
                || line.longestBracket(start, end) >= 0;
    }

    /** Answers whether it was broken. */
    private boolean writeUnit(int start, int end, int after) {
        int line = lineStart;
        write(start, end, after);
        return lineStart != line;
    }

    private void newLine(int columns) {
        while (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n').append(" ".repeat(columns));
        lineStart = out.length() - columns;
        indent = columns;
    }
}
