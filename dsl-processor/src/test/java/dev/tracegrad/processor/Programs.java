package dev.tracegrad.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The example programs under {@code src/test/resources}, and their compilation with the processor. */
final class Programs {
    static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Every lint that generated code can answer for; the others are about the programs, which are odd on purpose. */
    static final List<String> OPTIONS = List.of("-Xlint:all,-processing,-path,-cast,-auxiliaryclass", "-Werror");

    private static final Map<Path, Compilation> GOOD = new ConcurrentHashMap<>();

    private Programs() {}

    /** The versions of Java for which there are good programs of their own, in folders such as {@code good21}. */
    private static final List<Integer> NEWER = List.of(21, 25);

    /** The good programs: those that every Java knows, and those that this one may not know. */
    static List<Path> good() {
        return inEach("good");
    }

    /** The texts that companions of good programs must have. */
    static List<Path> expected() {
        return inEach("expected");
    }

    private static List<Path> inEach(String folder) {
        List<Path> all = new ArrayList<>(in(folder));
        NEWER.forEach(version -> all.addAll(in(folder + version)));
        return all;
    }

    /** Whether the Java that runs has what a program needs, or a text of its companion. */
    static boolean isKnown(Path program) {
        String folder = program.getParent().getFileName().toString();
        String version = folder.replaceAll("\\D", "");
        return version.isEmpty()
                || Integer.parseInt(version) <= Runtime.version().feature();
    }

    /** The text that a companion of a good program must have. */
    static Path expected(Path program, String companion) {
        String folder = program.getParent().getFileName().toString();
        return RESOURCES.resolve(folder.replace("good", "expected")).resolve(companion);
    }

    /** The files of a folder such as {@code good}, in order. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compilation of a good program with {@link #OPTIONS}, which all tests of it share. */
    static Compilation good(Path program) {
        return GOOD.computeIfAbsent(program, made -> compile(OPTIONS, source(made)));
    }

    static Compilation compile(JavaFileObject... sources) {
        return compile(List.of(), sources);
    }

    static Compilation compile(List<String> options, JavaFileObject... sources) {
        return Compiler.javac()
                .withProcessors(new TracedProcessor())
                .withOptions(options.toArray())
                .compile(sources);
    }

    /** The text of every source that was generated, by its file name. */
    static Map<String, String> generatedSources(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.SOURCE) {
                texts.put(String.valueOf(Path.of(file.getName()).getFileName()), contents(file));
            }
        }
        return texts;
    }

    private static String contents(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loader of the classes that a compilation made. */
    static ClassLoader classes(Compilation compilation) {
        Map<String, byte[]> bytes = new TreeMap<>();
        String root = "/" + StandardLocation.CLASS_OUTPUT + "/";
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.getName()
                        .substring(root.length())
                        .replace(".class", "")
                        .replace('/', '.');
                try (var in = file.openInputStream()) {
                    bytes.put(name, in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new ClassLoader(Programs.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] found = bytes.get(name);
                if (found == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, found, 0, found.length);
            }
        };
    }
}
