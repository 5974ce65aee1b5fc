package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The options {@code -Atraced.*}, as a user gives them to javac. */
class OptionsTest {
    private static final JavaFileObject TRIG = JavaFileObjects.forSourceString("p.Trig", """
            package p;
            public class Trig {
                public static double sin(double x) { return x - x * x * x / 6; }
                public static class Fast {
                    public static double cos(double x) { return 1 - x * x / 2; }
                }
            }
            """);
    private static final JavaFileObject EXAMPLE = JavaFileObjects.forSourceString("p.Example", """
            package p;
            import dev.tracegrad.annotations.Traced;
            class Example {
                @Traced static double f(double x) { return Trig.sin(x) + Trig.Fast.cos(x); }
            }
            """);
    private static final JavaFileObject WARNED = JavaFileObjects.forSourceString("p.Warned", """
            package p;
            import dev.tracegrad.annotations.Traced;
            class Warned {
                @Traced static double f(double x) { return x == 1 ? x : (int) x; }
            }
            """);

    private static Compilation compile(List<String> options, JavaFileObject... sources) {
        List<String> all = new ArrayList<>(options);
        all.add("-Xlint:processing");
        return Programs.compile(all, sources);
    }

    /** All but javac's remark on annotations that nobody claims, so that other processors see them too. */
    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
                .filter(message -> !message.getMessage(Locale.ROOT).contains("No processor claimed"))
                .map(message -> message.getKind() + ": " + message.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> messages(String option, JavaFileObject... sources) {
        return messages(compile(List.of(option), sources));
    }

    @Nested
    class OfMathematics {
        @Test
        void namedClasses_haveFunctionsThatAreOneNode() {
            Compilation compilation = compile(List.of("-Atraced.math=p.Trig, p.Trig.Fast"), EXAMPLE, TRIG);
            assertThat(messages(compilation)).isEmpty();
            assertThat(Programs.generatedSources(compilation).get("ExampleTraced.java"))
                    .contains("Nodes.by(Op.SIN, x, Trig::sin)", "Nodes.by(Op.COS, x, Trig.Fast::cos)");
        }

        @Test
        void otherClasses_areNotOfMathematics() {
            Compilation compilation = compile(List.of("-Atraced.math=p.Trig"), EXAMPLE, TRIG);
            assertThat(messages(compilation)).isEmpty();
            assertThat(Programs.generatedSources(compilation).get("ExampleTraced.java"))
                    .contains("Nodes.by(Op.SIN, x, Trig::sin)", "Trig_FastTraced.cos(x)");
        }

        @Test
        void aClassThatIsNotThere_isWarnedOf() {
            assertThat(messages("-Atraced.math=p.Trig,p.Trig.Fast,p.Trick", EXAMPLE, TRIG))
                    .containsExactly(
                            "WARNING: [unknown-class] -Atraced.math names the class p.Trick, which is not there. "
                                    + "Write its full name, with dots, and put it on the class path");
        }

        @Test
        void noClasses_areFine() {
            assertThat(messages("-Atraced.math=", WARNED)).hasSize(2).noneMatch(message -> message.contains("unknown"));
        }
    }

    @Nested
    class OfSuppression {
        @Test
        void namedWarnings_areNotShown() {
            assertThat(messages("-Atraced.suppress=equality", WARNED))
                    .singleElement()
                    .asString()
                    .contains("[cut-gradient]");
            assertThat(messages("-Atraced.suppress=equality,cut-gradient", WARNED))
                    .isEmpty();
        }

        @Test
        void errors_cannotBeSuppressed() {
            assertThat(messages(compile(
                            List.of("-Atraced.suppress=untraced-callee", "-Atraced.along=none"), EXAMPLE, TRIG)))
                    .anySatisfy(message -> assertThat(message)
                            .startsWith(
                                    "WARNING: [unknown-option] there is no option -Atraced.suppress=untraced-callee. "
                                            + "Did you mean -Atraced.suppress="))
                    .anySatisfy(message -> assertThat(message).startsWith("ERROR: [untraced-callee]"));
        }

        @Test
        void misspeltWarnings_areNamedRight() {
            assertThat(messages("-Atraced.suppress=equality,cutgradient", WARNED))
                    .anySatisfy(message -> assertThat(message)
                            .isEqualTo("WARNING: [unknown-option] there is no option -Atraced.suppress=cutgradient. "
                                    + "Did you mean -Atraced.suppress=cut-gradient?"));
        }
    }

    @Nested
    class OfNoSuchName {
        @Test
        void aMisspeltOption_isWarnedOfOnce() {
            assertThat(messages("-Atraced.maths=p.Trig", TRIG, plain()))
                    .containsExactly("WARNING: [unknown-option] there is no option -Atraced.maths. "
                            + "Did you mean -Atraced.math?");
            assertThat(messages("-Atraced.supress", TRIG, plain()))
                    .containsExactly("WARNING: [unknown-option] there is no option -Atraced.supress. "
                            + "Did you mean -Atraced.suppress?");
        }

        @Test
        void optionsOfOthers_areLeftToJavac() {
            assertThat(messages("-Amap.style=p.Trig", TRIG, plain())).noneMatch(message -> message.contains("traced"));
        }

        private JavaFileObject plain() {
            return JavaFileObjects.forSourceString("p.Plain", """
                    package p;
                    import dev.tracegrad.annotations.Traced;
                    class Plain {
                        @Traced static double f(double x) { return 2 * x; }
                    }
                    """);
        }
    }
}
