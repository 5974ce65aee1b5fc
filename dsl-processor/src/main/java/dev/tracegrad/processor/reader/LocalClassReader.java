package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.TracedDeclarations;
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
                .anyMatch(annotation -> isNamed(annotation, "Traced", TracedDeclarations.ANNOTATION)
                        || isNamed(annotation, "Gradient", TracedDeclarations.GRADIENT)
                        || isNamed(annotation, "Primitive", PrimitiveRules.ANNOTATION) && namesPartials(annotation));
    }

    private static boolean isNamed(AnnotationTree annotation, String simpleName, String name) {
        String written = annotation.getAnnotationType().toString();
        return written.equals(simpleName) || written.equals(name);
    }

    /** Whether it is ours, and not another annotation of a name that is not rare. */
    private static boolean namesPartials(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .anyMatch(argument -> argument instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals("partials"));
    }
}
