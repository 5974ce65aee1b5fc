package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracegrad.processor.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program under {@code bad/}: each {@code // ERROR: id} or {@code // WARNING: id} is a message with that id about
 * the next line, {@code // ERROR: javac} is one of javac's own, and there are no others. {@code // ERROR ALONE: id} is one only if
 * nothing comes along that is not annotated, {@code // ERROR ALONG: id} only if it does.
 */
class BadProgramsTest {
    private static final Pattern MARK = Pattern.compile("// (ERROR|WARNING)( ALONE| ALONG)?: ([a-z-]+)");
    private static final Pattern ID = Pattern.compile("^\\[([a-z-]+)\\]");

    /** Messages that no program can show with javac and the runtime at hand; each has a test of its own. */
    private static final Set<Problem> ELSEWHERE = Set.of(
            Problem.NOT_JAVAC,
            Problem.MISSING_RUNTIME,
            Problem.MISSING_FLAGS,
            Problem.NO_COMPANION,
            Problem.UNTRACED_APART,
            Problem.FIELD_APART,
            Problem.OVERRIDE_APART,
            Problem.OVERRIDE_UNTRACED,
            Problem.COMPILE_TOGETHER,
            Problem.STALE_COMPANION,
            Problem.TOO_DEEP,
            Problem.TOO_LARGE,
            Problem.AMBIGUOUS_CALL,
            Problem.UNKNOWN_SYMBOL,
            Problem.UNKNOWN_TYPE,
            Problem.UNNAMED_CLASS,
            Problem.UNKNOWN_OPTION,
            Problem.UNKNOWN_CLASS,
            Problem.INTERNAL_ERROR);

    static List<Path> programs() {
        return Programs.in("bad");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void messages_areTheMarkedOnes(Path program) {
        List<String> marks = marks(program, "ALONG");
        assertMessages(program, List.of(), marks);
        assertMessages(program, List.of("-Atraced.along=none"), marks(program, "ALONE"));
    }

    private static void assertMessages(Path program, List<String> options, List<String> marks) {
        Compilation compilation = Programs.compile(options, Programs.source(program));
        assertThat(compilation.diagnostics().stream()
                        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR
                                || message.getKind() == Diagnostic.Kind.WARNING)
                        .map(BadProgramsTest::described)
                        .sorted())
                .isEqualTo(marks.stream().sorted().toList());
        boolean hasErrors = marks.stream().anyMatch(mark -> mark.contains("ERROR"));
        assertThat(compilation.status() == Compilation.Status.FAILURE).isEqualTo(hasErrors);
    }

    @Test
    void everyProblem_hasAProgram() {
        Set<String> shown = new TreeSet<>();
        for (Path program : programs()) {
            Matcher matcher = MARK.matcher(Programs.text(program));
            while (matcher.find()) {
                shown.add(matcher.group(3));
            }
        }
        shown.remove("javac");
        Set<String> all = Arrays.stream(Problem.values())
                .filter(problem -> !ELSEWHERE.contains(problem))
                .map(Problem::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(all);
    }

    /** @param mode what marks of the other mode do not have */
    private static List<String> marks(Path program, String mode) {
        List<String> marks = new ArrayList<>();
        String[] lines = Programs.text(program).split("\n");
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = MARK.matcher(lines[i]);
            while (matcher.find()) {
                if (matcher.group(2) == null || matcher.group(2).endsWith(mode)) {
                    marks.add(String.format(Locale.ROOT, "%03d %s [%s]", i + 2, matcher.group(1), matcher.group(3)));
                }
            }
        }
        return marks;
    }

    private static String described(Diagnostic<? extends JavaFileObject> message) {
        Matcher matcher = ID.matcher(message.getMessage(Locale.ROOT));
        String id = matcher.find() ? matcher.group() : "[javac]";
        return String.format(Locale.ROOT, "%03d %s %s", message.getLineNumber(), message.getKind(), id);
    }
}
