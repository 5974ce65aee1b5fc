package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project: the three jars as they are shipped, plain {@code javac} and {@code java}, and nothing else. */
class ShippedJarsIT {
    private static final String PROGRAM = """
            package app;

            import dev.tracegrad.Graph;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            import dev.tracegrad.print.ListingPrinter;
            import dev.tracegrad.print.TextPrinter;

            public class Spring {
                private static final double G = 9.5;
                private final Value stiffness = Value.of(4, "stiffness");

                @Traced
                public double energy(double x) {
                    double elastic = half(stiffness.data() * x * x);
                    return elastic - G * x;
                }

                private static double half(double x) {
                    return 0.5 * x;
                }

                static class Broken extends Spring {
                    @Traced
                    @Override
                    public double energy(double x) {
                        return x > 1 ? 0 : super.energy(x);
                    }
                }

                public static void main(String[] args) {
                    Value energy = SpringTraced.energy(new Spring(), Value.of(2));
                    energy.backward();
                    System.out.print(new TextPrinter().print(Graph.of(energy)));
                    System.out.print(new ListingPrinter().print(Graph.of(energy)));
                    System.out.println(SpringTraced.energy(new Broken(), Value.of(2)));
                    System.out.println(SpringTraced.energy(new Broken(), Value.of(1)));
                    System.out.println(Graph.of(energy).toHtml().substring(0, 7));
                }
            }
            """;

    private static final String PRINTED = """
            Computation graph (text):
              -11.00 <- 8.00 - 19.00
              8.00 <- 0.50 * 16.00
              0.50 <- (leaf)
              16.00 <- 8.00 * 2.00
              8.00 <- 4.00 * 2.00
              4.00 <- (leaf)
              2.00 <- (leaf)
              19.00 <- 9.50 * 2.00
              9.50 <- (leaf)
            stiffness               4.0
            x                       2.0
            %1 = stiffness * x      8.0     Spring.java:15
            %2 = %1 * x             16.0    Spring.java:15
            elastic = 0.5 * %2      8.0     Spring.java:20
            G                       9.5     Spring.java:16
            %3 = G * x              19.0    Spring.java:16
            energy = elastic - %3   -11.0   Spring.java:16
            Value(data=0.0)
            Value(data=-7.5)
            <iframe
            """;

    private static final Path ANNOTATIONS = jar("annotations");
    private static final Path RUNTIME = jar("runtime");
    private static final Path PROCESSOR = jar("processor");

    @TempDir
    private Path project;

    @Test
    void classPath_compilesAndPrintsTheGraph() throws Exception {
        Path program = write("app/Spring.java", PROGRAM);

        String compiled = run(
                "javac",
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                "classes",
                "-cp",
                path(ANNOTATIONS, RUNTIME),
                "-processorpath",
                PROCESSOR.toString(),
                program.toString());
        String printed = run("java", "-cp", path(Path.of("classes"), RUNTIME), "app.Spring");

        assertThat(compiled).isEmpty();
        assertThat(printed).isEqualTo(PRINTED);
        assertThat(project.resolve("classes/app/SpringTraced.java"))
                .content()
                .contains("@Generated(\"dev.tracegrad.processor.TracedProcessor\")");
    }

    @Test
    void namedModule_compilesAndPrintsTheGraph() throws Exception {
        Path program = write("app/Spring.java", PROGRAM);
        Path module = write("module-info.java", """
                module app {
                    requires dev.tracegrad;
                    requires static dev.tracegrad.annotations;
                }
                """);

        String compiled = run(
                "javac",
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                "classes",
                "--module-path",
                path(ANNOTATIONS, RUNTIME),
                "--processor-path",
                PROCESSOR.toString(),
                module.toString(),
                program.toString());
        String printed = run("java", "--module-path", path(Path.of("classes"), RUNTIME), "-m", "app/app.Spring");

        assertThat(compiled).isEmpty();
        assertThat(printed).isEqualTo(PRINTED);
        assertThat(project.resolve("classes/app/SpringTraced.java"))
                .content()
                .as("the module does not read java.compiler")
                .doesNotContain("@Generated");
    }

    @Test
    void operatorsOnValue_compileWithTheFlags() throws Exception {
        Path program = write("Line.java", """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;

                class Line {
                    @Traced
                    static Value at(Value slope, Value x) {
                        return slope * x + 1;
                    }

                    public static void main(String[] args) {
                        System.out.println(at(Value.of(2), Value.of(3)));
                    }
                }
                """);
        String flag = "-J--add-exports=jdk.compiler/com.sun.tools.javac.%s=ALL-UNNAMED";

        String compiled = run(
                "javac",
                flag.formatted("tree"),
                flag.formatted("processing"),
                flag.formatted("util"),
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                "classes",
                "-cp",
                path(ANNOTATIONS, RUNTIME),
                "-processorpath",
                PROCESSOR.toString(),
                program.toString());

        assertThat(compiled).isEmpty();
        assertThat(run("java", "-cp", path(Path.of("classes"), RUNTIME), "Line"))
                .isEqualTo("Value(data=7.0)\n");
    }

    private Path write(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    /** What a tool of the running JDK prints when it is run in the project. */
    private String run(String tool, String... arguments) throws Exception {
        Path program = Path.of(System.getProperty("java.home"), "bin", tool);
        Path output = project.resolve(tool + ".txt");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", tool).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static String path(Path... entries) {
        return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(String module) {
        return Path.of(System.getProperty("tracegrad.jar." + module)).normalize();
    }
}
