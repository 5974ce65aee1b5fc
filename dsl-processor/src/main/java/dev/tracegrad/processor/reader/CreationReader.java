package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.Inference;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Creations of objects: which constructor, on which arguments. */
final class CreationReader {
    private final MethodContext context;
    private final ExpressionReader expressions;
    private final NameReader names;
    private final TypeReader types;
    private final LambdaReader lambdas;
    private final ClassBodyReader bodies;

    CreationReader(
            MethodContext context,
            ExpressionReader expressions,
            NameReader names,
            TypeReader types,
            LambdaReader lambdas,
            ClassBodyReader bodies) {
        this.context = context;
        this.expressions = expressions;
        this.names = names;
        this.types = types;
        this.lambdas = lambdas;
        this.bodies = bodies;
    }

    Expression read(NewClassTree tree, @Nullable TypeMirror target) {
        Expression outer =
                tree.getEnclosingExpression() == null ? null : expressions.read(tree.getEnclosingExpression());
        TypeMirror type = outer == null ? types.read(tree.getIdentifier()) : inner(tree, outer);
        boolean inferred = TypeReader.withoutAnnotations(tree.getIdentifier()) instanceof ParameterizedTypeTree generic
                && generic.getTypeArguments().isEmpty();
        Arguments arguments = new Arguments(context, expressions, lambdas, tree.getArguments(), target);
        if (tree.getClassBody() == null) {
            return create(tree, type, inferred, outer == null ? around(tree, type) : outer, arguments);
        }
        TypeElement element = context.java().classOf(type);
        if (element == null || element.getKind() == ElementKind.INTERFACE) {
            return bodies.read(tree, inferred && target != null ? target : type, null, arguments.all());
        }
        ExecutableElement constructor = arguments.choose(tree, inherited(element), "new " + type);
        Inference inference = arguments.infer(constructor, (DeclaredType) type, inferred);
        return bodies.read(tree, inferred ? inference.result() : type, constructor, arguments.all());
    }

    /** The creation of an object from arguments that are there already. */
    Expression create(ExpressionTree tree, TypeMirror type, List<Expression> arguments) {
        boolean inferred = type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
        return create(
                tree, type, inferred, around(tree, type), new Arguments(context, expressions, lambdas, arguments));
    }

    /** The inner class that {@code outer.new Inner()} names. */
    private TypeMirror inner(NewClassTree tree, Expression outer) {
        TypeElement around = context.java().classOf(outer.type());
        String name = tree.getIdentifier().toString();
        TypeElement type = around == null ? null : context.members().type(around, name);
        if (type == null || !type.getTypeParameters().isEmpty() || tree.getClassBody() != null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the creation of an anonymous or a generic inner class",
                    "Create the object in a method of the enclosing class, and call that");
        }
        return type.asType();
    }

    /** The enclosing instance of a new object of an inner class; null for other classes. */
    private @Nullable Expression around(ExpressionTree tree, TypeMirror type) {
        TypeElement element = context.java().classOf(type);
        if (element == null || !JavaTypes.isInner(element)) {
            return null;
        }
        return names.receiver(tree, element, names.nearest((TypeElement) element.getEnclosingElement()));
    }

    private Expression create(
            Tree tree, TypeMirror type, boolean inferred, @Nullable Expression outer, Arguments arguments) {
        TypeElement element = context.java().classOf(type);
        List<ExecutableElement> candidates = element == null
                ? List.of()
                : Members.constructors(element).stream()
                        .filter(context.access()::isNamed)
                        .toList();
        ExecutableElement constructor = arguments.choose(tree, candidates, "new " + type);
        Inference inference = arguments.infer(constructor, (DeclaredType) type, inferred);
        TypeMirror made = inferred ? inference.result() : type;
        return new Expression.Creation(
                context.source(tree), made, inferred, constructor, outer, arguments.all(), arguments.wanted(inference));
    }

    /** {@code this(arguments)} or {@code super(arguments)}. */
    Statement constructorCall(MethodInvocationTree tree, boolean isSuper) {
        TypeMirror type =
                isSuper ? context.owner().getSuperclass() : context.owner().asType();
        Arguments arguments = new Arguments(context, expressions, lambdas, tree.getArguments(), null);
        TypeElement element = context.java().classOf(type);
        List<ExecutableElement> candidates = element == null ? List.of() : inherited(element);
        ExecutableElement constructor = arguments.choose(tree, candidates, isSuper ? "super" : "this");
        Inference inference = arguments.infer(constructor, (DeclaredType) type, false);
        return new Statement.ConstructorCall(
                context.source(tree), isSuper, constructor, arguments.all(), arguments.wanted(inference));
    }

    /** The constructors that a subclass may call. */
    private List<ExecutableElement> inherited(TypeElement superclass) {
        return Members.constructors(superclass).stream()
                .filter(context.access()::isInherited)
                .toList();
    }
}
