package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What patterns throw, where their variables are in scope, what is refused, and patterns in methods on {@code Value}. */
@EnabledForJreRange(min = JRE.JAVA_21)
class PatternsTest {
    private static final String IMPORTS = """
            package p;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            """;

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void setUp() {
        javac = new Javac(folder).with("-cp", Javac.CLASS_PATH, "-Xlint:all,-processing,-path", "-Werror");
    }

    /** What a program says in its method {@code run}. */
    private Object run(String program) throws IOException, ReflectiveOperationException {
        javac.source("p/T.java", IMPORTS + program);
        assertThat(javac.compile()).isEmpty();
        return Javac.run("p.T", "run", folder);
    }

    @Test
    void nothingMatches_isTheSameException() throws Exception {
        assertThat(run("""
                class T {
                    @Traced record P(double x, String s) {}
                    @Traced record R(double x) {
                        public double x() { if (x < 0) throw new IllegalStateException("no root"); return Math.sqrt(x); }
                    }
                    record B(Object o) {}
                    @Traced static double twin(P p) {
                        return switch (p) { case P(double x, String s) when x > 1 -> x; case P q -> q.s().length() * q.x(); };
                    }
                    @Traced static double mere(Object o, double x) {
                        return switch (o) { case B(Integer i) -> i * x; case Integer i -> i + x; default -> x; };
                    }
                    @Traced static double root(R r) { return r instanceof R(var x) ? x : 0; }
                    @Traced static double roots(R r) { return switch (r) { case R(double x) when x > 2 -> x; case R(var x) -> -x; }; }
                    static String thrown(Runnable work) {
                        try { work.run(); return "nothing"; } catch (RuntimeException e) {
                            return e.getClass().getName() + " " + (e.getCause() == null ? "" : e.getMessage());
                        }
                    }
                    static boolean run() {
                        R r = new R(-1);
                        return thrown(() -> twin(null)).equals(thrown(() -> TTraced.twin(null)))
                                && thrown(() -> mere(null, 1)).equals(thrown(() -> TTraced.mere(null, Value.of(1))))
                                && thrown(() -> root(r)).equals(thrown(() -> TTraced.root(T_RTraced.of(r))))
                                && thrown(() -> roots(r)).equals(thrown(() -> TTraced.roots(T_RTraced.of(r))))
                                && thrown(() -> root(r)).startsWith("java.lang.MatchException");
                    }
                }
                """)).isEqualTo(true);
    }

    @Test
    void variables_areInScopeWhereTheyHaveAValue() throws Exception {
        assertThat(run("""
                class T {
                    @Traced record P(double x, int n) {}
                    private final double x = 3;
                    private static final int n = 7;
                    @Traced double a(P p) { if (!(p instanceof P(double x, int n)) || n < 2) { return x * n; } return x * n * x; }
                    @Traced double b(P p) {
                        double s = 0;
                        while (!(p instanceof P(double x, int n) && n < 3)) { s += x * n; p = new P(x, 1); }
                        return s + x * p.x();
                    }
                    @Traced double c(P p) {
                        do { if (p instanceof P(double x, var m) && m > 0) p = new P(x * 2, m - 1); else break; } while (true);
                        return x * p.x();
                    }
                    @Traced double d(P p) {
                        for (P q = p; q instanceof P(double x, int n) && n > 0; q = new P(x * 2, n - 1)) { p = new P(p.x() * x, n); }
                        return x * p.x();
                    }
                    @Traced double e(P p) {
                        boolean is = p instanceof P(double x, int n) && x > 1 && n > 0;
                        return is ? p.x() * x : p.x() * n;
                    }
                    @Traced double f(P p) {
                        return switch (p) { case P(double x, int n) when n > 2 -> x * n; case P q when q.n() > 1 -> q.x() * x; case P q -> n * q.x(); };
                    }
                    @Traced double g(P p) {
                        double r = 0;
                        switch (p) { case P(double x, int n) when n > 2: r = x; break; case P q: r = x * q.x() + n; }
                        return r;
                    }
                    static boolean run() {
                        T t = new T();
                        for (int k = 0; k < 5; k++) {
                            P p = new P(1.5, k);
                            boolean same = same(t.a(p), TTraced.a(t, T_PTraced.of(p))) && same(t.b(p), TTraced.b(t, T_PTraced.of(p)))
                                    && same(t.c(p), TTraced.c(t, T_PTraced.of(p))) && same(t.d(p), TTraced.d(t, T_PTraced.of(p)))
                                    && same(t.e(p), TTraced.e(t, T_PTraced.of(p))) && same(t.f(p), TTraced.f(t, T_PTraced.of(p)))
                                    && same(t.g(p), TTraced.g(t, T_PTraced.of(p)));
                            if (!same) return false;
                        }
                        return true;
                    }
                    private static boolean same(double plain, Value traced) { return plain == traced.data(); }
                }
                """)).isEqualTo(true);
    }

    /** What javac would say of the companion's cases, if they were no more than tests of twins. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void everythingMatches_isNoOtherCase() throws Exception {
        assertThat(run("""
                class T {
                    @Traced private record Int(double x, double y) {}
                    @Traced record New(Int i, String scope) {}
                    private static double a(Int p) { return switch (p) { case Int(_, _) -> p.x(); default -> 3; }; }
                    private static double b(Int p) { return switch (p) { case Int(_, _) -> p.x() * 2; case Int q -> 3; }; }
                    private static double c(Int p) {
                        double y = 5;
                        switch (p) { case Int(_, _) when p.x() > 1 || p.y() > 9: y = p.x(); break; case Int(double x, _): y += x; }
                        return y;
                    }
                    private static double d(New n) {
                        return switch (n) { case New(Int(double x, var y), var scope) when x > y -> x; case New(var i, _) -> i.y(); };
                    }
                    @Traced static double f(double x) {
                        Int p = new Int(x, x * 2);
                        return a(p) + b(p) * c(p) + d(new New(p, "")) + d(new New(new Int(x * x, x), "s"));
                    }
                    static boolean run() {
                        for (double x : new double[] {0.5, 1.5}) {
                            if (f(x) != TTraced.f(Value.of(x)).data()) return false;
                        }
                        return true;
                    }
                }
                """)).isEqualTo(true);
    }

    /** The gradient goes through the components of a twin, and of a plain object that was made of tracked numbers. */
    @Test
    void components_haveGradients() throws Exception {
        assertThat(run("""
                class T {
                    @Traced record P(double x, int n) {}
                    record Plain(double w, int n) {}
                    @Traced static double twin(double x) { return switch (new P(x * x, 3)) { case P(double y, int n) -> y * n; }; }
                    @Traced @SuppressWarnings("traced:plain-object") static double plain(double x) {
                        Object made = new Plain(x * x, 3);
                        return made instanceof Plain(double w, int n) && n > 2 ? w * x : 0;
                    }
                    static String run() {
                        Value x = Value.of(2);
                        TTraced.twin(x).backward();
                        Value y = Value.of(2);
                        TTraced.plain(y).backward();
                        return x.grad() + " " + y.grad();
                    }
                }
                """)).isEqualTo("12.0 12.0");
    }

    @Test
    void onValue_operatorsAreRewrittenInPatternsAndGuards() throws Exception {
        assertThat(run("""
                class T {
                    sealed interface S {}
                    record C(Value r, double q) implements S {}
                    record D(C c) implements S {}
                    enum E implements S { P }
                    @Traced static Value f(S s, Value k) {
                        return switch (s) {
                            case C(Value r, var q) when q > 0 && r > 1 -> r * k * q;
                            case C c -> c.r() + k;
                            case D(C(var r, double q)) when r * 2 > k || q > k -> { Value t = r * 5; yield t * k; }
                            case D d -> k;
                            case E.P -> -k;
                            case null -> k * 2;
                        };
                    }
                    @Traced static Value g(Object o, Value k) {
                        switch (o) {
                            case C(Value r, double q) when q > k: return r * k;
                            case Value v: return v * k;
                            case Double d: return d * k;
                            default:
                        }
                        if (!(o instanceof D(C(Value r, var q)))) { return k; }
                        Value t = r * q + k;
                        return t;
                    }
                    static String run() {
                        StringBuilder all = new StringBuilder();
                        C c = new C(Value.of(3), 2);
                        C less = new C(Value.of(0.5), 2);
                        for (Object o : new Object[] {c, less, new D(c), new D(less), E.P, null}) {
                            Value k = Value.of(1.5);
                            Value result = f((S) o, k);
                            result.backward();
                            all.append(result.data()).append(' ').append(k.grad()).append('\\n');
                        }
                        for (Object o : new Object[] {c, new D(c), Value.of(4), 2.5, "s"}) {
                            Value k = Value.of(1.5);
                            Value result = g(o, k);
                            result.backward();
                            all.append(result.data()).append(' ').append(k.grad()).append('\\n');
                        }
                        return all.toString();
                    }
                }
                """)).isEqualTo("""
                        9.0 6.0
                        2.0 1.0
                        22.5 15.0
                        3.75 2.5
                        -1.5 -1.0
                        3.0 2.0
                        4.5 3.0
                        7.5 1.0
                        6.0 4.0
                        3.75 2.5
                        1.5 1.0
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "if (o instanceof Double d) { d = d * x; return d; } return x; # [unsupported-expression] the assignment to d",
                "double[] b = {x}; return switch (o) { case Integer i when (b[0] *= 2) > 1 -> b[0]; default -> x; }; "
                        + "# [unsupported-expression] b[0] *= 2 in a guard",
                "return o instanceof Hidden(int n) ? n * x : x; # [unreachable-member] o instanceof Hidden(int n)",
                "return switch (o) { case Hidden h -> h.n() * x; default -> x; }; # [unreachable-member] Hidden h",
                "Object[] made = {new P(x, 1)}; return made[0] instanceof P(double y, int n) ? y * n : x; # [hidden-value]",
                "double[] b = {x}; Object c = b; return c instanceof double[] d ? d[0] : x; # [hidden-value]"
            })
    void whatLosesAGradient_isRefused(String body, String message) throws IOException {
        javac.source("p/T.java", IMPORTS + """
                class T {
                    private record Hidden(int n) {}
                    @Traced record P(double x, int n) {}
                    @Traced static double f(Object o, double x) { BODY }
                }
                """.replace("BODY", body));
        assertThat(javac.compile()).singleElement().asString().contains(message);
    }

    /** Two classes that are compiled one after the other, in different packages. */
    @Test
    void twinsOfOtherPackagesAndOfClassFiles() throws Exception {
        javac.source("q/P.java", """
                package q;
                @dev.tracegrad.annotations.Traced public record P(double x, String s, Q q) {
                    @dev.tracegrad.annotations.Traced public record Q(double z, int n) {
                        @Override public double z() { return z * 2; }
                    }
                }
                """);
        assertThat(javac.compile()).isEmpty();
        javac = new Javac(folder)
                .with(
                        "-cp",
                        Javac.CLASS_PATH + System.getProperty("path.separator") + folder,
                        "-Xlint:all,-processing,-path",
                        "-Werror");
        assertThat(run("""
                class T {
                    @Traced static double f(q.P p) {
                        return switch (p) {
                            case q.P(double x, String s, q.P.Q(double z, int n)) when n > 1 -> x * z * s.length();
                            case q.P(var x, var s, var q) -> x * q.z();
                        };
                    }
                    static String run() {
                        StringBuilder all = new StringBuilder();
                        for (int n = 1; n < 3; n++) {
                            q.PTraced p = q.PTraced.of(new q.P(3, "ab", new q.P.Q(5, n)));
                            Value result = TTraced.f(p);
                            result.backward();
                            all.append(result.data()).append(' ').append(p.x().grad()).append('\\n');
                        }
                        return all.toString();
                    }
                }
                """)).isEqualTo("30.0 10.0\n60.0 20.0\n");
    }

    @Test
    void aPrimitiveType_isNotConverted() throws IOException {
        List<String> told = new Javac(folder)
                .with("-cp", Javac.CLASS_PATH)
                .with("--enable-preview", "--release", "" + Runtime.version().feature())
                .source("p/T.java", IMPORTS + """
                        class T { @Traced static double f(Object o, double x) { return o instanceof int i ? x * i : x; } }
                        """)
                .compile();
        assertThat(told).anyMatch(message -> message.contains("the pattern int i, which converts a primitive type,"));
    }
}
