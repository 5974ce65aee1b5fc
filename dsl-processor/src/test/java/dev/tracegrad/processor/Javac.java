package dev.tracegrad.processor;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation into a folder, for what needs real files: class paths, module paths, and other compilers. */
final class Javac {
    static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path output;
    private final List<String> options = new ArrayList<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new TracedProcessor()));
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    Javac(Path output) {
        this.output = output;
        options.addAll(List.of("-d", output.toString()));
    }

    Javac with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Javac with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    /** Uses these processors, and the one under test only if it is among them. */
    Javac processedBy(Processor... others) {
        processors.clear();
        processors.addAll(List.of(others));
        return this;
    }

    Javac source(String path, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    /** A source from a real file, which is all that some compilers take. */
    Javac source(Path file) {
        files.add(file);
        return this;
    }

    /** The errors and warnings, and the processor's notes, each as its kind and message. */
    List<String> compile() throws IOException {
        Files.createDirectories(output);
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
            manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
            JavaCompiler.CompilationTask task = compiler.getTask(null, manager, messages, options, null, sources);
            task.setProcessors(processors);
            task.call();
        }
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE
                        || message.getCode().equals("compiler.note.proc.messager"))
                .map(message -> message.getKind() + ": " + message.getMessage(Locale.ROOT))
                .toList();
    }

    /** What a static method without parameters of a compiled class returns. */
    static Object run(String className, String method, Path... classPath)
            throws IOException, ReflectiveOperationException {
        URL[] urls = Stream.of(classPath)
                .map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, Javac.class.getClassLoader())) {
            var found = loader.loadClass(className).getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(null);
        }
    }

    /** The part of the tests' class path whose entries' names have none of these words. */
    static String classPathWithout(String... words) {
        return Stream.of(CLASS_PATH.split(System.getProperty("path.separator")))
                .filter(entry -> Stream.of(words).noneMatch(entry::contains))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The entry of the tests' class path that has a class. */
    static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
