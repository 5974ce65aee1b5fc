package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;

/** Whether a name stands in a class only where a method of what it means is called, whatever it means at each place. */
final class CallScan extends TreeScanner<Void, Void> {
    private final Name name;
    private final Name method;
    private int uses;

    private CallScan(Name name, Name method) {
        this.name = name;
        this.method = method;
    }

    static boolean isOnlyCalled(Name name, Name method, Tree type) {
        CallScan scan = new CallScan(name, method);
        scan.scan(type, null);
        return scan.uses == 0;
    }

    private boolean isNamed(ExpressionTree tree) {
        return tree instanceof IdentifierTree identifier && identifier.getName().equals(name)
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().equals(name);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        boolean isCall = tree.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().equals(method)
                && isNamed(select.getExpression());
        if (isCall) {
            uses--; // of the name, which is counted in it
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        uses += tree.getName().equals(name) ? 1 : 0;
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        uses += tree.getIdentifier().equals(name) ? 1 : 0;
        return super.visitMemberSelect(tree, null);
    }
}
