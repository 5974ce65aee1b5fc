package dev.tracegrad.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.SampleVerdict.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random numeric methods of public libraries, each of them annotated alone: how many are accepted, and that those give the
 * bits of the plain method. The profile {@code sample} runs it; {@code tracegrad.sample.size}, {@code tracegrad.sample.seed}
 * and {@code tracegrad.sample.only}, a pattern for methods, choose others; {@code tracegrad.sample.path} is a class path
 * of what a user may have beside a library, as {@code tracegrad-rules}.
 */
@EnabledIfSystemProperty(named = "tracegrad.sample", matches = ".+")
class SampleTest {
    private static final int SIZE = Integer.getInteger("tracegrad.sample.size", 440);
    private static final long SEED = Long.getLong("tracegrad.sample.seed", 1);
    private static final String ONLY = System.getProperty("tracegrad.sample.only", "");

    @TempDir
    private Path output;

    @Test
    void sampleOfLibraries_isRightWhereItIsAccepted() throws IOException {
        Path folder = Path.of(System.getProperty("tracegrad.sample", ""));
        Path jars = Path.of(System.getProperty("tracegrad.libraries", ""));
        Map<SampleLibrary, List<SampleMethod>> methods = new LinkedHashMap<>();
        for (SampleLibrary library : SampleLibrary.of(jars, folder)) {
            methods.put(library, library.methods());
        }
        SampleDraw draw = new SampleDraw(methods, SEED);
        Map<SampleLibrary, Integer> shares = draw.shares(SIZE);
        SampleReport report = new SampleReport();
        for (SampleLibrary library : methods.keySet()) {
            int missing = shares.get(library);
            for (SampleMethod method : draw.of(library)) {
                if (missing > 0 && method.toString().contains(ONLY)) {
                    SampleVerdict verdict = silently(() -> verdict(library, method));
                    report.add(method, verdict);
                    missing -= verdict.kind() == Kind.DROPPED ? 0 : 1;
                }
            }
            Files.write(folder.resolve("sample.tsv"), report.lines());
        }
        System.out.printf("%d candidates, seed %d%n%s", draw.candidates(), SEED, report.summary());
        assertThat(report.of(Kind.WRONG, Kind.BROKEN, Kind.INTERNAL)).isEmpty();
    }

    /** Libraries print. */
    private static SampleVerdict silently(Callable<SampleVerdict> call) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        System.setErr(System.out);
        try {
            return call.call();
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private SampleVerdict verdict(SampleLibrary library, SampleMethod method) throws IOException {
        Path traced = Files.createTempDirectory(output, "traced");
        SampleVerdict built = new SampleBuild(library, method, traced, SampleBuild.TRACED).verdict();
        if (!built.isAccepted()) {
            return built;
        }
        try (SampleClasses classes = SampleClasses.of(library, traced)) {
            return new SampleRun(classes, method, Set.of(built.id().split(","))).verdict();
        }
    }
}
