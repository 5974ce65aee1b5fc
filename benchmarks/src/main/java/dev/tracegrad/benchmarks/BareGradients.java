package dev.tracegrad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The companions of the same sources, compiled so that nodes are told neither names nor places. */
final class BareGradients {
    private static final List<String> SOURCES = List.of("Formulas", "TracedGradients", "Workload");

    private BareGradients() {}

    /** Compiles the sources, and gives the gradients that use their companions. */
    static Gradients compiled() {
        try {
            Path folder = Files.createTempDirectory("bare");
            List<String> arguments = new ArrayList<>(List.of(
                    "-nowarn",
                    "-Atraced.origins=none",
                    "-processor",
                    "dev.tracegrad.processor.TracedProcessor",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString()));
            for (String name : SOURCES) {
                Path file = folder.resolve(name + ".java");
                try (InputStream source = BareGradients.class.getResourceAsStream(name + ".java")) {
                    Files.copy(source, file);
                }
                arguments.add(file.toString());
            }
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
            if (status != 0) {
                throw new IllegalStateException("javac: " + status);
            }
            ClassLoader loader = new OwnFirst(folder.toUri().toURL());
            return (Gradients) loader.loadClass("dev.tracegrad.benchmarks.TracedGradients")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads what was compiled here, and everything else as usual. */
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL folder) {
            super(Stream.of(folder).toArray(URL[]::new), BareGradients.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean isOwn = SOURCES.stream().anyMatch(own -> name.startsWith("dev.tracegrad.benchmarks." + own));
            if (!isOwn) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
