package com.palantir.javapoet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same code in as few parts as can be: one text from a type, or a place to break the line, to the next. JavaPoet goes
 * through all parts twice, and code that is put together from small pieces has very many.
 *
 * <p>It stands in JavaPoet's package because the parts of a {@link CodeBlock} are visible here only.
 */
public final class FlatCode {
    private final StringBuilder format = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private FlatCode() {}

    /** The parts of code. */
    public static FlatCode of(CodeBlock code) {
        FlatCode flat = new FlatCode();
        flat.add(code);
        flat.endText();
        return flat;
    }

    /** Code that is written as the given code is. */
    public CodeBlock code() {
        return CodeBlock.of(format.toString(), arguments.toArray());
    }

    private void add(CodeBlock code) {
        List<String> parts = code.formatParts();
        List<Object> given = code.args();
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.length() != 2 || part.charAt(0) != '$') {
                text.append(part);
                continue;
            }
            switch (part.charAt(1)) {
                case 'L' -> addLiteral(given.get(next++));
                case 'N' -> text.append(given.get(next++));
                case 'S' -> addString((String) given.get(next++));
                case 'T' -> add(part, given.get(next++));
                case '$' -> text.append('$');
                default -> {
                    endText();
                    format.append(part);
                }
            }
        }
    }

    private void addLiteral(@Nullable Object literal) {
        if (literal instanceof CodeBlock nested) {
            add(nested);
        } else if (literal instanceof TypeSpec || literal instanceof AnnotationSpec) {
            add("$L", literal);
        } else {
            text.append(literal);
        }
    }

    /** A string on one line; one of several is indented as the place where it stands. */
    private void addString(@Nullable String string) {
        if (string == null || string.contains("\n")) {
            add("$S", string);
        } else if (isPlain(string)) {
            text.append('"').append(string).append('"');
        } else {
            text.append(Util.stringLiteralWithDoubleQuotes(string, ""));
        }
    }

    /** Whether a literal has the characters of the string as they are. */
    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char at = string.charAt(i);
            if (at < ' ' || at > '~' || at == '"' || at == '\\') {
                return false;
            }
        }
        return true;
    }

    private void add(String placeholder, @Nullable Object argument) {
        endText();
        format.append(placeholder);
        arguments.add(argument);
    }

    private void endText() {
        if (!text.isEmpty()) {
            format.append("$L");
            arguments.add(text.toString());
            text.setLength(0);
        }
    }
}
