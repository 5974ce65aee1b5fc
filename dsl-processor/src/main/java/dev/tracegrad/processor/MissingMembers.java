package dev.tracegrad.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The classes in which javac looked for a member in vain. If one is a companion, what it lacks is told with the reason.
 *
 * <pre>
 * PointTraced.norm(p)       PointTraced, if norm(double) was left out
 * point.norm()              PointTraced, if that is the type of point
 * PointTraced::norm         likewise
 * </pre>
 */
final class MissingMembers extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Set<String> found = new HashSet<>();

    private MissingMembers(Trees trees) {
        this.trees = trees;
    }

    /** The qualified names of the classes that lack what a class, which javac has looked into, names. */
    static Set<String> of(Trees trees, TreePath inspected) {
        MissingMembers members = new MissingMembers(trees);
        members.scan(inspected, null);
        return members.found;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        note(select.getExpression());
        return super.visitMemberSelect(select, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        note(reference.getQualifierExpression());
        return super.visitMemberReference(reference, unused);
    }

    private void note(ExpressionTree owner) {
        TypeMirror member = trees.getTypeMirror(getCurrentPath());
        boolean isMissing = member == null || member.getKind() == TypeKind.ERROR;
        if (isMissing
                && trees.getTypeMirror(new TreePath(getCurrentPath(), owner)) instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element) {
            found.add(element.getQualifiedName().toString());
        }
    }
}
