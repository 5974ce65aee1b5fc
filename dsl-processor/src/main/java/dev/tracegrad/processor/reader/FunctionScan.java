package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lambdas, method references, anonymous and local classes in a member of a class, as trees tell without being read. */
final class FunctionScan extends TreeScanner<Void, Boolean> {
    private final List<Tree> functions = new ArrayList<>();
    private final Set<String> methods = new HashSet<>();

    private FunctionScan() {}

    /** What stands in a member, or in the members of a class. */
    static FunctionScan of(Tree member) {
        FunctionScan scan = new FunctionScan();
        if (member instanceof ClassTree type) {
            type.getMembers().forEach(one -> scan.scan(one, !(one instanceof ClassTree)));
        } else {
            scan.scan(member, true);
        }
        return scan;
    }

    List<Tree> functions() {
        return functions;
    }

    /** The names of the methods in anonymous and local classes. */
    Set<String> methods() {
        return methods;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Boolean isInMember) {
        functions.add(tree);
        return super.visitLambdaExpression(tree, true);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Boolean isInMember) {
        functions.add(tree);
        return super.visitMemberReference(tree, true);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Boolean isInMember) {
        if (tree.getClassBody() == null) {
            return super.visitNewClass(tree, isInMember);
        }
        functions.add(tree);
        addMethods(tree.getClassBody());
        scan(tree.getArguments(), true);
        return scan(tree.getClassBody().getMembers(), true);
    }

    @Override
    public Void visitClass(ClassTree tree, Boolean isInMember) {
        if (isInMember) {
            functions.add(tree);
            addMethods(tree);
        }
        tree.getMembers().forEach(one -> scan(one, isInMember || !(one instanceof ClassTree)));
        return null;
    }

    private void addMethods(ClassTree type) {
        type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .forEach(method -> methods.add(((MethodTree) method).getName().toString()));
    }
}
