package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class is initialised, once, when its companion is used in its place, as Java initialises it (JLS 12.4). */
class InitialisationTest {
    private static final String SOURCE = """
            package p;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            class Main {
                static double scale = 1;
                static double times(double k) { scale *= k; return k; }
                static class Block { static { times(2); } @Traced static double same(double x) { return x; } }
                static class Helper { static { times(3); } static double same(double x) { return x; } }
                @Traced static class Twin { static final double K = times(5); double x; Twin(double x) { this.x = x; } }
                @Traced static class Sub extends Twin { static { times(7); } Sub(double x) { super(x); } }
                interface Constant { double K = times(11); static double same(double x) { return x; } }
                enum Kind { ONE; static final double K = times(13); static double same(double x) { return x; } }
                static class Broken { static final int K = 1 / (int) (scale - scale); static { times(17); }
                    static double same(double x) { return x; } }
                @Traced
                static double f(double x) {
                    double sum = Block.same(x) + Helper.same(x) + new Sub(x).x + Constant.same(x) + Kind.same(x);
                    return sum + Block.same(x);
                }
                @Traced
                static double g(double x) {
                    try {
                        return Broken.same(x);
                    } catch (ExceptionInInitializerError e) {
                        return x * x;
                    }
                }
                static Object plain() { return f(3) + " " + scale + " " + g(3); }
                static Object traced() {
                    return MainTraced.f(Value.of(3)).data() + " " + scale + " " + MainTraced.g(Value.of(3)).data();
                }
            }
            """;

    private static final String CREATIONS = """
            package p;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            class Main {
                static double scale = 1;
                static String log = "";
                static double next(String name, double x) { log += name; return x * scale; }
                static class Plain { static { scale = 10; log += "P"; } final double x; Plain(double x) { this.x = x; } }
                static class Above { static { scale *= 2; log += "A"; } final double x; Above(double x) { this.x = x; } }
                static class Below extends Above { Below(double x) { super(x); } }
                private static class Hidden { static double set = scale = 7; double x; private Hidden(double x) { this.x = x; } }
                record Counted(double x) { static double number = scale++; }
                static class Same { static { scale = 3; } double x; Same(double x) { this.x = x; } }
                static class Broken { static { if (scale > 0) { throw new IllegalStateException(); } }
                    double x; Broken(double x) { this.x = x; } }
                @Traced
                static double f(double x) {
                    double sum = new Plain(x * scale).x + new Below(next("n", x)).x + new Hidden(x * scale).x;
                    Runnable run = () -> new Counted(next("c", x));
                    run.run();
                    try {
                        return new Broken(next("b", x)).x;
                    } catch (ExceptionInInitializerError e) {
                        return sum + new Counted(x * scale).x() + new Same(x).x;
                    }
                }
                static Object plain() { return f(3) + " " + scale + " " + log; }
                static Object traced() { return MainTraced.f(Value.of(3)).data() + " " + scale + " " + log; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void companions_initialiseClassesAsJavaDoes() throws Exception {
        new Javac(folder)
                .with("-cp", Javac.CLASS_PATH)
                .source("p/Main.java", SOURCE)
                .compile();

        Object plain = Javac.run("p.Main", "plain", folder);

        assertThat(plain).isEqualTo("18.0 30030.0 9.0");
        assertThat(Javac.run("p.Main", "traced", folder)).isEqualTo(plain);
    }

    @Test
    void creations_initialiseTheClassBeforeTheirArguments() throws Exception {
        new Javac(folder)
                .with("-cp", Javac.CLASS_PATH, "-Atraced.along=none") // else the objects have twins
                .source("p/Main.java", CREATIONS)
                .compile();

        Object plain = Javac.run("p.Main", "plain", folder);

        assertThat(plain).isEqualTo("138.0 3.0 PAnc");
        assertThat(Javac.run("p.Main", "traced", folder)).isEqualTo(plain);
        assertThat(Files.readString(folder.resolve("p/MainTraced.java")))
                .contains("Nodes.after(Nodes.initialize(Main.Below.class), newBelow(next(")
                .contains("newSame(x)")
                .doesNotContain("initialize(Main.Same");
    }
}
