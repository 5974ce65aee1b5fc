package dev.tracegrad.print;

/**
 * Strings and numbers in JSON. Every text has a string, lone surrogates and control characters too, and none of them can
 * end, or change the meaning of, a script element that the JSON stands in.
 */
final class JsonText {
    private JsonText() {}

    /** Appends a text as a string, in quotes. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<' -> {
                    if (i + 1 < text.length() && (text.charAt(i + 1) == '/' || text.charAt(i + 1) == '!')) {
                        appendCode(c, out);
                    } else {
                        out.append(c);
                    }
                }
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (needsCode(c)) {
                        appendCode(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean needsCode(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029';
    }

    private static void appendCode(char c, StringBuilder out) {
        out.append(String.format("\\u%04x", (int) c));
    }

    /** Appends a number as Java writes it, so that it is read back bit for bit; one that JSON has not, as a string. */
    static void append(double number, StringBuilder out) {
        if (Double.isFinite(number)) {
            out.append(number);
        } else {
            out.append('"').append(number).append('"');
        }
    }
}
