package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that the processor finds by itself, and rules for what overrides a library's method. */
class ReadyRulesTest {
    private static final String CURVE = """
            package lib;
            public interface Curve {
                double at(double x);
                int size();
                default double twice(double x) { return 2 * at(x); }
                final class Line implements Curve {
                    public double at(double x) { return 3 * x; }
                    public int size() { return 1; }
                }
                final class Square implements Curve {
                    public double at(double x) { return x * x; }
                    public int size() { return 1; }
                }
                final class Other implements Curve {
                    public double at(double x) { return x; }
                    public int size() { return 1; }
                    public double twice(double x) { return x + x; }
                }
            }
            """;
    private static final String READY = """
            package dev.tracegrad.rules;
            import dev.tracegrad.annotations.*;
            import lib.Curve;
            @Primitives(ReadyRules.class)
            public final class ReadyRules {
                @Primitive(of = Curve.class, partials = "slope")
                public static double at(Curve curve, double x) { return -1; }
                static double slope(Curve curve, double x) { return curve instanceof Curve.Line ? 3 : 2 * x; }
                @Primitive(of = Curve.class, partials = "slopeOfTwice")
                public static double twice(Curve curve, double x) { return -1; }
                static double slopeOfTwice(Curve curve, double x) { return 5; }
            }
            """;
    private static final String MODEL = """
            package p;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.*;
            import lib.Curve;
            %s class Model {
                @Traced static double line(double x) { return new Curve.Line().at(x); }
                @Traced static double square(Curve.Square square, double x) { return square.at(x); }
                @Traced static double twice(Curve curve, double x) { return curve.twice(x); }
                @Traced static double other(Curve.Other other, double x) { return other.twice(x); }
                %s
                static Object run() {
                    Value x = Value.of(2);
                    Value sum = ModelTraced.line(x).plus(ModelTraced.square(new Curve.Square(), x))
                            .plus(ModelTraced.twice(new Curve.Line(), x)).plus(ModelTraced.other(new Curve.Other(), x));
                    sum.backward();
                    return sum.data() + " " + x.grad();
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path out(String name) {
        return folder.resolve(name);
    }

    private Javac javac(String name, String... classPath) {
        StringBuilder path = new StringBuilder(Javac.CLASS_PATH);
        for (String entry : classPath) {
            path.append(File.pathSeparator).append(out(entry));
        }
        return new Javac(out(name)).with("-cp", path.toString());
    }

    private List<String> compile(String model) throws IOException {
        assertThat(javac("lib").source("lib/Curve.java", CURVE).compile()).isEmpty();
        assertThat(javac("ready", "lib")
                        .source("dev/tracegrad/rules/ReadyRules.java", READY)
                        .compile())
                .isEmpty();
        return javac("p", "lib", "ready").source("p/Model.java", model).compile();
    }

    @Test
    void areFound_andHoldForWhatOverrides() throws Exception {
        assertThat(compile(MODEL.formatted("", ""))).isEmpty();
        assertThat(Javac.run("p.Model", "run", out("lib"), out("ready"), out("p")))
                .isEqualTo("26.0 17.0");
    }

    @Test
    void ofTheUser_countMore() throws Exception {
        String own = """
                @Primitive(of = Curve.Other.class, partials = "slope")
                static double twice(Curve.Other other, double x) { return 0; }
                static double slope(Curve.Other other, double x) { return 100; }
                """;
        assertThat(compile(MODEL.formatted("@Primitives(Model.class)", own))).isEmpty();
        assertThat(Javac.run("p.Model", "run", out("lib"), out("ready"), out("p")))
                .isEqualTo("26.0 112.0");
    }

    /** A method in source may read what is tracked: it is no library's. */
    @Test
    void leaveAlone_whatSourcesOverride() throws Exception {
        String own = """
                record Own(Value w) implements Curve {
                    public double at(double x) { return w.data() * x; }
                    public int size() { return 1; }
                    public double twice(double x) { return w.data(); }
                }
                """;
        assertThat(compile(MODEL.formatted("", own)))
                .anyMatch(message -> message.contains("[untraced-values] Curve.twice(double)"));
    }

    @Test
    void ofALibraryThatIsNotThere_doNotCount() throws Exception {
        compile(MODEL.formatted("", ""));
        assertThat(javac("q", "ready")
                        .with("-Xlint:all,-processing,-path", "-Werror")
                        .source("q/Q.java", """
                                package q;
                                class Q {
                                    @dev.tracegrad.annotations.Traced
                                    static double f(double x) { return g(x) + Math.sin(x); }
                                    static double g(double x) { return x; }
                                }
                                """)
                        .compile())
                .isEmpty();
    }

    /** Those who work on a library have its sources, and rules that were compiled with its class files. */
    @Test
    void ofALibraryWhoseSourcesAreThere_doNotKeepItFromCompiling() throws Exception {
        compile(MODEL.formatted("", ""));
        Path sources = out("sources");
        Files.createDirectories(sources.resolve("lib"));
        Files.writeString(sources.resolve("lib/Curve.java"), CURVE);
        String nested = READY.replace("Curve.class, partials = \"slope\"", "Curve.Line.class, partials = \"slope\"")
                .replace("at(Curve curve", "at(Curve.Line curve")
                .replace("slope(Curve curve", "slope(Curve.Line curve")
                .replace("curve instanceof Curve.Line ? 3 : 2 * x", "3");
        assertThat(javac("nested", "lib")
                        .source("dev/tracegrad/rules/ReadyRules.java", nested)
                        .compile())
                .isEmpty();
        assertThat(javac("r", "nested")
                        .with("-sourcepath", sources.toString(), "-implicit:none")
                        .source("q/Q.java", """
                                package q;
                                class Q {
                                    @dev.tracegrad.annotations.Traced
                                    static double f(double x) { return new R().g(x) + Math.sin(x); }
                                    static class R { double g(double x) { return x; } }
                                }
                                """)
                        .compile())
                .isEmpty();
    }
}
