package dev.tracegrad.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The fields to which nothing is assigned but where they are declared, be they final or not: told from the names that are
 * assigned to in all sources, without asking what these mean.
 */
final class AssignedNames extends TreeScanner<Void, Void> {
    private final MethodReader reader;
    private @Nullable Set<String> names;

    AssignedNames(MethodReader reader) {
        this.reader = reader;
    }

    /** Whether a private field has what its initialiser gives it, whoever reads it. */
    boolean neverContain(VariableElement field) {
        return field.getModifiers().contains(Modifier.PRIVATE)
                && !names().contains(field.getSimpleName().toString());
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = new HashSet<>();
            names = known;
            reader.traced().sources().stream()
                    .map(JavaTypes::outermost)
                    .distinct()
                    .map(type -> reader.trees().path(type))
                    .forEach(this::scan);
        }
        return known;
    }

    private void scan(@Nullable TreePath path) {
        if (path != null) {
            scan(path.getLeaf(), null);
        }
    }

    private void note(ExpressionTree target) {
        if (target instanceof IdentifierTree name) {
            names().add(name.getName().toString());
        } else if (target instanceof MemberSelectTree select) {
            names().add(select.getIdentifier().toString());
        }
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
        note(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        note(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        note(tree.getExpression());
        return super.visitUnary(tree, null);
    }
}
