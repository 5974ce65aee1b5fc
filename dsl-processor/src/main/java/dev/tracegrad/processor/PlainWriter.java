package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Expressions as the ordinary Java that they are in the source, names resolved from the companion's place. What is
 * active is read with {@code data()}, so that the same operations give the same bits.
 */
final class PlainWriter {
    private final MethodNames names;
    private final Activity activity;
    private final Visibility visibility;
    private final TypeWriter types;
    private final Accessors accessors;
    private final ValueWriter values;

    PlainWriter(
            MethodNames names,
            Activity activity,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors,
            ValueWriter values) {
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
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return CodeBlock.of("($L)", write(parenthesized.inner()));
        }
        if (expression instanceof Expression.Unary unary) {
            return unary(unary);
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
            return CodeBlock.of("$T.$N($L)", owner, function.method().getSimpleName(), join(function.arguments()));
        }
        if (expression instanceof Expression.Call call) {
            return activity.isActive(call)
                    ? CodeBlock.of("$L.data()", values.call(call))
                    : activity.target(call) == Activity.Target.PLAIN ? call(call) : values.call(call);
        }
        if (expression instanceof Expression.Creation creation) {
            TypeName type = types.plain(creation.type());
            return CodeBlock.of("new $T($L)", type, join(creation.arguments()));
        }
        throw new IllegalStateException("no plain form for " + expression);
    }

    private CodeBlock field(Expression.Field field) {
        VariableElement element = field.field();
        String name = element.getSimpleName().toString();
        Expression receiver = field.receiver();
        if (receiver == null) {
            if (visibility.isAccessible(element)) {
                return CodeBlock.of("$T.$N", element.getEnclosingElement(), name);
            }
            return element.getConstantValue() == null
                    ? accessors.read(element, CodeBlock.of(""))
                    : copied(accessors.copy(element));
        }
        CodeBlock object = write(receiver);
        if (visibility.isAccessible(element) && visibility.isNameable(receiver.type())) {
            return CodeBlock.of("$L.$N", object, name);
        }
        return accessors.read(element, object);
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
        boolean direct = visibility.isCallable(method) && visibility.isAccessible(call.site());
        if (receiver == null) {
            return direct
                    ? CodeBlock.of("$T.$N($L)", call.site(), method.getSimpleName(), join(call.arguments()))
                    : accessors.call(method, all(call.arguments()));
        }
        if (direct && (!(receiver.type() instanceof DeclaredType) || visibility.isNameable(receiver.type()))) {
            return CodeBlock.of("$L.$N($L)", write(receiver), method.getSimpleName(), join(call.arguments()));
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(write(receiver)));
        arguments.addAll(all(call.arguments()));
        return accessors.call(method, arguments);
    }

    private CodeBlock join(List<Expression> expressions) {
        return CodeBlock.join(all(expressions), ", ");
    }

    private List<CodeBlock> all(List<Expression> expressions) {
        return expressions.stream().map(this::write).toList();
    }
}
