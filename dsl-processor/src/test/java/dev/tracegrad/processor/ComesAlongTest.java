package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes along does so however its class is compiled: together, from a source path, or again and alone. */
class ComesAlongTest {
    private static final String IMPORTS =
            "package p; import dev.tracegrad.Value; import dev.tracegrad.annotations.Traced; ";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void writeSources() throws IOException {
        output = folder.resolve("out");
        write("Main", """
                public class Main {
                    @Traced static double f(double x) { return Helper.twice(x) + 1; }
                    public static String run() { return f(3) + " " + MainTraced.f(Value.of(3)).data(); }
                }
                """);
        write("Other", """
                class Other {
                    @Traced static double f(double x) { return Helper.squared(x); }
                }
                """);
        write("Helper", """
                class Helper {
                    static double twice(double x) { return 2 * x; }
                    static double squared(double x) { return x * x; }
                    static double unreached(double x) { return (float) x; }
                }
                """);
    }

    private void write(String type, String text) throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/" + type + ".java"), IMPORTS + text);
    }

    private Javac javac(String... types) {
        Javac javac = new Javac(output).with("-Xlint:-options");
        for (String type : types) {
            javac.source(folder.resolve("p/" + type + ".java"));
        }
        return javac;
    }

    private String run() throws IOException, ReflectiveOperationException {
        return String.valueOf(Javac.run("p.Main", "run", output));
    }

    @Test
    void togetherWithItsCaller() throws IOException, ReflectiveOperationException {
        assertThat(javac("Main", "Helper").compile()).isEmpty();
        assertThat(run()).isEqualTo("7.0 7.0");
    }

    @Test
    void foundOnTheSourcePath() throws IOException, ReflectiveOperationException {
        Javac main = javac("Main").with("-sourcepath", folder.toString(), "-implicit:class");
        assertThat(main.compile()).isEmpty();
        assertThat(run()).isEqualTo("7.0 7.0");
    }

    @Test
    void warningsAndErrorsOfWhatTheSourcePathHas_areToldWhetherOrNotItIsWritten() throws IOException {
        write("Helper", """
                class Helper {
                    private static double last;
                    static double twice(double x) { last = x; return 2 * x; }
                    @Traced static double lost(double x) { return new java.math.BigDecimal(x).doubleValue(); }
                }
                """);
        for (String implicit : List.of("none", "class")) {
            Javac main = javac("Main").with("-sourcepath", folder.toString(), "-implicit:" + implicit);
            assertThat(main.compile().stream().map(message -> message.replaceAll("].*", "]")))
                    .as(implicit)
                    .containsExactlyInAnyOrder("WARNING: [field-write]", "ERROR: [library-callee]");
        }
    }

    @Test
    void nothingWithTheOption() throws IOException {
        assertThat(javac("Main", "Helper").with("-Atraced.along=none").compile())
                .singleElement()
                .asString()
                .startsWith("ERROR: [untraced-callee] Helper.twice(double) ");
    }

    @Test
    void compiledAgainAndAlone_withTheFolderOnTheClassPathOrWithout() throws IOException, ReflectiveOperationException {
        javac("Main", "Helper").compile();
        write("Helper", "class Helper { static double twice(double x) { return 5 * x; } }");
        assertThat(javac("Helper").compile()).isEmpty();
        assertThat(run()).isEqualTo("16.0 16.0");
        write("Helper", "class Helper { static double twice(double x) { return 6 * x; } }");
        assertThat(withOutput(javac("Helper")).compile()).isEmpty();
        assertThat(run()).isEqualTo("19.0 19.0");
        assertThat(withOutput(javac("Main")).compile()).isEmpty();
        assertThat(run()).isEqualTo("19.0 19.0");
    }

    @Test
    void forOneCallerAndThenForAnother() throws IOException, ReflectiveOperationException {
        javac("Main", "Helper").compile();
        Javac other = javac("Other").with("-sourcepath", folder.toString(), "-implicit:class");
        assertThat(other.compile()).isEmpty();
        assertThat(run()).isEqualTo("7.0 7.0");
    }

    @Test
    void twiceIntoTheSameFolder() throws IOException, ReflectiveOperationException {
        for (int i = 0; i < 2; i++) {
            assertThat(withOutput(javac("Main", "Other", "Helper")).compile()).isEmpty();
            assertThat(run()).isEqualTo("7.0 7.0");
        }
    }

    @Test
    void classesOfAnAnnotatedPackage() throws IOException, ReflectiveOperationException {
        write("Alone", """
                public class Alone {
                    double w = 2;
                    double f(double x) { return w * x; }
                    static double lost(double x) { return new java.math.BigDecimal(x).doubleValue(); }
                    enum Kind { A; double up(double x) { return x + 1; } }
                    public static String run() {
                        AloneTraced alone = AloneTraced.of(new Alone());
                        return alone.f(Value.of(3)).data() + " " + Alone_KindTraced.up(Kind.A, Value.of(3)).data();
                    }
                }
                """);
        Files.writeString(folder.resolve("p/package-info.java"), "@dev.tracegrad.annotations.Traced package p;");
        assertThat(javac("package-info", "Alone").compile()).isEmpty();
        assertThat(Javac.run("p.Alone", "run", output)).isEqualTo("6.0 4.0");
        assertThat(withOutput(javac("Alone")).compile()).isEmpty();
        assertThat(Javac.run("p.Alone", "run", output)).isEqualTo("6.0 4.0");
    }

    @Test
    void theOptionVerbose_saysWhatAndWhy() throws IOException {
        write("Main", """
                public class Main {
                    @Traced static double f(double x) { return Helper.twice(x) + new Pair(x).x; }
                }
                """);
        write("Pair", "class Pair { double x; Pair(double x) { this.x = x; } }");
        assertThat(javac("Main", "Helper", "Pair").with("-Atraced.verbose").compile())
                .containsExactly(
                        "NOTE: p.Helper.twice(double) comes along, for Main.java:2",
                        "NOTE: p.Pair comes along, for Main.java:2");
        assertThat(withOutput(javac("Helper")).with("-Atraced.verbose").compile())
                .containsExactly("NOTE: p.Helper.twice(double) comes along, as it did before");
    }

    @Test
    void chainsOfCalls_bringWhatIsGivenTrackedNumbersAlone() throws IOException, ReflectiveOperationException {
        write("Helper", """
                class Helper {
                    static double twice(double x) { return Far.sum(x, Far.root(4)) - Farther.third(2); }
                }
                """);
        write("Far", """
                class Far {
                    static double sum(double x, double y) { return Farther.fourth(x) + y; }
                    static double root(double x) { return Math.sqrt(x) + Farther.third(x); }
                }
                """);
        write("Farther", """
                class Farther {
                    static double third(double x) { return x / 3; }
                    static double fourth(double x) { return x / 4; }
                }
                """);
        assertThat(javac("Main", "Helper", "Far", "Farther")
                        .with("-Atraced.verbose")
                        .compile())
                .containsExactly(
                        "NOTE: p.Far.sum(double,double) comes along, for Main.java:2",
                        "NOTE: p.Farther.fourth(double) comes along, for Main.java:2",
                        "NOTE: p.Helper.twice(double) comes along, for Main.java:2");
        String[] plainAndTraced = run().split(" ");
        assertThat(plainAndTraced[1]).isEqualTo(plainAndTraced[0]);
    }

    @Test
    void interfacesOfWhichMethodsAloneCameAlong_areNoTwins() throws IOException, ReflectiveOperationException {
        write("Leg", "interface Leg { double price(double s); static Leg of(double k) { return new Line(k); } }");
        write("Base", """
                abstract class Base implements Leg {
                    double k;
                    Base(double k) { this.k = k; }
                    abstract double factor(double s);
                    public double price(double s) { return factor(s) * s; }
                }
                """);
        write("Line", "class Line extends Base { Line(double k) { super(k); } double factor(double s) { return k; } }");
        write("Main", """
                public class Main {
                    static class Square extends Base {
                        Square(double k) { super(k); }
                        double factor(double s) { return k * s; }
                    }
                    @Traced static double f(double a, double b) {
                        Leg leg = a > b ? Leg.of(a) : new Square(b);
                        return leg.price(b);
                    }
                    public static String run() {
                        return f(2, 3) + " " + MainTraced.f(Value.of(2), Value.of(3)).data();
                    }
                }
                """);
        assertThat(javac("Leg", "Base", "Line", "Main").compile()).isEmpty();
        for (String again : new String[] {"Main", "Base", "Line", "Leg"}) {
            assertThat(withOutput(javac(again)).compile()).isEmpty();
            assertThat(run()).isEqualTo("27.0 27.0");
        }
    }

    @Test
    void companionsLeftOfACompilationThatFailed_areNoOthers() throws IOException, ReflectiveOperationException {
        write(
                "Main",
                "public class Main { @Traced static double f(double x) { return new java.math.BigDecimal(x).doubleValue(); } }");
        assertThat(withOutput(javac("Main")).compile()).isNotEmpty();
        assertThat(output.resolve("p/MainTraced.java")).exists();
        write("Main", """
                public class Main {
                    @Traced static double f(double x) { return 2 * x; }
                    public static String run() { return f(3) + " " + MainTraced.f(Value.of(3)).data(); }
                }
                """);
        assertThat(withOutput(javac("Main")).compile()).noneMatch(message -> message.startsWith("ERROR"));
        assertThat(run()).isEqualTo("6.0 6.0");
    }

    private Javac withOutput(Javac javac) {
        return javac.with("-cp", output + System.getProperty("path.separator") + Javac.CLASS_PATH);
    }

    /** What nobody calls is neither warned of nor there; what a user hands on keeps its type. */
    @Test
    void classesOfResults_withoutWhatNobodyCalls() throws IOException, ReflectiveOperationException {
        write("Vec", """
                public class Vec {
                    double x;
                    double[] more = new double[1];
                    Vec(double x) { this.x = x; }
                    Vec plus(double y) { Vec sum = new Vec(x); sum.more[0] = more[0] + y; return sum; }
                    int cell() { return (int) x; }
                    int cells() { return 2 * cell(); }
                    private static boolean same(double a, double b) {
                        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
                    }
                    @Override public boolean equals(Object o) { return o instanceof Vec v && same(x, v.x); }
                    @Override public int hashCode() { return (int) Double.doubleToLongBits(x); }
                }
                """);
        write("Main", """
                public class Main {
                    @Traced static Vec f(double x) { return new Vec(2 * x).plus(x).plus(x * x); }
                    public static String run() {
                        Value x = Value.of(3);
                        VecTraced sum = MainTraced.f(x);
                        Value last = sum.more[0].times(sum.x);
                        last.backward();
                        boolean hasCells = java.util.Arrays.stream(VecTraced.class.getDeclaredMethods())
                                .anyMatch(method -> method.getName().startsWith("cell"));
                        return f(3).more[0] * f(3).x + " " + last.data() + " " + x.grad() + " " + hasCells;
                    }
                }
                """);
        assertThat(javac("Main", "Vec").compile()).isEmpty();
        assertThat(run()).isEqualTo("72.0 72.0 66.0 false");
    }
}
