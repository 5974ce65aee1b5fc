package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are right, though few are written so, compiled with every lint as an error. */
class OddSourcesTest {
    /** The names that generated code uses itself. */
    private static final List<String> NAMES = List.of(
            "memory",
            "scope",
            "lift",
            "plain",
            "self",
            "node",
            "value",
            "made",
            "lookup",
            "argument",
            "of",
            "constant",
            "at",
            "data",
            "named",
            "close",
            "thrown",
            "Sites",
            "LOOKUP",
            "unused");

    private static final List<String> CLASSES =
            List.of("Sites", "Value", "Nodes", "Scope", "Memory", "Op", "Lift", "Objects", "String", "Math", "Arrays");

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void setUp() {
        javac = new Javac(folder).with("-cp", Javac.CLASS_PATH, "-Xlint:all,-processing,-path", "-Werror");
    }

    @Test
    void anyNameOfAVariableAMethodOrAField() throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            javac.source("n" + i + "/A.java", ("package n" + i + ";\n" + """
                    @dev.tracegrad.annotations.Traced class A {
                        private double NAME; private final double[] numbers = {1, 2};
                        A(double NAME) { this.NAME = NAME; }
                        double NAME(double NAME) {
                            double y = NAME * 2;
                            for (double q : numbers) y += q;
                            this.NAME = y;
                            return y * this.NAME;
                        }
                        static double sum(double NAME, double[] a) {
                            a[0] = NAME;
                            double t = 0;
                            for (int i = 0; i < a.length; i++) { t += a[i] * NAME; }
                            return Math.max(t, helped(NAME));
                        }
                        private static double helped(double NAME) { return NAME * NAME; }
                        static double use(double x) { A NAME = new A(x); return NAME.NAME(x) + NAME.NAME; }
                    }
                    """).replace("NAME", NAMES.get(i)));
        }
        assertThat(javac.compile()).allMatch(message -> message.contains("[field-write]"));
    }

    @Test
    void anyNameOfATypeVariable() throws IOException {
        for (int i = 0; i < CLASSES.size(); i++) {
            javac.source("t" + i + "/A.java", ("package t" + i + ";\n" + """
                    import dev.tracegrad.annotations.Traced;
                    class A {
                        static class G<NAME> {
                            private double w = 1;
                            @Traced double g(NAME q, double x) { return x * w; }
                        }
                        @Traced static <NAME> double m(NAME q, double x, double[] a) { return x * a[0] + 2; }
                        @Traced static double f(double x) { return new G<Integer>().g(1, x); }
                    }
                    """).replace("NAME", CLASSES.get(i)));
        }
        assertThat(javac.compile()).isEmpty();
    }

    @Test
    void withoutLineNumbers() throws Exception {
        javac.with("-g:none").source("p/T.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                class T {
                    @Traced static double f(double x) {
                        return x * x;
                    }
                    static String run() { return TTraced.f(Value.of(3)).toString(); }
                }
                """);
        assertThat(javac.compile()).isEmpty();
        assertThat(Javac.run("p.T", "run", folder)).asString().contains("9.0");
    }

    @Test
    void escapesAnnotatedTypesAuxiliaryClassesAndSuppressedVariables() throws Exception {
        javac.source("p/T.java", """
                package p;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                import java.lang.annotation.ElementType;
                import java.lang.annotation.Target;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map;
                class T {
                    @Target(ElementType.TYPE_USE) @interface A {}
                    static final int N = 5;
                    static final Object TEXTS = List.of("a");
                    @Traced static double escaped(double x) { return switch (N) { case 1 -> x; d\\u0065fault -> x * 4; }; }
                    @Traced static double annotated(double x) {
                        Map.@A Entry<String, @A Double> e = Map.entry("a", x);
                        double @A [] b = new double @A [3];
                        List<@A Double> m = new @A ArrayList<>();
                        m.add(x);
                        b[0] = e.getValue();
                        return b[0] * m.get(0);
                    }
                    @Traced static double suppressed(double x) {
                        @SuppressWarnings("unchecked")
                        List<String> texts = (List<String>) TEXTS;
                        return x * texts.size() * Beside.number();
                    }
                    static double run() {
                        Value x = Value.of(3);
                        return TTraced.escaped(x).data() + TTraced.annotated(x).data() + TTraced.suppressed(x).data();
                    }
                }
                class Beside { static int number() { return 2; } }
                """.replace("Beside.number()", "Number.two()")
                .replace("class Beside { static int number()", "class Number { static int two()"));
        assertThat(javac.compile()).isEmpty();
        assertThat(Javac.run("p.T", "run", folder)).isEqualTo(12.0 + 9 + 6);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void unnamedVariablesModuleImportsAndFlexibleConstructors() throws Exception {
        javac.source("p/T.java", """
                package p;
                import dev.tracegrad.annotations.Traced;
                import module java.base;
                class T {
                    static class R implements AutoCloseable { public void close() {} }
                    @Traced static class C {
                        double b; double k = 2;
                        C(double x) { b = x * x; super(); k = k * b; }
                        double g(double y) { return b * y * k; }
                    }
                    @Traced static double f(double x) {
                        double s = x;
                        double[] xs = {1, 2};
                        for (double _ : xs) s += x;
                        double _ = s * 2; int _ = 3;
                        DoubleBinaryOperator g = (_, b) -> b * 2;
                        BiFunction<Integer, Integer, Integer> h = (_, _) -> 3;
                        try { s = g.applyAsDouble(s, x); } catch (IllegalStateException _) { s = 0; }
                        return new C(s).g(h.apply(1, 2));
                    }
                    static boolean run() { return f(2) == TTraced.f(dev.tracegrad.Value.of(2)).data(); }
                }
                """);
        assertThat(javac.compile()).isEmpty();
        assertThat(Javac.run("p.T", "run", folder)).isEqualTo(true);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aCompactSource_isTold() throws IOException {
        javac.source(
                "T.java", "@dev.tracegrad.annotations.Traced static double f(double x) { return x; } void main() {}");
        assertThat(javac.compile()).singleElement().asString().contains("[unnamed-class]");
    }

    @Test
    void lombok_inBothOrders() throws Exception {
        for (List<Processor> order :
                List.of(List.of(lombok(), new TracedProcessor()), List.of(new TracedProcessor(), lombok()))) {
            Javac both = new Javac(folder)
                    .with("-cp", Javac.CLASS_PATH)
                    .processedBy(order.toArray(Processor[]::new))
                    .source("p/L.java", """
                            package p;
                            import dev.tracegrad.Value;
                            import dev.tracegrad.annotations.Traced;
                            class L {
                                @Traced @lombok.AllArgsConstructor @lombok.Getter static class P {
                                    private final double a;
                                    private final double b;
                                    double sum() { return a + b; }
                                }
                                @Traced static double g(double x) { P p = new P(x, 2); return p.getA() * p.sum(); }
                                @Traced static double h(@lombok.NonNull String s, double x) { return s.length() * x; }
                                static double run() { return LTraced.g(Value.of(3)).data() + LTraced.h("ab", Value.of(3)).data(); }
                            }
                            """);
            assertThat(both.compile())
                    .filteredOn(message -> message.startsWith("ERROR"))
                    .isEmpty();
            assertThat(Javac.run("p.L", "run", folder)).isEqualTo(21.0);
        }
    }

    private static Processor lombok() throws ReflectiveOperationException {
        return (Processor) Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .getDeclaredConstructor()
                .newInstance();
    }

    @Test
    void aChainOfMethodsThatCannotBeTraced_quotesTheFirstCauseOnly() throws IOException {
        String chain = IntStream.range(0, 40)
                .mapToObj(i -> "double m" + i + "(double x) { return m" + (i + 1) + "(x) * 2; }\n")
                .collect(Collectors.joining());
        javac.source(
                "p/Chain.java",
                "package p; @dev.tracegrad.annotations.Traced class Chain {\n" + chain
                        + "double m40(double x) { class Local {} return x; } }");
        assertThat(String.join("", javac.compile())).hasSizeLessThan(40 * 600);
    }

    @Test
    void processorsBehind_seeTheAnnotationToo() throws IOException {
        OtherToolsTest.Generating behind = new OtherToolsTest.Generating("class Seen {}");
        javac.processedBy(new TracedProcessor(), behind)
                .source(
                        "p/T.java",
                        "package p; class T { @dev.tracegrad.annotations.Traced static double f(double x) { return x * new Seen().hashCode(); } }");
        assertThat(Stream.of(javac.compile()).flatMap(List::stream)).isEmpty();
    }

    /** A class of another package, with members that only it and its subclasses may call. */
    private static final String OTHER_PACKAGE = """
            package p;
            import dev.tracegrad.annotations.Traced;
            @Traced public class Base {
                protected double z = 2;
                public Base(Object i, double z) { this.z = z; }
                protected Base(Number i, double z) { this.z = z * 5; }
                public static double m(Object i, double v) { return v * 3; }
                protected static double m(Number i, double v) { return v * 5; }
                public double g(Object i, double v) { return v * 3 * z; }
                protected double g(Number i, double v) { return v * 5 * z; }
                double g(Integer i, double v) { return v * 7 * z; }
                protected double only(double v) { return v * z; }
                @Traced protected static class Inner {
                    public double y;
                    public Inner(double y) { this.y = y; }
                    protected double h(Number i, double v) { return v * 2 * y; }
                    public double h(Object i, double v) { return v * 9 * y; }
                }
            }
            """;

    @Test
    void protectedMembersOfAnotherPackage_asJavaSeesThem() throws Exception {
        String caller = """
                package q;
                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                import java.util.function.DoubleUnaryOperator;
                import p.Base;
                @Traced public class Sub extends Base {
                    public Sub(double z) { super(3, z); }
                    double inherited(double v) { return g(3, v) * super.g(3, v) + this.g(3, v) + super.only(v); }
                    double fields(double v) { return super.z * z * this.z * m(3, v) * Base.m(3, v); }
                    double functions(double v) {
                        DoubleUnaryOperator f = x -> super.g(3, x) + super.z;
                        DoubleUnaryOperator g = super::only;
                        return f.applyAsDouble(v) * g.applyAsDouble(v);
                    }
                    double ofBase(double v) { Base base = this; return base.g(3, v); }
                    double ofInner(double v) { return new Inner(v).h(3, v) + new Own(v).h(3, v); }
                    @Traced static class Own extends Inner {
                        Own(double y) { super(y * 2); }
                        @Override protected double h(Number i, double v) { return y + v; }
                    }
                }
                class Main {
                    @Traced static double f(double x) {
                        Base base = new Base(3, x);
                        Sub sub = new Sub(x);
                        double s = Base.m(3, x) + Sub.m(3, x) + base.g(3, x) + sub.g(3, x);
                        return s + sub.inherited(x) + sub.fields(x) + sub.functions(x) + sub.ofBase(x) + sub.ofInner(x);
                    }
                    static String run() {
                        Value x = Value.of(1.5);
                        Value y = MainTraced.f(x);
                        y.backward();
                        double slope = (f(1.5 + 1e-6) - f(1.5 - 1e-6)) / 2e-6;
                        return (f(1.5) == y.data()) + " " + (Math.abs(slope / x.grad() - 1) < 1e-6);
                    }
                }
                """;
        javac.source("p/Base.java", OTHER_PACKAGE).source("q/Sub.java", caller);
        assertThat(javac.compile()).isEmpty();
        assertThat(Javac.run("q.Main", "run", folder)).isEqualTo("true true");
    }

    @Test
    void protectedMembersOfATwinOfAnotherPackage_areRefusedWhereOnlyTheClassAroundMayCallThem() throws IOException {
        String caller = """
                package q;
                import dev.tracegrad.annotations.Traced;
                import p.Base;
                @Traced public class Sub extends Base {
                    public Sub(double z) { super(3, z); }
                    static class Nested {
                        @Traced static double a(double v) { Sub s = new Sub(v); return s.g(3, v); }
                        @Traced static double b(double v) { Sub s = new Sub(v); return s.z; }
                        @Traced static double c(double v) { Sub s = new Sub(v); return s.g("", v); }
                    }
                }
                """;
        javac.source("p/Base.java", OTHER_PACKAGE).source("q/Sub.java", caller);
        assertThat(javac.compile())
                .hasSize(2)
                .allMatch(message -> message.contains("[unsupported-expression] s."))
                .allMatch(message -> message.contains("protected in the twin of a class of another package"));
    }
}
