package dev.tracegrad.processor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What a compilation of a library says, all of it, whatever fails. */
final class LibraryBuild {
    private static final Pattern ID = Pattern.compile("\\[([a-z-]+)]");

    private final List<Diagnostic<? extends JavaFileObject>> messages;

    private final double cpuSeconds;

    private LibraryBuild(List<Diagnostic<? extends JavaFileObject>> messages, double cpuSeconds) {
        this.messages = messages;
        this.cpuSeconds = cpuSeconds;
    }

    /** The processor time of the whole virtual machine meanwhile, with what compiles javac itself. */
    double cpuSeconds() {
        return cpuSeconds;
    }

    private static double cpuSecondsNow() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    static LibraryBuild of(List<JavaFileObject> sources, List<Processor> processors, String classPath, Path output)
            throws IOException {
        double start = cpuSecondsNow();
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(
                List.of("-d", output.toString(), "-s", output.toString(), "-cp", classPath, "-implicit:none"));
        options.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000", "-XDshould-stop.ifError=FLOW"));
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, manager, messages, options, null, sources);
            task.setProcessors(processors);
            task.call();
        }
        return new LibraryBuild(messages.getDiagnostics(), cpuSecondsNow() - start);
    }

    List<String> errors() {
        return messages.stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(LibraryBuild::text)
                .toList();
    }

    List<String> internalErrors() {
        return errors().stream()
                .filter(error -> error.contains("[internal-error]"))
                .toList();
    }

    /** The errors in what was generated. */
    List<String> generatedErrors() {
        return errors().stream()
                .filter(error -> error.contains("Traced.java:") && !error.contains("[" + "internal-error]"))
                .toList();
    }

    /** How many methods are left out, by the id of the reason. */
    Map<String, Long> leftOut() {
        return messages.stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith("[not-traced]"))
                .map(LibraryBuild::reason)
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    private static String reason(String message) {
        Matcher ids = ID.matcher(message);
        String last = "";
        while (ids.find()) {
            last = ids.group(1);
        }
        return last;
    }

    private static String text(Diagnostic<? extends JavaFileObject> message) {
        JavaFileObject file = message.getSource();
        String place = file == null ? "" : file.getName() + ":" + message.getLineNumber() + ": ";
        return place + message.getMessage(Locale.ROOT);
    }
}
