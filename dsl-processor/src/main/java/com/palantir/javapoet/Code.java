package com.palantir.javapoet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code that is put together from smaller ones, with the placeholders of {@link CodeBlock}, and costs nothing until
 * it is whole. {@link #block} then gives it to JavaPoet in as few parts as can be: one text from a type, or a place to break
 * the line, to the next. JavaPoet takes each format apart where it is used, and goes through all parts twice.
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

    /** The whole of it, as JavaPoet takes it. */
    public CodeBlock block() {
        Flat flat = new Flat();
        flat.add(this);
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

    private static final class Flat {
        private final StringBuilder format = new StringBuilder();
        private final List<@Nullable Object> arguments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder(1024);

        void add(Code code) {
            int next = 0;
            int start = 0;
            for (int at = code.format.indexOf('$'); at >= 0; at = code.format.indexOf('$', start)) {
                text.append(code.format.substring(start, at)); // faster than from a part of a sequence
                start = at + 2;
                switch (code.format.charAt(at + 1)) {
                    case 'L' -> addLiteral(code.arguments[next++]);
                    case 'N' -> text.append(name(code.arguments[next++]));
                    case 'S' -> addString(code.arguments[next++]);
                    case 'T' -> add("$T", code.arguments[next++]);
                    case '$' -> text.append('$');
                    default -> {
                        endText();
                        format.append(code.format, at, start);
                    }
                }
            }
            text.append(code.format.substring(start));
            if (next != code.arguments.length) {
                throw new IllegalArgumentException("not each argument has a placeholder in '" + code.format + "'");
            }
        }

        private void addLiteral(@Nullable Object literal) {
            if (literal instanceof Code nested) {
                add(nested);
            } else if (literal instanceof TypeSpec
                    || literal instanceof AnnotationSpec
                    || literal instanceof CodeBlock) {
                add("$L", literal);
            } else {
                text.append(literal);
            }
        }

        private static @Nullable Object name(@Nullable Object named) {
            return named instanceof MethodSpec method ? method.name() : named;
        }

        /** A string on one line; one of several is indented as the place where it stands. */
        private void addString(@Nullable Object given) {
            String string = given == null ? null : given.toString();
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

        void endText() {
            if (!text.isEmpty()) {
                format.append("$L");
                arguments.add(text.toString());
                text.setLength(0);
            }
        }
    }
}
