package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Type parameters with bounds, raw types, wildcards and their neighbours: each program of {@code bounds.txt} is right, or refused by
 * the processor. None gives a companion that does not compile, be it with one annotation or with all of them.
 */
@Tag("long")
class BoundsTest {
    private static final String IMPORTS = "import dev.tracegrad.annotations.Traced;\n"
            + "import java.util.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n";

    private static final String SUB = "record Sub(double v, double w) { double sum() { return v + w; } }\n";

    private static final String HEAD = "(?m)^((?:(?:static|final|abstract|sealed) )*(?:class|record|interface) )";

    @TempDir
    private Path output;

    private record Program(String name, String expected, String members) {
        String with(boolean all) {
            String own = members.contains("record Sub") ? members : SUB + members;
            String written = own.replaceAll("(?m)^f: (.*)$", "@Traced static double f(double x, double y) { $1 }");
            return IMPORTS
                    + (all
                            ? "@Traced class Main {\n" + written.replaceAll(HEAD, "@Traced $1")
                            : "class Main {\n" + written)
                    + "}\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> program_isRightOrRefused() throws IOException {
        return programs().stream()
                .flatMap(program -> Stream.of(false, true)
                        .map(all -> DynamicTest.dynamicTest(
                                program.name() + (all ? ", all annotated" : ""), () -> check(program, all))));
    }

    private void check(Program program, boolean all) throws IOException, ReflectiveOperationException {
        Path classes = output.resolve((program.name() + all).replaceAll("\\W", "_"));
        List<String> messages =
                new Javac(classes).source("Main.java", program.with(all)).compile();
        assertThat(messages).allMatch(message -> message.matches("(?s).*\\[[a-z-]+].*"));
        boolean isRefused = messages.stream().anyMatch(message -> message.startsWith("ERROR"));
        assertThat(isRefused ? "refused" : "right")
                .as(String.join("\n", messages))
                .isEqualTo(program.expected().split("/")[all ? 1 : 0]);
        if (isRefused) {
            return;
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Method plain = method(loader, "Main");
            Method traced = method(loader, "MainTraced");
            for (double[] point : new double[][] {{0.7, 1.3}, {1.9, 0.6}}) {
                double expected = (double) call(plain, point[0], point[1]);
                Value actual = (Value) call(traced, Value.of(point[0]), Value.of(point[1]));
                assertThat(actual.data()).isEqualTo(expected);
                GradientCheck.of(inputs -> (Value) call(traced, inputs[0], inputs[1]))
                        .against(numbers -> (double) call(plain, numbers[0], numbers[1]))
                        .assertCorrect(point);
            }
        }
    }

    private static Method method(ClassLoader loader, String owner) throws ReflectiveOperationException {
        Method found = Stream.of(loader.loadClass(owner).getDeclaredMethods())
                .filter(method -> method.getName().equals("f"))
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Program> programs() throws IOException {
        List<Program> found = new ArrayList<>();
        for (String text :
                Files.readString(Path.of("src/test/resources/bounds.txt")).split("(?m)^== ")) {
            if (!text.startsWith("#")) {
                String[] head = text.substring(0, text.indexOf('\n')).split(": ");
                found.add(new Program(head[1], head[0], text.substring(text.indexOf('\n') + 1)));
            }
        }
        return found;
    }
}
