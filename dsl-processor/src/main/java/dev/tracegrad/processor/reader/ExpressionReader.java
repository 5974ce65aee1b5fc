package dev.tracegrad.processor.reader;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The fence for expressions: each kind that is read has its visit method, everything else is refused. */
final class ExpressionReader extends SimpleTreeVisitor<Expression, @Nullable TypeMirror> {
    private final MethodContext context;
    private final TypeReader types;
    private final NameReader names;
    private final CallReader calls;
    private final CreationReader creations;
    private final LambdaReader lambdas;
    private final ReferenceReader references;
    private final PatternReader patterns;
    private final SwitchReader switches;
    private final OperatorReader operators;
    private final ClassBodyReader bodies;

    ExpressionReader(MethodContext context, TypeReader types, StatementReader statements) {
        this.context = context;
        this.types = types;
        this.names = new NameReader(context, types);
        this.lambdas = new LambdaReader(context, types, statements);
        this.bodies = new ClassBodyReader(context, types, statements);
        this.calls = new CallReader(context, this, names, types, lambdas);
        this.creations = new CreationReader(context, this, names, types, lambdas, bodies);
        this.references = new ReferenceReader(context, this, calls, creations, types);
        this.patterns = new PatternReader(
                context, types, (tree, component, whole) -> calls.member(tree, component, whole, List.of()));
        this.switches = new SwitchReader(context, this, statements, patterns);
        this.operators = new OperatorReader(context, this);
    }

    /** An expression whose type does not depend on where it stands. */
    Expression read(ExpressionTree tree) {
        return tree.accept(this, null);
    }

    /** An expression where a type is wanted; what has no type of its own, such as a lambda, takes it. */
    Expression read(ExpressionTree tree, TypeMirror wanted) {
        return tree.accept(this, wanted);
    }

    /** An expression that is assigned to something; numbers and texts are looked at as javac will do. */
    Expression readFor(ExpressionTree tree, TypeMirror wanted) {
        Expression value = read(tree, wanted);
        boolean isPlain = isPlain(wanted) && isPlain(value.type());
        boolean mayNarrow = Constants.value(value) != null;
        if (isPlain && !mayNarrow && !context.java().types().isAssignable(value.type(), wanted)
                || isPlain
                        && mayNarrow
                        && context.java().isNumeric(value.type())
                                != context.java().isNumeric(wanted)) {
            throw context.unknown(tree, "how " + value.type() + " becomes " + wanted);
        }
        return value;
    }

    /** A condition, which is a truth value or a box of one. */
    Expression readCondition(ExpressionTree tree) {
        Expression condition = read(tree);
        if (isPlain(condition.type()) && condition.type().getKind() != TypeKind.BOOLEAN) {
            throw context.unknown(tree, "how " + condition.type() + " becomes boolean");
        }
        return condition;
    }

    private boolean isPlain(TypeMirror type) {
        return type.getKind().isPrimitive()
                || context.java().types().isSameType(type, context.java().string());
    }

    /** What stands before the dot of a call: an expression, or {@code super}. */
    Expression readReceiver(ExpressionTree tree) {
        if (!isSuper(tree)) {
            return read(tree);
        }
        if (tree instanceof MemberSelectTree) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the call on " + context.file().text(tree),
                    "Call it in a method of its own, and trace that");
        }
        return new Expression.Super(context.source(tree), context.superclass());
    }

    CreationReader creations() {
        return creations;
    }

    ClassBodyReader bodies() {
        return bodies;
    }

    OperatorReader operators() {
        return operators;
    }

    SwitchReader switches() {
        return switches;
    }

    @Override
    public Expression visitLiteral(LiteralTree tree, @Nullable TypeMirror target) {
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
        boolean isNumber = tree.getValue() instanceof Number;
        String source = isNumber ? context.file().text(tree) : "";
        String text = isNumber && (source.startsWith(".") || Character.isDigit(source.codePointAt(0)))
                ? source // what other tools make has no text of its own
                : tree.getValue() == null ? "null" : context.java().elements().getConstantExpression(tree.getValue());
        return new Expression.Literal(context.source(tree), type, tree.getValue(), text);
    }

    @Override
    public Expression visitIdentifier(IdentifierTree tree, @Nullable TypeMirror target) {
        Expression found = names.find(tree);
        if (found == null) {
            String name = tree.getName().toString();
            throw Character.isUpperCase(name.charAt(0)) // the name of a class, by convention
                    ? context.unknownType(tree, name)
                    : context.unknown(tree, name);
        }
        return found;
    }

    /** The type of {@code named.class}. */
    private TypeMirror classOf(TypeMirror named) {
        JavaTypes java = context.java();
        TypeElement type = java.named("java.lang.Class");
        return type == null || named.getKind() == TypeKind.VOID
                ? java.declared("java.lang.Class")
                : java.types().getDeclaredType(type, java.types().erasure(java.boxed(named)));
    }

    @Override
    public Expression visitMemberSelect(MemberSelectTree tree, @Nullable TypeMirror target) {
        String name = tree.getIdentifier().toString();
        if (name.equals("class")) {
            TypeMirror named = types.read(tree.getExpression());
            return new Expression.ClassLiteral(context.source(tree), classOf(named), named);
        }
        if (isSuper(tree.getExpression())) {
            return names.superField(tree);
        }
        TypeElement qualifier = typeQualifier(tree.getExpression());
        if (qualifier == null) {
            return names.field(tree, read(tree.getExpression()));
        }
        if (!name.equals("this")) {
            return names.staticField(tree, qualifier, name);
        }
        return names.around(tree, qualifier);
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
    public Expression visitParenthesized(ParenthesizedTree tree, @Nullable TypeMirror target) {
        Expression inner = tree.getExpression().accept(this, target);
        return new Expression.Parenthesized(context.source(tree), inner.type(), inner);
    }

    @Override
    public Expression visitUnary(UnaryTree tree, @Nullable TypeMirror target) {
        return operators.read(tree);
    }

    @Override
    public Expression visitBinary(BinaryTree tree, @Nullable TypeMirror target) {
        return operators.read(tree);
    }

    @Override
    public Expression visitAssignment(AssignmentTree tree, @Nullable TypeMirror target) {
        return operators.assignment(tree, null, tree.getVariable(), tree.getExpression());
    }

    @Override
    public Expression visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable TypeMirror target) {
        Operator operator = OperatorKinds.COMPOUND.get(tree.getKind());
        return operators.assignment(tree, operator, tree.getVariable(), tree.getExpression());
    }

    @Override
    public Expression visitConditionalExpression(ConditionalExpressionTree tree, @Nullable TypeMirror target) {
        return operators.read(tree, target);
    }

    @Override
    public Expression visitTypeCast(TypeCastTree tree, @Nullable TypeMirror target) {
        TypeMirror type = types.read(tree.getType());
        return new Expression.Cast(context.source(tree), type, read(tree.getExpression(), type));
    }

    @Override
    public Expression visitArrayAccess(ArrayAccessTree tree, @Nullable TypeMirror target) {
        Expression array = read(tree.getExpression());
        Expression index = readFor(tree.getIndex(), context.java().primitive(TypeKind.INT));
        if (!(array.type() instanceof ArrayType type)) {
            throw context.unknown(tree, "the array " + context.file().text(tree.getExpression()));
        }
        return new Expression.Element(context.source(tree), type.getComponentType(), array, index);
    }

    /** {@code new Type[n]}, and the elements in braces alone, whose type is that of what they initialise. */
    @Override
    public Expression visitNewArray(NewArrayTree tree, @Nullable TypeMirror target) {
        TypeMirror type = tree.getType() == null ? target : types.read(tree.getType());
        int given = Math.max(1, tree.getDimensions().size());
        for (int i = 0; type != null && tree.getType() != null && i < given; i++) {
            type = context.java().types().getArrayType(type);
        }
        if (!(type instanceof ArrayType array) || !Operands.isMakeable(array.getComponentType())) {
            throw context.unknown(tree, "the type of the array");
        }
        boolean isRaw = target instanceof ArrayType
                && context.java()
                        .types()
                        .isSameType(type, context.java().types().erasure(target))
                && (tree.getInitializers() == null || JavaTypes.depth(type) == 1);
        if (isRaw) { // an array of lists, which Java makes in no other way
            array = (ArrayType) target;
        }
        return newArray(tree, array);
    }

    private Expression newArray(NewArrayTree tree, ArrayType array) {
        List<Expression> dimensions = tree.getDimensions().stream()
                .map(size -> readFor(size, context.java().primitive(TypeKind.INT)))
                .toList();
        List<Expression> elements = new ArrayList<>();
        if (tree.getInitializers() != null) {
            tree.getInitializers().forEach(element -> elements.add(read(element, array.getComponentType())));
        }
        return new Expression.NewArray(context.source(tree), array, dimensions, elements);
    }

    @Override
    public Expression visitLambdaExpression(LambdaExpressionTree tree, @Nullable TypeMirror target) {
        return lambdas.read(tree, target);
    }

    @Override
    public Expression visitMemberReference(MemberReferenceTree tree, @Nullable TypeMirror target) {
        FunctionType function = lambdas.function(tree, target);
        return references.read(tree, Objects.requireNonNull(target), function);
    }

    @Override
    public Expression visitSwitchExpression(SwitchExpressionTree tree, @Nullable TypeMirror target) {
        return switches.read(tree, target);
    }

    @Override
    public Expression visitInstanceOf(InstanceOfTree tree, @Nullable TypeMirror target) {
        Expression operand = read(tree.getExpression());
        TypeMirror type = context.java().primitive(TypeKind.BOOLEAN);
        Tree pattern = tree.getPattern();
        if (pattern == null) {
            return new Expression.InstanceOf(context.source(tree), type, operand, types.read(tree.getType()), null);
        }
        Pattern read = patterns.read(pattern, operand.type());
        return new Expression.InstanceOf(context.source(tree), type, operand, read.type(), read);
    }

    @Override
    public Expression visitMethodInvocation(MethodInvocationTree tree, @Nullable TypeMirror target) {
        return calls.read(tree, target);
    }

    @Override
    public Expression visitNewClass(NewClassTree tree, @Nullable TypeMirror target) {
        return creations.read(tree, target);
    }

    @Override
    protected Expression defaultAction(Tree tree, @Nullable TypeMirror target) {
        throw context.refusal(Problem.UNSUPPORTED_EXPRESSION, tree, described(tree), remedy(tree.getKind()));
    }

    /** A kind of tree in the words of the language. */
    static String described(Tree tree) {
        String words = tree.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static String remedy(Tree.Kind kind) {
        return kind == Tree.Kind.ERRONEOUS
                ? "Mend it first"
                : "Compute it in a method that is not traced, and pass the result as a parameter";
    }
}
