package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.problem.Suppression;
import java.util.HashSet;
import java.util.Set;

/** Reads {@code @SuppressWarnings} on local variables. */
final class SuppressionReader {
    private SuppressionReader() {}

    /** Notes the warnings that a variable's declaration suppresses inside itself. */
    static void read(VariableTree tree, MethodContext context) {
        for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
            if (annotation.getAnnotationType().toString().endsWith("SuppressWarnings")) {
                Source source = context.source(tree);
                context.suppressions().add(new Suppression(source.start(), source.end(), names(annotation)));
            }
        }
    }

    private static Set<String> names(AnnotationTree annotation) {
        Set<String> names = new HashSet<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void unused) {
                    names.add(String.valueOf(literal.getValue()));
                    return null;
                }
            }.scan(argument, null);
        }
        return names;
    }
}
