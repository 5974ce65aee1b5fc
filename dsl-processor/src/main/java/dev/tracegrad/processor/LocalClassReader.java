package dev.tracegrad.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Annotated methods where annotation processing does not look: in local and anonymous classes. */
final class LocalClassReader extends TreeScanner<Void, Void> {
    private final SourceFile file;
    private final List<Refusal> refusals = new ArrayList<>();

    LocalClassReader(SourceFile file) {
        this.file = file;
    }

    /** The refusals of one class's local classes; its member classes are classes of their own. */
    List<Refusal> read(ClassTree type) {
        for (Tree member : type.getMembers()) {
            if (!(member instanceof ClassTree)) {
                scan(member, null);
            }
        }
        return refusals;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method && isAnnotated(method)) {
                Source.Location location = file.source(method).location();
                refusals.add(new Refusal(Problem.LOCAL_CLASS, location, method.getName()));
            }
        }
        return super.visitClass(tree, unused);
    }

    private static boolean isAnnotated(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .anyMatch(name -> name.equals("Traced") || name.equals(TracedMethods.ANNOTATION));
    }
}
