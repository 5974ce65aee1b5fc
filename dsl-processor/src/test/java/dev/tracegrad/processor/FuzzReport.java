package dev.tracegrad.processor;

import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What came of random programs; batches of them may add to it at the same time. */
final class FuzzReport {
    private final RecordCount records = new RecordCount();
    private final Map<String, Integer> checks = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Consumer<Finding> onFinding;

    /** @param onFinding is given each finding at once */
    FuzzReport(Consumer<Finding> onFinding) {
        this.onFinding = onFinding;
    }

    /** What is wrong with a program. */
    record Finding(Program program, String what) {
        @Override
        public String toString() {
            return "seed " + program.seed() + ": " + what.lines().limit(6).collect(Collectors.joining("\n"));
        }
    }

    /** Counts how often something was checked. */
    synchronized void count(String what, int times) {
        checks.merge(what, times, Integer::sum);
    }

    /** Counts the records of bodies that were read. */
    synchronized void addBodies(List<Statement> bodies) {
        bodies.forEach(records::add);
    }

    synchronized void found(Program program, String what) {
        Finding finding = new Finding(program, what);
        findings.add(finding);
        onFinding.accept(finding);
    }

    synchronized int counted(String what) {
        return checks.getOrDefault(what, 0);
    }

    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How often each record of the model occurred. */
    synchronized Map<String, Integer> records() {
        return records.counts();
    }

    @Override
    public synchronized String toString() {
        return checks + "\n" + records.counts();
    }
}
