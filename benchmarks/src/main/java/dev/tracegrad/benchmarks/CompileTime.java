package dev.tracegrad.benchmarks;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Processor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one run of javac, in a JVM that has compiled the same sources before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 2)
public class CompileTime {
    private final Compilation compilation = new Compilation(Traced.class, Value.class);

    @Param
    public Program program;

    private Map<String, String> sources = Map.of();
    private Map<String, String> companions = Map.of();
    private Map<String, String> all = Map.of();

    /** Writes the sources, and has their companions written once. */
    @Setup
    public void writeSources() {
        sources = program.sources();
        companions = compilation.run(sources, List.of(tracegrad())).generated();
        all = new LinkedHashMap<>(sources);
        all.putAll(companions);
    }

    /** The sources and their companions, all of them ordinary sources. */
    @Benchmark
    public Object withoutProcessor(ProcessorTime time) throws Exception {
        return time.of(() -> compilation.run(all, List.of()));
    }

    /** The sources, and companions that a processor writes without looking. */
    @Benchmark
    public Object copied(ProcessorTime time) throws Exception {
        return time.of(() -> compilation.run(sources, List.of(new CopyingProcessor(companions))));
    }

    /** The sources, and companions that Tracegrad writes. */
    @Benchmark
    public Object traced(ProcessorTime time) throws Exception {
        return time.of(() -> compilation.run(sources, List.of(tracegrad())));
    }

    /** A processor is good for one run only. */
    private static Processor tracegrad() {
        return ServiceLoader.load(Processor.class).findFirst().orElseThrow();
    }
}
