package dev.tracegrad.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The sources of a public library, with {@code @Traced} before each type that can have it: top level and nested ones, but no
 * annotations and none inside methods.
 */
record Library(String name, List<JavaFileObject> plain, List<JavaFileObject> annotated) {
    private static final String ANNOTATION = "@dev.tracegrad.annotations.Traced ";

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string://" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Reads a jar of sources. */
    static Library of(Path jar) throws IOException {
        List<JavaFileObject> plain = new ArrayList<>();
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(Library::isSource).sorted().toList()) {
                plain.add(new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return new Library(jar.getFileName().toString().replace("-sources.jar", ""), plain, annotated(plain));
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && !path.endsWith("-info.java") && !path.startsWith("/META-INF");
    }

    private static List<JavaFileObject> annotated(List<JavaFileObject> plain) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, unused -> {}, List.of("-proc:none"), null, plain);
        Trees trees = Trees.instance(task);
        List<JavaFileObject> annotated = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            List<Integer> places = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void unused) {
                    if (type.getKind() != Tree.Kind.ANNOTATION_TYPE) {
                        places.add((int) trees.getSourcePositions().getStartPosition(unit, type));
                    }
                    return super.visitClass(type, null);
                }

                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    return null;
                }

                @Override
                public Void visitNewClass(NewClassTree created, Void unused) {
                    return null;
                }
            }.scan(unit, null);
            StringBuilder text =
                    new StringBuilder(unit.getSourceFile().getCharContent(true).toString());
            places.stream().sorted(Collections.reverseOrder()).forEach(place -> text.insert(place, ANNOTATION));
            annotated.add(new Source(unit.getSourceFile().toUri().getPath(), text.toString()));
        }
        return annotated;
    }
}
