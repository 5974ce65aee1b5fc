package dev.tracegrad.processor;

import dev.tracegrad.processor.fuzz.border.BorderProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What came of random programs at the border; batches of them may add to it at the same time. */
final class BorderReport {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Consumer<Finding> onFinding;
    private final boolean showsRefused = Boolean.getBoolean("tracegrad.fuzz.refused");

    /** @param onFinding is given each finding at once */
    BorderReport(Consumer<Finding> onFinding) {
        this.onFinding = onFinding;
    }

    /** What is wrong with a program. */
    record Finding(BorderProgram program, String what) {
        @Override
        public String toString() {
            return "seed " + program.seed() + ": " + what.lines().limit(12).collect(Collectors.joining("\n"));
        }
    }

    synchronized void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    /** Counts a message by its id. */
    synchronized void refused(String id) {
        refusals.merge(id, 1, Integer::sum);
    }

    /** Counts an error, and shows it if {@code -Dtracegrad.fuzz.refused=true} asks for that. */
    synchronized void refused(BorderProgram program, BorderCompilation.Message error) {
        refused(error.id());
        if (showsRefused) {
            List<String> lines = program.files().get(error.file()).lines().toList();
            System.out.printf(
                    "seed %d refused: %s%n        %s%n", program.seed(), error, lines.get((int) error.line() - 1));
        }
    }

    synchronized void found(BorderProgram program, String what) {
        Finding finding = new Finding(program, what);
        findings.add(finding);
        onFinding.accept(finding);
    }

    synchronized int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public synchronized String toString() {
        return counts + "\n" + refusals;
    }
}
