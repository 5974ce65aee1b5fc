package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.tracegrad.processor.language.Inference;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.StoppedGradients;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
    private final LambdaReader lambdas;

    CallReader(
            MethodContext context,
            ExpressionReader expressions,
            NameReader names,
            TypeReader types,
            LambdaReader lambdas) {
        this.context = context;
        this.expressions = expressions;
        this.names = names;
        this.types = types;
        this.lambdas = lambdas;
    }

    Expression read(MethodInvocationTree tree, @Nullable TypeMirror target) {
        Arguments arguments = new Arguments(context, expressions, lambdas, tree.getArguments(), target);
        tree.getTypeArguments().forEach(argument -> arguments.explicit(types.read(argument)));
        return tree.getMethodSelect() instanceof MemberSelectTree select
                ? qualified(tree, select, arguments)
                : unqualified(tree, (IdentifierTree) tree.getMethodSelect(), arguments);
    }

    private Arguments arguments(List<Expression> given) {
        return new Arguments(context, expressions, lambdas, given);
    }

    private Expression unqualified(MethodInvocationTree tree, IdentifierTree select, Arguments arguments) {
        String name = select.getName().toString();
        for (AnonymousNames around : context.classes()) {
            List<AnonymousNames.Header> own = around.methods(name, arguments.size());
            refuseOverloads(tree, name, around, arguments);
            if (own.size() == 1) {
                names.ownReceiver(select, around);
                return own(tree, own.get(0), arguments);
            }
            List<ExecutableElement> candidates = context.members().methods(around.element(), name).stream()
                    .filter(context::isHandedDown)
                    .toList();
            if (!candidates.isEmpty()) {
                ExecutableElement method = arguments.choose(tree, inherited(candidates), name);
                boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
                Expression receiver = isStatic ? null : names.ownReceiver(select, around);
                return call(tree, method, around.element(), around.type(), receiver, arguments);
            }
        }
        context.refuseOwnOfConstant(tree, name, arguments.size());
        for (Element at = context.owner(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            List<ExecutableElement> candidates = context.members().methods(type, name);
            if (!candidates.isEmpty()) {
                ExecutableElement method = arguments.choose(tree, inherited(candidates), name);
                return call(tree, method, type, type.asType(), names.receiver(select, method, type), arguments);
            }
        }
        ExecutableElement method = arguments.choose(tree, context.imports().methods(name), name);
        TypeElement site = (TypeElement) method.getEnclosingElement();
        return call(tree, method, site, site.asType(), null, arguments);
    }

    /** Refuses the call of a method of which an anonymous class declares several, or another one than it inherits. */
    private void refuseOverloads(ExpressionTree tree, String name, AnonymousNames around, Arguments arguments) {
        List<AnonymousNames.Header> own = around.methods().stream()
                .filter(method -> method.name().equals(name))
                .toList();
        long inherited = context.members().methods(around.element(), name).stream()
                .filter(method -> method.getParameters().size() == arguments.size())
                .count();
        boolean isOverride = own.size() == 1 && inherited <= 1;
        boolean fits = own.isEmpty()
                || isOverride && own.get(0).parameters().size() == arguments.size() && !isOther(own.get(0), around);
        if (!fits) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "the call of " + name + ", of which a class inside the method has several",
                    "Give them different names");
        }
    }

    /** Whether a method of an anonymous class stands beside an inherited one with as many other parameters. */
    private boolean isOther(AnonymousNames.Header own, AnonymousNames around) {
        return context.members().methods(around.element(), own.name()).stream()
                .filter(method ->
                        method.getParameters().size() == own.parameters().size())
                .anyMatch(method -> IntStream.range(0, own.parameters().size()).anyMatch(i -> {
                    TypeMirror inherited = method.getParameters().get(i).asType();
                    TypeMirror declared = own.parameters().get(i).type();
                    return inherited.getKind() != TypeKind.TYPEVAR
                            && !context.java()
                                    .types()
                                    .isSameType(
                                            context.java().types().erasure(inherited),
                                            context.java().types().erasure(declared));
                }));
    }

    private Expression own(MethodInvocationTree tree, AnonymousNames.Header method, Arguments arguments) {
        arguments.readAs(method.parameters());
        return new Expression.OwnCall(
                context.source(tree),
                method.result().type(),
                method.name(),
                method.parameters(),
                method.result(),
                arguments.all());
    }

    private Expression qualified(MethodInvocationTree tree, MemberSelectTree select, Arguments arguments) {
        String name = select.getIdentifier().toString();
        ExpressionTree qualifier = select.getExpression();
        TypeElement type = ExpressionReader.isSuper(qualifier) ? null : expressions.typeQualifier(qualifier);
        if (type == null) {
            return member(tree, name, expressions.readReceiver(qualifier), arguments);
        }
        ExecutableElement method = arguments.choose(tree, statics(type, name), type.getSimpleName() + "." + name);
        return call(tree, method, type, type.asType(), null, arguments);
    }

    /** The call of a method of an object on arguments that are there already. */
    Expression member(ExpressionTree tree, String name, Expression receiver, List<Expression> arguments) {
        return member(tree, name, receiver, arguments(arguments));
    }

    private Expression member(ExpressionTree tree, String name, Expression receiver, Arguments arguments) {
        if (receiver instanceof Expression.AnonymousThis) {
            refuseOverloads(tree, name, context.classes().element(), arguments);
        }
        List<AnonymousNames.Header> own = receiver instanceof Expression.AnonymousThis
                ? context.classes().element().methods(name, arguments.size())
                : List.of();
        if (own.size() == 1 && tree instanceof MethodInvocationTree call) {
            return own(call, own.get(0), arguments);
        }
        if (receiver instanceof Expression.This) {
            context.refuseOwnOfConstant(tree, name, arguments.size());
        }
        TypeMirror site = receiver.type();
        TypeElement type = context.java().classOf(site);
        List<ExecutableElement> candidates =
                type == null ? List.of() : accessible(context.members().methods(type, name), receiver);
        ExecutableElement method = arguments.choose(tree, candidates, site + "." + name);
        if (context.java().isValue(receiver.type()) && name.equals("data")) {
            return new Expression.Data(context.source(tree), context.java().primitive(TypeKind.DOUBLE), receiver);
        }
        VariableElement component = context.traced().componentOf(method);
        if (component != null && !context.semantics().tracked().isTwin(receiver.type())) {
            return new Expression.Field(
                    context.source(tree), fieldType(receiver, component), component, receiver, true);
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            names.refuseEvaluated(tree, receiver);
            return call(tree, method, type, site, null, arguments);
        }
        return call(tree, method, type, site, receiver, arguments);
    }

    private List<ExecutableElement> inherited(List<ExecutableElement> candidates) {
        return candidates.stream().filter(context.access()::isInherited).toList();
    }

    private List<ExecutableElement> accessible(List<ExecutableElement> candidates, Expression receiver) {
        boolean isOwn = receiver instanceof Expression.Super
                || receiver instanceof Expression.This
                || receiver instanceof Expression.AnonymousThis
                || receiver.type().getKind() == TypeKind.ARRAY; // whose clone() is public
        return isOwn
                ? inherited(candidates)
                : candidates.stream()
                        .filter(method -> context.access().isOfReceiver(method, receiver.type()))
                        .toList();
    }

    private TypeMirror fieldType(Expression receiver, VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        return context.java().types().asMemberOf(context.java().seenAs(receiver.type(), owner), field);
    }

    /** The call of a method on arguments that are there already. */
    Expression call(
            ExpressionTree tree,
            ExecutableElement method,
            TypeElement site,
            TypeMirror siteType,
            @Nullable Expression receiver,
            List<Expression> arguments) {
        return call(tree, method, site, siteType, receiver, arguments(arguments));
    }

    private Expression call(
            ExpressionTree tree,
            ExecutableElement method,
            TypeElement site,
            TypeMirror siteType,
            @Nullable Expression receiver,
            Arguments arguments) {
        DeclaredType declared = context.java().seenAs(siteType, site);
        Inference inference = arguments.infer(method, declared, false);
        TypeMirror type = inference.result();
        if (type.getKind() == TypeKind.ERROR) {
            throw context.unknownType(
                    tree, "the type " + type + " of " + context.file().text(tree));
        }
        boolean isArrayClone =
                siteType.getKind() == TypeKind.ARRAY && method.getSimpleName().contentEquals("clone");
        if (isArrayClone) {
            type = siteType;
        }
        Source source = context.source(tree);
        if (StoppedGradients.isStop(method)) {
            context.suppressions().add(Suppression.ofAll(source));
        }
        List<TypeMirror> wanted = arguments.wanted(inference);
        TypeMirror value = arguments.value();
        if (value != null && context.hasFormOnValues(method)) {
            type = context.java().onValue(type, value);
        }
        Expression.Call call = PrimitiveRules.ruled(
                context.ruleFor(method),
                new Expression.Call(
                        source, type, method, site, receiver, arguments.explicit(), arguments.all(), wanted, null));
        return context.semantics().functionsOfMath().isFunction(call.method())
                        && !context.traced().isTraced(call.method())
                ? new Expression.Function(source, type, method, arguments.all())
                : call;
    }

    /** The static methods of a class under a name that may be called. */
    List<ExecutableElement> statics(TypeElement type, String name) {
        return context.members().methods(type, name).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .filter(context.access()::isNamed)
                .toList();
    }

    /** The methods that fit arguments best: one, none or several. */
    List<ExecutableElement> bestOf(List<ExecutableElement> candidates, List<Expression> arguments) {
        return arguments(arguments).bestOf(candidates);
    }
}
