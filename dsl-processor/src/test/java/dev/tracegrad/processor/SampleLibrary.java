package dev.tracegrad.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A public library whose sources lie in a folder, and which is compiled as it is to another one.
 *
 * @param others the class path beside it
 */
record SampleLibrary(String name, Path sources, Path classes, String others) {
    static final String SOURCES = "-sources.jar";
    private static final String BESIDE = System.getProperty("tracegrad.sample.path", "");

    /** Unpacks the sources of each library in a folder of jars. */
    static List<SampleLibrary> of(Path jars, Path output) throws IOException {
        List<Path> all;
        try (Stream<Path> list = Files.list(jars)) {
            all = list.sorted().toList();
        }
        List<SampleLibrary> libraries = new ArrayList<>();
        for (Path jar : all) {
            String file = jar.getFileName().toString();
            if (file.endsWith(SOURCES)) {
                String name = file.replace(SOURCES, "");
                String others = Stream.concat(
                                Stream.of((Javac.CLASS_PATH + File.pathSeparator + BESIDE).split(File.pathSeparator)),
                                all.stream()
                                        .map(Path::toString)
                                        .filter(other -> !other.endsWith(SOURCES) && !other.endsWith(name + ".jar")))
                        .collect(Collectors.joining(File.pathSeparator));
                Path folder = output.resolve(name);
                SampleLibrary library =
                        new SampleLibrary(name, folder.resolve("sources"), folder.resolve("classes"), others);
                library.unpack(jar);
                libraries.add(library);
            }
        }
        return libraries;
    }

    private void unpack(Path jar) throws IOException {
        Files.createDirectories(classes);
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(SampleLibrary::isSource).toList()) {
                Path target = sources.resolve(file.toString().substring(1));
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file, UTF_8), UTF_8);
            }
        }
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && !path.endsWith("-info.java") && !path.startsWith("/META-INF");
    }

    /** Compiles it, and finds its numeric methods on the way. */
    List<SampleMethod> methods() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        return methods(files, false);
    }

    /** @param takesTrivial whether methods without much arithmetic are found too */
    List<SampleMethod> methods(List<Path> files, boolean takesTrivial) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SampleMethod> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    unused -> {},
                    List.of("-proc:none", "-cp", others, "-d", classes.toString()),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            for (CompilationUnitTree unit : units) {
                found.addAll(SampleScan.of(name, task, unit, takesTrivial));
            }
            task.generate();
        }
        return found;
    }
}
