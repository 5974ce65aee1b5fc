package dev.tracegrad.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs in {@code src/test/resources/selfchecking} compile without a message, and say what is wrong with their own gradients: nothing. */
class SelfCheckingProgramsTest {
    static List<Path> programs() {
        return Programs.in("selfchecking");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void nothing_isWrong(Path program) throws ReflectiveOperationException {
        String name = "good." + program.getFileName().toString().replace(".java", "");
        Compilation compilation = Compiler.javac()
                .withProcessors(new TracedProcessor())
                .compile(JavaFileObjects.forSourceString(name, Programs.text(program)));
        assertThat(compilation).succeededWithoutWarnings();
        Object wrong =
                Programs.classes(compilation).loadClass(name).getMethod("wrong").invoke(null);
        assertThat((List<?>) wrong).isEmpty();
    }
}
