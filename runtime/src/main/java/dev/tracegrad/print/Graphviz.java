package dev.tracegrad.print;

import dev.tracegrad.Graph;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program {@code dot} of Graphviz, run once a picture, which it draws whole or not at all. */
final class Graphviz {
    private static final List<String> PROGRAMS = List.of("dot", "dot.exe");
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int MESSAGE_BYTES = 2_000;

    private final Path program;
    private final Duration limit;

    /**
     * The given program.
     *
     * @param limit how long one drawing may take
     */
    Graphviz(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** The first {@code dot} in the absolute directories of a search path such as the variable PATH, if there is one. */
    static Optional<Graphviz> on(@Nullable String searchPath) {
        if (searchPath == null) {
            return Optional.empty();
        }
        for (String directory : searchPath.split(File.pathSeparator)) {
            for (String name : PROGRAMS) {
                Optional<Path> program = executable(directory, name);
                if (program.isPresent()) {
                    return Optional.of(new Graphviz(program.get(), LIMIT));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> executable(String directory, String name) {
        try {
            Path program = Path.of(directory, name);
            boolean found = program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
            return found ? Optional.of(program) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // An entry of the PATH that is no directory, such as a quoted one on Windows.
        }
    }

    /**
     * Draws the graph.
     *
     * @param format a picture format that {@code dot} knows, such as {@code png}
     * @throws IOException if {@code dot} cannot be started, fails (the message is the one it gave), or takes too long
     */
    void draw(Graph graph, String format, OutputStream out) throws IOException {
        Path directory = Files.createTempDirectory("tracegrad");
        Path source = directory.resolve("graph.dot");
        Path picture = directory.resolve("picture");
        Path messages = directory.resolve("messages");
        try {
            try (Writer writer = Files.newBufferedWriter(source)) {
                new DotPrinter().print(graph, writer);
            }
            // Everything goes through files, so neither program ever waits for the other to read.
            Process process = new ProcessBuilder(program.toString(), "-T" + format, "-o" + picture, source.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(messages.toFile())
                    .start();
            int exit = await(process);
            if (exit != 0 || !Files.exists(picture)) {
                throw new IOException(
                        program + " could not draw the graph (exit code " + exit + "): " + firstOf(messages));
            }
            Files.copy(picture, out);
        } finally {
            for (Path file : List.of(source, picture, messages, directory)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private int await(Process process) throws IOException {
        try {
            if (process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return process.exitValue();
            }
            throw new IOException(program + " did not draw the graph within " + limit.toSeconds()
                    + " seconds; the graph may be too large for a picture");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + program + " was drawing the graph");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static String firstOf(Path messages) throws IOException {
        try (InputStream in = Files.newInputStream(messages)) {
            String text = new String(in.readNBytes(MESSAGE_BYTES), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "it gave no message" : text;
        }
    }
}
