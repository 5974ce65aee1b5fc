package dev.tracegrad.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Expressions as the fluent calls that build their nodes: one node an operation, operands in the source's order. A
 * passive operand is lifted where it meets an active one, as a constant labelled with its source text.
 */
final class ValueWriter {
    private final JavaTypes java;
    private final MethodNames names;
    private final Activity activity;
    private final TypeWriter types;
    private final PlainWriter plain;

    /** What the last node of an expression is told: the variable's name, if any, and the place. */
    record Tag(@Nullable String name, @Nullable String site) {
        static final Tag NONE = new Tag(null, null);
    }

    /** How deep in arguments and arms the writing is: lines are broken in the outermost chain of calls alone. */
    private int depth;

    ValueWriter(
            JavaTypes java,
            MethodNames names,
            Activity activity,
            Visibility visibility,
            TypeWriter types,
            Accessors accessors) {
        this.java = java;
        this.names = names;
        this.activity = activity;
        this.types = types;
        this.plain = new PlainWriter(java, names, activity, visibility, types, accessors, this);
    }

    PlainWriter plain() {
        return plain;
    }

    /** An expression of type Value; the tag goes to the node that this expression makes, never to an older one. */
    CodeBlock write(Expression expression, Tag tag) {
        if (!activity.isActive(expression)) {
            return tagged(tag, lift(expression, tag.name() == null));
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return write(parenthesized.inner(), tag);
        }
        if (expression instanceof Expression.Cast cast) {
            return write(cast.operand(), tag);
        }
        if (expression instanceof Expression.Local local) {
            return CodeBlock.of("$N", names.of(local.variable()));
        }
        if (expression instanceof Expression.Data data) {
            return tag == Tag.NONE ? plain.write(data.value()) : notNull(data.value());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() == Operator.UNARY_PLUS
                    ? write(unary.operand(), tag)
                    : tagged(
                            tag,
                            CodeBlock.of(
                                    "$L.$N()",
                                    receiver(unary.operand()),
                                    unary.operator().method()));
        }
        if (expression instanceof Expression.Binary binary) {
            return tagged(tag, operation(binary.left(), binary.operator(), binary.right()));
        }
        if (expression instanceof Expression.Conditional conditional) {
            return CodeBlock.of(
                    depth == 0 ? "$L$W? $L$W: $L" : "$L ? $L : $L",
                    plain.write(conditional.condition()),
                    inside(conditional.whenTrue(), tag),
                    inside(conditional.whenFalse(), tag));
        }
        if (expression instanceof Expression.Assignment || expression instanceof Expression.Update) {
            return CodeBlock.of("($L)", assignment(expression));
        }
        if (expression instanceof Expression.Function function) {
            return tagged(tag, function(function));
        }
        if (expression instanceof Expression.Call call) {
            CodeBlock called = call(call);
            return tag.name() == null ? called : CodeBlock.of("$L.orNamed($S)", called, tag.name());
        }
        throw new IllegalStateException("no value form for " + expression);
    }

    /** A Value that no operation uses at once, and which Java would refuse here if it were null. */
    private CodeBlock notNull(Expression value) {
        return value instanceof Expression.Field field
                ? CodeBlock.of(
                        "$T.argument($L, $S)",
                        RuntimeNames.VALUE,
                        plain.write(value),
                        field.field().getSimpleName())
                : CodeBlock.of("$T.requireNonNull($L)", Objects.class, plain.write(value));
    }

    /** An expression that stands in parentheses, between commas or in an arm. */
    private CodeBlock inside(Expression expression, Tag tag) {
        return unbroken(() -> write(expression, tag));
    }

    /** Code written on one line, however long. */
    CodeBlock unbroken(Supplier<CodeBlock> writing) {
        depth++;
        CodeBlock written = writing.get();
        depth--;
        return written;
    }

    CodeBlock tagged(Tag tag, CodeBlock node) {
        CodeBlock.Builder tagged = node.toBuilder();
        if (depth == 0 && tag != Tag.NONE) {
            tagged.add("$Z");
        }
        if (tag.name() != null) {
            tagged.add(".named($S)", tag.name());
        }
        if (tag.site() != null) {
            tagged.add(".at($S)", tag.site());
        }
        return tagged.build();
    }

    /** An assignment or update of an active variable, whose new node gets its name. */
    CodeBlock assignment(Expression expression) {
        if (expression instanceof Expression.Update update) {
            Variable variable = ((Expression.Local) update.target()).variable();
            CodeBlock node = CodeBlock.of(
                    "$N.$L(1)", names.of(variable), update.operator() == Operator.INCREMENT ? "plus" : "minus");
            return CodeBlock.of(
                    "$N = $L",
                    names.of(variable),
                    tagged(new Tag(variable.name(), update.source().site()), node));
        }
        Expression.Assignment assignment = (Expression.Assignment) expression;
        Variable variable = assignment.target().variable();
        Tag tag = new Tag(variable.name(), assignment.source().site());
        CodeBlock value = assignment.operator() == null
                ? write(assignment.value(), tag)
                : tagged(tag, operation(assignment.target(), assignment.operator(), assignment.value()));
        return CodeBlock.of("$N = $L", names.of(variable), value);
    }

    /** {@code left operator right} as a node. */
    CodeBlock operation(Expression left, Operator operator, Expression right) {
        return CodeBlock.of(
                depth == 0 ? "$L$Z.$N($L)" : "$L.$N($L)", receiver(left), operator.method(), operand(right));
    }

    /** A call of a companion's method, on Values where the method takes doubles. */
    CodeBlock call(Expression.Call call) {
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        List<CodeBlock> arguments = new ArrayList<>();
        if (call.receiver() != null) {
            Expression receiver = call.receiver();
            arguments.add(
                    receiver instanceof Expression.Super
                            ? plain.write(
                                    new Expression.This(
                                            receiver.source(), names.owner().asType()),
                                    owner.asType())
                            : plain.write(receiver, owner.asType()));
        }
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < call.arguments().size(); i++) {
            TypeMirror parameter =
                    parameters.get(Math.min(i, parameters.size() - 1)).asType();
            arguments.add(argument(call.arguments().get(i), parameter, isOverloaded(method)));
        }
        boolean ownBody = call.receiver() instanceof Expression.Super;
        String name = ownBody ? TracedMethods.bodyName(method) : names.companionName(method);
        boolean here = activity.target(call) == Activity.Target.HELPER || owner.equals(names.owner());
        return here
                ? CodeBlock.of("$N($L)", name, CodeBlock.join(arguments, ", "))
                : CodeBlock.of("$T.$N($L)", types.companionOf(owner), name, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock argument(Expression argument, TypeMirror parameter, boolean overloaded) {
        if (!TracedMethods.isTracked(parameter)) {
            boolean couldMeanAnother = argument instanceof Expression.Literal literal && literal.value() == null
                    || java.isValue(argument.type());
            return overloaded && couldMeanAnother
                    ? CodeBlock.of("($T) $L", types.erased(parameter), plain.write(argument))
                    : plain.write(argument, parameter);
        }
        return activity.isActive(argument) && argument instanceof Expression.Data
                ? inside(argument, Tag.NONE)
                : inside(argument, new Tag(null, argument.source().site()));
    }

    private static boolean isOverloaded(ExecutableElement method) {
        return ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .count()
                > 1;
    }

    private CodeBlock function(Expression.Function function) {
        List<Expression> arguments = function.arguments();
        List<? extends VariableElement> parameters = function.method().getParameters();
        boolean allLiteral = arguments.stream().skip(1).allMatch(Expression::isLiteral);
        List<CodeBlock> operands = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            if (!java.isDouble(parameters.get(i).asType())) {
                operands.add(plain.write(argument));
            } else if (allLiteral) {
                operands.add(operand(argument));
            } else {
                operands.add(inside(argument, Tag.NONE));
            }
        }
        return CodeBlock.of(
                "$L.$N($L)",
                receiver(arguments.get(0)),
                function.method().getSimpleName(),
                CodeBlock.join(operands, ", "));
    }

    /** An expression that a dot can follow. */
    private CodeBlock receiver(Expression expression) {
        return needsParentheses(expression)
                ? CodeBlock.of("($L)", inside(expression, Tag.NONE))
                : write(expression, Tag.NONE);
    }

    private boolean needsParentheses(Expression expression) {
        if (!activity.isActive(expression)) {
            return false;
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return needsParentheses(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast) {
            return needsParentheses(cast.operand());
        }
        if (expression instanceof Expression.Unary unary && unary.operator() == Operator.UNARY_PLUS) {
            return needsParentheses(unary.operand());
        }
        return expression instanceof Expression.Conditional;
    }

    /** The right operand: a literal as it is, since every operation takes a plain number there. */
    private CodeBlock operand(Expression expression) {
        return !activity.isActive(expression) && expression.isLiteral()
                ? plain.write(expression)
                : inside(expression, Tag.NONE);
    }

    private CodeBlock lift(Expression expression, boolean labelled) {
        Expression number = expression;
        while (number instanceof Expression.Parenthesized parenthesized) {
            number = parenthesized.inner();
        }
        return !labelled || number.isLiteral()
                ? CodeBlock.of("$T.constant($L)", RuntimeNames.VALUE, plain.write(number))
                : CodeBlock.of(
                        "$T.constant($L, $S)",
                        RuntimeNames.VALUE,
                        plain.write(number),
                        number.source().text());
    }

    /** Whether the expression makes a node that takes a tag: not an older one under another name. */
    boolean takesTag(Expression expression) {
        if (!activity.isActive(expression)) {
            return true;
        }
        if (expression instanceof Expression.Conditional conditional) {
            return takesTag(conditional.whenTrue()) || takesTag(conditional.whenFalse());
        }
        boolean isTransparent = expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Unary unary && unary.operator() == Operator.UNARY_PLUS;
        if (isTransparent) {
            return takesTag(expression.children().get(0));
        }
        return !(expression instanceof Expression.Local
                || expression instanceof Expression.Data
                || expression instanceof Expression.Assignment
                || expression instanceof Expression.Update
                || expression instanceof Expression.Call);
    }
}
