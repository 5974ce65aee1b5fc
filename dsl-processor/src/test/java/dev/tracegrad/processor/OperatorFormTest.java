package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import dev.tracegrad.processor.inplace.javac.JavacExports;
import dev.tracegrad.processor.language.Operator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that are written on Value, compiled by a javac of its own: with the flags and without, and beside others. */
@Tag("long")
class OperatorFormTest {
    private static final String NEURON = """
            import dev.tracegrad.*;
            import dev.tracegrad.annotations.Traced;
            import dev.tracegrad.print.ListingPrinter;

            class Neuron {
                final Value w = Value.of(0.5, "w"), b = Value.of(1.0, "b");

                @Traced
                Value forward(Value x) {
                    Value sum = w * x
                            + b;
                    return Math.tanh(sum);
                }

                @Traced
                Value again(Value x) {
                    return -forward(x);
                }

                public static void main(String[] arguments) {
                    System.out.print(new ListingPrinter().print(Graph.of(new Neuron().again(Value.of(2, "x")))));
                }
            }
            """;

    @TempDir
    Path folder;

    /** What a program prints, and how it ended. */
    private record Outcome(int status, String output) {}

    private static Outcome run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), output);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String path(Path... entries) {
        return Arrays.stream(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String processors() {
        return path(Javac.home(TracedProcessor.class), Javac.home(JavaFile.class));
    }

    private static String classPath() {
        return path(Javac.home(Value.class), Javac.home(Traced.class));
    }

    private Outcome javac(boolean withFlags, String processors, String classPath, String name, String source)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        List<String> command = new ArrayList<>(List.of(tool("javac")));
        if (withFlags) {
            JavacExports.PACKAGES.forEach(
                    exported -> command.add("-J--add-exports=jdk.compiler/" + exported + "=ALL-UNNAMED"));
        }
        command.addAll(List.of("-g", "-cp", classPath, "-processorpath", processors, "-d", folder.toString()));
        command.add(file.toString());
        return run(command);
    }

    private Outcome javac(boolean withFlags, String name, String source) throws IOException, InterruptedException {
        return javac(withFlags, processors(), classPath(), name, source);
    }

    @Test
    void withTheFlags_javacCompilesOperators() throws Exception {
        assertThat(javac(true, "Neuron", NEURON)).isEqualTo(new Outcome(0, ""));
        Outcome run = run(List.of(tool("java"), "-cp", path(folder, Javac.home(Value.class)), "Neuron"));
        double tanh = Math.tanh(2);
        assertThat(run.output().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "w 0.5",
                        "x 2.0",
                        "%1 = w * x 1.0 Neuron.java:10",
                        "b 1.0",
                        "sum = %1 + b 2.0 Neuron.java:10",
                        "forward = tanh(sum) " + tanh + " Neuron.java:12",
                        "again = -forward " + -tanh + " Neuron.java:17");
    }

    @Test
    void withoutTheFlags_theFirstOperatorTellsThem() throws Exception {
        Outcome without = javac(false, "Neuron", NEURON);
        assertThat(without.status()).isNotZero();
        assertThat(without.output())
                .startsWith(folder.resolve("Neuron.java") + ":10: error: [missing-flags]")
                .contains("--add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED")
                .contains(".mvn/jvm.config", "<fork>", "Gradle", "javac: each with -J", "write the method on double")
                .containsOnlyOnce("error:");
        assertThat(folder.resolve("Neuron.class")).doesNotExist();
    }

    @Test
    void withoutTheFlags_javacCountsTheOtherErrorsToo() throws Exception {
        Outcome without = javac(false, "Square", """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;

                class Square {
                    @Traced
                    static Value square(Value x) {
                        return x * x;
                    }

                    @Traced
                    static double rounded(double x) {
                        return new java.math.BigDecimal(x).doubleValue();
                    }
                }
                """);
        assertThat(without.output())
                .containsSubsequence("[missing-flags]", "Square.java:12: error: [", "2 errors")
                .endsWith("2 errors" + System.lineSeparator());
    }

    @Test
    void afterAnUnknownType_javacCountsTheOtherErrorsToo() throws Exception {
        Outcome outcome = javac(false, "Rounded", """
                import dev.tracegrad.annotations.Traced;

                class Rounded {
                    @Traced
                    static double rounded(double x) {
                        return new java.math.BigDecimal(x).doubleValue();
                    }
                }

                class Other {
                    Missing missing;
                }
                """);
        assertThat(outcome.output())
                .containsSubsequence("Rounded.java:11: error: cannot find symbol", "Rounded.java:6: error: [")
                .endsWith("2 errors" + System.lineSeparator());
    }

    @Test
    void withoutOperators_noFlagsAreNeeded() throws Exception {
        String fluent = NEURON.replace("w * x", "w.times(x)")
                .replace("+ b;", ".plus(b);")
                .replace("Math.tanh(sum)", "sum.tanh()");
        Outcome without = javac(false, "Neuron", fluent.replace("-forward(x)", "forward(x).unaryMinus()"));
        assertThat(without).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void lines_areThoseOfTheSource() throws Exception {
        javac(true, "Neuron", NEURON);
        StringWriter table = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        PrintWriter out = new PrintWriter(table);
        javap.run(out, out, "-c", "-l", "-p", folder.resolve("Neuron.class").toString());
        String forward = table.toString()
                .replaceAll("(?s).*Value forward\\(.*?LineNumberTable:\n(.*?)LocalVariableTable.*", "$1");
        assertThat(forward.lines()
                        .map(line -> line.strip().replaceAll(": .*", ""))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList())
                .containsExactly("line 9", "line 10", "line 11", "line 12");
    }

    @Test
    void anException_pointsAtItsOperator() throws Exception {
        javac(true, "Neuron", NEURON.replace("b = Value.of(1.0, \"b\")", "b = null"));
        Outcome run = run(List.of(tool("java"), "-cp", path(folder, Javac.home(Value.class)), "Neuron"));
        assertThat(run.output()).contains("NullPointerException", "at Neuron.forward(Neuron.java:11)");
    }

    @Test
    void aFormulaThatIsTooDeep_isTold() throws Exception {
        String formula = String.join(" + ", Collections.nCopies(1000, "x"));
        Outcome deep = javac(true, "Deep", """
                class Deep {
                    @dev.tracegrad.annotations.Traced
                    static dev.tracegrad.Value f(dev.tracegrad.Value x) {
                        return %s;
                    }
                }
                """.formatted(formula));
        assertThat(deep.output()).contains("Deep.java:4: error: [too-deep]").containsOnlyOnce("error:");
    }

    @Test
    void whatIsNotRewritten_stays() throws Exception {
        javac(true, "Nullable", """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class Nullable {
                    @Traced
                    static Value f(Value x, Value bias) {
                        return bias == null ? 2 * x : 2 * x + bias;
                    }
                    @Traced
                    static Value fluent(Value dev) {
                        int sum = %s;
                        return dev.plus(sum);
                    }
                    public static void main(String[] arguments) {
                        System.out.print(f(Value.of(1.5), null));
                        System.out.print(fluent(Value.of(1)));
                    }
                }
                """.formatted(String.join(" + ", Collections.nCopies(900, "1"))));
        Outcome run = run(List.of(tool("java"), "-cp", path(folder, Javac.home(Value.class)), "Nullable"));
        assertThat(run.output()).isEqualTo("Value(data=3.0)Value(data=901.0)");
    }

    @Test
    void besideLombok_bothRewrite() throws Exception {
        String source = """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;

                @lombok.RequiredArgsConstructor
                class Line {
                    @lombok.Getter private final Value slope;
                    private final Value level;

                    @Traced
                    Value at(Value x) {
                        Value y = getSlope() * x;
                        return y + level;
                    }

                    public static void main(String[] arguments) {
                        System.out.print(new Line(Value.of(2), Value.of(1)).at(Value.of(3)));
                    }
                }
                """;
        Path lombok = Javac.home(Class.forName("lombok.Getter"));
        List<String> orders = Stream.of(
                        processors() + File.pathSeparator + lombok, lombok + File.pathSeparator + processors())
                .toList();
        for (String processors : orders) {
            Outcome compiled = javac(true, processors, classPath() + File.pathSeparator + lombok, "Line", source);
            assertThat(compiled.output()).doesNotContain("error:", "[");
            Outcome run = run(List.of(tool("java"), "-cp", path(folder, Javac.home(Value.class)), "Line"));
            assertThat(run.output()).isEqualTo("Value(data=7.0)");
        }
    }

    @Test
    void aTypeOfALaterRound_isWaitedFor() throws Exception {
        Javac both = new Javac(folder)
                .with("-cp", Javac.CLASS_PATH)
                .processedBy(
                        new OtherToolsTest.Generating("class Rates { static final double RATE = 3; }"),
                        new TracedProcessor())
                .source("p/Example.java", """
                        package p;
                        import dev.tracegrad.Value;
                        import dev.tracegrad.annotations.Traced;
                        class Example {
                            @Traced static Value f(Value x) { return x * Rates.RATE; }
                            static double run() { return f(Value.of(2)).data(); }
                        }
                        """);
        assertThat(both.compile()).isEmpty();
        assertThat(Javac.run("p.Example", "run", folder)).isEqualTo(6.0);
    }

    @Test
    void names_areThoseOfOperatorsElsewhere() throws Exception {
        for (String operator : List.of("plus", "minus", "times", "div", "rem")) {
            assertThat(Value.class.getMethod(operator, Value.class).getReturnType())
                    .isEqualTo(Value.class);
            assertThat(Value.class.getMethod(operator, double.class).getReturnType())
                    .isEqualTo(Value.class);
        }
        assertThat(Value.class.getMethod("unaryMinus").getReturnType()).isEqualTo(Value.class);
        assertThat(Stream.of(Operator.values())
                        .filter(operator -> operator.kind() == Operator.Kind.ARITHMETIC)
                        .map(operator -> operator.name().toLowerCase(Locale.ROOT) + " " + operator.method()))
                .containsExactly("plus plus", "minus minus", "times times", "divide div", "remainder rem");
    }
}
