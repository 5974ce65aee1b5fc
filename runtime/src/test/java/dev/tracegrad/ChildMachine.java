package dev.tracegrad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A virtual machine of its own for a test's program, for what can harm others: where a stack or memory ends in the
 * initialiser of a class, be it one of the JDK's, the class is lost for ever.
 */
final class ChildMachine {
    private ChildMachine() {}

    /** What a program prints. It must end within a minute. */
    static String output(Class<?> program, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            return CompletableFuture.supplyAsync(() -> read(process))
                    .get(60, TimeUnit.SECONDS)
                    .strip();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
