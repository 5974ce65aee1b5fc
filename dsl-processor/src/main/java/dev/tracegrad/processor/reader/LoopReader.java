package dev.tracegrad.processor.reader;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Statements with a condition, and where the variables of patterns in it are in scope (JLS 6.3.2). */
final class LoopReader {
    private final MethodContext context;
    private final TypeReader types;
    private final ExpressionReader expressions;
    private final StatementReader statements;

    LoopReader(MethodContext context, TypeReader types, ExpressionReader expressions, StatementReader statements) {
        this.context = context;
        this.types = types;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement read(IfTree tree) {
        Expression condition = expressions.readCondition(StatementReader.inParentheses(tree.getCondition()));
        List<Variable> whenTrue = Matched.whenTrue(condition);
        List<Variable> whenFalse = Matched.whenFalse(condition);
        Statement then = body(tree.getThenStatement(), whenTrue);
        Statement otherwise = tree.getElseStatement() == null ? null : body(tree.getElseStatement(), whenFalse);
        boolean goesOn = Completion.isPossible(then);
        if (!goesOn && (otherwise == null || Completion.isPossible(otherwise))) {
            whenFalse.forEach(context.scope()::declare);
        } else if (goesOn && otherwise != null && !Completion.isPossible(otherwise)) {
            whenTrue.forEach(context.scope()::declare);
        }
        return new Statement.If(context.source(tree), condition, then, otherwise);
    }

    Statement read(WhileLoopTree tree) {
        Expression condition = expressions.readCondition(StatementReader.inParentheses(tree.getCondition()));
        Statement body = repeated(tree.getStatement(), Matched.whenTrue(condition));
        declareAfter(condition, body);
        return new Statement.While(context.source(tree), condition, body);
    }

    Statement read(DoWhileLoopTree tree) {
        Statement body = repeated(tree.getStatement(), List.of());
        Expression condition = expressions.readCondition(StatementReader.inParentheses(tree.getCondition()));
        declareAfter(condition, body);
        return new Statement.DoWhile(context.source(tree), body, condition);
    }

    Statement read(ForLoopTree tree) {
        Statement.For loop;
        context.scope().open();
        try {
            List<Statement> initializers =
                    tree.getInitializer().stream().map(statements::read).toList();
            Expression condition = tree.getCondition() == null ? null : expressions.readCondition(tree.getCondition());
            List<Variable> matched = condition == null ? List.of() : Matched.whenTrue(condition);
            context.scope().open();
            matched.forEach(context.scope()::declare);
            List<Statement.Evaluation> updates = new ArrayList<>();
            for (ExpressionStatementTree update : tree.getUpdate()) {
                updates.add(statements.evaluation(update));
            }
            context.scope().close();
            Statement body = repeated(tree.getStatement(), matched);
            loop = new Statement.For(context.source(tree), initializers, condition, updates, body);
        } finally {
            context.scope().close();
        }
        if (loop.condition() != null) {
            declareAfter(loop.condition(), loop.body());
        }
        return loop;
    }

    Statement read(EnhancedForLoopTree tree) {
        Expression iterable = expressions.read(tree.getExpression());
        TypeMirror element = context.java().elementOf(iterable.type());
        if (element == null) {
            throw context.unknown(
                    tree.getExpression(),
                    "the type of the elements of " + iterable.source().text());
        }
        VariableTree declared = tree.getVariable();
        Variable variable =
                TypeReader.variable(declared, declared.getType() == null ? element : types.read(declared.getType()));
        context.refuseTaken(declared, variable);
        return new Statement.ForEach(
                context.source(tree), variable, iterable, repeated(tree.getStatement(), List.of(variable)));
    }

    private Statement repeated(StatementTree tree, List<Variable> variables) {
        return statements.repeated(() -> body(tree, variables));
    }

    /** A statement inside another one, where variables are in scope that are not around it. */
    private Statement body(StatementTree tree, List<Variable> variables) {
        context.scope().open();
        variables.forEach(context.scope()::declare);
        Statement body = statements.read(tree);
        context.scope().close();
        return body;
    }

    /** A loop that is left only when its condition is false has the variables that this tells of in scope after it. */
    private void declareAfter(Expression condition, Statement body) {
        if (!Completion.isLeft(body, null)) {
            Matched.whenFalse(condition).forEach(context.scope()::declare);
        }
    }
}
