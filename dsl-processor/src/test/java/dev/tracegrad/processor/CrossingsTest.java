package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Value;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing in tracked form gets to code that was not translated for it, unless that code learns of it what it would learn of
 * the plain object: each program of {@link CrossingCells} is refused at its place, or does what the plain one does.
 */
@Tag("long")
class CrossingsTest {
    private static final double[][] ARGUMENTS = {{3, 3}, {1.5, -2}, {-0.0, Double.NaN}};

    /** At least so many programs must be accepted: a test in which everything is refused would show nothing. */
    private static final int LEAST_RIGHT = 500;

    @TempDir
    Path folder;

    private final Map<CrossingCells.Cell, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void trackedForms_areSeenByNobody() throws Exception {
        List<CrossingCells.Cell> cells = new ArrayList<>(CrossingCells.all());
        remove(cells, errors("java", cells, "-proc:none"), fault -> "no Java");
        remove(cells, errors("only", cells, "-proc:only"), CrossingsTest::refusal);
        remove(
                cells,
                errors("whole", cells),
                fault -> fault.getMessage(Locale.ROOT).contains("preview feature") ? "no Java" : "");
        errors("whole", cells).forEach((cell, error) -> faults.put(cell, error.getMessage(Locale.ROOT)));
        URL[] classes = {folder.resolve("whole").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            loader.setDefaultAssertionStatus(true);
            for (CrossingCells.Cell cell : faults.isEmpty() ? cells : List.<CrossingCells.Cell>of()) {
                run(cell, loader.loadClass(cell.type()), loader.loadClass(cell.type() + "Traced"));
            }
        }
        System.out.println("Crossings: " + answers);
        StringBuilder text = new StringBuilder();
        faults.forEach((cell, fault) ->
                text.append(cell.about()).append(": ").append(fault).append('\n'));
        assertThat(text.toString()).isEmpty();
        assertThat(answers.get("right")).isGreaterThan(LEAST_RIGHT);
        assertThat(answers).containsKey("refused");
    }

    /** The answer that an error is; empty for one that nobody should see. */
    private static String refusal(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT);
        return message.startsWith("[") && !message.startsWith("[internal-error]") ? "refused" : "";
    }

    private void remove(
            List<CrossingCells.Cell> cells,
            Map<CrossingCells.Cell, Diagnostic<? extends JavaFileObject>> errors,
            Function<Diagnostic<? extends JavaFileObject>, String> answer) {
        errors.forEach((cell, error) -> {
            String found = answer.apply(error);
            if (found.isEmpty()) {
                faults.put(
                        cell, error.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
            } else {
                answers.merge(found, 1, Integer::sum);
            }
        });
        cells.removeIf(errors::containsKey);
    }

    /** The first error of each program that has one. */
    private Map<CrossingCells.Cell, Diagnostic<? extends JavaFileObject>> errors(
            String name, List<CrossingCells.Cell> cells, String... options) throws IOException {
        Path output = Files.createDirectories(folder.resolve(name));
        Map<String, List<CrossingCells.Cell>> byType = new LinkedHashMap<>();
        cells.forEach(cell ->
                byType.computeIfAbsent(cell.type(), unused -> new ArrayList<>()).add(cell));
        List<JavaFileObject> sources = new ArrayList<>(List.of(source("Shared", CrossingCells.SHARED)));
        byType.forEach((type, ofType) -> sources.add(source(type, CrossingCells.source(ofType))));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("-d", output.toString(), "-Xmaxerrs", "100000", "-nowarn"));
        all.addAll(List.of("-cp", Javac.CLASS_PATH + File.pathSeparator + output));
        all.addAll(List.of(options));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, messages, all, null, sources);
        task.setProcessors(List.of(new TracedProcessor()));
        task.call();
        Map<CrossingCells.Cell, Diagnostic<? extends JavaFileObject>> found = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
            if (message.getKind() == Diagnostic.Kind.ERROR) {
                found.putIfAbsent(cell(message, byType), message);
            }
        }
        return found;
    }

    private static CrossingCells.Cell cell(
            Diagnostic<? extends JavaFileObject> message, Map<String, List<CrossingCells.Cell>> byType)
            throws IOException {
        JavaFileObject file = message.getSource();
        String name = file == null ? "" : file.getName().replaceAll(".*/|\\.java", "");
        List<CrossingCells.Cell> own = byType.getOrDefault(name.replaceAll("(_Holder)?Traced", ""), List.of());
        int position = name.contains("Traced")
                ? positionInCompanion(file.getCharContent(true).toString(), message.getLineNumber())
                : CrossingCells.position(message.getLineNumber());
        return own.stream()
                .filter(cell -> cell.position() == position)
                .findFirst()
                .orElse(new CrossingCells.Cell(name, position, name + ":" + message.getLineNumber(), ""));
    }

    /** The position of the method around a line. */
    private static int positionInCompanion(String text, long line) {
        List<String> lines = text.lines().toList();
        for (int i = (int) line - 1; i >= 0; i--) {
            if (lines.get(i).matches(" *static Value [fg]\\d+\\(.*")) {
                return Integer.parseInt(lines.get(i).replaceAll(".*Value [fg](\\d+)\\(.*", "$1"));
            }
        }
        return -1;
    }

    private static JavaFileObject source(String type, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private void run(CrossingCells.Cell cell, Class<?> plain, Class<?> companion) throws ReflectiveOperationException {
        for (double[] given : ARGUMENTS) {
            String expected = result(plain, cell, double.class, given);
            if (!expected.equals(result(plain, cell, double.class, given))) {
                answers.merge("arbitrary", 1, Integer::sum); // it is made of an identity, as a hash code
                return;
            }
            String found = result(companion, cell, Value.class, given);
            if (!found.equals(expected)) {
                faults.put(cell, "plain " + expected + ", traced " + found);
                return;
            }
        }
        answers.merge("right", 1, Integer::sum);
    }

    /** The bits that a method returns, or the exception, and what it prints. */
    private static String result(Class<?> type, CrossingCells.Cell cell, Class<?> number, double[] given)
            throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(cell.method(), number, number);
        method.setAccessible(true);
        boolean isPlain = number == double.class;
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String result;
        try {
            double data = isPlain
                    ? (double) method.invoke(null, given[0], given[1])
                    : ((Value) method.invoke(null, Value.of(given[0]), Value.of(given[1]))).data();
            result = Double.toString(data) + Double.doubleToRawLongBits(data);
        } catch (InvocationTargetException thrown) {
            result = thrown.getCause().toString();
        } finally {
            System.setOut(before);
        }
        return result + printed.toString(StandardCharsets.UTF_8);
    }
}
