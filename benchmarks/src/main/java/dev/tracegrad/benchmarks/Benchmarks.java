package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks and prints a table for each topic.
 *
 * <p>Each round runs every benchmark of a topic once, in a JVM of its own: what else the machine does meanwhile falls on all
 * of them alike.
 */
public final class Benchmarks {
    /** The heap is touched before anything is measured: first use of a fresh page costs more than what is put there. */
    private static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch");

    private Benchmarks() {}

    /** Takes the number of rounds, and the topics and the methods, each separated by commas; without these, all of them are run. */
    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[0]);
        List<String> tables = new ArrayList<>();
        for (Topic topic : topics(args)) {
            tables.add(run(topic, args.length > 2 ? args[2] : "", rounds));
        }
        System.out.printf(
                "JDK %s (%s), %d processors, %s; %d rounds, a JVM for each benchmark in each%n",
                System.getProperty("java.vm.version"),
                System.getProperty("java.vm.vendor"),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", JVM),
                rounds);
        tables.forEach(table -> System.out.print("\n" + table));
    }

    private static List<Topic> topics(String[] args) {
        return args.length == 1 || args[1].isBlank()
                ? List.of(Topic.values())
                : Stream.of(args[1].split(",")).map(Topic::valueOf).toList();
    }

    private static String run(Topic topic, String methods, int rounds) throws RunnerException {
        topic.check();
        RatioTable table = new RatioTable(topic);
        for (int round = 1; round <= rounds; round++) {
            System.err.printf("%s: round %d of %d%n", topic, round, rounds);
            Options options = new OptionsBuilder()
                    .include(topic.pattern(methods))
                    .forks(1)
                    .jvmArgs(JVM.toArray(String[]::new))
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build();
            for (RunResult result : new Runner(options).run()) {
                table.add(result);
            }
        }
        return table.print();
    }
}
