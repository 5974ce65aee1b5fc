package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Mutator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Good programs with a slip in them: javac never crashes, all messages stand in the user's file, and what javac refuses without
 * the processor it refuses with it for the same reason. {@code -Dtracegrad.fuzz.mutants} says how many, as for {@link FuzzTest}.
 */
class MutationTest {
    private static final int MUTANTS = Integer.getInteger("tracegrad.fuzz.mutants", 150);

    /** A finding has the seed of its mutant, by which it can be made again. */
    private record Finding(long seed, String program, String what) {}

    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

    @Test
    void slips_areToldAsJavacTellsThem() {
        List<Path> programs = Programs.in("good").stream()
                .filter(program -> Programs.text(program).length() < 20_000)
                .filter(program -> errors(plain(source(Programs.text(program)))).isEmpty())
                .toList();
        long start = System.nanoTime();
        LongStream.range(FuzzTest.SEED, FuzzTest.SEED + MUTANTS)
                .parallel()
                .forEach(seed -> check(seed, programs.get((int) Math.floorMod(seed * 31, (long) programs.size()))));
        System.out.printf(
                "%d mutants of %d programs from seed %d in %d s: %d findings%n",
                MUTANTS, programs.size(), FuzzTest.SEED, (System.nanoTime() - start) / 1_000_000_000, findings.size());
        findings.forEach(finding -> System.out.println(finding));
        assertThat(findings).isEmpty();
    }

    private void check(long seed, Path program) {
        String what = whatIsWrong(source(Mutator.mutate(seed, Programs.text(program))));
        if (what != null) {
            findings.add(new Finding(seed, program.getFileName().toString(), what));
        }
    }

    private static @Nullable String whatIsWrong(JavaFileObject mutant) {
        List<Diagnostic<? extends JavaFileObject>> plain = errors(plain(mutant));
        List<Diagnostic<? extends JavaFileObject>> traced;
        try {
            traced = errors(Programs.compile(mutant));
        } catch (RuntimeException crash) {
            return "crash: " + crash.getCause();
        }
        Set<Long> refused = plain.stream().map(Diagnostic::getLineNumber).collect(Collectors.toSet());
        Set<Long> ours = traced.stream()
                .filter(MutationTest::isOurs)
                .map(Diagnostic::getLineNumber)
                .collect(Collectors.toSet());
        Set<String> told = traced.stream().map(MutationTest::key).collect(Collectors.toSet());
        for (Diagnostic<? extends JavaFileObject> one : traced) {
            boolean isElsewhere =
                    one.getSource() == null || !one.getSource().getName().equals(mutant.getName());
            if (isElsewhere || message(one).contains("[internal-error]")) {
                return "in " + one + "\n    plain: " + plain;
            }
            if (plain.isEmpty() && !isOurs(one)) {
                return "new: " + one;
            }
        }
        Set<Long> toldAt = traced.stream().map(Diagnostic::getLineNumber).collect(Collectors.toSet());
        for (Diagnostic<? extends JavaFileObject> one : plain) {
            boolean isAllowed =
                    message(one).contains("type: dev.tracegrad.Value") // an operator on it: the type is wrong then
                            && toldAt.contains(one.getLineNumber());
            if (!told.contains(key(one)) && !isAllowed && refused.stream().noneMatch(ours::contains)) {
                return "hidden: " + one + "\n    told: " + traced;
            }
        }
        return null;
    }

    private static JavaFileObject source(String text) {
        return JavaFileObjects.forSourceString("good.Mutant", text);
    }

    /** With a processor that does nothing: javac stops sooner where there is one. */
    private static Compilation plain(JavaFileObject source) {
        return Compiler.javac().withProcessors(new Nothing()).compile(source);
    }

    @SupportedAnnotationTypes("*")
    static final class Nothing extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static boolean isOurs(Diagnostic<?> message) {
        return message(message).startsWith("[");
    }

    private static String message(Diagnostic<?> message) {
        return message.getMessage(Locale.ROOT);
    }

    private static String key(Diagnostic<?> message) {
        return message.getLineNumber() + " " + message.getCode();
    }
}
