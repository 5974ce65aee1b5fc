package dev.tracegrad.rules;

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

/** A user's project: the jars as they are shipped, a library, plain {@code javac} and {@code java}. */
class ReadyRulesIT {
    private static final String PROGRAM = """
            package app;

            import dev.tracegrad.Graph;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            import dev.tracegrad.print.ListingPrinter;
            import org.apache.commons.numbers.gamma.Erf;
            import org.apache.commons.statistics.distribution.ContinuousDistribution;
            import org.apache.commons.statistics.distribution.NormalDistribution;

            public class Model {
                private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

                @Traced
                static double f(double x) {
                    double y = Erf.value(2 * x);
                    return y + tail(NORMAL, x) * NORMAL.density(x);
                }

                static double tail(ContinuousDistribution d, double x) {
                    return d.survivalProbability(x);
                }

                @Traced
                static Value onValue(Value x) {
                    return Erf.value(x);
                }

                public static void main(String[] args) {
                    Value x = Value.of(0.5);
                    Value f = ModelTraced.f(x);
                    f.backward();
                    System.out.print(new ListingPrinter().print(Graph.of(f)));
                    System.out.println((f.data() == f(0.5)) + " " + x.grad());
                    Value g = onValue(x);
                    g.backward();
                    System.out.println(x.grad() == 2 / Math.sqrt(Math.PI) * Math.exp(-0.25));
                }
            }
            """;
    private static final String[] RULES = {"runtime", "annotations", "rules"};

    @TempDir
    private Path project;

    private static String jars(String... names) {
        return Stream.of(names)
                .map(name -> Path.of(System.getProperty("tracegrad.jar." + name))
                        .normalize()
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The entries of the tests' class path with a word in their names. */
    private static String libraries(String... words) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of(words).anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    private void write(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    /** What a tool of the running JDK prints, run in the project, and its exit code before it. */
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
        return process.exitValue() + "\n" + printed;
    }

    private String javac(String classPath, String... files) throws Exception {
        return run(
                "javac",
                Stream.concat(
                                Stream.of(
                                        "-J--add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED",
                                        "-J--add-exports=jdk.compiler/com.sun.tools.javac.processing=ALL-UNNAMED",
                                        "-J--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
                                        "-Xlint:all,-processing,-requires-automatic",
                                        "-Werror",
                                        "-d",
                                        "classes",
                                        "-processorpath",
                                        jars("processor"),
                                        "-cp",
                                        classPath),
                                Stream.of(files))
                        .toArray(String[]::new));
    }

    private static void assertPrinted(String printed) {
        assertThat(printed).startsWith("0\n").endsWith("true\n");
        for (String line : new String[] {"= erf(%1)", "= survivalProbability(x)", "= density(x)", "true 0."}) {
            assertThat(printed).contains(line);
        }
    }

    @Test
    void classPath_findsTheRulesByItself() throws Exception {
        write("app/Model.java", PROGRAM);
        String libraries = libraries("commons-");
        assertThat(javac(path(jars(RULES), libraries), "app/Model.java")).isEqualTo("0\n");
        assertPrinted(run("java", "-cp", path("classes", jars("runtime", "rules"), libraries), "app.Model"));
    }

    @Test
    void modulePath_findsTheRulesThatTheModuleReads() throws Exception {
        write("app/Model.java", PROGRAM);
        String module = """
                module app {
                    requires dev.tracegrad.rules;
                    requires static dev.tracegrad.annotations;
                    requires org.apache.commons.numbers.gamma;
                    requires org.apache.commons.statistics.distribution;
                }
                """;
        write("module-info.java", module);
        String libraries = libraries("commons-numbers", "commons-statistics", "commons-rng");
        assertThat(javac(".", "--module-path", path(jars(RULES), libraries), "module-info.java", "app/Model.java"))
                .isEqualTo("0\n");
        assertPrinted(run(
                "java", "--module-path", path("classes", jars("runtime", "rules"), libraries), "-m", "app/app.Model"));
    }

    @Test
    void withoutTheRules_theCallIsAnError() throws Exception {
        write("app/Model.java", PROGRAM);
        assertThat(javac(path(jars("runtime", "annotations"), libraries("commons-")), "app/Model.java"))
                .startsWith("1\n")
                .contains("[untraced-apart] Erf.value(double)");
    }

    @Test
    void withoutTheLibraries_theRulesDoNotCount() throws Exception {
        write("Plain.java", """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;

                class Plain {
                    @Traced
                    static double f(double x) {
                        return Math.sin(x) * half(x);
                    }

                    static double half(double x) {
                        return x / 2;
                    }

                    public static void main(String[] args) {
                        System.out.println(PlainTraced.f(Value.of(0)));
                    }
                }
                """);
        assertThat(javac(jars(RULES), "Plain.java")).isEqualTo("0\n");
        assertThat(run("java", "-cp", path("classes", jars("runtime", "rules")), "Plain"))
                .isEqualTo("0\nValue(data=0.0)\n");
    }

    @Test
    void aRuleOfTheUser_countsMore() throws Exception {
        write("Own.java", """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.*;
                import org.apache.commons.numbers.gamma.Erf;

                @Primitives(Own.class)
                class Own {
                    @Primitive(of = Erf.class, method = "value", partials = "slope")
                    static double own(double x) {
                        return 0;
                    }

                    static double slope(double x) {
                        return 7;
                    }

                    @Traced
                    static double f(double x) {
                        return Erf.value(x);
                    }

                    public static void main(String[] args) {
                        Value x = Value.of(0.5);
                        Value f = OwnTraced.f(x);
                        f.backward();
                        System.out.println(f.symbol() + " " + x.grad() + " " + (f.data() == Erf.value(0.5)));
                    }
                }
                """);
        String libraries = libraries("commons-numbers");
        assertThat(javac(path(jars(RULES), libraries), "Own.java")).isEqualTo("0\n");
        assertThat(run("java", "-cp", path("classes", jars("runtime", "rules"), libraries), "Own"))
                .isEqualTo("0\nown 7.0 true\n");
    }

    @Test
    void aParameterWithoutDerivative_isRefusedWhereItStands() throws Exception {
        write("Shape.java", """
                import dev.tracegrad.annotations.Traced;
                import org.apache.commons.numbers.gamma.RegularizedGamma;
                import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;

                class Shape {
                    @Traced
                    static double f(double a, double x) {
                        return RegularizedGamma.P.value(2.5, x)
                                + RegularizedGamma.P.value(a + 1, x)
                                + TruncatedNormalDistribution.of(0, 1, -1, 1).density(x);
                    }
                }
                """);
        assertThat(javac(path(jars(RULES), libraries("commons-")), "Shape.java"))
                .startsWith("1\n")
                .contains("Shape.java:9: error: [primitive-constant] P.value(double,double) has no derivative in a + 1")
                .contains("Shape.java:10: error: [primitive-constant] TruncatedNormalDistribution.density(double)")
                .doesNotContain("Shape.java:8: error");
    }

    /** Both have the same names, and their own rules. */
    @Test
    void math3AndHipparchus_haveTheirRules() throws Exception {
        String program = """
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                import PACKAGE.special.*;
                import PACKAGE.util.*;
                import DISTRIBUTION.*;

                class CLASS {
                    @Traced
                    static double f(double x) {
                        return new NormalDistribution(0, 1).cumulativeProbability(x) + Gamma.logGamma(x + 1)
                                + FastMath.asinh(x) + FastMath.pow(x, 3) + FastMath.exp(x);
                    }

                    public static void main(String[] args) {
                        Value x = Value.of(0.5);
                        Value f = CLASSTraced.f(x);
                        f.backward();
                        System.out.println((float) x.grad());
                    }
                }
                """;
        double expected = Math.exp(-0.125) / Math.sqrt(2 * Math.PI)
                + PolyGamma.digamma(1.5)
                + 1 / Math.sqrt(1.25)
                + 0.75
                + Math.exp(0.5);
        String[][] libraries = {
            {"Old", "org.apache.commons.math3", "org.apache.commons.math3.distribution", "commons-math3"},
            {"New", "org.hipparchus", "org.hipparchus.distribution.continuous", "hipparchus"}
        };
        for (String[] one : libraries) {
            write(
                    one[0] + ".java",
                    program.replace("CLASS", one[0]).replace("PACKAGE", one[1]).replace("DISTRIBUTION", one[2]));
            String library = libraries(one[3]);
            assertThat(javac(path(jars(RULES), library), one[0] + ".java")).isEqualTo("0\n");
            assertThat(run("java", "-cp", path("classes", jars("runtime", "rules"), library), one[0]))
                    .isEqualTo("0\n" + (float) expected + "\n");
        }
    }
}
