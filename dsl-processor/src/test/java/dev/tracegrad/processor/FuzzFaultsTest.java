package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.fuzz.ProgramGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Each fault that is put into companions is found by the checks of random programs, within as many as are always run. */
class FuzzFaultsTest {
    private static final int PROGRAMS = 500;
    private static final int BATCH = 25;

    /** The programs and their companions, made as far as they are needed. */
    private final Map<Program, Map<String, String>> companions = new LinkedHashMap<>();

    @Test
    void faults_areFound() {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Fault fault : Fault.ALL) {
            found.put(fault.name(), programsUntilFound(fault));
        }
        found.forEach((fault, programs) -> System.out.printf("found after %3d programs: %s%n", programs, fault));
        assertThat(found).doesNotContainValue(0);
    }

    /** How many programs it takes to find a fault, or 0. */
    private int programsUntilFound(Fault fault) {
        for (int i = 0; i < PROGRAMS; i++) {
            Program program = program(i);
            Map<String, String> changed = new HashMap<>(companions.get(program));
            changed.replaceAll((file, text) -> fault.change().apply(text));
            if (!changed.equals(companions.get(program)) && isFound(program, changed)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Program program(int position) {
        while (companions.size() <= position) {
            long next = FuzzTest.SEED + companions.size();
            List<Program> programs = LongStream.range(next, next + BATCH)
                    .mapToObj(ProgramGenerator::generate)
                    .toList();
            Compilation compilation = Compiler.javac()
                    .withOptions("-nowarn")
                    .withProcessors(new TracedProcessor())
                    .compile(FuzzBatch.sources(programs));
            Map<String, String> texts = Programs.generatedSources(compilation);
            for (Program program : programs) {
                Map<String, String> own = new TreeMap<>(texts);
                own.keySet().removeIf(file -> !FuzzBatch.belongsTo(program, file));
                companions.put(program, own);
            }
        }
        return List.copyOf(companions.keySet()).get(position);
    }

    /** Whether the checks fail on other companions; those that javac refuses would never have been written. */
    private static boolean isFound(Program program, Map<String, String> changed) {
        List<JavaFileObject> sources = new ArrayList<>(FuzzBatch.sources(List.of(program)));
        changed.forEach((file, text) ->
                sources.add(JavaFileObjects.forSourceString("good." + file.replace(".java", ""), text)));
        Compilation compilation =
                Compiler.javac().withOptions("-nowarn", "-proc:none").compile(sources);
        if (compilation.status() != Compilation.Status.SUCCESS) {
            return false;
        }
        FuzzReport report = new FuzzReport(finding -> {});
        new FuzzBatch(report).checkCalls(program, List.copyOf(changed.keySet()), Programs.classes(compilation));
        return !report.findings().isEmpty();
    }
}
