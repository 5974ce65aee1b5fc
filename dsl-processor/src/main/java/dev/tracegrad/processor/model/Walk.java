package dev.tracegrad.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Everything inside a statement, in no particular order, without recursion: a formula can be thousands of terms deep. The
 * bodies of lambdas and the cases of switch expressions are inside too.
 */
public final class Walk {
    private Walk() {}

    /**
     * What is inside a statement: itself and all statements, expressions and variables in it.
     *
     * @param calls those of the expressions that call a method or a constructor
     */
    public record Contents(
            List<Statement> statements,
            List<Expression> expressions,
            List<Expression> calls,
            List<Variable> variables) {}

    /** All at once; each expression stands before its subexpressions. */
    public static Contents contents(Statement root) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        walk(
                root,
                statement -> {
                    contents.statements.add(statement);
                    addDeclared(statement, contents.variables);
                },
                expression -> {
                    contents.expressions.add(expression);
                    if (isCall(expression)) {
                        contents.calls.add(expression);
                    }
                    addDeclared(expression, contents.variables);
                });
        return contents;
    }

    private static boolean isCall(Expression expression) {
        return expression instanceof Expression.Call
                || expression instanceof Expression.Creation
                || expression instanceof Expression.AnonymousClass;
    }

    /** The statement and all statements in it. */
    public static List<Statement> statements(Statement root) {
        List<Statement> found = new ArrayList<>();
        walk(root, found::add, unused -> {});
        return found;
    }

    /** All expressions in the statement, each before its subexpressions. */
    public static List<Expression> expressions(Statement root) {
        List<Expression> found = new ArrayList<>();
        walk(root, unused -> {}, found::add);
        return found;
    }

    /** The expression and all expressions in it. */
    public static List<Expression> expressions(Expression root) {
        return expressions(new Statement.Evaluation(root.source(), root));
    }

    /** All variables that are declared in the statement. */
    public static List<Variable> variables(Statement root) {
        List<Variable> found = new ArrayList<>();
        walk(root, statement -> addDeclared(statement, found), expression -> addDeclared(expression, found));
        return found;
    }

    /** Whether one of a few expressions is wanted; it is asked for most of them, too often for a stream or an iterator. */
    public static boolean any(List<Expression> expressions, Predicate<Expression> wanted) {
        for (int i = 0; i < expressions.size(); i++) {
            if (wanted.test(expressions.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static void addDeclared(Statement statement, List<Variable> found) {
        if (statement instanceof Statement.Declaration declaration) {
            found.add(declaration.variable());
        } else if (statement instanceof Statement.ForEach loop) {
            found.add(loop.variable());
        } else if (statement instanceof Statement.Try guarded) {
            guarded.catches().forEach(one -> found.add(one.parameter()));
        } else if (statement instanceof Statement.Switch choice) {
            addDeclared(choice.cases(), found);
        }
    }

    private static void addDeclared(Expression expression, List<Variable> found) {
        if (expression instanceof Expression.Lambda lambda) {
            found.addAll(lambda.parameters());
        } else if (expression instanceof Expression.AnonymousClass created) {
            created.methods().forEach(method -> found.addAll(method.parameters()));
        } else if (expression instanceof Expression.InstanceOf test && test.pattern() != null) {
            found.addAll(test.pattern().variables());
        } else if (expression instanceof Expression.SwitchExpression choice) {
            addDeclared(choice.cases(), found);
        }
    }

    private static void addDeclared(List<Statement.Case> cases, List<Variable> found) {
        cases.forEach(one -> one.patterns().forEach(pattern -> found.addAll(pattern.variables())));
    }

    private static void walk(Statement root, Consumer<Statement> onStatement, Consumer<Expression> onExpression) {
        Deque<Statement> statements = new ArrayDeque<>(List.of(root));
        Deque<Expression> expressions = new ArrayDeque<>();
        while (!statements.isEmpty()) {
            Statement statement = statements.pop();
            onStatement.accept(statement);
            pushAll(statement.children(), statements);
            pushAll(statement.expressions(), expressions);
            while (!expressions.isEmpty()) {
                Expression expression = expressions.pop();
                onExpression.accept(expression);
                pushAll(expression.statements(), statements);
                pushAll(expression.children(), expressions);
            }
        }
    }

    private static <T> void pushAll(List<T> all, Deque<T> open) {
        for (int i = 0; i < all.size(); i++) {
            open.push(all.get(i));
        }
    }
}
