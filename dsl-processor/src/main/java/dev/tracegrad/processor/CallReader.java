package dev.tracegrad.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Calls: which method, of which class, on which receiver. */
final class CallReader {
    private final MethodContext context;
    private final ExpressionReader expressions;
    private final NameReader names;
    private final TypeReader types;

    CallReader(MethodContext context, ExpressionReader expressions, NameReader names, TypeReader types) {
        this.context = context;
        this.expressions = expressions;
        this.names = names;
        this.types = types;
    }

    Expression read(MethodInvocationTree tree) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            return qualified(tree, select);
        }
        return unqualified(tree, (IdentifierTree) tree.getMethodSelect());
    }

    Expression read(NewClassTree tree) {
        if (tree.getClassBody() != null || tree.getEnclosingExpression() != null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    tree.getClassBody() != null ? "an anonymous class" : "the creation of an inner class",
                    "Create the object outside, and pass it as a parameter");
        }
        TypeMirror type = types.read(tree.getIdentifier());
        TypeElement element = context.java().classOf(type);
        List<Expression> arguments = arguments(tree.getArguments());
        List<ExecutableElement> candidates = element == null ? List.of() : Members.constructors(element);
        ExecutableElement constructor = choose(tree, candidates, arguments, "new " + tree.getIdentifier());
        boolean inferred = tree.getIdentifier() instanceof ParameterizedTypeTree generic
                && generic.getTypeArguments().isEmpty();
        return new Expression.Creation(context.source(tree), type, inferred, constructor, arguments);
    }

    private Expression unqualified(MethodInvocationTree tree, IdentifierTree select) {
        String name = select.getName().toString();
        List<Expression> arguments = arguments(tree.getArguments());
        for (Element at = context.owner(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            List<ExecutableElement> candidates = context.members().methods(type, name);
            if (!candidates.isEmpty()) {
                ExecutableElement method = choose(tree, candidates, arguments, name);
                return call(tree, method, type, type.asType(), names.receiver(select, method, type), arguments);
            }
        }
        List<ExecutableElement> imported = new ArrayList<>();
        for (TypeElement owner : context.imports()
                .staticOwners(name, type -> !statics(type, name).isEmpty())) {
            imported.addAll(statics(owner, name));
        }
        ExecutableElement method = choose(tree, imported, arguments, name);
        TypeElement site = (TypeElement) method.getEnclosingElement();
        return call(tree, method, site, site.asType(), null, arguments);
    }

    private Expression qualified(MethodInvocationTree tree, MemberSelectTree select) {
        String name = select.getIdentifier().toString();
        ExpressionTree qualifier = select.getExpression();
        if (qualifier instanceof IdentifierTree identifier
                && identifier.getName().contentEquals("super")) {
            TypeMirror parent = context.owner().getSuperclass();
            return member(tree, name, parent, new Expression.Super(context.source(qualifier), parent));
        }
        if (ExpressionReader.isSuper(qualifier)) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the call " + context.file().text(tree),
                    "Call it in a method of its own, and trace that");
        }
        TypeElement type = expressions.typeQualifier(qualifier);
        if (type == null) {
            Expression receiver = expressions.read(qualifier);
            return member(tree, name, receiver.type(), receiver);
        }
        List<Expression> arguments = arguments(tree.getArguments());
        ExecutableElement method = choose(tree, statics(type, name), arguments, type.getSimpleName() + "." + name);
        return call(tree, method, type, type.asType(), null, arguments);
    }

    private Expression member(MethodInvocationTree tree, String name, TypeMirror site, Expression receiver) {
        List<Expression> arguments = arguments(tree.getArguments());
        TypeElement type = context.java().classOf(site);
        List<ExecutableElement> candidates =
                type == null ? List.of() : context.members().methods(type, name);
        ExecutableElement method = choose(tree, candidates, arguments, site + "." + name);
        if (context.java().isValue(receiver.type()) && name.equals("data")) {
            return new Expression.Data(context.source(tree), context.java().primitive(TypeKind.DOUBLE), receiver);
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            names.refuseEvaluated(tree, receiver);
            return call(tree, method, type, site, null, arguments);
        }
        return call(tree, method, type, site, receiver, arguments);
    }

    private Expression call(
            MethodInvocationTree tree,
            ExecutableElement method,
            TypeElement site,
            TypeMirror siteType,
            @Nullable Expression receiver,
            List<Expression> arguments) {
        DeclaredType declared = siteType instanceof DeclaredType type ? type : (DeclaredType) site.asType();
        TypeMirror type = context.overloads().result(method, declared, types(arguments));
        if (type.getKind() == TypeKind.ERROR) {
            throw context.unknown(
                    tree, "the type " + type + " of " + context.file().text(tree));
        }
        boolean isArrayClone =
                siteType.getKind() == TypeKind.ARRAY && method.getSimpleName().contentEquals("clone");
        if (isArrayClone) {
            type = siteType;
        }
        Source source = context.source(tree);
        return isFunction(method)
                ? new Expression.Function(source, type, method, arguments)
                : new Expression.Call(source, type, method, site, receiver, arguments);
    }

    /** Whether {@code Value} can do it: a function of Math on doubles, under the same name, on the first argument. */
    private boolean isFunction(ExecutableElement method) {
        TypeElement value = context.java().named("dev.tracegrad.Value");
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (value == null
                || !owner.getQualifiedName().contentEquals("java.lang.Math")
                || !context.java().isDouble(method.getReturnType())
                || method.getParameters().isEmpty()) {
            return false;
        }
        List<TypeMirror> wanted = method.getParameters().stream()
                .map(parameter -> context.java().isDouble(parameter.asType()) ? value.asType() : parameter.asType())
                .collect(Collectors.toList());
        boolean onValue = context.java().isValue(wanted.remove(0));
        return onValue
                && context.members().methods(value, method.getSimpleName().toString()).stream()
                        .anyMatch(candidate -> hasParameters(candidate, wanted));
    }

    private boolean hasParameters(ExecutableElement method, List<TypeMirror> wanted) {
        if (method.getParameters().size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!context.java().types().isSameType(method.getParameters().get(i).asType(), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<ExecutableElement> statics(TypeElement type, String name) {
        return context.members().methods(type, name).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    private List<Expression> arguments(List<? extends ExpressionTree> trees) {
        List<Expression> arguments = new ArrayList<>();
        for (ExpressionTree tree : trees) {
            arguments.add(expressions.read(tree));
        }
        return arguments;
    }

    private static List<TypeMirror> types(List<Expression> arguments) {
        return arguments.stream().map(Expression::type).toList();
    }

    private ExecutableElement choose(
            Tree tree, List<ExecutableElement> candidates, List<Expression> arguments, String name) {
        List<ExecutableElement> accessible =
                candidates.stream().filter(this::isAccessible).toList();
        List<ExecutableElement> chosen = context.overloads().choose(accessible, types(arguments));
        String call =
                name + types(arguments).stream().map(TypeMirror::toString).collect(Collectors.joining(", ", "(", ")"));
        if (chosen.isEmpty()) {
            throw context.unknown(tree, "the method " + call);
        }
        if (chosen.size() > 1) {
            throw context.refusal(Problem.AMBIGUOUS_CALL, tree, call);
        }
        return chosen.get(0);
    }

    private boolean isAccessible(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return JavaTypes.outermost(method).equals(JavaTypes.outermost(context.owner()));
        }
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED)
                || context.java().packageOf(method).equals(context.java().packageOf(context.owner()));
    }
}
