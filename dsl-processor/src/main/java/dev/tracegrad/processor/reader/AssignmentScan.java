package dev.tracegrad.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;

/** Whether something is assigned to a name, whatever it means at each place. */
final class AssignmentScan extends TreeScanner<Void, Void> {
    private final Name name;
    private boolean isFound;

    private AssignmentScan(Name name) {
        this.name = name;
    }

    static boolean assignsTo(Name name, Tree tree) {
        AssignmentScan scan = new AssignmentScan(name);
        scan.scan(tree, null);
        return scan.isFound;
    }

    private void note(ExpressionTree target) {
        if (target instanceof ParenthesizedTree parenthesized) {
            note(parenthesized.getExpression());
        } else {
            isFound |= target instanceof IdentifierTree identifier
                            && identifier.getName().equals(name)
                    || target instanceof MemberSelectTree select
                            && select.getIdentifier().equals(name);
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
