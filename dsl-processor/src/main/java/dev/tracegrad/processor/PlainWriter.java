package dev.tracegrad.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Expressions as the ordinary Java that they are in the source, names resolved from the companion's place. What is
 * active is read with {@code data()}, so that the same operations give the same bits.
 */
final class PlainWriter {
    private final JavaTypes java;
    private final MethodNames names;
    private final Activity activity;
    private final Visibility visibility;
    private final TypeWriter types;
    private final Accessors accessors;
    private final ValueWriter values;

    PlainWriter(
            JavaTypes java,
            MethodNames names,
            Activity activity,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors,
            ValueWriter values) {
        this.java = java;
        this.names = names;
        this.activity = activity;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
        this.values = values;
    }

    CodeBlock write(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return CodeBlock.of("$L", literal.text());
        }
        if (expression instanceof Expression.Local local) {
            return CodeBlock.of(activity.isActive(local) ? "$N.data()" : "$N", names.of(local.variable()));
        }
        if (expression instanceof Expression.This) {
            return CodeBlock.of("$N", names.self());
        }
        if (expression instanceof Expression.Data data) {
            return CodeBlock.of("$L.data()", write(data.value()));
        }
        if (expression instanceof Expression.Length length) {
            return CodeBlock.of("$L.length", write(length.array()));
        }
        if (expression instanceof Expression.Element element) {
            return CodeBlock.of("$L[$L]", write(element.array()), write(element.index()));
        }
        if (expression instanceof Expression.InstanceOf test) {
            return CodeBlock.of("$L instanceof $T", write(test.operand()), types.plain(test.tested()));
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return CodeBlock.of("($L)", write(parenthesized.inner()));
        }
        if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        }
        boolean assigns = expression instanceof Expression.Update || expression instanceof Expression.Assignment;
        if (assigns && activity.isActive(expression)) {
            return CodeBlock.of("($L).data()", values.unbroken(() -> values.assignment(expression)));
        }
        if (expression instanceof Expression.Update update) {
            String symbol = update.operator().symbol();
            CodeBlock target = write(update.target());
            return update.prefix() ? CodeBlock.of("$L$L", symbol, target) : CodeBlock.of("$L$L", target, symbol);
        }
        if (expression instanceof Expression.Binary binary) {
            return CodeBlock.of(
                    "$L $L $L", write(binary.left()), binary.operator().symbol(), write(binary.right()));
        }
        if (expression instanceof Expression.Conditional conditional) {
            return CodeBlock.of(
                    "$L ? $L : $L",
                    write(conditional.condition()),
                    write(conditional.whenTrue()),
                    write(conditional.whenFalse()));
        }
        if (expression instanceof Expression.Cast cast) {
            return CodeBlock.of("($T) $L", types.plain(cast.type()), write(cast.operand()));
        }
        if (expression instanceof Expression.Assignment assignment) {
            String symbol =
                    assignment.operator() == null ? "" : assignment.operator().symbol();
            return CodeBlock.of(
                    "$N $L= $L", names.of(assignment.target().variable()), symbol, write(assignment.value()));
        }
        if (expression instanceof Expression.ClassLiteral literal) {
            return types.classOf(literal.named());
        }
        return member(expression);
    }

    private CodeBlock unary(Expression.Unary unary) {
        CodeBlock operand = write(unary.operand());
        boolean twoSigns = operand.toString().startsWith(unary.operator().symbol());
        return CodeBlock.of(twoSigns ? "$L $L" : "$L$L", unary.operator().symbol(), operand);
    }

    private CodeBlock member(Expression expression) {
        if (expression instanceof Expression.Field field) {
            return field(field);
        }
        if (expression instanceof Expression.Function function) {
            TypeElement owner = (TypeElement) function.method().getEnclosingElement();
            return CodeBlock.of(
                    "$T.$N($L)",
                    ClassName.get(owner),
                    function.method().getSimpleName(),
                    join(function.method(), function.arguments()));
        }
        if (expression instanceof Expression.Call call) {
            return activity.isActive(call)
                    ? CodeBlock.of("$L.data()", values.call(call))
                    : activity.target(call) == Activity.Target.PLAIN ? call(call) : values.call(call);
        }
        if (expression instanceof Expression.Creation creation) {
            TypeName type = types.plain(creation.type());
            return CodeBlock.of(
                    creation.inferred() ? "new $T<>($L)" : "new $T($L)",
                    type,
                    join(creation.constructor(), creation.arguments()));
        }
        throw new IllegalStateException("no plain form for " + expression);
    }

    private CodeBlock field(Expression.Field field) {
        VariableElement element = field.field();
        String name = element.getSimpleName().toString();
        Expression receiver = field.receiver();
        if (receiver == null) {
            if (visibility.isAccessible(element)) {
                return CodeBlock.of("$T.$N", ClassName.get((TypeElement) element.getEnclosingElement()), name);
            }
            return element.getConstantValue() == null
                    ? accessors.read(element, CodeBlock.of(""))
                    : copied(accessors.copy(element));
        }
        TypeElement site = java.classOf(receiver.type());
        TypeElement owner = (TypeElement) element.getEnclosingElement();
        boolean throughOwner = types.isWidened(receiver.type()) && visibility.isAccessible(element);
        return throughOwner || visibility.isAccessibleIn(element, site == null ? owner : site)
                ? CodeBlock.of("$L.$N", receiver(receiver, owner), name)
                : accessors.read(element, write(receiver, owner.asType()));
    }

    /** A constant of the companion, by its plain name unless a variable hides it. */
    private CodeBlock copied(String constant) {
        return names.isVariable(constant)
                ? CodeBlock.of("$T.$N", types.companionOf(names.owner()), constant)
                : CodeBlock.of("$N", constant);
    }

    private CodeBlock call(Expression.Call call) {
        ExecutableElement method = call.method();
        Expression receiver = call.receiver();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean byName = method.getParameters().stream().allMatch(parameter -> isNameable(parameter.asType()));
        if (receiver == null) {
            return byName && visibility.isAccessibleIn(method, call.site())
                    ? CodeBlock.of(
                            "$T.$N($L)",
                            ClassName.get(call.site()),
                            method.getSimpleName(),
                            join(method, call.arguments()))
                    : accessors.call(method, adapted(method, call.arguments()));
        }
        boolean throughOwner = call.isOnArray() || types.isWidened(receiver.type()) && visibility.isAccessible(method);
        if (byName && (throughOwner || visibility.isAccessibleIn(method, call.site()))) {
            return CodeBlock.of(
                    "$L.$N($L)", receiver(receiver, owner), method.getSimpleName(), join(method, call.arguments()));
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(write(receiver, owner.asType())));
        arguments.addAll(adapted(method, call.arguments()));
        return accessors.call(method, arguments);
    }

    private boolean isNameable(TypeMirror type) {
        return visibility.isNameable(java.types().erasure(type));
    }

    /** An expression that a member of that class can be read from. */
    private CodeBlock receiver(Expression receiver, TypeElement owner) {
        boolean cast =
                types.isWidened(receiver.type()) && !owner.getQualifiedName().contentEquals("java.lang.Object");
        return cast ? CodeBlock.of("(($T) $L)", types.anyOf(owner), write(receiver)) : write(receiver);
    }

    /** An expression where a value of that type is wanted: one whose own type cannot be written is cast. */
    CodeBlock write(Expression expression, TypeMirror wanted) {
        TypeElement type = java.classOf(wanted);
        boolean cast = type != null
                && types.isWidened(expression.type())
                && visibility.isAccessible(type)
                && !type.getQualifiedName().contentEquals("java.lang.Object");
        return cast ? CodeBlock.of("($T) $L", types.anyOf(type), write(expression)) : write(expression);
    }

    private CodeBlock join(ExecutableElement method, List<Expression> arguments) {
        return CodeBlock.join(adapted(method, arguments), ", ");
    }

    private List<CodeBlock> adapted(ExecutableElement method, List<Expression> arguments) {
        List<CodeBlock> written = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            int parameter = Math.min(i, method.getParameters().size() - 1);
            written.add(write(
                    arguments.get(i), method.getParameters().get(parameter).asType()));
        }
        return written;
    }
}
