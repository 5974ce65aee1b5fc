package dev.tracegrad.processor.reader;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Whether a piece of source that could not be read names a variable or a field that holds Values. */
final class ValueScan extends TreeScanner<Void, Void> {
    private final MethodContext context;
    private boolean found;

    ValueScan(MethodContext context) {
        this.context = context;
    }

    /** Whether what could not be read has to do with operators on Value; all else is left to javac. */
    static boolean concerns(Refusal refusal, Tree tree, MethodContext context) {
        return refusal.problem() == Problem.OPERATOR_TYPES
                || refusal.problem() == Problem.VALUE_AS_NUMBER
                || OperatorScan.finds(tree) && new ValueScan(context).finds(tree);
    }

    private boolean finds(Tree tree) {
        scan(tree, null);
        return found;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        Variable variable = context.scope().find(tree.getName().toString());
        look(variable == null ? null : variable.type(), tree.getName().toString());
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        look(null, tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, null);
    }

    private void look(@Nullable TypeMirror known, String name) {
        VariableElement field = known == null ? context.members().field(context.owner(), name) : null;
        TypeMirror type = known != null ? known : field == null ? null : field.asType();
        found |= type != null && context.traced().holdsValue(type);
    }
}
