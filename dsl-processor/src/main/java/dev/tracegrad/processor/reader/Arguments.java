package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.ArgumentShape;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Inference;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Overloads;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The arguments of a call: those that are functions are read once the method is known. */
final class Arguments {
    private final MethodContext context;
    private final ExpressionReader expressions;
    private final LambdaReader lambdas;
    private final List<? extends ExpressionTree> trees;
    private final @Nullable TypeMirror target;
    private final List<TypeMirror> explicit = new ArrayList<>();
    private final List<@Nullable Expression> read = new ArrayList<>();
    private final List<ArgumentShape> shapes = new ArrayList<>();

    /** @param target the type that the call's result is converted to, if it is known */
    Arguments(
            MethodContext context,
            ExpressionReader expressions,
            LambdaReader lambdas,
            List<? extends ExpressionTree> trees,
            @Nullable TypeMirror target) {
        this.context = context;
        this.expressions = expressions;
        this.lambdas = lambdas;
        this.trees = trees;
        this.target = target;
        for (ExpressionTree tree : trees) {
            ArgumentShape shape = told(LambdaReader.shape(tree), tree);
            Expression expression = shape == null ? readAlone(tree) : null;
            read.add(expression);
            shapes.add(
                    expression != null
                            ? shape(expression)
                            : shape != null ? shape : new ArgumentShape.Late(given(tree)));
        }
    }

    /** The shape of a reference to the one method of that name, which says how many parameters it has. */
    private @Nullable ArgumentShape told(@Nullable ArgumentShape shape, ExpressionTree tree) {
        List<TypeMirror> parameters = tree instanceof MemberReferenceTree ? parametersOfReferred(tree) : List.of();
        return parameters.isEmpty() ? shape : new ArgumentShape.Function(parameters.size(), true, true);
    }

    /** What an argument is by itself; null where only the method's parameter tells the types of the functions in it. */
    private @Nullable Expression readAlone(ExpressionTree tree) {
        try {
            return expressions.read(tree);
        } catch (Refusal refusal) {
            if (LambdaReader.isLate(tree)) {
                return null;
            }
            throw refusal;
        }
    }

    /** What the call of a static method gives, without type arguments, if all methods of the name give such a class. */
    private @Nullable TypeMirror given(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree inside) {
            return given(inside.getExpression());
        }
        MemberSelectTree called =
                tree instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select
                        ? select
                        : null;
        TypeElement type = called == null ? null : expressions.typeQualifier(called.getExpression());
        List<TypeMirror> given = type == null
                ? List.of()
                : context.members().methods(type, called.getIdentifier().toString()).stream()
                        .map(ExecutableElement::getReturnType)
                        .toList();
        Types types = context.java().types();
        boolean isKnown = !given.isEmpty()
                && given.stream()
                        .allMatch(one -> one.getKind() == TypeKind.DECLARED
                                && types.isSameType(types.erasure(one), types.erasure(given.get(0))));
        return isKnown ? types.erasure(given.get(0)) : null;
    }

    /** Arguments that are there already. */
    Arguments(MethodContext context, ExpressionReader expressions, LambdaReader lambdas, List<Expression> given) {
        this.context = context;
        this.expressions = expressions;
        this.lambdas = lambdas;
        this.trees = List.of();
        this.target = null;
        for (Expression expression : given) {
            read.add(expression);
            shapes.add(shape(expression));
        }
    }

    private ArgumentShape shape(Expression expression) {
        if (expression instanceof Expression.SwitchExpression choice) {
            return new ArgumentShape.Choice(choice.statements().stream()
                    .flatMap(statement -> Walk.statements(statement).stream())
                    .filter(one -> one instanceof Statement.Yield yielded && yielded.result() == choice.result())
                    .map(yielded -> shape(((Statement.Yield) yielded).value()))
                    .toList());
        }
        if (expression instanceof Expression.Conditional choice
                && !context.java()
                        .isStandalone(
                                choice.whenTrue().type(), choice.whenFalse().type())) {
            return new ArgumentShape.Choice(List.of(shape(choice.whenTrue()), shape(choice.whenFalse())));
        }
        return expression instanceof Expression.Parenthesized inside
                ? shape(inside.inner())
                : new ArgumentShape.Typed(expression.type());
    }

    int size() {
        return read.size();
    }

    /** A type argument of the call that its source gives. */
    void explicit(TypeMirror argument) {
        explicit.add(argument);
    }

    /** The type arguments that its source gives. */
    List<TypeMirror> explicit() {
        return List.copyOf(explicit);
    }

    /** Reads those that are functions as what the parameters are. */
    void readAs(List<Variable> parameters) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) == null) {
                read.set(i, expressions.read(trees.get(i), parameters.get(i).type()));
            }
        }
    }

    Inference infer(ExecutableElement method, @Nullable DeclaredType receiver, boolean infersClass) {
        List<@Nullable TypeMirror> known = new ArrayList<>();
        read.forEach(expression -> known.add(expression == null || isOpen(expression) ? null : expression.type()));
        Inference inference = new Inference(context.java(), context.functions(), method, receiver, infersClass, known);
        inference.explicit(method, explicit);
        for (int i = 0; i < trees.size(); i++) {
            inference.learnParameters(i, lambdas.declaredTypes(trees.get(i)));
        }
        inference.learnResult(target);
        boolean[] mustTell = new boolean[trees.size()];
        for (int i = 0; i < trees.size(); i++) {
            Expression argument = read.get(i);
            boolean isLate = shapes.get(i) instanceof ArgumentShape.Late
                    || shapes.get(i) instanceof ArgumentShape.Choice
                    || argument != null
                            && (isOpen(argument)
                                    || method.getTypeParameters().isEmpty() && !fits(argument, inference.wanted(i)));
            if (isLate) {
                Expression settled = expressions.read(trees.get(i), inference.wantedOpen(i));
                inference.learnArgument(i, settled.type());
                read.set(i, settled);
            } else {
                mustTell[i] = inference.learnParameters(i, parametersOfReferred(trees.get(i)));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) == null) {
                Expression function = expressions.read(trees.get(i), inference.wanted(i));
                if (function instanceof Expression.Lambda lambda) {
                    inference.learnReturn(i, returned(lambda));
                    function = retyped(lambda, inference.wanted(i), lambda.isTyped() || mustTell[i]);
                }
                read.set(i, function);
            }
        }
        return inference;
    }

    /** The types that a method reference takes, where its class has one method of that name (JLS 15.13.1); otherwise none. */
    private List<TypeMirror> parametersOfReferred(ExpressionTree tree) {
        boolean isNamed = tree instanceof MemberReferenceTree reference
                && reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
                && (reference.getQualifierExpression() instanceof IdentifierTree
                        || reference.getQualifierExpression() instanceof MemberSelectTree);
        if (!isNamed) {
            return List.of();
        }
        MemberReferenceTree reference = (MemberReferenceTree) tree;
        TypeElement type = expressions.typeQualifier(reference.getQualifierExpression());
        List<ExecutableElement> methods = type == null
                ? List.of()
                : context.members().methods(type, reference.getName().toString()).stream()
                        .filter(one -> context.access().isOfReceiver(one, type.asType()))
                        .toList();
        if (methods.size() != 1 || !type.getTypeParameters().isEmpty()) {
            return List.of();
        }
        ExecutableElement method = methods.get(0);
        List<TypeMirror> parameters = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            parameters.add(type.asType());
        }
        parameters.addAll(((ExecutableType) context.java().types().asMemberOf((DeclaredType) type.asType(), method))
                .getParameterTypes());
        return method.getTypeParameters().isEmpty() ? parameters : List.of();
    }

    /** Whether an argument's type arguments depend on the parameter, as those of {@code List.of()} do. */
    private boolean isOpen(Expression argument) {
        boolean isOfNothing = argument instanceof Expression.Call call
                && call.receiver() == null
                && call.arguments().isEmpty()
                && call.typeArguments().isEmpty();
        return isInferred(argument) && (isOfNothing || hasObject(argument.type()));
    }

    private boolean isInferred(Expression argument) {
        boolean isGeneric = argument instanceof Expression.Call call
                        && !call.method().getTypeParameters().isEmpty()
                || argument instanceof Expression.Creation creation && creation.inferred();
        return isGeneric && !trees.isEmpty();
    }

    /** Whether an argument's type arguments are those that are wanted, as far as they could be others. */
    private boolean fits(Expression argument, TypeMirror wanted) {
        Types types = context.java().types();
        return !isInferred(argument)
                || !(wanted instanceof DeclaredType)
                || types.isAssignable(argument.type(), wanted)
                || !types.isAssignable(types.erasure(argument.type()), types.erasure(wanted));
    }

    private boolean hasObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream()
                        .anyMatch(argument -> JavaTypes.isObject(argument) || hasObject(argument));
    }

    private TypeMirror returned(Expression.Lambda lambda) {
        return Walk.statements(lambda.body()).stream()
                .filter(Statement.Return.class::isInstance)
                .map(Statement.Return.class::cast)
                .filter(returned -> returned.result() == lambda.result() && returned.value() != null)
                .map(returned -> returned.value().type())
                .filter(type -> type.getKind() != TypeKind.NULL)
                .findFirst()
                .orElse(lambda.result().type());
    }

    /** @param isTyped whether it must say the types of its parameters, as the reference did that it was read from */
    private Expression retyped(Expression.Lambda lambda, TypeMirror type, boolean isTyped) {
        FunctionType function = context.functions().of(type);
        if (function == null) {
            return lambda;
        }
        lambda.result().settle(function.result());
        return new Expression.Lambda(
                lambda.source(),
                type,
                function,
                lambda.receiver(),
                lambda.parameters(),
                isTyped,
                lambda.body(),
                lambda.result());
    }

    /** The type {@code Value}, if one of them is such, or an array of it, and the method is written on it; else null. */
    @Nullable
    TypeMirror value() {
        return context.isOnValue()
                ? all().stream()
                        .map(argument -> JavaTypes.elementOfAll(argument.type()))
                        .filter(context.java()::isValue)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    List<Expression> all() {
        return read.stream().map(Objects::requireNonNull).toList();
    }

    List<TypeMirror> wanted(Inference inference) {
        return IntStream.range(0, read.size()).mapToObj(inference::wanted).toList();
    }

    @Override
    public String toString() {
        return shapes.stream()
                .map(shape -> shape instanceof ArgumentShape.Typed typed
                        ? typed.type().toString()
                        : "a function")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Those of the methods that may be called which fit best: one, none or several. */
    List<ExecutableElement> bestOf(List<ExecutableElement> candidates) {
        Overloads overloads = context.semantics().overloads();
        List<ExecutableElement> best = overloads.choose(candidates, shapes);
        return best.isEmpty() && context.isOnValue()
                ? overloads.chooseOnValue(candidates, shapes, context::takesValues)
                : best;
    }

    /** The method that fits best. */
    ExecutableElement choose(Tree tree, List<ExecutableElement> candidates, String name) {
        List<ExecutableElement> chosen = bestOf(candidates);
        if (chosen.isEmpty() && context.isOnValue()) {
            refuseUntraced(tree, candidates);
        }
        if (chosen.isEmpty()) {
            throw context.unknown(tree, "the method " + name + this);
        }
        if (chosen.size() > 1) {
            throw context.refusal(Problem.AMBIGUOUS_CALL, tree, name + this);
        }
        return chosen.get(0);
    }

    /** Refuses a Value where a method that is not traced takes a double. */
    private void refuseUntraced(Tree tree, List<ExecutableElement> candidates) {
        List<ExecutableElement> onDoubles =
                context.semantics().overloads().chooseOnValue(candidates, shapes, anyMethod -> true);
        if (onDoubles.size() == 1) {
            ExecutableElement method = onDoubles.get(0);
            boolean hasSource = context.traced().hasSource((TypeElement) method.getEnclosingElement());
            String called = Members.described(method);
            throw context.refusal(
                    Problem.VALUE_AS_NUMBER,
                    tree,
                    called,
                    hasSource
                            ? "Annotate it with @Traced, write it on Value, or pass the number, as x.data()"
                            : "Pass the number, as x.data(), or write its formula here");
        }
    }
}
