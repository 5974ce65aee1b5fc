package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the nodes of generated code know of their source: expressions, variables, calls and passes of loops. */
class ProvenanceTest {
    private static final String NETWORK = """
            package user;

            import dev.tracegrad.annotations.Traced;

            class Network {
                @Traced
                static double loss(double[] w, double x) {
                    double sum = 0;
                    for (int s = 0; s < 2; s++) {
                        double[] h = layer(w, x + s);
                        sum += h[0] * h[1];
                    }
                    return sum / 2;
                }

                private static double[] layer(double[] w, double x) {
                    double[] out = new double[2];
                    for (int j = 0; j < 2; j++) {
                        out[j] = neuron(w[j], x)
                                * 0.5;
                    }
                    return out;
                }

                private static double neuron(double w, double x) {
                    return Math.tanh(w * x + 1);
                }

                @Traced
                static double powers(double x) {
                    double[] p = new double[3];
                    p[0] = 1 + 0 * x;
                    for (int i = 1; i < 3; i++) {
                        p[i] = p[i - 1] * x + x * x + x * x * 1 - x * x - x * x;
                    }
                    int n = 0;
                    double y = p[2];
                    while (n++ < 2) {
                        y = y + y * x - y * x + y * x - y * x;
                    }
                    return y;
                }

                @Traced
                static double guarded(double x) {
                    double y = x;
                    for (int i = 0; i < 2; i++) {
                        try {
                            y = y * checked(y, i);
                        } catch (IllegalStateException e) {
                            y = y + neuron(y, 2);
                        }
                    }
                    return neuron(y, x);
                }

                private static double checked(double y, int i) {
                    if (i == 0) {
                        throw new IllegalStateException();
                    }
                    return y * 2;
                }
            }
            """;

    static Value call(String source, String type, String method, Object... arguments) throws Exception {
        Compilation compilation = Programs.compile(JavaFileObjects.forSourceString("user." + type, source));
        Class<?> companion = Programs.classes(compilation).loadClass("user." + type + "Traced");
        Method called = Arrays.stream(companion.getDeclaredMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        called.setAccessible(true);
        return (Value) called.invoke(null, arguments);
    }

    private static Graph graph(String method, Object... arguments) throws Exception {
        return Graph.of(call(NETWORK, "Network", method, arguments));
    }

    private static List<String> paths(Graph graph) {
        return IntStream.range(0, graph.size())
                .mapToObj(graph::scopeOf)
                .filter(Objects::nonNull)
                .map(Scope::path)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void scopes_areTheCallsAndPasses() throws Exception {
        Graph graph = graph("loss", new Value[] {Value.of(2), Value.of(3)}, Value.of(0.5));
        assertThat(paths(graph))
                .containsExactlyInAnyOrder(
                        "loss",
                        "loss › s = 0",
                        "loss › s = 1",
                        "loss › s = 0 › layer › j = 0",
                        "loss › s = 0 › layer › j = 1",
                        "loss › s = 1 › layer › j = 0",
                        "loss › s = 1 › layer › j = 1",
                        "loss › s = 0 › layer › j = 0 › neuron",
                        "loss › s = 0 › layer › j = 1 › neuron",
                        "loss › s = 1 › layer › j = 0 › neuron",
                        "loss › s = 1 › layer › j = 1 › neuron");
    }

    @Test
    void spans_areTheExpressionsAndTheirParts() throws Exception {
        Graph graph = graph("loss", new Value[] {Value.of(2), Value.of(3)}, Value.of(0.5));
        List<String> spans = IntStream.range(0, graph.size())
                .mapToObj(graph::spanOf)
                .filter(Objects::nonNull)
                .map(span -> span + " " + span.text())
                .distinct()
                .toList();
        assertThat(spans)
                .containsExactlyInAnyOrder(
                        "Network.java:8:22 0",
                        "Network.java:10:35 x + s",
                        "Network.java:10:39 s",
                        "Network.java:11:20 h[0] * h[1]",
                        "Network.java:11:13 sum += h[0] * h[1]",
                        "Network.java:13:16 sum / 2",
                        "Network.java:13:22 2",
                        "Network.java:19:22 neuron(w[j], x)\n                    * 0.5",
                        "Network.java:20:23 0.5",
                        "Network.java:26:16 Math.tanh(w * x + 1)",
                        "Network.java:26:26 w * x + 1",
                        "Network.java:26:26 w * x",
                        "Network.java:26:34 1");
        assertThat(graph.root().scope().source().text())
                .startsWith("    @Traced\n    static double loss(")
                .endsWith("    }\n");
        assertThat(graph.root().scope().source().firstLine()).isEqualTo(6);
    }

    @Test
    void names_areTheVariablesAndElements() throws Exception {
        Graph graph = graph("loss", new Value[] {Value.of(2, "w[0]"), Value.of(3, "w[1]")}, Value.of(0.5));
        assertThat(names(graph))
                .containsExactlyInAnyOrder("sum", "out[0]", "out[1]", "w[0]", "w[1]", "x", "s", "neuron", "loss");
        assertThat(names(graph("powers", Value.of(2)))).contains("p[0]", "p[1]", "p[2]", "y");
        assertThat(paths(graph("powers", Value.of(2))))
                .containsExactlyInAnyOrder(
                        "powers", "powers › i = 1", "powers › i = 2", "powers › iteration 0", "powers › iteration 1");
    }

    private static List<String> names(Graph graph) {
        return graph.topologicalOrder().stream()
                .map(Value::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Test
    void scopes_afterExceptions_areThoseOfTheCallers() throws Exception {
        assertThat(paths(graph("guarded", Value.of(0.5))))
                .containsExactlyInAnyOrder(
                        "guarded › i = 0",
                        "guarded › i = 0 › neuron",
                        "guarded › i = 1",
                        "guarded › i = 1 › checked",
                        "guarded › neuron");
        assertThat(Scope.of(null, "outside").parent()).isNull();
    }

    private static Class<?> line() throws Exception {
        String source = """
                package user;

                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;

                class Line {
                    final int scope = 2;

                    @Traced
                    static Value sum(Value a, Value[] w) {
                        Value sum = a;
                        for (int i = 0; i < w.length; i++) {
                            w[i] = scaled(w[i]) + new Line().scope;
                            sum += w[i];
                        }
                        return sum;
                    }

                    @Traced
                    static Value loops(Value x, java.util.List<Value> all) {
                        for (Value one : all) {
                            x = scaled(x) + one;
                        }
                        int n = 0;
                        while (n++ < 2)
                            x = x + x * x - x * x + x * x - x * x;
                        do {
                            x = scaled(x);
                        } while (--n > 1);
                        outer:
                        for (Value one : all) {
                            while (true) {
                                x = scaled(x) - one;
                                continue outer;
                            }
                        }
                        for (; ; ) {
                            x = scaled(x);
                            if (x > 0) {
                                return x;
                            }
                        }
                    }

                    @Traced
                    static Value scaled(Value x) {
                        return 2 * x
                            - x;
                    }
                }
                """;
        Compilation compilation = Programs.compile(JavaFileObjects.forSourceString("user.Line", source));
        return Programs.classes(compilation).loadClass("user.Line");
    }

    @Test
    void methodsOnValue_knowTheSame() throws Exception {
        Method sum = line().getDeclaredMethod("sum", Value.class, Value[].class);
        sum.setAccessible(true);
        Graph graph = Graph.of((Value) sum.invoke(null, Value.of(1), Values.of(new double[] {2, 3})));
        assertThat(paths(graph))
                .containsExactlyInAnyOrder(
                        "sum › i = 0", "sum › i = 1", "sum › i = 0 › scaled", "sum › i = 1 › scaled");
        assertThat(names(graph)).containsExactlyInAnyOrder("a", "w[0]", "w[1]", "scaled", "sum", "new Line().scope");
        assertThat(IntStream.range(0, graph.size())
                        .mapToObj(graph::spanOf)
                        .filter(Objects::nonNull)
                        .map(Span::text))
                .contains("2 * x\n            - x", "2 * x", "scaled(w[i]) + new Line().scope", "sum += w[i]");
    }

    @Test
    void methodsOnValue_knowThePassesOfAllLoops() throws Exception {
        Method loops = line().getDeclaredMethod("loops", Value.class, List.class);
        loops.setAccessible(true);
        Graph graph = Graph.of((Value) loops.invoke(null, Value.of(1), List.of(Value.of(2), Value.of(3))));
        assertThat(paths(graph))
                .contains(
                        "loops › iteration 0",
                        "loops › iteration 0 › scaled",
                        "loops › iteration 1",
                        "loops › iteration 1 › scaled")
                .doesNotContain("loops", "loops › scaled");
    }

    /** A lambda may run when its method has ended, and must not bring back the method's passes as the current ones. */
    @Test
    void lambdasOnValue_calledLater_leaveTheThreadWhereItWas() throws Exception {
        String source = """
                package user;

                import dev.tracegrad.Value;
                import dev.tracegrad.annotations.Traced;
                import java.util.function.UnaryOperator;

                class Later {
                    @Traced
                    static UnaryOperator<Value> later(Value x) {
                        Value y = x * 2;
                        return v -> {
                            Value sum = v * y;
                            for (int i = 0; i < 2; i++) {
                                sum += doubled(sum);
                            }
                            return sum;
                        };
                    }

                    @Traced
                    static Value doubled(Value x) {
                        return 2 * x;
                    }

                    static Value both(Value x) {
                        return later(x).apply(x).plus(doubled(x));
                    }
                }
                """;
        Compilation compilation = Programs.compile(JavaFileObjects.forSourceString("user.Later", source));
        Method both = Programs.classes(compilation).loadClass("user.Later").getDeclaredMethod("both", Value.class);
        both.setAccessible(true);
        assertThat(paths(Graph.of((Value) both.invoke(null, Value.of(3)))))
                .containsExactlyInAnyOrder("later", "later › i = 0", "later › i = 1", "doubled");
    }

    @Test
    void countersThatTheBodyChanges_nameNothing() throws Exception {
        String source = """
                package user;

                import dev.tracegrad.annotations.Traced;

                class Counters {
                    interface Stored {
                        double in(double[] w, int i, double x);
                    }

                    @Traced
                    static double hidden(double x) {
                        double[] w = new double[4];
                        double sum = 0;
                        for (int i = 0; i < 2; i++) {
                            Stored stored = new Stored() {
                                @Override
                                public double in(double[] v, int i, double y) {
                                    v[i] = y * x;
                                    return v[i];
                                }
                            };
                            sum += stored.in(w, i + 2, twice(x));
                        }
                        return sum;
                    }

                    @Traced
                    static double changed(double x) {
                        double[] w = new double[4];
                        for (int n = 4, i = 0; i < n; i++) {
                            i++;
                            w[i] = twice(x);
                        }
                        for (int n = 2, k = 0; k < n; k += 2) {
                            w[k] = twice(x) * 3;
                        }
                        return w[0] + w[1] + w[3];
                    }

                    private static double twice(double x) {
                        return 2 * x;
                    }
                }
                """;
        Graph graph = Graph.of(call(source, "Counters", "changed", Value.of(3)));
        assertThat(names(graph)).containsExactlyInAnyOrder("x", "w[0]", "twice", "changed");
        assertThat(paths(graph))
                .containsExactlyInAnyOrder(
                        "changed",
                        "changed › iteration 0 › twice",
                        "changed › iteration 1 › twice",
                        "changed › k = 0",
                        "changed › k = 0 › twice");
        assertThat(names(Graph.of(call(source, "Counters", "hidden", Value.of(3)))))
                .containsExactlyInAnyOrder("sum", "x", "twice");
    }
}
