package dev.tracegrad.processor.reader;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Statements with {@code try}: resources, what is caught, and what is done at last. */
final class TryReader {
    private final MethodContext context;
    private final TypeReader types;
    private final ExpressionReader expressions;
    private final StatementReader statements;

    TryReader(MethodContext context, TypeReader types, ExpressionReader expressions, StatementReader statements) {
        this.context = context;
        this.types = types;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement read(TryTree tree) {
        context.scope().open();
        List<Statement> resources = new ArrayList<>();
        for (Tree resource : tree.getResources()) {
            resources.add(
                    resource instanceof VariableTree declared
                            ? statements.read(declared)
                            : new Statement.Evaluation(context.source(resource), variable((ExpressionTree) resource)));
        }
        Statement.Block block = statements.readBlock(tree.getBlock());
        context.scope().close();
        List<Statement.Catch> catches =
                tree.getCatches().stream().map(this::readCatch).toList();
        Statement.Block finalizer =
                tree.getFinallyBlock() == null ? null : statements.readBlock(tree.getFinallyBlock());
        return new Statement.Try(context.source(tree), resources, block, catches, finalizer);
    }

    /** A resource that is declared elsewhere. */
    private Expression variable(ExpressionTree tree) {
        Expression resource = expressions.read(tree);
        TypeMirror closed = context.java().declared("java.lang.AutoCloseable");
        if (!context.java().types().isSubtype(resource.type(), closed)) {
            throw context.unknown(tree, "how to close " + context.file().text(tree));
        }
        return resource;
    }

    private Statement.Catch readCatch(CatchTree tree) {
        Tree declared = tree.getParameter().getType();
        List<TypeMirror> caught = new ArrayList<>();
        if (declared instanceof UnionTypeTree union) {
            union.getTypeAlternatives().forEach(one -> caught.add(types.read(one)));
        } else {
            caught.add(types.read(declared));
        }
        Variable parameter =
                TypeReader.variable(tree.getParameter(), context.java().superclassOfAll(caught));
        context.refuseTaken(tree.getParameter(), parameter);
        context.scope().open();
        context.scope().declare(parameter);
        Statement.Block block = statements.readBlock(tree.getBlock());
        context.scope().close();
        return new Statement.Catch(context.source(tree), caught, parameter, block);
    }
}
