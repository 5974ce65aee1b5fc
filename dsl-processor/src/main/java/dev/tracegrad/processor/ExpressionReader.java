package dev.tracegrad.processor;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The fence for expressions: each kind that is read has its visit method, everything else is refused. */
final class ExpressionReader extends SimpleTreeVisitor<Expression, Void> {
    private final MethodContext context;
    private final TypeReader types;
    private final NameReader names;
    private final CallReader calls;

    ExpressionReader(MethodContext context, TypeReader types) {
        this.context = context;
        this.types = types;
        this.names = new NameReader(context, types);
        this.calls = new CallReader(context, this, names, types);
    }

    Expression read(ExpressionTree tree) {
        return tree.accept(this, null);
    }

    @Override
    public Expression visitLiteral(LiteralTree tree, Void unused) {
        TypeMirror type = switch (tree.getKind()) {
            case INT_LITERAL -> context.java().primitive(TypeKind.INT);
            case LONG_LITERAL -> context.java().primitive(TypeKind.LONG);
            case FLOAT_LITERAL -> context.java().primitive(TypeKind.FLOAT);
            case DOUBLE_LITERAL -> context.java().primitive(TypeKind.DOUBLE);
            case BOOLEAN_LITERAL -> context.java().primitive(TypeKind.BOOLEAN);
            case CHAR_LITERAL -> context.java().primitive(TypeKind.CHAR);
            case STRING_LITERAL -> context.java().string();
            default -> context.java().types().getNullType();
        };
        boolean isText = tree.getKind() == Tree.Kind.STRING_LITERAL || tree.getKind() == Tree.Kind.CHAR_LITERAL;
        String text = isText
                ? context.java().elements().getConstantExpression(tree.getValue())
                : context.file().text(tree);
        return new Expression.Literal(context.source(tree), type, tree.getValue(), text);
    }

    @Override
    public Expression visitIdentifier(IdentifierTree tree, Void unused) {
        Expression found = names.find(tree);
        if (found == null) {
            throw context.unknown(tree, tree.getName().toString());
        }
        return found;
    }

    @Override
    public Expression visitMemberSelect(MemberSelectTree tree, Void unused) {
        String name = tree.getIdentifier().toString();
        if (name.equals("class")) {
            TypeMirror named = types.read(tree.getExpression());
            return new Expression.ClassLiteral(
                    context.source(tree), context.java().declared("java.lang.Class"), named);
        }
        if (isSuper(tree.getExpression())) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION, tree, context.file().text(tree), "Write this." + name);
        }
        TypeElement qualifier = typeQualifier(tree.getExpression());
        if (qualifier == null) {
            return names.field(tree, read(tree.getExpression()));
        }
        if (!name.equals("this")) {
            return names.staticField(tree, qualifier, name);
        }
        if (!qualifier.equals(context.owner())) {
            throw context.refusal(Problem.OUTER_INSTANCE, tree, context.file().text(tree));
        }
        return new Expression.This(context.source(tree), qualifier.asType());
    }

    /** Whether it is {@code super}, or a class's or interface's. */
    static boolean isSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals("super")
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    /** The class that stands before a dot, or null: a variable hides a field, a field a class, a class a package. */
    @Nullable
    TypeElement typeQualifier(ExpressionTree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return names.find(identifier) == null ? names.type(tree) : null;
        }
        if (!(tree instanceof MemberSelectTree select)) {
            return null;
        }
        TypeElement outer = typeQualifier(select.getExpression());
        if (outer != null) {
            String name = select.getIdentifier().toString();
            return context.members().field(outer, name) == null
                    ? context.members().type(outer, name)
                    : null;
        }
        return startsWithVariable(select) ? null : names.type(tree);
    }

    private boolean startsWithVariable(ExpressionTree tree) {
        ExpressionTree at = tree;
        while (at instanceof MemberSelectTree select) {
            at = select.getExpression();
        }
        return !(at instanceof IdentifierTree identifier)
                || names.find(identifier) != null
                || names.type(identifier) != null;
    }

    @Override
    public Expression visitParenthesized(ParenthesizedTree tree, Void unused) {
        Expression inner = read(tree.getExpression());
        return new Expression.Parenthesized(context.source(tree), inner.type(), inner);
    }

    @Override
    public Expression visitUnary(UnaryTree tree, Void unused) {
        Operator operator = operator(tree);
        Expression operand = read(tree.getExpression());
        refuseValue(tree, operator, operand);
        if (operator.kind() == Operator.Kind.UPDATE) {
            if (!(operand instanceof Expression.Local)) {
                throw context.refusal(
                        Problem.FIELD_WRITE, tree, operand.source().text());
            }
            boolean prefix =
                    tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
            return new Expression.Update(context.source(tree), operand.type(), operator, prefix, operand);
        }
        TypeMirror type = operator == Operator.NOT
                ? context.java().primitive(TypeKind.BOOLEAN)
                : context.java().promoted(operand.type());
        return new Expression.Unary(context.source(tree), type, operator, operand);
    }

    @Override
    public Expression visitAssignment(AssignmentTree tree, Void unused) {
        return assignment(tree, null, tree.getVariable(), tree.getExpression());
    }

    @Override
    public Expression visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        Operator operator = OperatorKinds.COMPOUND.get(tree.getKind());
        return assignment(tree, operator, tree.getVariable(), tree.getExpression());
    }

    private Expression assignment(
            ExpressionTree tree, @Nullable Operator operator, ExpressionTree target, ExpressionTree value) {
        Expression variable = read(target);
        if (variable instanceof Expression.Field) {
            throw context.refusal(Problem.FIELD_WRITE, target, context.file().text(target));
        }
        if (!(variable instanceof Expression.Local local)) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    target,
                    "the assignment to " + context.file().text(target),
                    "Assign to a local variable by its plain name");
        }
        if (operator != null) {
            refuseValue(tree, operator, local);
        }
        return new Expression.Assignment(context.source(tree), local.type(), operator, local, read(value));
    }

    @Override
    public Expression visitBinary(BinaryTree tree, Void unused) {
        Operator operator = operator(tree);
        Expression left = read(tree.getLeftOperand());
        Expression right = read(tree.getRightOperand());
        boolean isIdentity = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        TypeMirror type = context.java().binary(operator, left.type(), right.type());
        if (!isIdentity && (type == null || !context.java().isString(type))) {
            refuseValue(tree, operator, left);
            refuseValue(tree, operator, right);
        }
        if (type == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the operator " + operator.symbol() + " on " + left.type() + " and " + right.type(),
                    "Java has no such operation");
        }
        return new Expression.Binary(context.source(tree), type, operator, left, right);
    }

    @Override
    public Expression visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        Expression condition = read(tree.getCondition());
        Expression whenTrue = read(tree.getTrueExpression());
        Expression whenFalse = read(tree.getFalseExpression());
        TypeMirror type = context.java().conditional(whenTrue, whenFalse);
        if (type == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a conditional between " + whenTrue.type() + " and " + whenFalse.type(),
                    "Write an if statement");
        }
        return new Expression.Conditional(context.source(tree), type, condition, whenTrue, whenFalse);
    }

    @Override
    public Expression visitTypeCast(TypeCastTree tree, Void unused) {
        TypeMirror type = types.read(tree.getType());
        return new Expression.Cast(context.source(tree), type, read(tree.getExpression()));
    }

    @Override
    public Expression visitArrayAccess(ArrayAccessTree tree, Void unused) {
        Expression array = read(tree.getExpression());
        Expression index = read(tree.getIndex());
        if (!(array.type() instanceof ArrayType type)) {
            throw context.unknown(tree, "the array " + context.file().text(tree.getExpression()));
        }
        return new Expression.Element(context.source(tree), type.getComponentType(), array, index);
    }

    @Override
    public Expression visitInstanceOf(InstanceOfTree tree, Void unused) {
        if (tree.getPattern() != null) {
            throw refusedPattern(tree);
        }
        TypeMirror tested = types.read(tree.getType());
        TypeMirror type = context.java().primitive(TypeKind.BOOLEAN);
        return new Expression.InstanceOf(context.source(tree), type, read(tree.getExpression()), tested);
    }

    /** The refusal of a pattern, whose variable stays known so that its uses are not refused as well. */
    private Refusal refusedPattern(InstanceOfTree tree) {
        if (tree.getPattern() instanceof BindingPatternTree binding
                && binding.getVariable().getType() != null) {
            TypeMirror type = types.read(binding.getVariable().getType());
            context.scope().declare(new Variable(binding.getVariable().getName().toString(), type, false, false));
        }
        return context.refusal(
                Problem.UNSUPPORTED_EXPRESSION, tree, "an instanceof with a pattern", "Write instanceof and a cast");
    }

    @Override
    public Expression visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        return calls.read(tree);
    }

    @Override
    public Expression visitNewClass(NewClassTree tree, Void unused) {
        return calls.read(tree);
    }

    @Override
    protected Expression defaultAction(Tree tree, Void unused) {
        throw context.refusal(Problem.UNSUPPORTED_EXPRESSION, tree, described(tree), remedy(tree.getKind()));
    }

    private void refuseValue(Tree tree, Operator operator, Expression operand) {
        if (context.java().isValue(operand.type())) {
            throw context.refusal(Problem.OPERATOR_ON_VALUE, tree, operator.symbol());
        }
    }

    private static Operator operator(Tree tree) {
        Operator operator = OperatorKinds.PLAIN.get(tree.getKind());
        if (operator == null) {
            throw new IllegalStateException("no operator for " + tree.getKind());
        }
        return operator;
    }

    /** A kind of tree in the words of the language. */
    static String described(Tree tree) {
        String words = tree.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static String remedy(Tree.Kind kind) {
        return switch (kind) {
            case NEW_ARRAY -> "Pass the elements as double parameters";
            case SWITCH_EXPRESSION -> "Write if statements or conditional expressions";
            default ->
                OperatorKinds.COMPOUND.containsKey(kind)
                        ? "Write the assignment as a statement of its own"
                        : "Compute it in a method that is not traced, and pass the result as a parameter";
        };
    }
}
