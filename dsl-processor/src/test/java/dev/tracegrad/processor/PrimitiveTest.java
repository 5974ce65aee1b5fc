package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import com.google.testing.compile.Compilation;
import dev.tracegrad.GradientCheck;
import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that are one node: their gradients, and rules for methods of libraries in source and in class files. */
class PrimitiveTest {
    private static final String LIBRARY = """
            package lib;
            public final class Gamma {
                public static double logGamma(double x) { return Math.log(x * x + 1) / 2; }
                public static double other(double x) { return x; }
            }
            """;
    private static final String RULES = """
            package rules;
            import dev.tracegrad.annotations.Primitive;
            import lib.Gamma;
            public final class GammaRules {
                @Primitive(of = Gamma.class, partials = "digamma")
                public static double logGamma(double x) { return -1; }
                public static double digamma(double x) { return x / (x * x + 1); }
            }
            """;
    private static final String MODEL = """
            package p;
            import dev.tracegrad.annotations.*;
            import lib.Gamma;
            %s
            class Model {
                @Traced static double f(double x) {
                    double y = Gamma.logGamma(2 * x);
                    return y * Gamma.logGamma(3);
                }
                static Object run() {
                    var x = dev.tracegrad.Value.of(1, "x");
                    var f = ModelTraced.f(x);
                    f.backward();
                    return new dev.tracegrad.print.ListingPrinter().print(dev.tracegrad.Graph.of(f)) + x.grad()
                            + (f.data() == f(1));
                }
            }
            """;
    private static final String GRAPH = "y = logGamma(%1)";

    @TempDir
    Path folder;

    private Path out(String name) {
        return folder.resolve(name);
    }

    private Javac javac(String name, String... classPath) {
        List<String> entries =
                Arrays.stream(classPath).map(entry -> out(entry).toString()).toList();
        String path = String.join(java.io.File.pathSeparator, entries);
        return new Javac(out(name)).with("-cp", Javac.CLASS_PATH + java.io.File.pathSeparator + path);
    }

    private String run(String... classPath) throws IOException, ReflectiveOperationException {
        Path[] paths = Arrays.stream(classPath).map(this::out).toArray(Path[]::new);
        return (String) Javac.run("p.Model", "run", paths);
    }

    private static void assertIsNode(String printed) {
        double[] numbers = {2.0 / 5 * 2 * Math.log(10) / 2};
        assertThat(printed).contains(GRAPH, "Model.java:7", "Gamma.logGamma(3)").endsWith("true");
        String grad = printed.substring(printed.lastIndexOf('\n') + 1).replace("true", "");
        assertThat(Double.parseDouble(grad)).isCloseTo(numbers[0], within(1e-15));
    }

    @Nested
    class RulesForLibraries {
        private static final String USE = "@Primitives(rules.GammaRules.class)";

        @Test
        void inSource_makeOneNode() throws Exception {
            assertThat(javac("all")
                            .source("lib/Gamma.java", LIBRARY)
                            .source("rules/GammaRules.java", RULES)
                            .source("p/Model.java", MODEL.formatted(USE))
                            .compile())
                    .isEmpty();
            assertIsNode(run("all"));
        }

        @Test
        void inClassFiles_makeOneNode() throws Exception {
            assertThat(javac("lib").source("lib/Gamma.java", LIBRARY).compile()).isEmpty();
            assertThat(javac("rules", "lib")
                            .source("rules/GammaRules.java", RULES)
                            .compile())
                    .isEmpty();
            assertThat(javac("p", "lib", "rules")
                            .source("p/Model.java", MODEL.formatted(USE))
                            .compile())
                    .isEmpty();
            assertIsNode(run("lib", "rules", "p"));
        }

        @Test
        void ofThePackage_makeOneNode() throws Exception {
            String info = USE + "\npackage p;\nimport dev.tracegrad.annotations.Primitives;\n";
            assertThat(javac("all")
                            .source("lib/Gamma.java", LIBRARY)
                            .source("rules/GammaRules.java", RULES)
                            .source("p/package-info.java", info)
                            .source("p/Model.java", MODEL.formatted(""))
                            .compile())
                    .isEmpty();
            assertIsNode(run("all"));
            assertThat(out("all").resolve("p/package-info.class")).exists();
            assertThat(javac("again", "all")
                            .source("p/Model.java", MODEL.formatted(""))
                            .compile())
                    .isEmpty();
            assertThat(out("again").resolve("p/ModelTraced.class")).exists();
        }

        @Test
        void nearerOnes_countMore() throws Exception {
            String own = "@Primitives(Model.Own.class)";
            String nested = """
                    class Own {
                        @Primitive(of = Gamma.class, method = "logGamma", partials = "slope")
                        static double nearer(double x) { return 0; }
                        static double slope(double x) { return 7; }
                    }
                    """.replace("class Own", "static class Own");
            String model = MODEL.formatted(own).replace("    static Object run", nested + "    static Object run");
            assertThat(javac("all")
                            .source("lib/Gamma.java", LIBRARY)
                            .source("rules/GammaRules.java", RULES)
                            .source(
                                    "p/package-info.java",
                                    "@dev.tracegrad.annotations." + USE.substring(1) + "\npackage p;")
                            .source("p/Model.java", model)
                            .compile())
                    .isEmpty();
            assertThat(run("all")).contains("y = nearer(%1)").endsWith("true");
        }

        @Test
        void notUsed_countNowhere() throws IOException {
            assertThat(javac("all")
                            .with("-Atraced.along=none")
                            .source("lib/Gamma.java", LIBRARY)
                            .source("rules/GammaRules.java", RULES)
                            .source("p/Model.java", MODEL.formatted(""))
                            .compile())
                    .singleElement()
                    .asString()
                    .contains("[untraced-callee] Gamma.logGamma(double)");
        }

        @Test
        void compiledWithoutTheProcessor_areTold() throws IOException {
            assertThat(javac("lib").source("lib/Gamma.java", LIBRARY).compile()).isEmpty();
            assertThat(javac("rules", "lib")
                            .with("-proc:none")
                            .source("rules/GammaRules.java", RULES)
                            .compile())
                    .isEmpty();
            assertThat(javac("p", "lib", "rules")
                            .source("p/Model.java", MODEL.formatted(USE))
                            .compile())
                    .singleElement()
                    .asString()
                    .contains("[no-companion] GammaRules.logGamma(double)");
        }

        @Test
        void outOfSight_areTold() throws IOException {
            assertThat(javac("all")
                            .source("lib/Gamma.java", LIBRARY)
                            .source(
                                    "rules/GammaRules.java",
                                    RULES.replace("public static double log", "static double log"))
                            .source("p/Model.java", MODEL.formatted(USE))
                            .compile())
                    .isNotEmpty()
                    .allMatch(message -> message.contains("[unreachable-member]"));
        }

        @Test
        void inMethodsOnValue_makeOneNode() throws Exception {
            String model = MODEL.formatted(USE)
                    .replace("double f(double x)", "dev.tracegrad.Value f(dev.tracegrad.Value x)")
                    .replace("double y", "dev.tracegrad.Value y")
                    .replace("ModelTraced.f", "f")
                    .replace("f.data() == f(1)", "true");
            assertThat(javac("all")
                            .source("lib/Gamma.java", LIBRARY)
                            .source("rules/GammaRules.java", RULES)
                            .source("p/Model.java", model)
                            .compile())
                    .isEmpty();
            assertIsNode(run("all"));
        }
    }

    @Nested
    class Gradients {
        private final Compilation compilation =
                Programs.compile(Programs.source(Programs.RESOURCES.resolve("good/OneNode.java")));
        private final ClassLoader loader = Programs.classes(compilation);

        private Value call(String name, Object... arguments) {
            try {
                Method method = Arrays.stream(
                                loader.loadClass("good.OneNodeTraced").getDeclaredMethods())
                        .filter(one -> one.getName().equals(name) && one.getReturnType() == Value.class)
                        .findFirst()
                        .orElseThrow();
                method.setAccessible(true);
                return (Value) method.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private void check(Function<Value[], Value> function, double... at) {
            GradientCheck.of(function::apply).assertCorrect(at);
        }

        @Test
        void ofNodesAndTheirUsers_areTheSlopes() {
            check(x -> call("sinc", x[0]), 0.7);
            check(x -> call("root", x[0], x[1]), 1.5, 2);
            check(x -> call("lookup", 2, x[0], "name"), 0.7);
            check(x -> call("hidden", x[0]), 0.7);
            check(x -> call("calls", x[0]), 0.7);
            check(x -> call("references", x[0]), 0.7);
            check(x -> call("library", x[0]), 0.7);
        }

        @Test
        void ofAnObject_areThoseOfThatObject() throws ReflectiveOperationException {
            Method sample = loader.loadClass("good.OneNode").getDeclaredMethod("sample");
            sample.setAccessible(true);
            Object object = sample.invoke(null);
            check(x -> call("ofObject", object, x[0]), 1.25);
        }

        @Test
        void node_isOneUnderItsName() {
            Value y = call("lookup", 1, Value.of(2, "x"), "abc");
            assertThat(y.op()).isEqualTo(Op.PRIMITIVE);
            assertThat(y.symbol()).isEqualTo("lookup");
            assertThat(y.data()).isEqualTo(-1.5 * 2 + 3);
            assertThat(Graph.of(y).size()).isEqualTo(2);
        }

        @Test
        void explanation_hasTheNodeAndItsPlace() {
            Value x = Value.of(0.7, "x");
            assertThat(Graph.of(call("calls", x)).explain(x).toString()).contains("y = sinc(%", "OneNode.java:");
        }

        @Test
        void notFinite_isFoundInTheNode() {
            Value x = Value.of(Double.MAX_VALUE, "x");
            assertThat(Graph.of(call("hidden", x)).firstNonFinite())
                    .get()
                    .hasToString("hidden(x): Infinity, x = 1.7976931348623157E308");
        }

        @Test
        void null_isRefused() {
            assertThatNullPointerException()
                    .isThrownBy(() -> call("root", Value.of(1), null))
                    .withMessage("operands[1]: null is not a Value");
        }
    }

    @Nested
    class Messages {
        private List<String> of(String members) throws IOException {
            String source = "package p;\nimport dev.tracegrad.annotations.*;\nfinal class A {\n" + members + "\n}\n";
            return javac("p").source("p/A.java", source).compile();
        }

        @Test
        void aMissingPartial_isGivenAsItShouldBe() throws IOException {
            assertThat(of("@Primitive(partials = \"slope\") static double f(int n, double x) { return x; }"))
                    .containsExactly("ERROR: [primitive-partials] slope cannot be a partial derivative of "
                            + "A.f(int,double): there is no method of that name in A. "
                            + "Write `static double slope(int n, double x)`, "
                            + "with one more double at its end if it takes the result too");
        }

        @Test
        void theWrongCount_isCounted() throws IOException {
            assertThat(of("@Primitive(partials = {}) static double f(double x, double y) { return x; }"))
                    .containsExactly("ERROR: [primitive-count] A.f(double,double) has 2 parameters of type double, "
                            + "but 0 partial derivatives. "
                            + "Name a method for each of these parameters, in their order");
        }

        @Test
        void anotherTarget_isNamed() throws IOException {
            assertThat(of("""
                    @Primitive(of = Math.class, partials = "slope") static double sine(double x) { return x; }
                    static double slope(double x) { return x; }
                    """))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "ERROR: [primitive-target] A.sine(double) cannot be a rule for Math.sine(double): there is");
        }

        @Test
        void anOverload_isChosenByTheParameters() throws IOException {
            assertThat(of("""
                    @Primitive(partials = "d") static double f(double x) { return x; }
                    static double d(double x, int n) { return 1; }
                    static double d(double x, double y) { return 1; }
                    static double d(double x) { return 1; }
                    """)).isEmpty();
        }
    }
}
