package dev.tracegrad.processor.writer.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** A text block has exactly the characters of its string, as the compiler reads it. */
class TextBlockTest {
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\"",
            "\"\"",
            "\"\"\"",
            "\\",
            "\\u0041",
            "\\n",
            "\\s",
            "'",
            "\f",
            "\b",
            "\0",
            "7",
            "\033",
            "\u001c",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2003",
            "\u2028",
            "\ud83d\ude00",
            "double d = a * b; // \u00e4",
            "$L $$",
            "word ".repeat(30));

    @Test
    void of_anyString_isThatString() throws Exception {
        SplittableRandom random = new SplittableRandom(20_260_101);
        List<String> strings = new ArrayList<>(List.of("", "\n", " ", "a", "\"", "a\n", "  a \n b\t\n", "a\u2003\nb"));
        strings.addAll(PIECES);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            strings.add(text.toString());
        }
        assertAreThemselves(
                strings, "-Xlint:all,-text-blocks"); // javac takes U+2028 for the end of a line, to warn of blanks
        strings.removeIf(string -> string.indexOf('\u2028') >= 0);
        assertAreThemselves(strings, "-Xlint:all");
    }

    private static void assertAreThemselves(List<String> strings, String lint) throws Exception {
        Class<?> compiled = compiled(strings, lint);
        for (int i = 0; i < strings.size(); i++) {
            assertThat(compiled.getField("TEXT" + i).get(null)).as("text %s", i).isEqualTo(strings.get(i));
        }
    }

    @Test
    void of_lines_areReadAsTheyAre() {
        assertThat(TextBlock.of("a.java\nx \n\tif (s == \"\\n\") {\n").toString())
                .isEqualTo("""
                \"""
                        a.java
                        x\\s
                        \tif (s == "\\\\n") {
                        \"""\
                """);
    }

    private static Class<?> compiled(List<String> strings, String lint)
            throws IOException, ReflectiveOperationException {
        TypeSpec.Builder type = TypeSpec.classBuilder("Texts").addModifiers(Modifier.PUBLIC);
        for (int i = 0; i < strings.size(); i++) {
            type.addField(FieldSpec.builder(String.class, "TEXT" + i, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(TextBlock.of(strings.get(i)).block())
                    .build());
        }
        String source = LineBreaks.in(JavaFile.builder("", type.build()).build().toString());
        assertThat(source.lines()).allMatch(line -> line.length() <= 140);
        Compilation compilation =
                Compiler.javac().withOptions(lint, "-Werror").compile(JavaFileObjects.forSourceString("Texts", source));
        assertThat(compilation.diagnostics()).isEmpty();
        byte[] bytes = compilation.generatedFiles().get(0).openInputStream().readAllBytes();
        return new ClassLoader() {
            Class<?> define() {
                return defineClass("Texts", bytes, 0, bytes.length);
            }
        }.define();
    }
}
