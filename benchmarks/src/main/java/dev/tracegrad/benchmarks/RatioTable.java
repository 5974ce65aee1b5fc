package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The medians of all iterations of all rounds, each beside its ratio to that of the measure under the same parameters: of
 * the time by the clock, and of that on a processor where a benchmark has its {@link ProcessorTime}; and the bytes
 * allocated by one run, where the benchmarks build graphs also for each operation and each node of these.
 */
final class RatioTable {
    private final Topic topic;

    /** By parameters, then by method. */
    private final Map<String, Map<String, Scores>> scores = new LinkedHashMap<>();

    private String unit = "";

    RatioTable(Topic topic) {
        this.topic = topic;
    }

    private record Scores(List<Double> clock, List<Double> processor, List<Double> bytes) {
        Scores() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void add(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        Scores found = scores.computeIfAbsent(parameters(params), unused -> new LinkedHashMap<>())
                .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), unused -> new Scores());
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                found.clock().add(iteration.getPrimaryResult().getScore());
                unit = iteration.getPrimaryResult().getScoreUnit();
                Result<?> time = iteration.getSecondaryResults().get("milliseconds");
                Result<?> runs = iteration.getSecondaryResults().get("runs");
                if (time != null && runs != null) {
                    found.processor().add(time.getScore() / runs.getScore());
                }
                Result<?> bytes = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
                if (bytes != null) {
                    found.bytes().add(bytes.getScore());
                }
            }
        }
    }

    private static String parameters(BenchmarkParams params) {
        List<String> values = new ArrayList<>();
        params.getParamsKeys().forEach(key -> values.add(params.getParam(key)));
        return String.join(", ", values);
    }

    /** The table in Markdown. */
    String print() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "| %-17s | %-17s | %12s | %9s | %12s | %9s | %12s | %12s | %9s |%n",
                topic, "", unit, "ratio", "processor ms", "ratio", "bytes", "an operation", "a node"));
        text.append("|-------------------|-------------------|-------------:|----------:|-------------:|----------:"
                + "|-------------:|-------------:|----------:|\n");
        scores.forEach((parameters, methods) -> {
            Scores measure = methods.getOrDefault(topic.measure(), new Scores());
            GraphSize graph = topic.graphSize(parameters);
            methods.forEach((method, found) -> text.append(String.format(
                    Locale.ROOT,
                    "| %-17s | %-17s | %12.2f | %9.3f | %12.4f | %9.3f | %12.0f | %12.1f | %9.1f |%n",
                    parameters,
                    method,
                    median(found.clock()),
                    median(found.clock()) / median(measure.clock()),
                    median(found.processor()),
                    median(found.processor()) / median(measure.processor()),
                    median(found.bytes()),
                    graph == null ? Double.NaN : median(found.bytes()) / graph.operations(),
                    graph == null ? Double.NaN : median(found.bytes()) / graph.nodes())));
        });
        return text.toString();
    }

    /** The middle value, or the mean of the two in the middle; NaN for no values. */
    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
