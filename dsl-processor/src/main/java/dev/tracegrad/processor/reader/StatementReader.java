package dev.tracegrad.processor.reader;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
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
    private final LoopReader loops;
    private final List<Refusal> refusals;

    /** What the returns of the method and of the lambdas around a place assign to, the innermost first. */
    private final Deque<Variable> results = new ArrayDeque<>();

    private final JumpTargets jumps = new JumpTargets();

    /** The switch expressions around a place, the innermost first. */
    private final Deque<OpenSwitch> switches = new ArrayDeque<>();

    private record OpenSwitch(Variable result, List<Statement.Yield> yields) {}

    /** @param refusals where what is refused is noted */
    StatementReader(MethodContext context, List<Refusal> refusals) {
        this.context = context;
        this.types = new TypeReader(context);
        this.expressions = new ExpressionReader(context, types, this);
        this.loops = new LoopReader(context, types, expressions, this);
        this.refusals = refusals;
    }

    /** The body of a method or a lambda, whose returns assign to {@code result}. */
    Statement.Block readBody(BlockTree tree, Variable result) {
        results.push(result);
        Statement.Block body = jumps.inside(JumpTargets.Kind.BODY, () -> readBlock(tree));
        results.pop();
        return body;
    }

    /** The body of a lambda: one return, one evaluation or a block. */
    Statement readLambdaBody(Tree tree, Variable result) {
        results.push(result);
        try {
            if (tree instanceof BlockTree block) {
                return jumps.inside(JumpTargets.Kind.BODY, () -> readBlock(block));
            }
            ExpressionTree expression = (ExpressionTree) tree;
            Source source = context.source(tree);
            return result.type().getKind() == TypeKind.VOID
                    ? new Statement.Evaluation(source, expressions.read(expression))
                    : new Statement.Return(source, expressions.read(expression, result.type()), result);
        } finally {
            results.pop();
        }
    }

    /** The cases of a switch expression: yields assign to its result, and are added to a list. */
    <T> T inSwitch(Variable result, List<Statement.Yield> yields, Supplier<T> cases) {
        switches.push(new OpenSwitch(result, yields));
        try {
            return jumps.inside(JumpTargets.Kind.EXPRESSION, cases);
        } finally {
            switches.pop();
        }
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

    Statement read(StatementTree tree) {
        try {
            return tree.accept(this, null);
        } catch (Refusal refusal) {
            context.unread().add(tree);
            if (!context.isOnValue() || ValueScan.concerns(refusal, tree, context)) {
                refusals.add(refusal);
            }
            if (tree instanceof VariableTree variable) {
                declareUnread(variable);
            }
            return new Statement.Empty(context.source(tree));
        }
    }

    /** Keeps a variable whose declaration was refused known, so that its uses are not refused as well. */
    private void declareUnread(VariableTree tree) {
        TypeMirror type = context.isOnValue()
                ? context.java().types().getNoType(TypeKind.NONE)
                : context.java().primitive(TypeKind.DOUBLE);
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
        boolean inferred = tree.getType() == null;
        TypeMirror declared = inferred ? null : types.read(tree.getType());
        context.scope().begin(tree.getName().toString());
        Expression initializer = tree.getInitializer() == null
                ? null
                : declared == null
                        ? expressions.read(tree.getInitializer())
                        : expressions.readFor(tree.getInitializer(), declared);
        TypeMirror type = declared == null ? inferredType(tree, initializer) : declared;
        Variable variable = TypeReader.variable(tree, type);
        boolean isFinal = variable.isFinal();
        SuppressionReader.read(tree, context);
        if (isFinal && initializer != null) {
            variable.setConstant(
                    context.java().isString(variable.type())
                            ? Constants.text(initializer)
                            : Constants.converted(Constants.value(initializer), variable.type()));
        }
        context.declare(tree, variable);
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
        boolean isCall = tree.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree;
        String name = isCall
                ? ((MethodInvocationTree) tree.getExpression())
                        .getMethodSelect()
                        .toString()
                : "";
        return name.equals("this") || name.equals("super")
                ? expressions
                        .creations()
                        .constructorCall((MethodInvocationTree) tree.getExpression(), name.equals("super"))
                : evaluation(tree);
    }

    /** {@code this.field = initializer}, as a constructor does it first. */
    Statement initialize(VariableTree tree, VariableElement field) {
        Source source = context.source(tree);
        Expression self = new Expression.This(source, context.owner().asType());
        Expression target = new Expression.Field(source, field.asType(), field, self);
        Expression value = expressions.read(tree.getInitializer(), field.asType());
        return new Statement.Evaluation(source, new Expression.Assignment(source, field.asType(), null, target, value));
    }

    Statement.Evaluation evaluation(ExpressionStatementTree tree) {
        return new Statement.Evaluation(context.source(tree), expressions.read(tree.getExpression()));
    }

    @Override
    public Statement visitIf(IfTree tree, Void unused) {
        return loops.read(tree);
    }

    @Override
    public Statement visitWhileLoop(WhileLoopTree tree, Void unused) {
        return loops.read(tree);
    }

    @Override
    public Statement visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
        return loops.read(tree);
    }

    @Override
    public Statement visitForLoop(ForLoopTree tree, Void unused) {
        return loops.read(tree);
    }

    @Override
    public Statement visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        return loops.read(tree);
    }

    @Override
    public Statement visitSwitch(SwitchTree tree, Void unused) {
        return jumps.inside(
                JumpTargets.Kind.SWITCH, () -> expressions.switches().read(tree));
    }

    @Override
    public Statement visitYield(YieldTree tree, Void unused) {
        return yielded(tree, tree.getValue());
    }

    /** The value of a case of the innermost switch expression. */
    Statement yielded(Tree tree, ExpressionTree value) {
        OpenSwitch around = switches.peek();
        if (around == null) {
            throw context.refusal(Problem.UNSUPPORTED_STATEMENT, tree, "a yield outside a switch", "Mend it first");
        }
        TypeMirror wanted = around.result().type();
        Expression read = wanted.getKind() == TypeKind.NONE ? expressions.read(value) : expressions.read(value, wanted);
        Statement.Yield yielded = new Statement.Yield(context.source(tree), read, around.result());
        around.yields().add(yielded);
        return yielded;
    }

    @Override
    public Statement visitTry(TryTree tree, Void unused) {
        return new TryReader(context, types, expressions, this).read(tree);
    }

    @Override
    public Statement visitSynchronized(SynchronizedTree tree, Void unused) {
        Expression lock = expressions.read(inParentheses(tree.getExpression()));
        return new Statement.Synchronized(context.source(tree), lock, readBlock(tree.getBlock()));
    }

    @Override
    public Statement visitLabeledStatement(LabeledStatementTree tree, Void unused) {
        String label = tree.getLabel().toString();
        if (jumps.has(label)) {
            throw context.unknown(tree, "another label " + label);
        }
        return jumps.inside(
                JumpTargets.labeled(tree.getStatement()),
                label,
                () -> new Statement.Labeled(context.source(tree), label, read(tree.getStatement())));
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
        String to = label == null ? null : label.toString();
        if (!jumps.takes(continues, to)) {
            throw context.unknown(tree, "where " + tree + " leads");
        }
        return new Statement.Jump(context.source(tree), continues, to);
    }

    /** What stands in the parentheses of a statement, which other tools leave out of what they write. */
    static ExpressionTree inParentheses(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree parenthesized ? parenthesized.getExpression() : tree;
    }

    /** What a loop repeats. */
    Statement repeated(Supplier<Statement> body) {
        return jumps.inside(JumpTargets.Kind.LOOP, body);
    }

    Statement scoped(StatementTree tree) {
        context.scope().open();
        Statement statement = read(tree);
        context.scope().close();
        return statement;
    }

    @Override
    public Statement visitReturn(ReturnTree tree, Void unused) {
        Variable result = results.element();
        ExpressionTree value = tree.getExpression();
        if (value == null && result.type().getKind() != TypeKind.VOID || jumps.isInExpression()) {
            throw context.unknown(tree, "a return of nothing, or out of a switch");
        }
        return new Statement.Return(
                context.source(tree), value == null ? null : expressions.readFor(value, result.type()), result);
    }

    @Override
    public Statement visitThrow(ThrowTree tree, Void unused) {
        return new Statement.Throw(context.source(tree), expressions.read(tree.getExpression()));
    }

    @Override
    public Statement visitAssert(AssertTree tree, Void unused) {
        Expression condition = expressions.readCondition(tree.getCondition());
        Expression detail = tree.getDetail() == null ? null : expressions.read(tree.getDetail());
        return new Statement.Assert(context.source(tree), condition, detail);
    }

    /** A class inside a method that is written on Value: what its bodies do with it is rewritten too. */
    @Override
    public Statement visitClass(ClassTree tree, Void unused) {
        return context.isOnValue() ? expressions.bodies().readLocal(tree) : defaultAction(tree, unused);
    }

    @Override
    public Statement visitEmptyStatement(EmptyStatementTree tree, Void unused) {
        return new Statement.Empty(context.source(tree));
    }

    @Override
    protected Statement defaultAction(Tree tree, Void unused) {
        throw context.refusal(
                Problem.UNSUPPORTED_STATEMENT,
                tree,
                ExpressionReader.described(tree),
                "Move it into a method that is not traced");
    }
}
