package dev.tracegrad.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs of javac from memory to memory, each with a file manager of its own, as a build's are. */
final class Compilation {
    private final List<String> options;

    /** @param classPath a class of each folder or jar that the sources need */
    Compilation(Class<?>... classPath) {
        String path = Stream.of(classPath)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> URI.create(location.toString()).getPath())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        options = List.of("-classpath", path, "-implicit:none");
    }

    /**
     * What came out of one run.
     *
     * @param generated the sources that processors wrote, by the names of their classes
     * @param classes the number of class files
     */
    record Result(Map<String, String> generated, int classes) {}

    /**
     * Compiles sources, given by the names of their classes.
     *
     * @throws IllegalStateException if the compiler reports anything at all
     */
    Result run(Map<String, String> sources, List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<Text> texts = new ArrayList<>();
        sources.forEach((name, text) -> texts.add(new Text(name, text)));
        try (Memory memory = new Memory(compiler.getStandardFileManager(messages, null, null))) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, memory, messages, options, null, texts);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            if (!succeeded || !messages.getDiagnostics().isEmpty()) {
                throw new IllegalStateException(messages.getDiagnostics().toString());
            }
            Map<String, String> generated = new LinkedHashMap<>();
            memory.sources.forEach((name, file) -> generated.put(name, file.toString()));
            return new Result(generated, memory.classes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String className, String text) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A source file that a processor writes. */
    private static final class Written extends SimpleJavaFileObject {
        private final StringWriter text = new StringWriter();

        Written(String className) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** A class file; nobody reads it. */
    private static final class Code extends SimpleJavaFileObject {
        Code(String className) {
            super(uri(className, Kind.CLASS), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return OutputStream.nullOutputStream();
        }
    }

    private static URI uri(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    /** Where the compiler's output goes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Written> sources = new LinkedHashMap<>();
        private final Map<String, Code> classes = new LinkedHashMap<>();

        Memory(JavaFileManager jdk) {
            super(jdk);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return kind == JavaFileObject.Kind.SOURCE
                    ? sources.computeIfAbsent(className, Written::new)
                    : classes.computeIfAbsent(className, Code::new);
        }
    }
}
