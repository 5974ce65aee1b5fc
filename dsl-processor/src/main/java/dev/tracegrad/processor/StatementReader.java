package dev.tracegrad.processor;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The fence for statements: each kind that is read has its visit method, everything else is refused. A statement that is
 * refused is noted, and reading goes on with the next one.
 */
final class StatementReader extends SimpleTreeVisitor<Statement, Void> {
    private final MethodContext context;
    private final TypeReader types;
    private final ExpressionReader expressions;
    private final List<Refusal> refusals;

    /** @param refusals where what is refused is noted */
    StatementReader(MethodContext context, List<Refusal> refusals) {
        this.context = context;
        this.types = new TypeReader(context);
        this.expressions = new ExpressionReader(context, types);
        this.refusals = refusals;
    }

    Statement.Block readBlock(BlockTree tree) {
        List<Statement> statements = new ArrayList<>();
        context.scope().open();
        for (StatementTree statement : tree.getStatements()) {
            statements.add(read(statement));
        }
        context.scope().close();
        return new Statement.Block(context.source(tree), statements);
    }

    private Statement read(StatementTree tree) {
        try {
            return tree.accept(this, null);
        } catch (Refusal refusal) {
            refusals.add(refusal);
            if (tree instanceof VariableTree variable) {
                declareUnread(variable);
            }
            return new Statement.Empty(context.source(tree));
        }
    }

    /** Keeps a variable whose declaration was refused known, so that its uses are not refused as well. */
    private void declareUnread(VariableTree tree) {
        TypeMirror type = context.java().primitive(TypeKind.DOUBLE);
        try {
            type = tree.getType() == null ? type : types.read(tree.getType());
        } catch (Refusal refusedAlready) {
            // The declaration's own refusal says enough.
        }
        context.scope().declare(new Variable(tree.getName().toString(), type, false, false));
    }

    @Override
    public Statement visitBlock(BlockTree tree, Void unused) {
        return readBlock(tree);
    }

    @Override
    public Statement visitVariable(VariableTree tree, Void unused) {
        Expression initializer = tree.getInitializer() == null ? null : expressions.read(tree.getInitializer());
        boolean inferred = tree.getType() == null;
        TypeMirror type = inferred ? inferredType(tree, initializer) : types.read(tree.getType());
        if (context.java().isArrayOfDouble(type)) {
            throw context.refusal(Problem.UNSUPPORTED_TYPE, tree, "the variable " + tree.getName(), type);
        }
        boolean isFinal = tree.getModifiers().getFlags().contains(Modifier.FINAL);
        Variable variable = new Variable(tree.getName().toString(), type, isFinal, inferred);
        if (isFinal && initializer != null) {
            variable.setConstant(Constants.value(initializer));
        }
        context.scope().declare(variable);
        return new Statement.Declaration(context.source(tree), variable, initializer);
    }

    private TypeMirror inferredType(VariableTree tree, @Nullable Expression initializer) {
        if (initializer == null) {
            throw context.unknown(tree, "the type of " + tree.getName());
        }
        return initializer.type();
    }

    @Override
    public Statement visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
        return evaluation(tree);
    }

    private Statement.Evaluation evaluation(ExpressionStatementTree tree) {
        return new Statement.Evaluation(context.source(tree), expressions.read(tree.getExpression()));
    }

    @Override
    public Statement visitWhileLoop(WhileLoopTree tree, Void unused) {
        Expression condition = condition(tree.getCondition());
        return new Statement.While(context.source(tree), condition, scoped(tree.getStatement()));
    }

    @Override
    public Statement visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
        Statement body = scoped(tree.getStatement());
        return new Statement.DoWhile(context.source(tree), body, condition(tree.getCondition()));
    }

    @Override
    public Statement visitForLoop(ForLoopTree tree, Void unused) {
        context.scope().open();
        try {
            List<Statement> initializers =
                    tree.getInitializer().stream().map(this::read).toList();
            Expression condition = tree.getCondition() == null ? null : expressions.read(tree.getCondition());
            List<Statement.Evaluation> updates =
                    tree.getUpdate().stream().map(this::evaluation).toList();
            Statement body = scoped(tree.getStatement());
            return new Statement.For(context.source(tree), initializers, condition, updates, body);
        } finally {
            context.scope().close();
        }
    }

    @Override
    public Statement visitSwitch(SwitchTree tree, Void unused) {
        Expression selector = condition(tree.getExpression());
        context.scope().open();
        try {
            List<Statement.Case> cases = new ArrayList<>();
            for (CaseTree one : tree.getCases()) {
                cases.add(readCase(one, selector.type()));
            }
            return new Statement.Switch(context.source(tree), selector, cases);
        } finally {
            context.scope().close();
        }
    }

    private Statement.Case readCase(CaseTree tree, TypeMirror selector) {
        boolean isDefault = context.file().text(tree).startsWith("default");
        List<Expression> labels = new ArrayList<>();
        for (ExpressionTree label : tree.getExpressions()) {
            labels.add(label(label, selector));
        }
        if (isDefault != labels.isEmpty()) {
            throw context.refusal(
                    Problem.UNSUPPORTED_STATEMENT, tree, "a case that is no constant", "Write if statements");
        }
        boolean isRule = tree.getCaseKind() == CaseTree.CaseKind.RULE;
        List<Statement> statements = new ArrayList<>();
        if (!isRule) {
            tree.getStatements().forEach(statement -> statements.add(read(statement)));
        } else if (tree.getBody() instanceof StatementTree body) {
            statements.add(scoped(body));
        }
        return new Statement.Case(context.source(tree), labels, isRule, statements);
    }

    private Expression label(ExpressionTree tree, TypeMirror selector) {
        TypeElement type = context.java().classOf(selector);
        if (tree instanceof IdentifierTree name && type != null && type.getKind() == ElementKind.ENUM) {
            String constant = name.getName().toString();
            return new Expression.Literal(context.source(tree), selector, constant, constant);
        }
        if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
            throw context.refusal(Problem.UNSUPPORTED_STATEMENT, tree, "a case of null", "Write an if statement");
        }
        return expressions.read(tree);
    }

    @Override
    public Statement visitLabeledStatement(LabeledStatementTree tree, Void unused) {
        return new Statement.Labeled(context.source(tree), tree.getLabel().toString(), read(tree.getStatement()));
    }

    @Override
    public Statement visitBreak(BreakTree tree, Void unused) {
        return jump(tree, false, tree.getLabel());
    }

    @Override
    public Statement visitContinue(ContinueTree tree, Void unused) {
        return jump(tree, true, tree.getLabel());
    }

    private Statement jump(StatementTree tree, boolean continues, @Nullable Name label) {
        return new Statement.Jump(context.source(tree), continues, label == null ? null : label.toString());
    }

    private Expression condition(ExpressionTree tree) {
        return expressions.read(((ParenthesizedTree) tree).getExpression());
    }

    @Override
    public Statement visitIf(IfTree tree, Void unused) {
        Expression condition = condition(tree.getCondition());
        Statement then = scoped(tree.getThenStatement());
        Statement otherwise = tree.getElseStatement() == null ? null : scoped(tree.getElseStatement());
        return new Statement.If(context.source(tree), condition, then, otherwise);
    }

    private Statement scoped(StatementTree tree) {
        context.scope().open();
        Statement statement = read(tree);
        context.scope().close();
        return statement;
    }

    @Override
    public Statement visitReturn(ReturnTree tree, Void unused) {
        Expression value = tree.getExpression() == null ? null : expressions.read(tree.getExpression());
        return new Statement.Return(context.source(tree), value);
    }

    @Override
    public Statement visitThrow(ThrowTree tree, Void unused) {
        return new Statement.Throw(context.source(tree), expressions.read(tree.getExpression()));
    }

    @Override
    public Statement visitAssert(AssertTree tree, Void unused) {
        Expression condition = expressions.read(tree.getCondition());
        Expression detail = tree.getDetail() == null ? null : expressions.read(tree.getDetail());
        return new Statement.Assert(context.source(tree), condition, detail);
    }

    @Override
    public Statement visitEmptyStatement(EmptyStatementTree tree, Void unused) {
        return new Statement.Empty(context.source(tree));
    }

    @Override
    protected Statement defaultAction(Tree tree, Void unused) {
        throw context.refusal(
                Problem.UNSUPPORTED_STATEMENT, tree, ExpressionReader.described(tree), remedy(tree.getKind()));
    }

    private static String remedy(Tree.Kind kind) {
        return switch (kind) {
            case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP ->
                "Trace a method that does one turn, " + "and call its companion in a loop of your own";
            case TRY, SYNCHRONIZED -> "Do it in a method that is not traced, and call the companion from there";
            default -> "Move it into a method that is not traced";
        };
    }
}
