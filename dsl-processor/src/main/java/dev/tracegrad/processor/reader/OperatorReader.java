package dev.tracegrad.processor.reader;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.language.ValueOperators;
import dev.tracegrad.processor.model.CommonType;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Operators, assignments and conditionals; on a {@code Value} only where the method is written on it. */
final class OperatorReader {
    private final MethodContext context;
    private final ExpressionReader expressions;

    OperatorReader(MethodContext context, ExpressionReader expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Expression read(UnaryTree tree) {
        Operator operator = operator(tree);
        Expression operand = expressions.read(tree.getExpression());
        TypeMirror onValue = onValue(tree, operator, operand, null);
        if (operator.kind() == Operator.Kind.UPDATE) {
            Expression variable = assignable(tree, operand);
            boolean prefix =
                    tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
            return new Expression.Update(context.source(tree), variable.type(), operator, prefix, variable);
        }
        TypeMirror type = onValue != null
                ? onValue
                : operator == Operator.NOT
                        ? context.java().primitive(TypeKind.BOOLEAN)
                        : context.java().promoted(operand.type());
        return new Expression.Unary(context.source(tree), type, operator, operand);
    }

    Expression read(BinaryTree tree) {
        Operator operator = operator(tree);
        Expression left = expressions.read(tree.getLeftOperand());
        Expression right = operator == Operator.CONDITIONAL_AND
                ? readWhere(Matched.whenTrue(left), tree.getRightOperand(), null)
                : operator == Operator.CONDITIONAL_OR
                        ? readWhere(Matched.whenFalse(left), tree.getRightOperand(), null)
                        : expressions.read(tree.getRightOperand());
        TypeMirror onValue = onValue(tree, operator, left, right);
        TypeMirror type = onValue != null ? onValue : operator.type(context.java(), left.type(), right.type());
        if (type == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the operator " + operator.symbol() + " on " + left.type() + " and " + right.type(),
                    "Java has no such operation");
        }
        return new Expression.Binary(context.source(tree), type, operator, left, right);
    }

    /** {@code condition ? a : b}. */
    Expression read(ConditionalExpressionTree tree, @Nullable TypeMirror target) {
        Expression condition = expressions.readCondition(tree.getCondition());
        TypeMirror inside = target != null && target.getKind().isPrimitive() ? null : target;
        Expression whenTrue = readWhere(Matched.whenTrue(condition), tree.getTrueExpression(), inside);
        Expression whenFalse = readWhere(Matched.whenFalse(condition), tree.getFalseExpression(), inside);
        TypeMirror standalone = common(List.of(whenTrue, whenFalse));
        boolean isStandalone = context.java().isStandalone(whenTrue.type(), whenFalse.type())
                && !isInferred(whenTrue)
                && !isInferred(whenFalse);
        TypeMirror type = isStandalone || target == null ? standalone : target;
        if (type == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a conditional between " + whenTrue.type() + " and " + whenFalse.type(),
                    "Write an if statement");
        }
        return new Expression.Conditional(context.source(tree), type, condition, whenTrue, whenFalse);
    }

    /** Whether its type is a variable of a generic method, which makes no conditional one of numbers (JLS 15.25). */
    private static boolean isInferred(Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return isInferred(parenthesized.inner());
        }
        return expression instanceof Expression.Call call
                && call.method().getReturnType() instanceof TypeVariable variable
                && call.method().equals(variable.asElement().getEnclosingElement());
    }

    /** An expression where variables of patterns are in scope besides. */
    private Expression readWhere(List<Variable> variables, ExpressionTree tree, @Nullable TypeMirror target) {
        context.scope().open();
        try {
            variables.forEach(context.scope()::declare);
            return tree.accept(expressions, target);
        } finally {
            context.scope().close();
        }
    }

    /** An assignment, with an operator or without. */
    Expression assignment(
            ExpressionTree tree, @Nullable Operator operator, ExpressionTree target, ExpressionTree value) {
        Expression variable = assignable(target, expressions.read(target));
        Expression assigned = operator == null ? expressions.readFor(value, variable.type()) : expressions.read(value);
        if (operator != null) {
            TypeMirror result = onValue(tree, operator, variable, assigned);
            if (result != null && !context.java().types().isAssignable(result, variable.type())) {
                throw hasNoMeaning(tree, operator.symbol() + "=", variable, assigned);
            }
        }
        return new Expression.Assignment(context.source(tree), variable.type(), operator, variable, assigned);
    }

    /** What can be assigned to: a variable, a field or an element, without parentheses. */
    private Expression assignable(Tree tree, Expression expression) {
        Expression target = expression;
        while (target instanceof Expression.Parenthesized parenthesized) {
            target = parenthesized.inner();
        }
        boolean isAssignable = target instanceof Expression.Local
                || target instanceof Expression.Field
                || target instanceof Expression.Element;
        if (!isAssignable) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the assignment to " + target.source().text(),
                    "Assign to a variable, a field or an element of an array");
        }
        return target;
    }

    /** The type of a conditional or a switch between values; between Values and numbers, numbers become Values. */
    @Nullable
    TypeMirror common(List<Expression> values) {
        ValueOperators operators = context.semantics().operators();
        List<TypeMirror> types = values.stream().map(Expression::type).toList();
        if (context.isOnValue() && types.stream().allMatch(operators::isNumber)) {
            Optional<TypeMirror> value =
                    types.stream().filter(context.java()::isValue).findFirst();
            return value.orElseGet(() -> CommonType.of(context.java(), values));
        }
        return CommonType.of(context.java(), values);
    }

    /** The type of an operator on a Value; null for an operator of Java's. */
    private @Nullable TypeMirror onValue(Tree tree, Operator operator, Expression left, @Nullable Expression right) {
        ValueOperators operators = context.semantics().operators();
        boolean concerned =
                right == null ? operators.concern(left.type()) : operators.concern(left.type(), right.type());
        if (!concerned) {
            return null;
        }
        TypeMirror type = right == null
                ? operators.unary(operator, left.type())
                : operators.binary(operator, left.type(), right.type());
        if (context.isOnValue() && type == null) {
            throw hasNoMeaning(tree, operator.symbol(), left, right);
        }
        boolean isOfJava = operator == Operator.EQUAL
                || operator == Operator.NOT_EQUAL
                || type != null && context.java().isString(type);
        if (!context.isOnValue() && !isOfJava) {
            throw context.refusal(Problem.OPERATOR_ON_VALUE, tree, operator.symbol());
        }
        return type;
    }

    private Refusal hasNoMeaning(Tree tree, String operator, Expression left, @Nullable Expression right) {
        boolean isGuess = isGuessed(left) || right != null && isGuessed(right);
        if (isGuess) {
            return context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the operator " + operator + " on what only inference could tell",
                    "Write the types of the lambda's parameters, as in (Value v) -> v * 2");
        }
        String operands = right == null ? described(left) : described(left) + " and " + described(right);
        return context.refusal(Problem.OPERATOR_TYPES, tree, operator, operands);
    }

    /** Whether an operand is made of something whose type stands nowhere, as the parameter of a lambda, and is no number. */
    private boolean isGuessed(Expression operand) {
        return !context.java().isValue(operand.type())
                && !context.java().isNumeric(operand.type())
                && Walk.expressions(operand).stream()
                        .anyMatch(one -> one instanceof Expression.Local local
                                && local.variable().inferred());
    }

    private String described(Expression operand) {
        String type = operand.type().toString();
        return operand.source().text() + " (" + type.substring(type.lastIndexOf('.') + 1) + ")";
    }

    private static Operator operator(Tree tree) {
        Operator operator = OperatorKinds.PLAIN.get(tree.getKind());
        if (operator == null) {
            throw new IllegalStateException("no operator for " + tree.getKind());
        }
        return operator;
    }
}
