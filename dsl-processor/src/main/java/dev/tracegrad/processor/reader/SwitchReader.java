package dev.tracegrad.processor.reader;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Switches, as statements and as expressions; both have cases of both kinds. */
final class SwitchReader {
    private final MethodContext context;
    private final ExpressionReader expressions;
    private final StatementReader statements;
    private final PatternReader patterns;

    SwitchReader(
            MethodContext context, ExpressionReader expressions, StatementReader statements, PatternReader patterns) {
        this.context = context;
        this.expressions = expressions;
        this.statements = statements;
        this.patterns = patterns;
    }

    Statement read(SwitchTree tree) {
        Expression selector = selector(tree.getExpression());
        return new Statement.Switch(context.source(tree), selector, cases(tree.getCases(), selector.type(), null));
    }

    Expression read(SwitchExpressionTree tree, @Nullable TypeMirror target) {
        Expression selector = selector(tree.getExpression());
        List<Statement.Yield> yields = new ArrayList<>();
        Variable result =
                Variable.result(target == null ? context.java().types().getNoType(TypeKind.NONE) : target);
        List<Statement.Case> cases =
                statements.inSwitch(result, yields, () -> cases(tree.getCases(), selector.type(), result));
        TypeMirror type = target == null ? common(tree, yields) : target;
        result.settle(type);
        return new Expression.SwitchExpression(context.source(tree), type, selector, cases, result);
    }

    private Expression selector(ExpressionTree tree) {
        return expressions.read(StatementReader.inParentheses(tree));
    }

    /** The type of a switch in the middle of an expression (JLS 15.28.1). */
    private TypeMirror common(Tree tree, List<Statement.Yield> yields) {
        List<Expression> values = yields.stream().map(Statement.Yield::value).toList();
        TypeMirror type = values.isEmpty() ? null : expressions.operators().common(values);
        if (type == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a switch between values of different types",
                    "Assign it to a variable first, whose type decides");
        }
        return type;
    }

    private List<Statement.Case> cases(List<? extends CaseTree> trees, TypeMirror selector, @Nullable Variable result) {
        context.scope().open();
        try {
            List<Statement.Case> cases = new ArrayList<>();
            for (CaseTree tree : trees) {
                cases.add(readCase(tree, selector, result != null));
            }
            return cases;
        } finally {
            context.scope().close();
        }
    }

    private Statement.Case readCase(CaseTree tree, TypeMirror selector, boolean givesValue) {
        CaseTrees.Labels labels = CaseTrees.labels(tree);
        if (labels.isUnknown()) {
            throw context.refusal(
                    Problem.UNSUPPORTED_STATEMENT, tree, "a case that is no constant", "Write if statements");
        }
        List<Expression> constants =
                labels.constants().stream().map(label -> label(label, selector)).toList();
        List<Pattern> matched = labels.patterns().stream()
                .map(pattern -> patterns.read(pattern, selector))
                .toList();
        List<Variable> inScope = new ArrayList<>();
        try {
            matched.forEach(pattern -> declare(pattern.variables(), inScope));
            Expression guard = labels.guard() == null ? null : expressions.readCondition(labels.guard());
            if (guard != null) {
                declare(Matched.whenTrue(guard), inScope);
            }
            boolean isRule = tree.getCaseKind() == CaseTree.CaseKind.RULE;
            return new Statement.Case(
                    context.source(tree),
                    constants,
                    matched,
                    labels.isDefault(),
                    guard,
                    isRule,
                    body(tree, isRule, givesValue));
        } finally {
            context.scope().forget(inScope);
        }
    }

    private void declare(List<Variable> variables, List<Variable> inScope) {
        variables.forEach(context.scope()::declare);
        inScope.addAll(variables);
    }

    private List<Statement> body(CaseTree tree, boolean isRule, boolean givesValue) {
        List<Statement> body = new ArrayList<>();
        if (!isRule) {
            tree.getStatements().forEach(statement -> body.add(statements.read(statement)));
        } else if (givesValue && tree.getBody() instanceof ExpressionTree value) {
            body.add(statements.yielded(value, value));
        } else if (tree.getBody() instanceof StatementTree statement) {
            body.add(statements.scoped(statement));
        }
        return body;
    }

    private Expression label(ExpressionTree tree, TypeMirror selector) {
        TypeElement type = context.java().classOf(selector);
        if (tree instanceof IdentifierTree name && type != null && type.getKind() == ElementKind.ENUM) {
            String constant = name.getName().toString();
            VariableElement field = context.members().field(type, constant);
            if (field == null || field.getKind() != ElementKind.ENUM_CONSTANT) {
                throw context.unknown(tree, "the constant " + constant);
            }
            return new Expression.Literal(context.source(tree), selector, constant, constant);
        }
        return expressions.read(tree);
    }
}
