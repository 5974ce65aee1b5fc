package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** {@code -Atraced.print}: what each stage shows of one small program, which has something of everything. */
class StagePrintTest {
    private static final JavaFileObject SEEN = JavaFileObjects.forSourceString("p.Seen", """
            package p;
            import dev.tracegrad.annotations.Traced;
            @Traced
            class Seen {
                double total;
                static double f(double x, int n) {
                    double s = n * 2;
                    return g(s + x) + Other.twice(x);
                }
                static double g(double x) {
                    double[] a = {x, 1};
                    return Math.abs(a[0]);
                }
                static double h(double x) {
                    return new java.math.BigDecimal(x).doubleValue();
                }
                static class Other {
                    static double twice(double x) {
                        return 2 * x;
                    }
                }
            }
            """);

    /** The notes, each of which is the text of one stage. */
    private static List<String> printed(String option) {
        Compilation compilation = Programs.compile(List.of("-Atraced.print=" + option), SEEN);
        return compilation.diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.NOTE)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void nothing_isPrintedUnasked() {
        assertThat(printed("")).isEmpty();
    }

    @Test
    void model_isATreeOfRecords() {
        assertThat(printed("model:f")).containsExactly("""
                model of p.Seen
                      f(double,int)
                          Block
                              Declaration s
                                  Binary TIMES: int
                                      Local n: int
                                      Literal 2: int
                              Return
                                  Binary PLUS: double
                                      Call Seen.g(double): double
                                          Binary PLUS: double
                                              Local s: double
                                              Local x: double
                                      Call Other.twice(double): double
                                          Local x: double
                """.stripTrailing());
    }

    @Test
    void activity_tellsFormsAndTargets() {
        assertThat(printed("activity:f")).containsExactly("""
                activity of p.Seen
                      f(double,int)
                          double x                                 active
                          int n                                    plain
                          double s                                 plain
                          n * 2                                    plain
                          n                                        plain
                          g(s + x) + Other.twice(x)                active
                          g(s + x)                                 active, COMPANION Seen.g(double)
                          s + x                                    active
                          s                                        plain
                          x                                        active
                          Other.twice(x)                           active, HELPER Other.twice(double)
                          x                                        active
                """.stripTrailing());
    }

    @Test
    void plan_tellsWhatIsLeftOutAndWhy() {
        String plan = printed("plan").get(0).replaceAll("(since \\[[a-z-]+\\]) .*", "$1");
        assertThat(plan).isEqualTo("""
                plan of p.Seen
                      traced: Seen.f(double,int)
                      traced: Seen.g(double)
                      traced along: Other.twice(double)
                      in the twin: new Seen()
                      left out: Seen.h(double), since [library-callee]
                """.stripTrailing());
    }

    @Test
    void everyStage_isPrintedForAllMethods() {
        assertThat(printed("model, activity, plan"))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).contains("f(double,int)", "g(double)", "twice(double)"));
    }

    @Test
    void methodsThatAreNotThere_printNothing() {
        assertThat(printed("model:none,activity:none,plan:none")).isEmpty();
    }

    @Test
    void aStageThatIsNotThere_isWarnedOf() {
        Compilation compilation = Programs.compile(List.of("-Atraced.print=plans"), SEEN);
        assertThat(compilation.warnings().toString()).contains("-Atraced.print=plans", "-Atraced.print=plan");
    }
}
