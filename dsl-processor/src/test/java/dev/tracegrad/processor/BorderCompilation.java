package dev.tracegrad.processor;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A compilation of many files with the processor, whose messages are known by package, file and line. */
final class BorderCompilation {
    private static final Pattern ID = Pattern.compile("^\\[([a-z-]+)]");
    private static final Pattern INNER = Pattern.compile("^\\[not-traced].*?\\[([a-z-]+)]", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("good/(\\w+)/(\\w+\\.java)$");

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private String classPath = Javac.CLASS_PATH;
    private String crash = "";

    /** A message at a place; one without a file is of no package. */
    record Message(boolean isError, String packageName, String file, long line, String text) {
        /** Whether it is one of the processor's, in a file of the program. */
        boolean isOurs() {
            return !id().isEmpty() && line > 0 && !file.endsWith("Traced.java");
        }

        String id() {
            Matcher matcher = ID.matcher(text);
            return matcher.find() ? matcher.group(1) : "";
        }

        /** With the id of the error for which a method is left out. */
        String shortId() {
            Matcher matcher = INNER.matcher(text);
            return matcher.find() ? "not-traced " + matcher.group(1) : id();
        }

        @Override
        public String toString() {
            return file + ":" + line + ": " + text;
        }
    }

    BorderCompilation(Path output) {
        this.output = output;
    }

    BorderCompilation after(Path before) {
        classPath = Javac.CLASS_PATH + File.pathSeparator + before;
        return this;
    }

    void add(String path, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
    }

    BorderCompilation run() throws IOException {
        Files.createDirectories(output);
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                output.toString(),
                "-s",
                output.toString(),
                "-cp",
                classPath,
                "-Xmaxerrs",
                "100000",
                "-Xmaxwarns",
                "100000");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(collected, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, manager, collected, options, null, sources);
            task.setProcessors(List.of(new TracedProcessor()));
            task.call();
        } catch (RuntimeException failed) {
            crash = failed.toString();
        }
        collected.getDiagnostics().forEach(this::add);
        return this;
    }

    private void add(Diagnostic<? extends JavaFileObject> diagnostic) {
        boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
            return;
        }
        @Nullable JavaFileObject source = diagnostic.getSource();
        Matcher matcher = FILE.matcher(source == null ? "" : source.toUri().getPath());
        boolean isPlaced = matcher.find();
        messages.add(new Message(
                isError,
                isPlaced ? "good." + matcher.group(1) : "",
                isPlaced ? matcher.group(2) : "",
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT)));
    }

    Path output() {
        return output;
    }

    /** What the compiler died of, or an error that is of no program; empty where neither is. */
    String crash() {
        return messages.stream()
                .filter(message -> message.isError() && message.packageName().isEmpty())
                .map(Message::text)
                .findFirst()
                .orElse(crash);
    }

    boolean hasErrors() {
        return messages.stream().anyMatch(Message::isError);
    }

    List<Message> errors(String packageName) {
        return messages.stream()
                .filter(message -> message.isError() && message.packageName().equals(packageName))
                .toList();
    }

    List<Message> warnings(String packageName) {
        return messages.stream()
                .filter(message -> !message.isError() && message.packageName().equals(packageName))
                .toList();
    }

    /** The names of the companions of a package. */
    List<String> companions(String packageName) {
        try (Stream<Path> files = Files.list(output.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[^$]*Traced\\.class"))
                    .map(file -> file.replace(".class", ""))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    @Override
    public String toString() {
        return messages + crash;
    }
}
