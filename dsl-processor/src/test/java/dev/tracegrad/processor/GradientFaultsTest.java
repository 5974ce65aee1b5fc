package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Dice;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import dev.tracegrad.processor.fuzz.gradient.NumericPrograms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Faults that are put into gradient code are found by the calls that random programs are always checked with, unless they change nothing:
 * many more calls with the faulty code and the right one give the same.
 */
@EnabledForJreRange(max = JRE.JAVA_17) // the texts are the same on every JDK
@Tag("long")
class GradientFaultsTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.gradient.faulty", 200);
    private static final int BATCH = 50;
    private static final int ROUNDS = 4;
    private static final int MANY_CALLS = 300;
    private static final double LEAST_FOUND = 0.95;

    /** A program and the text of a class of gradients that has a fault, or null where there is no place for one. */
    private record Faulty(NumericProgram program, GradientFault fault, String text) {}

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void faults_areFound() throws ReflectiveOperationException {
        GradientFault.ALL.forEach(fault -> counts.put(fault.name(), new int[3]));
        for (long first = 0; first < PROGRAMS; first += BATCH) {
            check(LongStream.range(GradientFuzzTest.SEED + first, GradientFuzzTest.SEED + first + BATCH)
                    .mapToObj(NumericPrograms::generate)
                    .toList());
        }
        counts.forEach((fault, count) -> System.out.printf(
                "%4d found, %3d missed, %3d change nothing: %s%n", count[0], count[1], count[2], fault));
        missed.forEach(System.out::println);
        int found = counts.values().stream().mapToInt(count -> count[0]).sum();
        assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_FOUND * (found + missed.size())));
        assertThat(counts.values()).allMatch(count -> count[0] > 0);
    }

    private void check(List<NumericProgram> programs) throws ReflectiveOperationException {
        Compilation right =
                Compiler.javac().withProcessors(new TracedProcessor()).compile(GradientBatch.sources(programs));
        Map<String, String> texts = Programs.generatedSources(right);
        ClassLoader rightClasses = Programs.classes(right);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Faulty> faulty = new LinkedHashMap<>();
            for (NumericProgram program : programs) {
                Dice dice = new Dice(program.seed() + 1_000_003L * round);
                GradientFault fault = dice.pick(GradientFault.ALL);
                String text = fault.in(texts.get(program.className() + "Gradient.java"), dice);
                if (text != null) {
                    faulty.put(program.className(), new Faulty(program, fault, text));
                }
            }
            ClassLoader classes = compiled(faulty, texts);
            for (Faulty each : faulty.values()) {
                count(each, classes, rightClasses);
            }
        }
    }

    /** The classes of those that can be compiled; the others are taken out. */
    private static ClassLoader compiled(Map<String, Faulty> faulty, Map<String, String> texts) {
        while (true) {
            List<JavaFileObject> sources = new ArrayList<>(GradientBatch.sources(
                    faulty.values().stream().map(Faulty::program).toList()));
            faulty.forEach((name, each) -> {
                sources.add(JavaFileObjects.forSourceString("good." + name + "Gradient", each.text()));
                sources.add(
                        JavaFileObjects.forSourceString("good." + name + "Traced", texts.get(name + "Traced.java")));
            });
            Compilation compilation =
                    Compiler.javac().withOptions("-nowarn", "-proc:none").compile(sources);
            if (compilation.status() == Compilation.Status.SUCCESS) {
                return Programs.classes(compilation);
            }
            String errors = compilation.errors().stream().map(Object::toString).collect(Collectors.joining("\n"));
            faulty.keySet().removeIf(name -> errors.contains(name + "Gradient.java"));
        }
    }

    private void count(Faulty faulty, ClassLoader classes, ClassLoader rightClasses)
            throws ReflectiveOperationException {
        NumericProgram program = faulty.program();
        String name = "good." + program.className();
        List<GradientMethod> methods = GradientMethod.of(classes, name);
        List<GradientMethod> rightMethods = GradientMethod.of(rightClasses, name);
        boolean isDifferent = false;
        for (int i = 0; i < methods.size() && !isDifferent; i++) {
            isDifferent = GradientCalls.areDifferent(
                    rightMethods.get(i), methods.get(i), new Dice(-program.seed()), MANY_CALLS);
        }
        boolean isFound = false;
        for (int i = 0; i < methods.size() && isDifferent && !isFound; i++) {
            isFound = isFound(methods.get(i), program);
        }
        counts.get(faulty.fault().name())[isFound ? 0 : isDifferent ? 1 : 2]++;
        if (isDifferent && !isFound) {
            missed.add(
                    "missed in seed " + program.seed() + ": " + faulty.fault().name());
        }
    }

    private static boolean isFound(GradientMethod method, NumericProgram program) throws ReflectiveOperationException {
        boolean isWriter = program.writers().contains(method.plain().getName());
        try {
            new GradientCalls(method, isWriter, false).compare(new Dice(program.seed()), GradientBatch.CALLS);
            return false;
        } catch (GradientDifference difference) {
            return true;
        }
    }
}
