package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.fuzz.ProgramGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Each fault that is put into companions is found by the checks of random programs, within as many as are always run. */
@Tag("long")
@EnabledForJreRange(max = JRE.JAVA_17) // what is tested is the test: the same on every JDK
class FuzzFaultsTest {
    private static final int BATCH = 25;

    /** The programs, made as far as they are needed. */
    private final List<Translated> programs = new ArrayList<>();

    /** A program and its companions, by their files. */
    private record Translated(Program program, Map<String, String> companions) {
        Translated with(Fault fault) {
            Map<String, String> changed = new TreeMap<>(companions);
            changed.replaceAll((file, text) -> fault.change().apply(text));
            return new Translated(program, changed);
        }

        /** Whether the checks fail on the companions; those that javac refuses would never have been written. */
        boolean isFoundWrong() {
            List<JavaFileObject> sources = new ArrayList<>(FuzzBatch.sources(List.of(program)));
            companions.forEach((file, text) ->
                    sources.add(JavaFileObjects.forSourceString("good." + file.replace(".java", ""), text)));
            Compilation compilation =
                    Compiler.javac().withOptions("-nowarn", "-proc:none").compile(sources);
            if (compilation.status() != Compilation.Status.SUCCESS) {
                return false;
            }
            FuzzReport report = new FuzzReport(finding -> {});
            List<String> files = List.copyOf(companions.keySet());
            new FuzzBatch(report).checkCalls(program, files, Programs.classes(compilation));
            return !report.findings().isEmpty();
        }
    }

    @Test
    void faults_areFound() {
        Map<String, Integer> found = Collections.synchronizedMap(new LinkedHashMap<>());
        Fault.ALL.forEach(fault -> found.put(fault.name(), 0));
        Fault.ALL.parallelStream().forEach(fault -> found.put(fault.name(), programsUntilFound(fault)));
        found.forEach((fault, programs) -> System.out.printf("found after %3d programs: %s%n", programs, fault));
        assertThat(found).doesNotContainValue(0);
    }

    /** How many programs it takes to find a fault, or 0. */
    private int programsUntilFound(Fault fault) {
        for (int i = 0; i < FuzzTest.NORMAL; i++) {
            Translated right = program(i);
            Translated faulty = right.with(fault);
            if (!faulty.equals(right) && faulty.isFoundWrong()) {
                return i + 1;
            }
        }
        return 0;
    }

    private synchronized Translated program(int position) {
        while (programs.size() <= position) {
            long next = FuzzTest.SEED + programs.size();
            List<Program> more = LongStream.range(next, next + BATCH)
                    .mapToObj(ProgramGenerator::generate)
                    .toList();
            Compilation compilation = Compiler.javac()
                    .withOptions("-nowarn")
                    .withProcessors(new TracedProcessor())
                    .compile(FuzzBatch.sources(more));
            Map<String, String> texts = Programs.generatedSources(compilation);
            for (Program program : more) {
                Map<String, String> own = new TreeMap<>(texts);
                own.keySet().removeIf(file -> !FuzzBatch.belongsTo(program, file));
                programs.add(new Translated(program, own));
            }
        }
        return programs.get(position);
    }
}
