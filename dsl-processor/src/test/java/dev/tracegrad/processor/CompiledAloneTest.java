package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class of which something came along, compiled again alone, as it was or edited: the number and the gradient are those that everything
 * compiled together gives, or there is an error, which {@code // ALONE File: id} names, and for an edit {@code // EDIT File id: old => new}.
 */
class CompiledAloneTest {
    private static final String IMPORTS = "package p; import dev.tracegrad.Value; "
            + "import dev.tracegrad.annotations.Traced; import java.util.*; import java.util.function.*;\n";
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern EDIT = Pattern.compile("(?m)^// EDIT (\\w+)( [a-z-]+)?: (.*) => (.*)$");

    /** What else is there when a class is compiled. */
    private enum Place {
        OUTPUT_ON_CLASS_PATH,
        NEW_OUTPUT,
        OWN_COMPANION_IN_OUTPUT_ALONE
    }

    @TempDir
    Path folder;

    private int count;

    static Stream<Path> programs() throws IOException {
        Path all = Path.of("src/test/resources/alone");
        return Files.list(all).sorted();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("programs")
    void givesTheSameOrAnError(Path program) throws IOException, ReflectiveOperationException {
        String text = Files.readString(program);
        Map<String, String> files = split(text);
        Path whole = folder.resolve("whole");
        assertThat(compile(whole, "", files)).noneMatch(message -> message.startsWith("ERROR"));
        String expected = run(whole);
        assertThat(expected.split(" ")[0]).as("plain and traced").isEqualTo(expected.split(" ")[1]);
        for (String file : files.keySet()) {
            Matcher alone = Pattern.compile("// ALONE " + file + ": ([a-z-]+)").matcher(text);
            check(whole, file, files, expected, alone.find() ? alone.group(1) : "");
        }
        for (MatchResult edit : EDIT.matcher(text).results().toList()) {
            Map<String, String> edited = new LinkedHashMap<>(files);
            assertThat(files.get(edit.group(1))).contains(edit.group(3));
            edited.computeIfPresent(edit.group(1), (file, old) -> old.replace(edit.group(3), edit.group(4)));
            String id = edit.group(2) == null ? "" : edit.group(2).trim();
            String wanted = id;
            if (id.isEmpty()) {
                Path together = folder.resolve("edited" + count++);
                compile(together, "", edited);
                wanted = run(together);
            }
            check(whole, edit.group(1), edited, wanted, id);
        }
    }

    private void check(Path whole, String file, Map<String, String> files, String expected, String id)
            throws IOException, ReflectiveOperationException {
        for (Place place : Place.values()) {
            Path output = folder.resolve("output" + count++);
            Path others = folder.resolve("others" + count++);
            Predicate<String> isOwn = name -> name.matches(file + "(Traced)?([$_].*)?\\.class");
            Map<String, String> one = Map.of(file, files.get(file));
            List<String> messages;
            if (place == Place.NEW_OUTPUT) {
                messages = compile(output, whole.toString(), one);
            } else if (place == Place.OUTPUT_ON_CLASS_PATH) {
                copy(whole, output, name -> true);
                messages = compile(output, output.toString(), one);
            } else {
                copy(whole, output, name -> true);
                copy(whole, others, isOwn.negate());
                messages = compile(output, others.toString(), one);
            }
            String as = file + " " + place + " " + messages;
            assertThat(messages.stream().anyMatch(message -> message.startsWith("ERROR")))
                    .as(as)
                    .isEqualTo(!id.isEmpty());
            if (id.isEmpty()) {
                assertThat(run(output, whole)).as(as).isEqualTo(expected);
            } else {
                assertThat(messages).as(as).anyMatch(message -> message.startsWith("ERROR: [" + id + "]"));
            }
        }
    }

    private static Map<String, String> split(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String part : text.split("(?m)^// ---\n")) {
            String body = part.replaceAll("(?m)^// (EDIT|ALONE).*$", "");
            Matcher matcher = DECLARATION.matcher(body);
            assertThat(matcher.find()).as(body).isTrue();
            files.put(matcher.group(1), IMPORTS + body);
        }
        return files;
    }

    private List<String> compile(Path output, String classPath, Map<String, String> files) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources" + count++));
        Javac javac = new Javac(output)
                .with("-s", sources.toString(), "-Xlint:-options")
                .with("-cp", classPath + File.pathSeparator + Javac.CLASS_PATH);
        files.forEach((name, text) -> javac.source(name + ".java", text));
        return javac.compile();
    }

    private static String run(Path... classPath) throws IOException, ReflectiveOperationException {
        return String.valueOf(Javac.run("p.Main", "run", classPath));
    }

    private static void copy(Path from, Path to, Predicate<String> isKept) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (isKept.test(file.getFileName().toString())) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
