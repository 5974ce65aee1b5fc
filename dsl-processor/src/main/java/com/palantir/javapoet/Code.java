package com.palantir.javapoet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code that is put together from smaller ones, with the placeholders of {@link CodeBlock}, and costs nothing until
 * it is whole. {@link #body} then leaves its lines to {@link FlatFile}, which goes through it once. {@link #block} gives it to
 * JavaPoet in as few parts as can be: one text from a type, or a place to break the line, to the next. JavaPoet takes each
 * format apart where it is used, goes through all parts twice, and looks for line feeds in each with a regular expression.
 *
 * <p>It stands in JavaPoet's package, as {@link FlatFile} does, for how a string is written there.
 */
public final class Code {
    private final String format;
    private final @Nullable Object[] arguments;

    private Code(String format, @Nullable Object[] arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    public static Code of(String format, @Nullable Object... arguments) {
        return new Code(format, arguments);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** One piece after the other, with a text between them. */
    public static Code join(Iterable<Code> pieces, String between) {
        Builder all = builder();
        for (Code piece : pieces) {
            all.format.append(all.isEmpty() ? "" : between);
            all.add("$L", piece);
        }
        return all.build();
    }

    public static Collector<Code, ?, Code> joining(String between) {
        return Collectors.collectingAndThen(Collectors.toList(), pieces -> join(pieces, between));
    }

    public boolean isEmpty() {
        return format.isEmpty();
    }

    /** The same as the whole body of a method, whose lines {@link FlatFile} makes itself. */
    public CodeBlock body() {
        return CodeBlock.of("$L", new Whole(this, true));
    }

    /** The same as the initializer of a field. */
    public CodeBlock initializer() {
        return CodeBlock.of("$L", new Whole(this, false));
    }

    /** The whole of it, as JavaPoet takes it. */
    public CodeBlock block() {
        Flat flat = new Flat();
        forEach(flat);
        flat.endText();
        return CodeBlock.of(flat.format.toString(), flat.arguments.toArray());
    }

    @Override
    public String toString() {
        return block().toString();
    }

    /** Pieces of code one after the other, in statements and blocks. */
    public static final class Builder {
        private final StringBuilder format = new StringBuilder();
        private final List<@Nullable Object> arguments = new ArrayList<>();

        private Builder() {}

        public boolean isEmpty() {
            return format.isEmpty();
        }

        public Builder add(String piece, @Nullable Object... given) {
            format.append(piece);
            for (Object argument : given) {
                arguments.add(argument);
            }
            return this;
        }

        public Builder add(Code piece) {
            return add(piece.format, piece.arguments);
        }

        public Builder addStatement(String statement, @Nullable Object... given) {
            format.append("$[");
            add(statement, given);
            format.append(";\n$]");
            return this;
        }

        public Builder beginControlFlow(String head, @Nullable Object... given) {
            return add(head, given).add(" {\n$>");
        }

        public Builder nextControlFlow(String head, @Nullable Object... given) {
            return add("$<} ").add(head, given).add(" {\n$>");
        }

        public Builder endControlFlow() {
            return add("$<}\n");
        }

        public Builder indent() {
            return add("$>");
        }

        public Builder unindent() {
            return add("$<");
        }

        public Code build() {
            return new Code(format.toString(), arguments.toArray());
        }
    }

    /** What a piece of code is made of. */
    interface Parts {
        /** Text, which may have several lines. */
        void text(String text);

        void type(TypeName type);

        /** A class or an annotation, which JavaPoet writes itself. */
        void other(Object spec);

        /** What a placeholder without an argument asks for: {@code > < [ ]}. */
        void control(char kind);
    }

    /** Gives all parts in order. */
    void forEach(Parts parts) {
        int next = 0;
        int start = 0;
        for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', start)) {
            if (at > start) {
                parts.text(format.substring(start, at));
            }
            start = at + 2;
            char kind = format.charAt(at + 1);
            switch (kind) {
                case 'L' -> giveLiteral(arguments[next++], parts);
                case 'N' -> parts.text(String.valueOf(name(arguments[next++])));
                case 'S' -> parts.text(literal(arguments[next++]));
                case 'T' -> parts.type(typeName(arguments[next++]));
                case '$' -> parts.text("$");
                default -> parts.control(kind);
            }
        }
        if (start < format.length()) {
            parts.text(format.substring(start));
        }
        if (next != arguments.length) {
            throw new IllegalArgumentException("not each argument has a placeholder in '" + format + "'");
        }
    }

    private static void giveLiteral(@Nullable Object literal, Parts parts) {
        if (literal instanceof Code nested) {
            nested.forEach(parts);
        } else if (literal instanceof CodeBlock block) {
            give(block, parts);
        } else if (literal instanceof TypeSpec || literal instanceof AnnotationSpec) {
            parts.other(literal);
        } else {
            parts.text(String.valueOf(literal));
        }
    }

    private static void give(CodeBlock block, Parts parts) {
        int next = 0;
        for (String part : block.formatParts()) {
            switch (part) {
                case "$L" -> giveLiteral(block.args().get(next++), parts);
                case "$N" -> parts.text((String) block.args().get(next++));
                case "$S" -> parts.text(literal(block.args().get(next++)));
                case "$T" -> parts.type((TypeName) block.args().get(next++));
                case "$$" -> parts.text("$");
                case "$>", "$<", "$[", "$]" -> parts.control(part.charAt(1));
                default -> parts.text(part);
            }
        }
    }

    private static @Nullable Object name(@Nullable Object named) {
        return named instanceof MethodSpec method ? method.name() : named;
    }

    private static TypeName typeName(@Nullable Object type) {
        return type instanceof TypeName name
                ? name
                : (TypeName) CodeBlock.of("$T", type).args().get(0);
    }

    /** A string's literal: on one line, or indented as the place where it stands. */
    private static String literal(@Nullable Object given) {
        String string = given == null ? null : given.toString();
        if (string == null) {
            return "null";
        }
        return isPlain(string) ? '"' + string + '"' : Util.stringLiteralWithDoubleQuotes(string, FlatFile.INDENT);
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

    private static final class Flat implements Parts {
        private final StringBuilder format = new StringBuilder();
        private final List<@Nullable Object> arguments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder(1024);

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void type(TypeName type) {
            add("$T", type);
        }

        @Override
        public void other(Object spec) {
            add("$L", spec);
        }

        @Override
        public void control(char kind) {
            endText();
            format.append('$').append(kind);
        }

        private void add(String placeholder, @Nullable Object argument) {
            endText();
            format.append(placeholder);
            arguments.add(argument);
        }

        void endText() {
            if (!text.isEmpty()) {
                format.append("$L");
                arguments.add(text.toString());
                text.setLength(0);
            }
        }
    }
}
