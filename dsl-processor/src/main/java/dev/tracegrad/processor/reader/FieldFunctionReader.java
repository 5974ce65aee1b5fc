package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which fields hold one function for ever, written where they are declared: such a field is read as the call of the method
 * that gives the function, so that it can be had in tracked form.
 *
 * <pre>
 * private static final DoubleUnaryOperator ABS = Math::abs;     is one
 * private final DoubleSupplier level = () -> k;                 is one, of an object
 * static final Curve CURVE = new Curve() { ... };               is one, if the class has no fields
 * static final DoubleSupplier NEXT = new Counter()::next;       none: the counter is made once
 * static DoubleUnaryOperator current = x -> x;                  none: another one may be put there
 * </pre>
 */
final class FieldFunctionReader {
    /** What stands before {@code ::} and is evaluated once; fields are looked at when the reference is read. */
    private static final Set<Tree.Kind> COMPUTED = EnumSet.of(
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.NEW_CLASS,
            Tree.Kind.ARRAY_ACCESS,
            Tree.Kind.PARENTHESIZED,
            Tree.Kind.CONDITIONAL_EXPRESSION);

    private final MethodContext context;

    FieldFunctionReader(MethodContext context) {
        this.context = context;
    }

    /** The field as it is read. */
    Expression read(Expression.Field field) {
        VariableElement element = field.field();
        boolean isRead = !context.isOnValue() && context.place().getKind() != ElementKind.CONSTRUCTOR;
        if (!isRead || !holdsFunction(element)) {
            return field;
        }
        FieldFunction function = new FieldFunction(element, context.java().elements());
        TypeElement owner = (TypeElement) element.getEnclosingElement();
        return new Expression.Call(
                field.source(), field.type(), function, owner, field.receiver(), List.of(), List.of(), List.of(), null);
    }

    private boolean holdsFunction(VariableElement field) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isSteady = field.getModifiers().contains(Modifier.FINAL)
                && JavaTypes.outermost(field).equals(JavaTypes.outermost(context.owner()))
                && context.semantics().tracked().isFunction(field.asType())
                && !context.semantics().tracked().isTwin(field.asType())
                && (isStatic
                        || owner.getTypeParameters().isEmpty()
                                && !context.semantics().tracked().isTwin(owner.asType()));
        VariableTree tree = isSteady ? tree(owner, field) : null;
        return tree != null && tree.getInitializer() != null && isFunction(tree.getInitializer());
    }

    /** Whether it gives the same function whenever it is evaluated. */
    private static boolean isFunction(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return isFunction(parenthesized.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return isFunction(cast.getExpression());
        }
        return tree instanceof LambdaExpressionTree
                || tree instanceof NewClassTree created && hasNoState(created)
                || tree instanceof MemberReferenceTree reference
                        && !COMPUTED.contains(reference.getQualifierExpression().getKind());
    }

    /** Refuses the function that is bound to what a field holds when it is made, and another object later. */
    static void refuseChanging(Expression value, List<Refusal> refusals) {
        Expression function = value;
        while (function instanceof Expression.Parenthesized || function instanceof Expression.Cast) {
            function = function.children().get(0);
        }
        if (function instanceof Expression.Lambda lambda
                && lambda.receiver() != null
                && !lambda.receiver().expressions().stream().allMatch(FieldFunctionReader::isFixed)) {
            refusals.add(new Refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    lambda.source().location(),
                    "a field's method reference whose receiver may be another one later",
                    "Keep the receiver in a final field"));
        }
    }

    private static boolean isFixed(Expression receiver) {
        boolean isKept = !(receiver instanceof Expression.Call call && !(call.method() instanceof FieldFunction))
                && !(receiver instanceof Expression.Field field
                        && !field.field().getModifiers().contains(Modifier.FINAL));
        return isKept && receiver.children().stream().allMatch(FieldFunctionReader::isFixed);
    }

    /** Whether an anonymous class has methods and nothing else, so that one object of it is as good as another. */
    private static boolean hasNoState(NewClassTree created) {
        return created.getClassBody() != null
                && created.getEnclosingExpression() == null
                && created.getArguments().isEmpty()
                && created.getClassBody().getMembers().stream().allMatch(MethodTree.class::isInstance);
    }

    private @Nullable VariableTree tree(TypeElement owner, VariableElement field) {
        ClassTree type = typeTree(owner);
        return type == null
                ? null
                : type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree variable
                                && variable.getName().equals(field.getSimpleName()))
                        .map(VariableTree.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable ClassTree typeTree(TypeElement type) {
        List<? extends Tree> around;
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            ClassTree outerTree = typeTree(outer);
            around = outerTree == null ? List.of() : outerTree.getMembers();
        } else {
            around = context.file().unit().getTypeDecls();
        }
        return around.stream()
                .filter(tree ->
                        tree instanceof ClassTree named && named.getSimpleName().equals(type.getSimpleName()))
                .map(ClassTree.class::cast)
                .findFirst()
                .orElse(null);
    }
}
