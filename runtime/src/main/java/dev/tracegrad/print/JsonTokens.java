package dev.tracegrad.print;

import dev.tracegrad.Names;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) piece by piece; whoever asks says what should come next. It keeps one token at most and does not
 * recurse, so that neither long nor deep texts harm it.
 */
final class JsonTokens {
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[8_192];
    private int size;
    private int at;

    /** Where the next character stands, and where the last token started; from 1. */
    private int line = 1;

    private int column = 1;
    private int tokenLine = 1;
    private int tokenColumn = 1;

    /** Whether nothing was read yet in the innermost object or array. */
    private boolean isFirst;

    private final StringBuilder token = new StringBuilder();

    JsonTokens(Reader in) throws IOException {
        this.in = in;
        if (peek() == '\ufeff') {
            at++; // The byte order mark, which some editors put before a text.
        }
    }

    /** Something is wrong with the token that was read last. */
    GraphFormatException error(String problem) {
        return new GraphFormatException(problem, tokenLine, tokenColumn);
    }

    int line() {
        return tokenLine;
    }

    int column() {
        return tokenColumn;
    }

    // --------------------------------------------------------------------------------------- objects and arrays

    void beginObject(String what) throws IOException {
        begin('{', what);
    }

    void beginArray(String what) throws IOException {
        begin('[', what);
    }

    private void begin(char bracket, String what) throws IOException {
        if (start() != bracket) {
            throw unexpected(what + " should begin with '" + bracket + "'");
        }
        next();
        isFirst = true;
    }

    /** The key of the next value of an object; null at the end of the object. */
    @Nullable
    String nextKey() throws IOException {
        if (!hasNext('}')) {
            return null;
        }
        if (start() != '"') {
            throw unexpected("a key in quotes should stand here");
        }
        int keyLine = line;
        int keyColumn = column;
        String key = string("a key");
        if (start() != ':') {
            throw unexpected("':' should stand after the key " + quoted(key));
        }
        next();
        tokenLine = keyLine;
        tokenColumn = keyColumn;
        return key;
    }

    /** Whether an array has another value; if not, its end is read. */
    boolean nextElement() throws IOException {
        return hasNext(']');
    }

    private boolean hasNext(char bracket) throws IOException {
        int c = start();
        boolean first = isFirst;
        isFirst = false;
        if (c == bracket) {
            next();
            return false;
        }
        if (!first) {
            if (c != ',') {
                throw unexpected("',' or '" + bracket + "' should stand here");
            }
            next();
            start();
        }
        return true;
    }

    /** Nothing but blanks may follow. */
    void end() throws IOException {
        if (start() != END) {
            throw unexpected("the text should end here");
        }
    }

    // -------------------------------------------------------------------------------------------------- values

    String string(String what) throws IOException {
        if (start() != '"') {
            throw unexpected(what + " should be a string in quotes");
        }
        next();
        token.setLength(0);
        while (true) {
            int c = next();
            if (c == '"') {
                isFirst = false;
                return token.toString();
            }
            if (c == END) {
                throw error(what + ": the text ends within the string");
            }
            if (c < ' ') {
                throw error(what + ": a string cannot contain the character " + c + " as it is");
            }
            token.append(c == '\\' ? escaped(what) : (char) c);
        }
    }

    private char escaped(String what) throws IOException {
        int c = next();
        switch (c) {
            case '"', '\\', '/':
                return (char) c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = next();
                    int value = digit < 128 ? Character.digit(digit, 16) : -1;
                    if (value < 0) {
                        throw error(what + ": four hexadecimal digits should stand after \\u");
                    }
                    code = code * 16 + value;
                }
                return (char) code;
            default:
                throw error(what + ": there is no escape of a backslash and "
                        + (c == END ? "nothing" : quoted(Character.toString(c))));
        }
    }

    /** A number, or one of the strings for what JSON has no number for. */
    double number(String what) throws IOException {
        if (start() == '"') {
            String text = string(what);
            return switch (text) {
                case "NaN" -> Double.NaN;
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default ->
                    throw error(what + ": " + quoted(text) + " is neither \"NaN\" nor \"Infinity\" nor \"-Infinity\"");
            };
        }
        double number = Double.parseDouble(numeral(what));
        if (Double.isInfinite(number)) {
            throw error(what + ": " + token + " is too large for a double");
        }
        return number;
    }

    /** A whole number from 0 on. */
    int integer(String what) throws IOException {
        String text = numeral(what);
        try {
            if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(text);
            }
        } catch (NumberFormatException e) {
            throw error(what + ": " + text + " is too large");
        }
        throw error(what + ": " + text + " is not a whole number from 0 on");
    }

    private String numeral(String what) throws IOException {
        int c = start();
        if (c != '-' && (c < '0' || c > '9')) {
            throw unexpected(what + " should be a number");
        }
        token.setLength(0);
        take('-');
        if (!take('0')) {
            digits(what);
        }
        if (take('.')) {
            digits(what);
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits(what);
        }
        isFirst = false;
        return token.toString();
    }

    private boolean take(char expected) throws IOException {
        if (peek() != expected) {
            return false;
        }
        token.append((char) next());
        return true;
    }

    private void digits(String what) throws IOException {
        int before = token.length();
        while (peek() >= '0' && peek() <= '9') {
            token.append((char) next());
        }
        if (token.length() == before) {
            throw error(what + ": a digit is missing after " + token);
        }
    }

    boolean bool(String what) throws IOException {
        int c = start();
        if (c != 't' && c != 'f') {
            throw unexpected(what + " should be true or false");
        }
        word(c == 't' ? "true" : "false", what);
        return c == 't';
    }

    /** Whether null stands here; if so, it is read. */
    boolean isNull(String what) throws IOException {
        if (start() != 'n') {
            return false;
        }
        word("null", what);
        return true;
    }

    private void word(String word, String what) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                throw error(what + " should be " + word);
            }
        }
        isFirst = false;
    }

    // ---------------------------------------------------------------------------------------------- characters

    /** The first character of the next token. */
    private int start() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            next();
            c = peek();
        }
        tokenLine = line;
        tokenColumn = column;
        return c;
    }

    private GraphFormatException unexpected(String expected) throws IOException {
        int c = peek();
        return error(expected + ", but "
                + (c == END ? "the text ends" : quoted(Character.toString(c)) + " is what is there"));
    }

    /** A text of the file in a message: short, and on one line. */
    static String quoted(String text) {
        return "'" + Names.oneLine(text.length() <= 60 ? text : text.substring(0, 60) + "…") + "'";
    }

    private int peek() throws IOException {
        if (at == size) {
            size = Math.max(0, in.read(buffer, 0, buffer.length));
            at = 0;
        }
        return at == size ? END : buffer[at];
    }

    private int next() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        at++;
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }
}
