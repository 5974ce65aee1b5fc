package dev.tracegrad.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The user's browser, opened by the operating system's own command: no toolkit is loaded for it, and no module is needed.
 *
 * @param system the operating system's name, as {@code os.name} has it
 * @param environment the environment's variables by name; null for one that is not set
 */
record Browser(String system, UnaryOperator<String> environment) {
    private static final int SECONDS_TO_FAIL = 2;

    /** The browser of whoever runs this program. */
    static Browser ofTheUser() {
        return new Browser(System.getProperty("os.name", ""), System::getenv);
    }

    /** The command that opens a file, if there is a screen to open it on. */
    Optional<List<String>> command(Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (Boolean.getBoolean("java.awt.headless")) {
            return Optional.empty();
        }
        if (name.contains("windows")) {
            return Optional.of(List.of(
                    "rundll32", "url.dll,FileProtocolHandler", file.toUri().toString()));
        }
        if (name.startsWith("mac")) {
            return Optional.of(List.of("open", file.toString()));
        }
        boolean screen = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
        return screen ? Optional.of(List.of("xdg-open", file.toString())) : Optional.empty();
    }

    private boolean isSet(String variable) {
        String value = environment.apply(variable);
        return value != null && !value.isBlank();
    }

    /** Opens the file; tells whether that seems to have worked. Never throws for want of a screen or a browser. */
    boolean open(Path file) {
        Optional<List<String>> command = command(file);
        return command.isPresent() && run(command.get());
    }

    /** Whether the command could be started and did not fail at once; it may run as long as the browser does. */
    static boolean run(List<String> command) {
        File nowhere = new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(nowhere)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false; // There is no such command.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
