package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.SampleVerdict.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which methods have gradient code, each of them annotated alone, and that this is right: the methods with numbers among their parameters
 * of the good programs, and of public libraries as {@link SampleTest} draws them.
 */
class GradientShareTest {
    private static final int SIZE = Integer.getInteger("tracegrad.sample.size", 440);
    private static final long SEED = Long.getLong("tracegrad.sample.seed", 1);
    private static final String ONLY = System.getProperty("tracegrad.sample.only", "");

    @TempDir
    private Path output;

    @Test
    @EnabledIfSystemProperty(named = "tracegrad.gradient.share", matches = "true") // ten minutes
    void goodPrograms_haveRightGradients() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gradient"));
        SampleLibrary library = new SampleLibrary(
                "good", Programs.RESOURCES.toAbsolutePath(), output.resolve("classes"), Javac.CLASS_PATH);
        Files.createDirectories(library.classes());
        GradientShares shares = new GradientShares();
        for (SampleMethod method : library.methods(Programs.in("good"), true)) {
            boolean isAnnotated = method.type().equals("good.GradientCode");
            if (method.takesNumbers() && !isAnnotated && method.toString().contains(ONLY)) {
                shares.add(method, quietly(library, method));
            }
        }
        report(shares, folder.resolve("good.tsv"));
    }

    @Test
    @EnabledIfSystemProperty(named = "tracegrad.sample", matches = ".+")
    void sampleOfLibraries_hasRightGradients() throws IOException {
        Path folder = Path.of(System.getProperty("tracegrad.sample", ""));
        Path jars = Path.of(System.getProperty("tracegrad.libraries", ""));
        Map<SampleLibrary, List<SampleMethod>> methods = new LinkedHashMap<>();
        for (SampleLibrary library : SampleLibrary.of(jars, folder)) {
            methods.put(
                    library,
                    library.methods().stream()
                            .filter(SampleMethod::takesNumbers)
                            .toList());
        }
        SampleDraw draw = new SampleDraw(methods, SEED);
        Map<SampleLibrary, Integer> wanted = draw.shares(SIZE);
        GradientShares shares = new GradientShares();
        for (SampleLibrary library : methods.keySet()) {
            int missing = wanted.get(library);
            for (SampleMethod method : draw.of(library)) {
                if (missing > 0 && method.toString().contains(ONLY)) {
                    SampleVerdict verdict = quietly(library, method);
                    shares.add(method, verdict);
                    missing -= verdict.kind() == Kind.DROPPED ? 0 : 1;
                }
            }
            Files.write(folder.resolve("gradient.tsv"), shares.lines());
        }
        report(shares, folder.resolve("gradient.tsv"));
    }

    private static void report(GradientShares shares, Path lines) throws IOException {
        Files.write(lines, shares.lines());
        System.out.print(shares.table());
        assertThat(shares.faults()).isEmpty();
    }

    /** Libraries print. */
    private SampleVerdict quietly(SampleLibrary library, SampleMethod method) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            return verdict(library, method);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private SampleVerdict verdict(SampleLibrary library, SampleMethod method) throws IOException {
        Path generated = Files.createTempDirectory(output, "gradient");
        SampleVerdict built = new SampleBuild(library, method, generated, SampleBuild.GRADIENT).verdict();
        if (!built.isAccepted()) {
            boolean isNoGradient = built.message().contains(", and a gradient is that of a double")
                    || built.message().contains("fills no array of double");
            return isNoGradient && built.kind() == Kind.REFUSED
                    ? new SampleVerdict(Kind.DROPPED, built.id(), built.message())
                    : built;
        }
        try (SampleClasses classes = SampleClasses.of(library, generated)) {
            SampleVerdict run = new SampleGradients(classes, method).verdict();
            return new SampleVerdict(run.kind(), run.id(), run.message(), built.reason());
        }
    }
}
