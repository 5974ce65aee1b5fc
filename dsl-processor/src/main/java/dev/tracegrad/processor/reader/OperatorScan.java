package dev.tracegrad.processor.reader;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.Operator;

/** Whether there is an operator in a piece of source that could be on a {@code Value}, as far as its words tell. */
public final class OperatorScan extends TreeScanner<Void, Void> {
    private boolean found;

    public static boolean finds(Tree tree) {
        OperatorScan scan = new OperatorScan();
        scan.scan(tree, null);
        return scan.found;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        Operator operator = OperatorKinds.PLAIN.get(tree.getKind());
        boolean isIdentity = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        boolean couldBe = operator != null
                && (operator.kind() == Operator.Kind.ARITHMETIC
                        || operator.kind() == Operator.Kind.COMPARISON && !isIdentity);
        found |= couldBe && !isPlain(tree.getLeftOperand()) && !isPlain(tree.getRightOperand());
        return super.visitBinary(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        boolean couldBe = tree.getKind() == Tree.Kind.UNARY_MINUS || tree.getKind() == Tree.Kind.UNARY_PLUS;
        found |= couldBe && !isPlain(tree.getExpression());
        return super.visitUnary(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        found |= !isPlain(tree.getExpression());
        return super.visitCompoundAssignment(tree, null);
    }

    /** Whether an operand makes the operator one of texts. */
    private static boolean isPlain(ExpressionTree tree) {
        return tree.getKind() == Tree.Kind.STRING_LITERAL;
    }
}
