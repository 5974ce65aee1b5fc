package com.palantir.javapoet;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The same code in as few parts as can be: one text from a type, or a place to break the line, to the next. JavaPoet goes
 * through all parts twice, and code that is put together from small pieces has very many.
 *
 * <p>It stands in JavaPoet's package because the parts of a {@link CodeBlock} are visible here only.
 */
public final class FlatCode {
    private final CodeBlock.Builder flat = CodeBlock.builder();
    private final StringBuilder text = new StringBuilder();

    private FlatCode() {}

    /** Code that is written as the given code is. */
    public static CodeBlock of(CodeBlock code) {
        FlatCode flat = new FlatCode();
        flat.add(code);
        flat.endText();
        return flat.flat.build();
    }

    private void add(CodeBlock code) {
        Iterator<?> arguments = code.args().iterator();
        for (String part : code.formatParts()) {
            switch (part) {
                case "$L" -> addLiteral(arguments.next());
                case "$N" -> text.append(arguments.next());
                case "$S" -> addString((String) arguments.next());
                case "$T" -> add(part, arguments.next());
                case "$$" -> text.append('$');
                case "$>", "$<", "$[", "$]", "$W", "$Z" -> add(part);
                default -> text.append(part);
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
        } else {
            text.append(Util.stringLiteralWithDoubleQuotes(string, ""));
        }
    }

    private void add(String format, @Nullable Object... arguments) {
        endText();
        flat.add(format, arguments);
    }

    private void endText() {
        if (!text.isEmpty()) {
            flat.add("$L", text.toString());
            text.setLength(0);
        }
    }
}
