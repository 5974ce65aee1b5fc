package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However classes are compiled, the answer is the same: programs give the same numbers and gradients whole, file by file, and
 * with one file compiled again, or there is an error, which {@code // APART: id} names where the whole has none or another one.
 */
class SeparateCompilationTest {
    private static final String CLASS = "apart.A";

    /** The programs with arrays that are handed around, and those whose objects read what is tracked in methods of {@code Object}. */
    private static final String SHARING =
            "(Arrays|Constants|Crossings|FunctionFields|Functions|ImplicitCalls|Lifts|Rows|SameArrays|SharedArrays|SolvedRoots|Stops|Supertypes|Unread)";

    @TempDir
    Path folder;

    static List<Path> programs() {
        return Programs.in("apart");
    }

    private static String mark(String text, String kind) {
        Matcher matcher = Pattern.compile("// " + kind + ": ([A-Za-z-]+)").matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("programs")
    void filesCompiledApart_giveTheSameOrAnError(Path program) throws IOException, ReflectiveOperationException {
        String text = Programs.text(program);
        Map<String, String> files = Separately.split(text);
        Separately separately = new Separately(files, folder);
        Separately.Result whole = separately.whole();
        Separately.Result apart = separately.oneByOne();
        String wanted = mark(text, "APART");
        boolean throwsLater = wanted.equals("IllegalStateException");
        checkError(whole, mark(text, "WHOLE"));
        checkError(apart, throwsLater ? "" : wanted);
        if (whole.hasErrors()) {
            return;
        }
        String expected = run(whole);
        String[] numbers = expected.split(" ");
        assertThat(numbers[0]).as("plain and traced").isEqualTo(numbers[1]);
        String warning = mark(text, "WARNED");
        assertThat(String.join("\n", apart.messages())).contains(warning.isEmpty() ? "" : "[" + warning + "]");
        if (!apart.hasErrors()) {
            assertThat(run(apart)).isEqualTo(throwsLater ? wanted : expected);
        }
        for (String file : files.keySet()) {
            Separately.Result again = separately.touched(whole, file);
            if (again.hasErrors()) {
                assertThat(again.error()).as(file + again.messages()).isIn(wanted, "compile-together");
            } else {
                assertThat(run(again)).as(file).isIn(expected, throwsLater ? wanted : expected);
            }
        }
    }

    private static void checkError(Separately.Result result, String id) {
        assertThat(result.error()).as(result.messages().toString()).isEqualTo(id);
        assertThat(result.hasErrors()).as(result.messages().toString()).isEqualTo(!id.isEmpty());
    }

    private static String run(Separately.Result result) throws IOException, ReflectiveOperationException {
        try {
            return String.valueOf(Javac.run(CLASS, "run", result.output()));
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }

    private static final String TRACED = """
            package apart;

            import dev.tracegrad.annotations.Traced;

            public final class B {
                @Traced
                public static double f(double x) {
                    return x * 2;
                }
            }
            """;

    private List<String> messagesAfter(String changed) throws IOException {
        String path = Javac.CLASS_PATH + File.pathSeparator + folder;
        assertThat(new Javac(folder).with("-cp", path).source("B.java", TRACED).compile())
                .isEmpty();
        return new Javac(folder).with("-cp", path).source("B.java", changed).compile();
    }

    @Test
    void companionOfAClassThatIsTracedNoMore_isRefused() throws IOException {
        assertThat(messagesAfter(TRACED.replace("@Traced", "").replace("x * 2", "x * 3")))
                .singleElement()
                .asString()
                .contains("[stale-companion]", "BTraced");
    }

    @Test
    void companionOfAClassOfWhichNothingCanBeTraced_isRefused() throws IOException {
        String changed = TRACED.replace("@Traced", "")
                .replace("public final", "@Traced public final")
                .replace("return x * 2;", "Object o = x; return (Double) o;");
        assertThat(messagesAfter(changed))
                .anySatisfy(message -> assertThat(message).contains("[stale-companion]", "BTraced"));
    }

    @Test
    void companionOfAClassThatIsStillTraced_isReplaced() throws IOException {
        assertThat(messagesAfter(TRACED.replace("x * 2", "x * 3"))).isEmpty();
    }

    @Test
    void companionOfAFunctionThatIsNotAnnotated_isReplaced() throws IOException {
        String source = """
                class A {
                    interface Slope { double at(double t); }
                    @dev.tracegrad.annotations.Traced static double g(Slope slope, double x) { return slope.at(x); }
                }
                """;
        String path = Javac.CLASS_PATH + File.pathSeparator + folder;
        assertThat(new Javac(folder).with("-cp", path).source("A.java", source).compile())
                .isEmpty();
        String changed = source.replace("double t)", "double t, double y)").replace("at(x)", "at(x, x)");
        assertThat(new Javac(folder).with("-cp", path).source("A.java", changed).compile())
                .isEmpty();
    }

    @Test
    void companionOfAnOldSignature_isRefused() throws IOException {
        String path = Javac.CLASS_PATH + File.pathSeparator + folder;
        assertThat(messagesAfter(TRACED)).isEmpty();
        String changed = TRACED.replace("double x)", "double x, int n)");
        assertThat(new Javac(folder)
                        .with("-cp", path, "-proc:none")
                        .source("B.java", changed)
                        .compile())
                .isEmpty();
        String caller =
                "class A { @dev.tracegrad.annotations.Traced static double g(double x) { return apart.B.f(x, 1); } }";
        assertThat(new Javac(folder).with("-cp", path).source("A.java", caller).compile())
                .singleElement()
                .asString()
                .contains("[no-companion]", "BTraced");
    }

    /**
     * Programs compiled together have the companions, and the summaries, that each of them has alone. An array that is handed
     * around may be another program's too, as may the object of a call of {@code hashCode()}, and what is in a method that cannot be read is known by its names alone, so
     * that those are left out.
     */
    @Test
    void goodPrograms_haveTheSameCompanionsTogether() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Programs.in("good").stream()
                .filter(program -> !program.getFileName().toString().matches(SHARING + "\\.java"))
                .forEach(program -> files.put(program.getFileName().toString(), Programs.text(program)));
        Map<String, String> expected = new TreeMap<>();
        Programs.in("expected").forEach(text -> expected.put(text.getFileName().toString(), Programs.text(text)));
        Separately.Result together = new Separately(files, folder).whole();
        assertThat(together.messages()).noneMatch(message -> message.startsWith("ERROR"));
        expected.keySet().removeIf(name -> name.matches(SHARING + "(_.*)?Traced\\.java"));
        assertThat(together.companions()).isEqualTo(expected);
    }
}
