package dev.tracegrad.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Dice;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Random programs that are compiled together; the gradient of each must be right. Several threads may share one. */
final class GradientBatch {
    static final int CALLS = 150;

    /** What counts the gradients of which a method is cut into parts. */
    static final String IN_PARTS = "gradients in parts";

    private static final boolean SHRINKS = Boolean.getBoolean("tracegrad.gradient.shrink");
    private static final int SECONDS = 60;

    private static final Pattern REASON = Pattern.compile("\\[gradient-through-graph\\]");

    private boolean shrinks = SHRINKS;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Consumer<String> onFinding;

    /** @param onFinding is given each finding at once */
    GradientBatch(Consumer<String> onFinding) {
        this.onFinding = onFinding;
    }

    synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** How many gradients went through the graph, by the reason that the warning gives. */
    synchronized Map<String, Integer> reasons() {
        return new TreeMap<>(reasons);
    }

    synchronized List<String> findings() {
        return List.copyOf(findings);
    }

    private synchronized void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    private void found(NumericProgram program, String what) {
        String source = shrinks ? shrunk(program, what) : program.source();
        String text = "seed " + program.seed() + ": " + what + "\n" + source;
        found(text);
    }

    /** The smallest program that can be found with the same kind of fault. */
    private static String shrunk(NumericProgram program, String what) {
        String kind = kind(what);
        Predicate<String> isWrong = source -> {
            GradientBatch batch = new GradientBatch(finding -> {});
            batch.shrinks = false;
            batch.check(List.of(new NumericProgram(program.seed(), program.className(), source, program.writers())));
            return batch.findings().stream().anyMatch(found -> kind(found).equals(kind));
        };
        return GradientShrinking.shrunk(program.source(), isWrong, SECONDS);
    }

    /** What a finding has in common with others of the same kind. */
    private static String kind(String finding) {
        String line = finding.lines().findFirst().orElse("").replaceAll("^seed -?\\d+: ", "");
        return line.startsWith("not compiled")
                ? line.replaceAll("^.*error: ", "").replaceAll("\\d+", "0")
                : line.replaceAll(":.*", "");
    }

    private synchronized void found(String text) {
        findings.add(text);
        onFinding.accept(text);
    }

    static List<JavaFileObject> sources(List<NumericProgram> programs) {
        return programs.stream()
                .map(program -> JavaFileObjects.forSourceString("good." + program.className(), program.source()))
                .toList();
    }

    /** Compiles programs and checks each; those that cannot be compiled together one by one. */
    void check(List<NumericProgram> programs) {
        String failure;
        try {
            Compilation compilation =
                    Compiler.javac().withProcessors(new TracedProcessor()).compile(sources(programs));
            if (compilation.status() == Compilation.Status.SUCCESS) {
                compilation.warnings().forEach(warning -> addReason(warning.getMessage(Locale.ROOT)));
                ClassLoader loader = Programs.classes(compilation);
                programs.forEach(program -> check(program, loader, isCut(program, compilation)));
                return;
            }
            failure = compilation.errors().stream().map(Object::toString).collect(Collectors.joining("\n"));
        } catch (RuntimeException crash) {
            failure = crash.toString();
        }
        if (programs.size() == 1) {
            found(programs.get(0), "not compiled: " + failure);
            return;
        }
        String all = failure;
        Map<Boolean, List<NumericProgram>> named = programs.stream()
                .collect(Collectors.partitioningBy(program -> all.contains(program.className() + ".java")
                        || all.contains(program.className() + "Gradient.java")));
        if (named.get(true).isEmpty() || named.get(false).isEmpty()) {
            int half = programs.size() / 2;
            check(programs.subList(0, half));
            check(programs.subList(half, programs.size()));
        } else {
            named.get(true).forEach(program -> check(List.of(program)));
            check(named.get(false));
        }
    }

    private synchronized void addReason(String warning) {
        Matcher reason = REASON.matcher(warning);
        if (reason.find()) {
            reasons.merge(warning.replaceAll("\\d+", "0"), 1, Integer::sum);
        }
    }

    /** Whether a warning says that a gradient ends where a number has a slope: in a float, or in a field. */
    private static boolean isCut(NumericProgram program, Compilation compilation) {
        return compilation.warnings().stream()
                .filter(warning -> warning.getSource() != null
                        && warning.getSource().getName().contains(program.className() + "."))
                .map(warning -> warning.getMessage(Locale.ROOT))
                .anyMatch(text -> text.contains("into the type float")
                        || !text.contains("[cut-gradient]")
                                && !text.contains("[gradient-through-graph]")
                                && !text.contains("[long-gradient]")
                                && !text.contains("[independent-parameter]"));
    }

    /** How many methods of generated code are cut into parts. */
    private static int parts(Class<?> gradients) {
        return (int) Arrays.stream(gradients.getDeclaredClasses())
                .filter(type -> type.getSimpleName().endsWith("Parts"))
                .count();
    }

    private void check(NumericProgram program, ClassLoader loader, boolean isCut) {
        try {
            count(IN_PARTS, parts(loader.loadClass("good." + program.className() + "Gradient")));
            for (GradientMethod method : GradientMethod.of(loader, "good." + program.className())) {
                GradientCalls calls = new GradientCalls(
                        method, program.writers().contains(method.plain().getName()), isCut);
                count("gradients of which differences say nothing", isCut ? 1 : 0);
                count("gradients", 1);
                try {
                    calls.compare(new Dice(program.seed()), CALLS);
                } catch (GradientDifference difference) {
                    found(program, difference.getMessage());
                    count("findings: " + difference.kind(), 1);
                }
                calls.counts().forEach(this::count);
            }
        } catch (ReflectiveOperationException | LinkageError | RuntimeException wrong) {
            found(program, wrong.toString());
            count("findings: other", 1);
        }
    }
}
