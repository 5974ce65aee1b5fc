package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.problem.Guard;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stage may fail: javac goes on, and tells the user where. */
class GuardTest {
    private static final String SOURCE = String.join(
            "\n",
            "import dev.tracegrad.Value;",
            "import dev.tracegrad.annotations.Traced;",
            "class Guarded {",
            "    @Traced static double onDouble(double x) { return x * 2; }",
            "    @Traced static Value onValue(Value x) { return x * 2; }",
            "    static double use() { return GuardedTraced.onDouble(onValue(Value.of(2))).data(); }",
            "}");

    @AfterEach
    void forget() {
        Guard.forgetProbe();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"readers", "plan", "fences", "report", "in-place rewriting", "rewriting", "writer", "rounds"})
    void fault_isTold(String stage) {
        assertThat(messages(stage, () -> new IllegalStateException("on purpose"), SOURCE))
                .contains("ERROR: [internal-error] Tracegrad failed in its " + stage + " on ")
                .contains("IllegalStateException: on purpose")
                .doesNotContain("cannot find symbol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"readers", "plan", "fences", "report", "in-place rewriting", "rewriting", "writer", "rounds"})
    void overflow_isTold(String stage) {
        assertThat(messages(stage, StackOverflowError::new, SOURCE))
                .contains("ERROR: [internal-error] Tracegrad failed in its " + stage + " on ")
                .doesNotContain("cannot find symbol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"readers", "plan", "fences", "report", "in-place rewriting", "rewriting", "writer"})
    void fault_isNotTold_inPlaceOfTheUsersError(String stage) {
        String wrong = SOURCE.replace("return x * 2; }\n", "return missing * x; }\n");
        assertThat(messages(stage, () -> new IllegalStateException("on purpose"), wrong))
                .contains("cannot find symbol")
                .doesNotContain("internal-error");
    }

    @Test
    void stub_thatFails_isTold() {
        String refused = SOURCE.replace("return x * 2; }\n", "class Local {} return x * 2; }\n");
        assertThat(messages("stubs", () -> new IllegalStateException("on purpose"), refused))
                .contains("[internal-error]");
    }

    private static String messages(String stage, java.util.function.Supplier<Throwable> fault, String source) {
        Guard.probe(begun -> {
            if (begun.equals(stage)) {
                throw GuardTest.<RuntimeException>unchecked(fault.get());
            }
        });
        Compilation compilation = Programs.compile(JavaFileObjects.forSourceString("Guarded", source));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        StringBuilder text = new StringBuilder();
        compilation
                .diagnostics()
                .forEach(message -> text.append(message.getKind())
                        .append(": ")
                        .append(message.getMessage(Locale.ROOT))
                        .append('\n'));
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable fault) throws T {
        throw (T) fault;
    }
}
