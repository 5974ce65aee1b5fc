package dev.tracegrad.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What kind of code an error stands on, as "static method of another class of the library". */
final class SampleReason {
    private final SampleLibrary library;
    private final SampleMethod method;
    private final Trees trees;

    SampleReason(SampleLibrary library, SampleMethod method, JavacTask task) {
        this.library = library;
        this.method = method;
        this.trees = Trees.instance(task);
    }

    /** @param task has read the method's file as it is, and nothing else */
    static String of(SampleLibrary library, SampleMethod method, JavacTask task, long start, long end)
            throws IOException {
        CompilationUnitTree unit = task.parse().iterator().next();
        task.analyze();
        SampleReason reason = new SampleReason(library, method, task);
        TreePath found = reason.find(unit, start, end);
        return found == null ? "" : reason.described(found);
    }

    /** The innermost tree around a place. */
    private @Nullable TreePath find(CompilationUnitTree unit, long start, long end) {
        SourcePositions positions = trees.getSourcePositions();
        TreePath[] found = new TreePath[1];
        long[] smallest = {Long.MAX_VALUE};
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null
                        && positions.getStartPosition(unit, tree) <= start
                        && end <= positions.getEndPosition(unit, tree)
                        && length(tree) <= smallest[0]) {
                    smallest[0] = length(tree);
                    found[0] = getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree);
                }
                return super.scan(tree, null);
            }

            private long length(Tree tree) {
                return positions.getEndPosition(unit, tree) - positions.getStartPosition(unit, tree);
            }
        }.scan(unit, null);
        return found[0];
    }

    private String described(TreePath path) {
        Element element = trees.getElement(path);
        String tree = path.getLeaf().getKind().toString().toLowerCase(Locale.ROOT);
        if (element == null || element.getKind() == ElementKind.PACKAGE) {
            return tree;
        }
        boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
        String kind = switch (element.getKind()) {
            case CONSTRUCTOR -> "constructor";
            case METHOD -> methodKind((ExecutableElement) element, isStatic);
            case FIELD -> isStatic ? "static field" : "field";
            default -> element.getKind().toString().toLowerCase(Locale.ROOT);
        };
        boolean isMember = kind.endsWith("method") || kind.endsWith("field") || kind.equals("constructor");
        return isMember ? kind + " of " + home((TypeElement) element.getEnclosingElement()) : tree + " " + kind;
    }

    private static String methodKind(ExecutableElement method, boolean isStatic) {
        return isStatic
                ? "static method"
                : method.getModifiers().contains(Modifier.ABSTRACT) ? "abstract method" : "instance method";
    }

    private String home(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        String name = outermost.getQualifiedName().toString();
        String own = method.type().replaceAll("\\$.*", "");
        if (name.equals(own)) {
            return "the same file";
        } else if (Files.exists(library.sources().resolve(name.replace('.', '/') + ".java"))) {
            return "another class of the library";
        }
        return name.startsWith("java") && !name.startsWith("javax.vecmath") ? "the JDK" : "another library";
    }
}
