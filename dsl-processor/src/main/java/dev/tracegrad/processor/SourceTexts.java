package dev.tracegrad.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** The files of classes that are compiled now, looked at as a whole. */
record SourceTexts(Trees trees) {
    /** Whether the file of one of the classes has a text in it. */
    boolean name(String text, List<TypeElement> types) {
        return types.stream()
                .flatMap(type -> file(type).stream())
                .anyMatch(file -> content(file).contains(text));
    }

    /** The texts of the files of the classes. */
    List<String> contents(List<TypeElement> types) {
        return types.stream()
                .flatMap(type -> file(type).stream())
                .map(SourceTexts::content)
                .toList();
    }

    /** The simple names of those classes that stand in the file of another one. */
    Set<String> auxiliary(List<TypeElement> types) {
        return types.stream()
                .filter(type -> file(type)
                        .filter(file ->
                                !file.isNameCompatible(type.getSimpleName().toString(), JavaFileObject.Kind.SOURCE))
                        .isPresent())
                .map(type -> type.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private Optional<JavaFileObject> file(TypeElement type) {
        TreePath path = trees.getPath(type);
        return path == null
                ? Optional.empty()
                : Optional.of(path.getCompilationUnit().getSourceFile());
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
